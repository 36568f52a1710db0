/**
 * Turkish: names of people and countries take an apostrophe before their endings, which is the end of the word. Names of bodies
 * take none by the rule, and an apostrophe in half of the press: « Avrupa Birliğine », « Birleşmiş Milletlerin ».
 */
import type { Inflector } from './model.ts';

/** The vowel of an ending after the last vowel of the word: of two kinds, and of four. */
const TWO: Readonly<Record<string, string>> = {
  a: 'a',
  ı: 'a',
  o: 'a',
  u: 'a',
  e: 'e',
  i: 'e',
  ö: 'e',
  ü: 'e',
};
const FOUR: Readonly<Record<string, string>> = {
  a: 'ı',
  ı: 'ı',
  o: 'u',
  u: 'u',
  e: 'i',
  i: 'i',
  ö: 'ü',
  ü: 'ü',
};

export const turkish: Inflector = {
  person: () => [],
  phrase: (form) => bodies(form),
  adjective: () => [],
};

/** Only of compounds (Dünya Bankası) and of plurals (Milletler): what else has two words is a place. */
function bodies(form: string): string[] {
  const last = form.split(' ').at(-1) ?? '';
  const vowel = Array.from(last.toLocaleLowerCase('tr')).findLast((letter) => letter in TWO);
  if (last === form || !vowel) return [];
  const a = TWO[vowel] ?? '';
  const i = FOUR[vowel] ?? '';
  if (/[ıiuü]$/u.test(last))
    return [`n${i}n`, `n${a}`, `n${i}`, `nd${a}`, `nd${a}n`, `yl${a}`].map((end) => form + end);
  if (/l[ae]r$/u.test(last)) return [`${i}n`, a, i, `d${a}`, `d${a}n`, `l${a}`].map((end) => form + end);
  return [];
}
