/** The lexicon of a folder of facts, compiled as the build does it. */
import { encodeLexicon, type EncodedLexicon } from '../../../src/mentions/lexicon/encode.ts';
import { openLexicon, type Lexicon } from '../../../src/mentions/index.ts';
import { compileFacts } from '../../../src/pack/compile.ts';
import { inWords } from '../../../src/pack/problem.ts';

export const SMALL = 'tests/fixtures/facts-small';

/** @throws Error with every broken rule when the facts do not compile. */
export async function lexiconFrom(folder = 'assets/facts'): Promise<Lexicon> {
  const result = await compileFacts(folder);
  if (!result.ok) throw new Error(result.problems.map(inWords).join('\n'));
  return openWhole(encodeLexicon(result.value.lexicon));
}

/** With the tables of all scripts, as on a page that uses them all. */
export function openWhole({ base, tables }: EncodedLexicon): Lexicon {
  const lexicon = openLexicon(base);
  for (const table of Object.values(tables)) lexicon.add(table);
  return lexicon;
}
