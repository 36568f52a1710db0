/**
 * `npm run facts:refresh -- DUMP [--write FILE.patch] [--today DAY] [--confirm] [--many] [--facts FOLDER]`, or `--online`
 * instead of DUMP: what Wikidata proposes, as a patch on standard output. The facts themselves are never written. What is
 * refused, and why, is said on standard error. Exit 1 when all of it was refused, 2 when it could not be read.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf, isoDay } from '../facts/index.ts';
import { compileFacts } from '../pack/compile.ts';
import { inWords } from '../pack/problem.ts';
import { download, refresh, storeOf, type Refresh } from '../upkeep/index.ts';

const USAGE =
  'usage: npm run facts:refresh -- DUMP|--online [--write FILE.patch] [--today YYYY-MM-DD] [--confirm] [--many] [--facts FOLDER]';

try {
  await main();
} catch (error) {
  console.error(`facts:refresh: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      write: { type: 'string' },
      today: { type: 'string' },
      facts: { type: 'string', default: 'assets/facts' },
      confirm: { type: 'boolean', default: false },
      many: { type: 'boolean', default: false },
      online: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [dump, ...more] = positionals;
  if (more.length > 0 || (dump === undefined) !== values.online) throw new Error(USAGE);
  const today = values.today === undefined ? dayOf(new Date()) : isoDay(values.today);
  const facts = await compileFacts(values.facts);
  if (!facts.ok) throw new Error(`the facts do not compile:\n${facts.problems.map(inWords).join('\n')}`);
  const { records } = facts.value;
  const options = { facts: values.facts, today, confirm: values.confirm, many: values.many };
  const from = async (path: string) => tell(await refresh(records, path, options), values.write);
  if (dump !== undefined) return from(dump);
  // Named by the day, so that the folder says of when it is.
  const folder = await mkdtemp(join(tmpdir(), `wikidata-${dayOf(new Date())}-`));
  try {
    await download(storeOf(records), folder);
    await from(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tell(result: Refresh, file: string | undefined): Promise<void> {
  for (const { file: where, line, rule, why, refused } of result.told)
    console.error(`${where}:${line}: ${rule}: ${refused ? 'refused: ' : ''}${why}`);
  const { compared, begun, ended, died, confirmed } = result.counts;
  const refused = result.told.filter((one) => one.refused).length;
  console.error(
    `Wikidata of ${result.day}: ${result.seen} records, ${result.items} items of ours, ${compared} offices compared: ` +
      `${begun} begun, ${ended} ended, ${died} died, ${confirmed} confirmed, ${refused} refused`,
  );
  if (result.refused !== undefined) {
    console.error(`all refused: ${result.refused}`);
    process.exitCode = 1;
  } else if (file === undefined) process.stdout.write(result.patch);
  else await writeFile(file, result.patch);
}
