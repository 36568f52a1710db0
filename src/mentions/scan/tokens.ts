/** A text as words: where each begins and ends, its two hashes, how it is capitalised. Arrays, not objects: pages are long. */
import { BREAK, fold, look, NOTHING } from './fold.ts';
import { HAN, scriptBit } from './scripts.ts';

/** The word begins with a capital. */
export const CAPITAL = 1;
/** All its letters are capitals, and there are at least two. */
export const CAPITALS = 2;
/** It begins with a digit. */
export const DIGIT = 4;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** Bits of the scripts in which words begin (scripts.ts); 0 when all are Latin. */
  readonly scripts: number;
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly check: Int32Array;
  readonly shape: Uint8Array;
  /** Of a word by its index, the units at its head that are a word of their own: the و of « وبوتين ». Filled by the scan. */
  readonly glued: Map<number, number>;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const CHECK_OFFSET = 0x2f0b4c47;
const CHECK_PRIME = 0x5bd1e995;

interface Room {
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  check: Int32Array;
  shape: Uint8Array;
}

function room(size: number): Room {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    check: new Int32Array(size),
    shape: new Uint8Array(size),
  };
}

function grow(old: Room): Room {
  const fresh = room(old.start.length * 2);
  for (const column of Object.keys(old) as (keyof Room)[]) fresh[column].set(old[column]);
  return fresh;
}

/** European prose has a word every six characters or so. */
const UNITS_PER_WORD = 5;

/** @param scripts bits that are known before any letter was read. */
export function tokenise(text: string, scripts = 0): Tokens {
  let into = room(Math.max(8, Math.ceil(text.length / UNITS_PER_WORD)));
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const value = fold(unit);
    if (value === BREAK || value === NOTHING) {
      at++;
      continue;
    }
    scripts |= scriptBit(unit);
    if (count === into.start.length) into = grow(into);
    at = readWord(text, at, into, count++);
  }
  return { text, count, scripts, glued: new Map(), ...into };
}

/** @returns the offset behind the word that begins at `begin`. */
function readWord(text: string, begin: number, into: Room, index: number): number {
  let hash = FNV_OFFSET;
  let check = CHECK_OFFSET;
  let letters = 0;
  let capitals = 0;
  let end = begin;
  let at = begin;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const looked = look(unit);
    const value = looked & 0x7fffffff;
    if (value === BREAK) break;
    if (value === NOTHING) continue;
    // Han and kana are written without spaces: each of their letters is a word, and a name is a chain of them.
    const alone = scriptBit(unit) === HAN;
    if (alone && letters > 0) break;
    end = at + 1;
    letters++;
    capitals += looked >>> 31;
    hash = Math.imul(hash ^ (value & 0xffff), FNV_PRIME);
    check = Math.imul(check ^ (value & 0xffff), CHECK_PRIME) + 1;
    if (value > 0xffff) {
      hash = Math.imul(hash ^ (value >>> 16), FNV_PRIME);
      check = Math.imul(check ^ (value >>> 16), CHECK_PRIME) + 1;
    }
    if (alone) {
      at++;
      break;
    }
  }
  const first = text.charCodeAt(begin);
  into.start[index] = begin;
  into.end[index] = end;
  into.hash[index] = hash;
  into.check[index] = check | 0;
  into.shape[index] =
    (look(first) >>> 31 ? CAPITAL : 0) |
    (capitals === letters && letters > 1 ? CAPITALS : 0) |
    (first >= 0x30 && first <= 0x39 ? DIGIT : 0);
  return at;
}

/** Joins the hash of a word to that of the words before it. */
export function chain(before: number, word: number): number {
  let mixed = Math.imul(before ^ word, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35) ^ (mixed >>> 13);
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
