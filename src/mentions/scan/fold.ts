/**
 * Folding, one UTF-16 unit at a time, so that offsets never move: case and accents go (É and e meet), characters that a
 * reader does not see (soft hyphen, zero-width space, combining accents) count for nothing.
 */
const TABLE_END = 0x0530;
const EXTENDED_FROM = 0x1e00;
const EXTENDED_END = 0x1f00;

/** Letters that decompose into nothing, written as readers of the other alphabet type them. */
const SPELT: Readonly<Record<string, string>> = {
  æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i', ŋ: 'n', ħ: 'h', ŧ: 't',
}; // prettier-ignore

/** Not part of any word. */
export const BREAK = 0;
/** Invisible: neither part of a word nor its end. */
export const NOTHING = 0xffffffff;

const INVISIBLE = /^[\p{Mn}\u00AD\u034F\u200B-\u200D\u2060\uFEFF]$/u;

function foldOf(unit: number): number {
  const char = String.fromCharCode(unit);
  if (INVISIBLE.test(char)) return NOTHING;
  if (!/[\p{L}\p{N}]/u.test(char)) return BREAK;
  const lower = char.toLowerCase();
  const bare = lower.normalize('NFD').replace(/\p{M}/gu, '');
  const spelt = SPELT[bare] ?? bare;
  const first = spelt.charCodeAt(0);
  return spelt.length > 1 ? first | (spelt.charCodeAt(1) << 16) : first;
}

const low = new Uint32Array(TABLE_END);
const capital = new Uint8Array(TABLE_END);
const extended = new Uint32Array(EXTENDED_END - EXTENDED_FROM);
for (let unit = 0; unit < TABLE_END; unit++) {
  low[unit] = foldOf(unit);
  const char = String.fromCharCode(unit);
  capital[unit] = char !== char.toLowerCase() ? 1 : 0;
}
for (let unit = EXTENDED_FROM; unit < EXTENDED_END; unit++) extended[unit - EXTENDED_FROM] = foldOf(unit);

/**
 * @returns BREAK, NOTHING, or the folded unit; a second one stands in the high half (œ gives o and e).
 */
export function fold(unit: number): number {
  if (unit < TABLE_END) return low[unit] ?? BREAK;
  if (unit >= EXTENDED_FROM && unit < EXTENDED_END) return extended[unit - EXTENDED_FROM] ?? BREAK;
  if (unit >= 0x2000 && unit < 0x2c00)
    return (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 ? NOTHING : BREAK;
  // Scripts without capitals and accents of their own stand for themselves; CJK punctuation parts words.
  if (unit >= 0x3000 && unit < 0x3040) return BREAK;
  if (unit === 0xfeff || (unit >= 0xfe00 && unit <= 0xfe0f)) return NOTHING;
  return unit >= 0xd800 && unit < 0xf900 ? BREAK : unit;
}

export function isCapital(unit: number): boolean {
  return unit < TABLE_END
    ? capital[unit] === 1
    : unit >= EXTENDED_FROM && unit < EXTENDED_END && unit % 2 === 0;
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
