/** `npm run facts:compare -- FOLDER`: the store against leaders.json, forums.json and summits.json there. Exit 1 while a difference is unexplained. */
import { compareWith, type Difference } from '../check/index.ts';
import { compileFacts } from '../pack/compile.ts';
import { inWords } from '../pack/problem.ts';

const folder = process.argv[2];
const result = await compileFacts('assets/facts');
if (folder === undefined) {
  console.error('usage: npm run facts:compare -- FOLDER');
  process.exitCode = 2;
} else if (result.ok) {
  const { differences, compared } = await compareWith(folder, result.value);
  const open = differences.filter((difference) => difference.because === undefined);
  for (const difference of differences) console.log(inOneLine(difference));
  const counts = Object.entries(compared).map(([what, count]) => `${count} ${what}`);
  console.log(
    `compared ${counts.join(', ')}: ${open.length} unexplained, ${differences.length - open.length} explained`,
  );
  if (open.length > 0) process.exitCode = 1;
} else {
  for (const problem of result.problems) console.error(inWords(problem));
  process.exitCode = 1;
}

function inOneLine({ kind, about, here, there, because }: Difference): string {
  return `${because ? 'explained' : 'DIFFERS  '} ${kind} · ${about} · here ${here} · there ${there}${because ? ` · ${because}` : ''}`;
}
