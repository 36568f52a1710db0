/** German: the genitive of names, the endings of adjectives. */
import type { Inflector } from './model.ts';

const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es'];
/** After these an apostrophe stands alone (Merz’), which is no part of a word: the form as given is found there. */
const HISSING = /[sßxzŝšžçś]$/iu;

export const german: Inflector = {
  person: (form) => genitive(form),
  phrase: (form) => (/^\p{Lu}\p{Ll}+$/u.test(form) ? genitive(form) : []),
  adjective: (form) => (/^\p{Ll}+$/u.test(form) ? ADJECTIVE_ENDINGS.map((ending) => form + ending) : []),
};

/** Merkels, Xis, Angela Merkels. */
function genitive(form: string): string[] {
  return /\p{L}$/u.test(form) && !HISSING.test(form) ? [`${form}s`] : [];
}
