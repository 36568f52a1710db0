/**
 * The scripts whose names stand in tables of their own. Latin, and whatever is not listed here, travels with the program; but for
 * the languages of `MORE`, of which few pages are: what is peculiar to them is a table too, `more`.
 */
export const SCRIPTS = ['cyrillic', 'arabic', 'han', 'more'] as const;
/** `han` is Chinese in both its forms and Japanese with its kana: they share their letters, the language parts them. */
export type Script = (typeof SCRIPTS)[number];

export const CYRILLIC = 1;
export const ARABIC = 2;
export const HAN = 4;
/** The bits of all letters. */
export const ANY_SCRIPT = CYRILLIC | ARABIC | HAN;
const MORE_BIT = 8;

/** Languages whose names and grammar are in the table `more`. */
export const MORE: readonly string[] = ['pl', 'nl', 'tr'];

/** The bit of a language that its letters do not give away: the page says that it is in it. */
export function languageBit(lang: string): number {
  return MORE.includes(lang) ? MORE_BIT : 0;
}

/** The bit of a letter's script: the first bit is the first of SCRIPTS, and so on; 0 is Latin and the rest. */
export function scriptBit(unit: number): number {
  if (unit < 0x400) return 0;
  if (unit < 0x530) return 1;
  if (unit >= 0x600 && unit < 0x780) return 2;
  return unit >= 0x3005 && unit < 0xa000 ? HAN : 0;
}

export function scriptsOf(bits: number): Script[] {
  return SCRIPTS.filter((_, index) => bits & (1 << index));
}
