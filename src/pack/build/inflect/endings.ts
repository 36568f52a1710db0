/** Declension by tables: the first ending that fits says what stands in its place in each case. */
import type { Person } from './model.ts';

/** Genitive, dative, accusative, instrumental, prepositional (locative). */
export const CASES = 5;

/** An ending, and what replaces it in each of the five cases; `$1` is what the ending's bracket caught. */
export type Ending = readonly [
  ending: RegExp,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  locative: string,
];

/** @returns the five cases of the word; the word itself five times when no ending fits. */
export function decline(word: string, table: readonly Ending[]): readonly string[] {
  for (const [ending, ...cases] of table)
    if (ending.test(word)) return cases.map((replacement) => word.replace(ending, replacement));
  return Array.from({ length: CASES }, () => word);
}

/** Five cases of a part of a phrase; what does not change is given as a string. */
export type Declined = string | readonly string[];

/** Puts the parts together case by case. */
export function joined(parts: readonly Declined[], separator: string): readonly string[] {
  return Array.from({ length: CASES }, (_, at) =>
    parts.map((part) => (typeof part === 'string' ? part : (part[at] ?? part[0] ?? ''))).join(separator),
  );
}

/** The forms without doubles and without the one they were made from. */
export function others(form: string, forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((other) => other !== form);
}

/** Quotation marks around a word stay where they are. */
export function insideQuotes(word: string, make: (bare: string) => readonly string[]): readonly string[] {
  const [, open = '', bare = word, close = ''] = /^([«„“"]*)(.*?)([»“”"]*)$/u.exec(word) ?? [];
  return make(bare).map((form) => `${open}${form}${close}`);
}

/** Abbreviations keep their form: США, КНДР. */
export function isAbbreviation(word: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(word.replace(/-.*$/u, ''));
}

/**
 * Whether the family name stands first in this form: those names have one syllable (Ли, Нгуен). A longer first word is a
 * name of its own, which inflects too: Лоуренс Вонг, Нородом Сианук, Тарман Шанмугаратнам. So is the short one of John Lee.
 */
export function isFamilyFirst(words: readonly string[], { familyFirst }: Person): boolean {
  const [first = ''] = words;
  return familyFirst && words.length > 1 && isOneSyllable(first) && first !== 'Джон';
}

/** Given names behind such a family name: one syllable in -а never changes (Кан Кён Хва). */
export function isFixedGiven(word: string): boolean {
  return word.endsWith('а') && isOneSyllable(word);
}

function isOneSyllable(word: string): boolean {
  return word.match(/[аеёєиіїоуыэюя]+/giu)?.length === 1;
}

/** Whether some part of the word between hyphens is a name; lower-case parts (аль-Асад) are not. */
export function hasName(word: string): boolean {
  return word.split('-').some(isName);
}

export function isName(part: string): boolean {
  return /^\p{Lu}/u.test(part);
}

/** The person’s name, and what parts a son from his father: «Маркос-младший», «Маркос — младший». */
export function withoutEpithet(form: string, [word]: Ending): readonly [bare: string, epithet: string] {
  const [epithet = ''] = /(?: — |[ –-])\p{Ll}+$/u.exec(form) ?? [];
  return word.test(epithet) ? [form.slice(0, -epithet.length), epithet] : [form, ''];
}

/** What makes a phrase of a language decline: its adjectives, and the noun behind them. */
export interface PhraseTables {
  readonly adjectives: readonly Ending[];
  readonly nouns: readonly Ending[];
  /** Whether the word, with another behind it, is an adjective. */
  isAdjective(word: string): boolean;
  /** The word for "and" between two names of one country. */
  readonly and: RegExp;
}

/** «Папуа — Новая Гвинея», and not «Саммит Россия — Африка». */
const ONE_WORD_AND_DASH = /^\S+ [—–-] /u;

/**
 * A noun phrase: the adjectives before its noun and the noun decline, what stands behind it does not («Совета Европы»,
 * «Саммита Россия — Африка»); nor does the single word before a dash («Папуа — Новой Гвинеи»).
 * @returns its forms but the given one.
 */
export function declinePhrase(phrase: string, tables: PhraseTables): string[] {
  const dash = ONE_WORD_AND_DASH.exec(phrase)?.[0] ?? '';
  if (dash) return declinePhrase(phrase.slice(dash.length), tables).map((form) => dash + form);
  const words = phrase.split(' ');
  const head = headOf(words, tables);
  const noun = (word: string) => insideQuotes(word, (bare) => declineNoun(bare, tables.nouns));
  const parts = words.map((word, index): Declined => {
    if (index < head)
      return tables.and.test(word) ? word : insideQuotes(word, (bare) => decline(bare, tables.adjectives));
    const second = index === head + 2 && words.length === head + 3 && tables.and.test(words[head + 1] ?? '');
    return index === head || second ? noun(word) : word;
  });
  return others(phrase, joined(parts, ' '));
}

/** Where the noun stands: behind its adjectives, and behind those that an "and" adds («Экономический и социальный совет»). */
function headOf(words: readonly string[], { isAdjective, and }: PhraseTables): number {
  const isBefore = (word: string, index: number) =>
    isAdjective(word) || (index > 0 && and.test(word) && isAdjective(words[index + 1] ?? ''));
  const head = words.findIndex((word, index) => !isBefore(word, index));
  return head < 0 ? words.length - 1 : head;
}

/** Of a name with a hyphen the last part declines: Шри-Ланки. */
function declineNoun(word: string, nouns: readonly Ending[]): readonly string[] {
  if (isAbbreviation(word)) return [word];
  const hyphen = word.lastIndexOf('-') + 1;
  return decline(word.slice(hyphen), nouns).map((form) => word.slice(0, hyphen) + form);
}

/** How a language inflects people: the words of a name one by one. */
export interface PersonTables {
  /** Parts of names that stay as they are, wherever they stand with a capital. */
  readonly particle: RegExp;
  /** The five cases of one word of a name. */
  word(word: string, gender: Person['gender'], isSurname: boolean): Declined;
}

/** A person's name as its parts, each in five cases. Family names of one syllable before the given ones stay as they are. */
export function personParts(
  bare: string,
  person: Person,
  { particle, word: inflect }: PersonTables,
): readonly Declined[] {
  const words = bare.split(' ');
  const last = words.length - 1;
  const familyFirst = isFamilyFirst(words, person);
  return words.map((word, index): Declined => {
    const stays = index < last ? familyFirst || particle.test(word) : familyFirst && isFixedGiven(word);
    return stays || !hasName(word) ? word : inflect(word, person.gender, index === last && !familyFirst);
  });
}

/** All forms of a person but the given one; `variants` makes of its parts every way to write their cases. */
export function personForms(
  form: string,
  person: Person,
  epithetEnding: Ending,
  variants: (bare: string) => readonly (readonly string[])[],
): string[] {
  if (person.gender === 'x') return [];
  const [bare, epithet] = withoutEpithet(form, epithetEnding);
  const epithets = decline(epithet, [epithetEnding]);
  return others(
    form,
    variants(bare).flatMap((cases) => joined([cases, epithets], '')),
  );
}

/** The cases and genders of an adjective, from its masculine; none for what is no adjective. */
export function adjectiveForms(
  form: string,
  table: readonly (readonly [masculine: RegExp, endings: string])[],
): string[] {
  const fit = table.find(([masculine]) => masculine.test(form));
  return fit ? fit[1].split(' ').map((ending) => form.replace(fit[0], ending)) : [];
}
