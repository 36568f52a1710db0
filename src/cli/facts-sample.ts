/** `npm run facts:sample -- [--seed N] [--count N]`: claims drawn at random, with file, line and sources, to be checked by hand. */
import { parseArgs } from 'node:util';
import { sample } from '../check/index.ts';
import { compileFacts } from '../pack/compile.ts';
import { inWords } from '../pack/problem.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '60' } },
});
const result = await compileFacts('assets/facts');
if (result.ok) {
  for (const { claim, file, line, sources } of sample(
    result.value,
    Number(values.seed),
    Number(values.count),
  )) {
    const { id: _id, sources: _sources, subjects: _subjects, topics: _topics, ...said } = claim;
    console.log(`${claim.id}\n  ${file}:${line}\n  ${JSON.stringify(said)}`);
    for (const { publisher, title, url } of sources)
      console.log(`  ← ${publisher}: ${title}${url ? ` ${url}` : ''}`);
  }
} else {
  for (const problem of result.problems) console.error(inWords(problem));
  process.exitCode = 1;
}
