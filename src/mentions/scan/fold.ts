/**
 * Folding, one UTF-16 unit at a time, so that offsets never move: case and accents go (É and e meet), characters that a
 * reader does not see (soft hyphen, zero-width space, combining accents) count for nothing.
 */
import { HAN, scriptBit } from './scripts.ts';

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

/**
 * Bits of what `look` gives: the folded unit in sixteen, a second one (of ASCII) in seven, those of its script in three, then one for
 * all that is more or less than one letter of a word; the last for a capital.
 */
export const FOLDED = 0x7fffff;
export const SCRIPT_SHIFT = 23;
export const SPECIAL = 1 << 26;
const CAPITAL_BIT = 0x80000000;

const INVISIBLE = /^[\p{Mn}\u00AD\u034F\u0640\u200B-\u200D\u2060\uFEFF]$/u;

/** With half-width katakana, but not the marks behind them. */
function isFullWidth(unit: number): boolean {
  return unit > 0xff00 && unit < 0xff9e;
}

function foldOf(unit: number, char: string): number {
  // Scripts whose vowels are marks, and which no grammar reads yet: as they stand.
  if (unit >= 0x700 && unit < 0x1e00) return unit;
  const lower = char.toLowerCase();
  // What has a capital is a letter. Only the rest is worth an expression, which takes a page a millisecond to build.
  const cased = lower !== char.toUpperCase() && (unit < 0x300 || unit >= 0x370);
  if (!cased && unit >= 0x80 && INVISIBLE.test(char)) return NOTHING;
  // The apostrophe ʼ is a letter to Unicode, and to readers the same as ’. Figures on signs (², ⅓, ℃) are no words of a name.
  if (char === 'ʼ' || (unit >= 0x2000 && unit < 0x2c00)) return BREAK;
  if (!cased && !(unit < 0x80 ? unit >= 0x30 && unit <= 0x39 : /[\p{L}\p{N}]/u.test(char))) return BREAK;
  // Kana keep their marks, which are other sounds; full-width forms are ASCII to their reader.
  const form = unit < 0x2000 ? 'NFD' : 'NFKC';
  const bare = unit >= 0x80 && (unit < 0x2000 || isFullWidth(unit)) ? lower.normalize(form).charAt(0) : lower;
  const spelt = SPELT[bare] ?? bare;
  const first = spelt.charCodeAt(0);
  return spelt.length > 1 ? first | (spelt.charCodeAt(1) << 16) : first;
}

/** What `look` gave once, by unit, else 0: texts use a hundred letters, and no page waits for a table of all. */
export const known = new Int32Array(0x10000);

/** Fills in what `known` lacks. */
export function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const capital = char === char.toLowerCase() ? 0 : CAPITAL_BIT;
  const folded = foldOf(unit, char);
  const script = scriptBit(unit);
  const special = folded <= NOTHING || folded > 0xffff || script === HAN ? SPECIAL : 0;
  return (known[unit] = folded | (script << SCRIPT_SHIFT) | special | capital);
}

/** All about a unit at once, for the innermost loop: `fold`, its script, whether it is a capital (then it is below 0). */
export function look(unit: number): number {
  return known[unit] || learn(unit);
}

/** @returns BREAK, NOTHING, or the folded unit; a second one stands in the high half (œ gives o and e). */
export function fold(unit: number): number {
  return look(unit) & FOLDED;
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
