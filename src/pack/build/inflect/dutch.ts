/** Dutch: the genitive of names, where it is one word with them: Poetins, but Zelensky’s. */
import type { Inflector } from './model.ts';

/** After a hissing sound an apostrophe stands alone, after a long vowel one stands before the s: the form as given is found there. */
const GLUED = /[bcdefghjklmnpqrtvwé]$/iu;

/** « Willem-Alexander of the Netherlands » is English; before « Le » and « El » no Dutch s is written. */
const FOREIGN = / of |^(?:le|el)[ -]/iu;

export const dutch: Inflector = {
  person: (form) => (GLUED.test(form) && !FOREIGN.test(form) ? [`${form}s`] : []),
  phrase: () => [],
  adjective: () => [],
};
