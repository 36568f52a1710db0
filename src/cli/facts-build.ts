/** `npm run facts:build`: assets/facts → .built (pack and lexicon). A broken rule: nothing is written, exit 1. */
import { readFileSync } from 'node:fs';
import { compileFacts } from '../pack/compile.ts';
import { inWords } from '../pack/problem.ts';
import { writeBuilt } from '../pack/write.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = process.argv[2] ?? 'assets/facts';
const result = await compileFacts(folder);
if (result.ok) {
  const { counts, hash, asOf } = await writeBuilt(result.value, { folder: '.built', version });
  const list = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  console.log(`facts: ${list.join(', ')} · as of ${asOf} · ${hash.slice(0, 12)}`);
} else {
  for (const problem of result.problems) console.error(inWords(problem));
  console.error(
    `facts: ${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}, nothing written`,
  );
  process.exitCode = 1;
}
