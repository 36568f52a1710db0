/** One pass over a block's words: every phrase of the lexicon that stands there, with its meanings. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { START, type Meaning, type PhraseTable, type Walk } from '../lexicon/table.ts';
import { ARABIC, CYRILLIC, HAN } from './scripts.ts';
import { CAPITAL, GENITIVE, gapBefore, hashOf, wordOf, type Tokens, type Words } from './tokens.ts';

export interface Hit {
  /** First and last word, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** Its last word has an s that the name has not: « Merkels ». It holds in languages with that genitive. */
  readonly genitive?: true;
}

/**
 * What may stand between two words of one name: spaces of all kinds, hyphens, apostrophes, the point of an initial, and that
 * between the parts of a foreign name in Chinese or Japanese.
 */
const GAP =
  /^(?:[ \t\u00A0\u202F\u2007\u2009]?\n?[ \t\u00A0\u202F\u2007\u2009]?|[-\u2010\u2011\u2012\u2013]|['’ʼ′´`·・•＝]|\. ?|\u00AD)$/;
/** What else stands inside the few names that are written with it: « … pour l’éducation, la science et la culture ». */
const LOOSE_GAP =
  /^[ \u00A0\u202F]?[,'’«»“”"()/+.—–「」『』、（）《》－＋-]{1,2}[ \u00A0\u202F]?[«“"(]?[ \u00A0\u202F]?$/;
/** No name is longer; it also bounds the work on a text made of prefixes. Where each letter is a word, names have more of them. */
const LONGEST = 20;
const LONGEST_HAN = 40;

/**
 * Finds every phrase, the longer ones first at each word; overlaps are left to whoever resolves them. Each table is walked by
 * itself, so that a phrase in two scripts (« саммит G20 ») is looked for where it stands as a whole.
 * @returns meanings in any language: which one the block is in may not be known yet.
 */
export function scan(tokens: Words, { tables }: Pick<Lexicon, 'tables'>): Hit[] {
  const hits: Hit[] = [];
  for (const table of tables) {
    if (table.bit && !(table.bit & tokens.scripts)) continue;
    const here = { tokens, table, hits };
    for (let first = table.next(tokens, 0); first < tokens.count; first = table.next(tokens, first + 1)) {
      const walk = table.step(START, tokens, first) ?? unglued(tokens, table, first);
      withoutS(START, first, first, here);
      if (walk) follow(walk, first, here);
    }
  }
  return hits.length > 1 ? hits.sort((a, b) => a.first - b.first || b.last - a.last) : hits;
}

interface Scan {
  readonly tokens: Words;
  readonly table: PhraseTable;
  readonly hits: Hit[];
}

/**
 * Arabic particles that are written together with the word behind them, the shorter ones first: « للرئيس » is « ل » and « الرئيس »,
 * « وبايدن » is « و » and « بايدن », not « وب » and « إيدن ».
 */
const GLUED: readonly (readonly [particle: string, instead: string])[] = [
  ['و', ''], ['ف', ''], ['لل', 'ال'], ['ب', ''], ['ل', ''], ['ك', ''],
  ['ولل', 'ال'], ['فلل', 'ال'], ['وب', ''], ['ول', ''], ['وك', ''], ['فب', ''], ['فل', ''],
]; // prettier-ignore
/** What is left of a word without its particle. */
const SHORTEST_UNGLUED = 2;

/** A word that begins no phrase, looked up again without the particles before it. */
function unglued(tokens: Words, table: PhraseTable, first: number): Walk | null {
  if (table.bit !== ARABIC) return null;
  const word = wordOf(tokens, first);
  if (!/^[وفبلك]/.test(word)) return null;
  for (const [particle, instead] of GLUED) {
    if (!word.startsWith(particle) || word.length < particle.length + SHORTEST_UNGLUED) continue;
    const text = instead + word.slice(particle.length);
    const walk = table.stepBy(START, hashOf(text), { text, from: 0, to: text.length });
    if (!walk) continue;
    tokens.glued.set(first, particle.length);
    return walk;
  }
  return null;
}

const SHORTEST_NAME = 2;
/** What has a genitive; acronyms, which must stand letter for letter, have none. */
const NAMES: ReadonlySet<string> = new Set(['name', 'owner', 'place']);

/** „Angela Merkels“: the phrase that ends on the word once its s is taken off. Flat lists of genitives would be half as long again. */
function withoutS(before: Walk, first: number, last: number, { tokens, table, hits }: Scan): void {
  if (!((tokens.shape[last] ?? 0) & GENITIVE)) return;
  if (table.bit & (ARABIC | HAN | CYRILLIC)) return;
  const { text } = tokens;
  const from = tokens.start[last] ?? 0;
  const end = tokens.end[last] ?? 0;
  if (end - from <= SHORTEST_NAME) return;
  const walk = table.stepBy(before, hashOf(text, from, end - 1), { text, from, to: end - 1 });
  if (!walk || (last > first && !holdsTogether(tokens, last))) return;
  const start = tokens.start[first] ?? 0;
  for (const meaning of table.meanings(walk)) {
    if (meaning.exact !== undefined || !NAMES.has(meaning.type) || !standsAs(meaning, tokens, first, last))
      continue;
    hits.push({ first, last, start, end, meaning, genitive: true });
  }
}

function follow(begin: Walk, first: number, scanned: Scan): void {
  const { tokens, table, hits } = scanned;
  const here: Hit[] = [];
  const longest = table.bit === HAN ? LONGEST_HAN : LONGEST;
  let walk = begin;
  let loose = false;
  for (let last = first; last - first < longest; last++) {
    if (walk.phrase >= 0) {
      const start = (tokens.start[first] ?? 0) + (tokens.glued.get(first) ?? 0);
      const end = tokens.end[last] ?? 0;
      for (const meaning of table.meanings(walk)) {
        if (loose && !meaning.loose) continue;
        if (standsAs(meaning, tokens, first, last)) here.push({ first, last, start, end, meaning });
      }
    }
    if (last + 1 >= tokens.count) break;
    if (!loose) withoutS(walk, first, last + 1, scanned);
    // The table is asked first: reading the gap costs more.
    const next: Walk | null = table.step(walk, tokens, last + 1);
    if (!next) break;
    if (!holdsTogether(tokens, last + 1)) {
      if (!LOOSE_GAP.test(gapBefore(tokens, last + 1))) break;
      loose = true;
    }
    walk = next;
  }
  if (here.length > 0) hits.push(...here.reverse());
}

/** A point ends a sentence, but behind an initial or an abbreviation (J. D., St., Ts.). */
const ABBREVIATED = /^(?:\p{L}|[^aeiouyà-ü]{2,3})$/iu;

/** Whether nothing but what may part two words of any name stands before the word. */
export function holdsTogether(tokens: Tokens, index: number): boolean {
  const gap = gapBefore(tokens, index);
  if (!GAP.test(gap)) return false;
  return !gap.startsWith('.') || ABBREVIATED.test(wordOf(tokens, index - 1));
}

/** Capitals where the name has them, and the very letters where it is written in capitals. */
function standsAs(meaning: Meaning, tokens: Tokens, first: number, last: number): boolean {
  if (meaning.exact !== undefined) {
    const end = tokens.end[last] ?? 0;
    const plus = /^[ \u00A0\u202F]?[+＋]/.test(tokens.text.slice(end, end + 2));
    const surface = tokens.text
      .slice((tokens.start[first] ?? 0) + (tokens.glued.get(first) ?? 0), end)
      .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
      .replace(/[\u00A0\u202F]/g, ' ');
    // The plus sign of “OPEC+” belongs to no word.
    return meaning.exact === surface + (plus && meaning.exact.endsWith('+') ? '+' : '');
  }
  for (let index = first; index <= last && index - first < 8; index++) {
    const needed = (meaning.capitals >> (index - first)) & 1;
    if (needed && !((tokens.shape[index] ?? 0) & CAPITAL)) return false;
  }
  return true;
}
