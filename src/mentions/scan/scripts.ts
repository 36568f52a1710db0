/** The scripts whose names stand in tables of their own. Latin, and whatever is not listed here, travels with the program. */
export const SCRIPTS = ['cyrillic', 'arabic', 'han'] as const;
/** `han` is Chinese in both its forms and Japanese with its kana: they share their letters, the language parts them. */
export type Script = (typeof SCRIPTS)[number];

export const ARABIC = 2;
export const HAN = 4;

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
