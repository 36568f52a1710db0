/** Which languages the build inflects. A new one is a file beside these. */
import { arabic } from './arabic.ts';
import { german } from './german.ts';
import type { Inflector } from './model.ts';
import { polish } from './polish.ts';
import { russian } from './russian.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

const INFLECTORS: Readonly<Record<string, Inflector>> = {
  ar: arabic,
  de: german,
  pl: polish,
  ru: russian,
  tr: turkish,
  uk: ukrainian,
};
const NONE: Inflector = { person: () => [], phrase: () => [], adjective: () => [] };

/** @returns what inflects the language; something that makes no forms when nobody has written it. */
export function inflectorOf(lang: string): Inflector {
  return INFLECTORS[lang] ?? NONE;
}
export type { Inflector, Person } from './model.ts';
