/**
 * Folding, one UTF-16 unit at a time, so that offsets never move: case and accents go (É and e meet), characters that a
 * reader does not see (soft hyphen, zero-width space, combining accents) count for nothing.
 */

/** Letters that decompose into nothing, written as readers of the other alphabet type them. */
const SPELT: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ŋ: 'n', ħ: 'h', ŧ: 't',
  '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
}; // prettier-ignore

/** Not part of any word. Neither this nor the next is a letter's own number. */
export const BREAK = 1;
/** Invisible: neither part of a word nor its end. */
export const NOTHING = 2;

const INVISIBLE = /^[\p{Mn}\u00AD\u034F\u0640\u200B-\u200D\u2060\uFEFF]$/u;

function foldOf(unit: number, char: string): number {
  // Scripts whose vowels are marks, and which no grammar reads yet: as they stand.
  if (unit >= 0x700 && unit < 0x1e00) return unit;
  if (INVISIBLE.test(char)) return NOTHING;
  // The apostrophe ʼ is a letter to Unicode, and to readers the same as ’. Figures on signs (², ⅓, ℃) are no words of a name.
  if (char === 'ʼ' || (unit >= 0x2000 && unit < 0x2c00) || !/[\p{L}\p{N}]/u.test(char)) return BREAK;
  const lower = char.toLowerCase();
  // Kana keep their marks, which are other sounds; full-width forms are ASCII to their reader.
  const form = unit < 0x2000 ? 'NFD' : 'NFKC';
  const bare = unit < 0x2000 || unit > 0xff00 ? lower.normalize(form).replace(/\p{M}/gu, '') : lower;
  const spelt = SPELT[bare] ?? (bare || lower);
  const first = spelt.charCodeAt(0);
  return spelt.length > 1 ? first | (spelt.charCodeAt(1) << 16) : first;
}

const CAPITAL_BIT = 0x80000000;

/** What was asked once, by unit: texts use a hundred letters, and no page waits for a table of all. */
const known = new Uint32Array(0x10000);

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  return (known[unit] = foldOf(unit, char) | (char === char.toLowerCase() ? 0 : CAPITAL_BIT));
}

/** What `fold` gives, and in the highest bit whether it is a capital: both at once, for the innermost loop. */
export function look(unit: number): number {
  return known[unit] || learn(unit);
}

/** @returns BREAK, NOTHING, or the folded unit; a second one stands in the high half (œ gives o and e). */
export function fold(unit: number): number {
  return look(unit) & ~CAPITAL_BIT;
}

/** The whole text folded: for comparing words, not for offsets. */
export function foldText(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const value = fold(text.charCodeAt(at));
    if (value === NOTHING) continue;
    if (value === BREAK) folded += ' ';
    else
      folded +=
        String.fromCharCode(value & 0xffff) + (value > 0xffff ? String.fromCharCode(value >>> 16) : '');
  }
  return folded.trim().replace(/ +/g, ' ');
}
