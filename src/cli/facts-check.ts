/** `npm run facts:check [-- FOLDER]`: what the format allows and good facts do not, by file, line and rule. Exit 1 when anything is found. */
import { checkFacts } from '../check/index.ts';
import { compileFacts } from '../pack/compile.ts';
import { inWords } from '../pack/problem.ts';

const result = await compileFacts(process.argv[2] ?? 'assets/facts');
if (result.ok) {
  const { findings, dictionaries } = await checkFacts(result.value);
  for (const finding of findings) console.error(inWords(finding));
  const asked = dictionaries.length > 0 ? dictionaries.join(' ') : 'none (hunspell is not installed)';
  const { entities, claims } = result.value.records;
  console.log(
    `facts: ${entities.size} entities, ${claims.size} claims, ${findings.length} findings · dictionaries asked: ${asked}`,
  );
  if (findings.length > 0) process.exitCode = 1;
} else {
  for (const problem of result.problems) console.error(inWords(problem));
  process.exitCode = 1;
}
