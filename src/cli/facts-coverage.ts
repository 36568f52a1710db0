/** `npm run facts:coverage [-- --check]`: writes assets/facts/COVERAGE.md, or says (exit 1) that it is not what it should be. */
import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'yaml';
import * as v from 'valibot';
import { coverage } from '../check/index.ts';
import { compileFacts } from '../pack/compile.ts';
import { inWords } from '../pack/problem.ts';

const FACTS = 'assets/facts';
const REPORT = `${FACTS}/COVERAGE.md`;
const missingFile = v.strictObject({
  missing: v.array(v.strictObject({ what: v.string(), why: v.string() })),
});

const result = await compileFacts(FACTS);
if (result.ok) {
  const { missing } = v.parse(missingFile, parse(await readFile(`${FACTS}/missing.yml`, 'utf8')));
  const report = coverage(result.value, missing);
  if (!process.argv.includes('--check')) await writeFile(REPORT, report);
  else if ((await readFile(REPORT, 'utf8').catch(() => '')) !== report) {
    console.error(`${REPORT} is not what the facts say: npm run facts:coverage`);
    process.exitCode = 1;
  }
} else {
  for (const problem of result.problems) console.error(inWords(problem));
  process.exitCode = 1;
}
