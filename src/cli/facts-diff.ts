/** `npm run facts:diff -- OLD NEW`: what changed in the facts, for the changelog. Each is a folder of facts or a git revision. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compileFacts, type Compiled } from '../pack/compile.ts';
import { inWords } from '../pack/problem.ts';
import { factsDiff } from '../upkeep/index.ts';

const run = promisify(execFile);
const FACTS = 'assets/facts';

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error('usage: npm run facts:diff -- OLD NEW   (folders of facts, or git revisions)');
  process.exitCode = 2;
} else {
  try {
    process.stdout.write(factsDiff(await factsAt(before), await factsAt(after)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** @throws Error that says what is wrong when the facts do not compile, or are neither here nor in the history. */
async function factsAt(where: string): Promise<Compiled> {
  if ((await stat(where).catch(() => null))?.isDirectory()) return await compiled(where, where);
  const folder = await mkdtemp(join(tmpdir(), 'aparte-facts-'));
  try {
    const tar = join(folder, 'facts.tar');
    await run('git', ['archive', '--output', tar, where, FACTS]).catch(() => {
      throw new Error(`${where} is neither a folder nor a git revision that has ${FACTS}`);
    });
    await run('tar', ['-xf', tar, '-C', folder]);
    return await compiled(join(folder, FACTS), where);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compiled(folder: string, where: string): Promise<Compiled> {
  const result = await compileFacts(folder);
  if (result.ok) return result.value;
  throw new Error(`the facts of ${where} do not compile:\n${result.problems.map(inWords).join('\n')}`);
}
