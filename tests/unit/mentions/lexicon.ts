/** The lexicon of a folder of facts, compiled as the build does it. */
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import { openLexicon, type Lexicon } from '../../../src/mentions/index.ts';
import { compileFacts } from '../../../src/pack/compile.ts';
import { inWords } from '../../../src/pack/problem.ts';

export const SMALL = 'tests/fixtures/facts-small';

/** @throws Error with every broken rule when the facts do not compile. */
export async function lexiconFrom(folder = 'assets/facts'): Promise<Lexicon> {
  const result = await compileFacts(folder);
  if (!result.ok) throw new Error(result.problems.map(inWords).join('\n'));
  return openLexicon(encodeLexicon(result.value.lexicon));
}
