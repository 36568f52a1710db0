/** A text as words: where each begins and ends, its hash, how it is capitalised. Arrays, not objects: pages are long. */
import { BREAK, fold, FOLDED, known, learn, look, NOTHING, SCRIPT_SHIFT, SPECIAL } from './fold.ts';
import { ANY_SCRIPT, HAN } from './scripts.ts';

/** The word begins with a capital. */
export const CAPITAL = 1;
/** It begins with a digit. */
export const DIGIT = 2;
/** It begins with a capital and ends in a small s: perhaps the genitive of a name. */
export const GENITIVE = 4;

export interface Tokens {
  readonly text: string;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly shape: Uint8Array;
  readonly count: number;
  /** Bits of the scripts in which words begin (scripts.ts); 0 when all are Latin. */
  readonly scripts: number;
  /** Of a word by its index, the units at its head that are a word of their own: the و of « وبوتين ». Filled by the scan. */
  readonly glued: ReadonlyMap<number, number>;
}

const CHECK_OFFSET = 0x2f0b4c47;
const CHECK_PRIME = 0x5bd1e995;

/** Words as they are read, with what they are looked up by. */
export interface Words extends Tokens {
  readonly hash: Int32Array;
  readonly glued: Map<number, number>;
}
type Columns = Pick<Words, 'start' | 'end' | 'hash' | 'shape'>;

function columns(size: number): Columns {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    shape: new Uint8Array(size),
  };
}

/** Longer than nearly all paragraphs, in UTF-16 units: each may be a word. */
const ROOM = 4096;
/** Where words are read into, one text after another: most texts name nobody, and need no columns of their own. */
let room = columns(ROOM);
const glued = new Map<number, number>();

function roomFor({ length }: string): Columns {
  const most = room.start.length;
  // What one huge text took is given back with the next.
  if (length > most || most > ROOM) room = columns(Math.max(ROOM, length));
  return room;
}

/** @param scripts bits that are known before any letter was read. */
export function tokenise(text: string, scripts = 0): Tokens {
  return kept(readWords(text, scripts));
}

/** The words in columns of their own, which last. They have been looked up by then. */
export function kept({ text, count, scripts, glued, start, end, shape }: Words): Tokens {
  return {
    text,
    count,
    scripts,
    glued: glued.size > 0 ? new Map(glued) : NONE_GLUED,
    start: start.slice(0, count),
    end: end.slice(0, count),
    shape: shape.slice(0, count),
  };
}
const NONE_GLUED: ReadonlyMap<number, number> = new Map();

/** Where the word that ends before the offset really ends: what a reader does not see is not of it. */
function endBefore(text: string, offset: number): number {
  let end = offset;
  while (look(text.charCodeAt(end - 1)) === SOFT) end--;
  return end;
}
const SOFT = NOTHING | SPECIAL;
const SMALL_S = 's'.charCodeAt(0);

/** @param head what the first letter looks like. */
function shapeOf(head: number, last: number): number {
  if (head < 0) return last === SMALL_S ? CAPITAL | GENITIVE : CAPITAL;
  const value = head & FOLDED;
  return value >= 0x30 && value <= 0x39 ? DIGIT : 0;
}

/**
 * What `tokenise` gives, in columns that hold only until the next text is read. It is run for every letter of a page, mostly before
 * the browser has compiled it, when a call costs as much as all the rest: hence no calls, and its length.
 */
export function readWords(text: string, scripts = 0): Words {
  const { start, end, hash, shape } = roomFor(text);
  const { length } = text;
  let count = 0;
  /** Where the word at hand begins; -1 between words. */
  let begin = -1;
  let head = 0;
  let mixed = 0;
  let soft = false;
  for (let at = 0; at <= length; at++) {
    const unit = at < length ? text.charCodeAt(at) : END;
    const looked = known[unit] || learn(unit);
    // Han and kana are written without spaces: each of their letters is a word, and a name is a chain of them.
    if ((looked | head) & SPECIAL) {
      const value = looked & FOLDED;
      if (value === NOTHING) {
        soft = true;
        continue;
      }
      if (begin >= 0 && (value === BREAK || ((looked | head) >>> SCRIPT_SHIFT) & HAN)) {
        const behind = soft ? endBefore(text, at) : at;
        start[count] = begin;
        end[count] = behind;
        hash[count] = mixed;
        shape[count] = shapeOf(head, text.charCodeAt(behind - 1));
        count++;
        begin = -1;
      }
      if (value === BREAK) continue;
    }
    if (begin < 0) {
      begin = at;
      head = looked;
      mixed = 0;
      soft = false;
      scripts |= (looked >>> SCRIPT_SHIFT) & ANY_SCRIPT;
    }
    mixed = ((mixed << 5) - mixed + (looked & FOLDED)) | 0;
  }
  if (glued.size > 0) glued.clear();
  return { text, count, scripts, glued, start, end, hash, shape };
}
/** A space, which ends the last word. */
const END = 0x20;

/** The hash of a word that stands in no text: a number that two words rarely share, made as `readWords` makes it. */
export function hashOf(word: string, from = 0, to = word.length): number {
  let hash = 0;
  for (let at = from; at < to; at++) {
    const value = fold(word.charCodeAt(at));
    if (value !== NOTHING) hash = ((hash << 5) - hash + value) | 0;
  }
  return hash;
}

/** A second hash, asked for only where the first fits. */
export function checkOf(word: string, from = 0, to = word.length): number {
  let check = CHECK_OFFSET;
  for (let at = from; at < to; at++) {
    const value = fold(word.charCodeAt(at));
    if (value === NOTHING) continue;
    check = Math.imul(check ^ (value & 0xffff), CHECK_PRIME) + 1;
    if (value > 0xffff) check = Math.imul(check ^ (value >>> 16), CHECK_PRIME) + 1;
  }
  return check | 0;
}

/** Joins the hash of a word to that of the words before it. Additions only, for the same reason. */
export function chain(before: number, word: number): number {
  let mixed = (before + word) | 0;
  mixed = (mixed + (mixed << 10)) | 0;
  mixed ^= mixed >>> 6;
  mixed = (mixed + (mixed << 3)) | 0;
  mixed ^= mixed >>> 11;
  return (mixed + (mixed << 15)) | 0;
}

export function wordOf(tokens: Tokens, index: number): string {
  return tokens.text.slice(tokens.start[index], tokens.end[index]);
}

/** What stands between two neighbouring words; before the first and, at `count`, behind the last. */
export function gapBefore(tokens: Tokens, index: number): string {
  return tokens.text.slice(
    index === 0 ? 0 : tokens.end[index - 1],
    index < tokens.count ? tokens.start[index] : tokens.text.length,
  );
}

/** The word that begins at or after the offset; `count` when there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
