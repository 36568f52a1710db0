/** Declension by tables: the first ending that fits says what stands in its place in each case. */

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

/** What makes a phrase of a language decline: its adjectives, and the noun behind them. */
export interface PhraseTables {
  readonly adjectives: readonly Ending[];
  readonly nouns: readonly Ending[];
  /** Whether the word, with another behind it, is an adjective. */
  isAdjective(word: string): boolean;
  /** The word for "and" between two names of one country. */
  readonly and: RegExp;
}

/**
 * A noun phrase: the adjectives before its noun and the noun decline, what stands behind it does not («Совета Европы»); nor
 * what stands before a dash («Папуа — Новой Гвинеи»).
 * @returns its forms but the given one.
 */
export function declinePhrase(phrase: string, tables: PhraseTables): string[] {
  const dash = /^.* [—–-] /u.exec(phrase)?.[0] ?? '';
  if (dash) return declinePhrase(phrase.slice(dash.length), tables).map((form) => dash + form);
  const words = phrase.split(' ');
  const head = words.findIndex((word, index) => index === words.length - 1 || !tables.isAdjective(word));
  const noun = (word: string) => insideQuotes(word, (bare) => declineNoun(bare, tables.nouns));
  const parts = words.map((word, index): Declined => {
    if (index < head) return insideQuotes(word, (bare) => decline(bare, tables.adjectives));
    const second = index === head + 2 && words.length === head + 3 && tables.and.test(words[head + 1] ?? '');
    return index === head || second ? noun(word) : word;
  });
  return others(phrase, joined(parts, ' '));
}

/** Of a name with a hyphen the last part declines: Шри-Ланки. */
function declineNoun(word: string, nouns: readonly Ending[]): readonly string[] {
  if (isAbbreviation(word)) return [word];
  const hyphen = word.lastIndexOf('-') + 1;
  return decline(word.slice(hyphen), nouns).map((form) => word.slice(0, hyphen) + form);
}
