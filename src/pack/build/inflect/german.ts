/** German: the endings of adjectives. The genitive s of names is taken off when a text is read (mentions/scan/scan.ts). */
import type { Inflector } from './model.ts';

const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es'];
export const german: Inflector = {
  person: () => [],
  phrase: () => [],
  adjective: (form) => (/^\p{Ll}+$/u.test(form) ? ADJECTIVE_ENDINGS.map((ending) => form + ending) : []),
};
