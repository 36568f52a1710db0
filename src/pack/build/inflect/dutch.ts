/** Dutch: the genitive of names, where it is one word with them: Poetins, but Zelensky’s. */
import type { Inflector } from './model.ts';

/** After a hissing sound an apostrophe stands alone, after a long vowel one stands before the s: the form as given is found there. */
const GLUED = /[bcdefghjklmnpqrtvwé]$/iu;

export const dutch: Inflector = {
  person: (form) => (GLUED.test(form) ? [`${form}s`] : []),
  phrase: () => [],
  adjective: () => [],
};
