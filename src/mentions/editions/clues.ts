/** What stands around the words for a summit and tells which one is meant: number, year, month, place, relative time. */
import type { Grammar, RelativeTime } from '../grammar/index.ts';
import {
  aheadOfWords,
  behindWords,
  foldedWord,
  isCapitalised,
  longestAt,
  partsOf,
} from '../resolve/neighbours.ts';
import type { Page, ReadBlock } from '../resolve/page.ts';
import type { Hit } from '../scan/scan.ts';
import { DIGIT, gapBefore, wordOf } from '../scan/tokens.ts';
import { ordinalBefore, ordinalBehind } from './ordinals.ts';

/** What the text says of the edition it means. */
export interface Clues {
  readonly ordinal: number | null;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly relative: RelativeTime | null;
  /** Indices of places and of owners (host countries) in the lexicon. */
  readonly places: readonly number[];
  readonly hosts: readonly number[];
}
export const NO_CLUES: Clues = {
  ordinal: null,
  year: null,
  month: null,
  relative: null,
  places: [],
  hosts: [],
};

export function isClueless({ ordinal, year, month, relative, places, hosts }: Clues): boolean {
  return (ordinal ?? year ?? month ?? relative) === null && places.length === 0 && hosts.length === 0;
}

/** Where clues are looked for. */
export interface Surroundings {
  readonly page: Page;
  readonly block: ReadBlock;
  readonly grammar: Grammar;
}

/** The first that says something; places of both. */
export function merged(a: Clues, b: Clues): Clues {
  return {
    ordinal: a.ordinal ?? b.ordinal,
    year: a.year ?? b.year,
    month: a.month ?? b.month,
    relative: a.relative ?? b.relative,
    places: [...a.places, ...b.places],
    hosts: [...a.hosts, ...b.hosts],
  };
}

/** One clue, and the words it takes. `shown`: whether they belong to the name of the summit, and are marked with it. */
export interface Clue {
  readonly first: number;
  readonly last: number;
  readonly clues: Clues;
  readonly shown: boolean;
}

/** Words of one phrase: nothing but spaces between, a quote that closes or opens, a hyphen, the point of a German ordinal, that of Japanese names. */
const LINKED = /^(?:["”“»]?[ \u00A0\u202F]*["“„«「『]?[\u00A0\u202F]?|[-\u2010\u2011–]|\.[ \u00A0]|・)$/;

export function linked({ tokens }: ReadBlock, index: number): boolean {
  if (index <= 0 || index >= tokens.count) return false;
  const gap = gapBefore(tokens, index);
  // A point belongs to the phrase behind figures only: „16. Gipfel“, not „… der G7. Der nächste …“.
  const isPoint =
    gap.startsWith('.') &&
    !((tokens.shape[index - 1] ?? 0) & DIGIT) &&
    !/^[IVXL]+$/.test(wordOf(tokens, index - 1));
  return LINKED.test(gap) && !isPoint;
}

/** The clue that ends on the word, before a forum or a summit word. */
export function clueBefore(around: Surroundings, index: number): Clue | null {
  const { block, grammar } = around;
  const make = (first: number, clues: Partial<Clues>, shown = true): Clue => ({
    first, last: index, clues: { ...NO_CLUES, ...clues }, shown,
  }); // prettier-ignore
  const place = grammar.forumFirst ? placeAt(around, index, 'last') : null;
  if (place) return { ...place, clues: { ...place.clues, hosts: [] } };
  const ordinal = ordinalBefore(block, grammar, index);
  if (ordinal) return make(ordinal.first, { ordinal: ordinal.value });
  const [time] = longestAt(block, index, 'last', ['relative']);
  const relative = time && grammar.relative[time.meaning.ref];
  if (relative) return make(time.first, { relative }, false);
  if (!grammar.forumFirst) return null;
  const year = yearAt(block, index, 'last');
  if (year) return make(year.first, { year: year.value });
  const month = monthAt(block, grammar, index, 'last');
  return month && make(month.first, { month: month.value }, false);
}

/** The same, before words that join it to the summit: 「在喀山举行的…」. Behind a country, a single letter would make it the owner. */
export function clueAhead(around: Surroundings, index: number): Clue | null {
  const { block, grammar } = around;
  const near = clueBefore(around, index);
  if (near) return near;
  for (const words of grammar.heldBefore ?? []) {
    const before = aheadOfWords(block, index, words);
    if (before === null || before < 0 || !linked(block, before + 1)) continue;
    const host = words.length > 1 ? placeAt(around, before, 'last', true) : null;
    const clue = clueBefore(around, before) ?? host;
    if (clue) return { ...clue, last: index, shown: false };
  }
  return null;
}

/** The clue that begins on the word, with what leads to it. */
export function clueBehind(around: Surroundings, index: number): Clue | null {
  const { block, grammar } = around;
  const make = (last: number, clues: Partial<Clues>, shown = true): Clue => ({
    first: index, last, clues: { ...NO_CLUES, ...clues }, shown,
  }); // prettier-ignore
  const ordinal = grammar.ordinalAfter ? ordinalBehind(block, grammar, index) : null;
  if (ordinal) return make(ordinal.last, { ordinal: ordinal.value });
  const [time] = longestAt(block, index, 'first', ['relative']);
  const relative = time && grammar.relative[time.meaning.ref];
  if (relative) return make(time.last, { relative }, false);
  for (const words of [...grammar.at, ...grammar.inYear]) {
    const start = linkedBehind(block, index, words);
    if (start === null || start >= block.tokens.count) continue;
    const place = grammar.at.includes(words) ? placeBehind(around, start) : null;
    if (place && isHeldThere(block, grammar, place.last + 1))
      return { ...place, first: index, shown: !grammar.heldBehind };
    if (!grammar.inYear.includes(words)) continue;
    const year = yearAt(block, start, 'first');
    if (year) return make(year.last, { year: year.value });
    const month = monthAt(block, grammar, start, 'first');
    if (month) return make(month.last, { month: month.value }, false);
  }
  return null;
}

/** @returns the word behind the given ones when they stand at `index`, linked to what is before; `index` itself for none. */
export function linkedBehind(block: ReadBlock, index: number, words: string): number | null {
  if (!linked(block, index)) return null;
  const behind = behindQuote(block, index, words);
  return behind !== null && (behind === index || /^[\s'’]*["«“„]?$/.test(gapBefore(block.tokens, behind)))
    ? behind
    : null;
}

/** « саммит „Большой двадцатки“ *в* Ханчжоу »: words behind a quote that closes belong to what is in front of it. */
function behindQuote(block: ReadBlock, index: number, words: string): number | null {
  if (!/^["”“»]/.test(gapBefore(block.tokens, index))) return behindWords(block, index, words);
  const [first, ...rest] = partsOf(words);
  if (first === undefined) return index;
  return foldedWord(block, index) === first ? behindWords(block, index + 1, rest.join(' ')) : null;
}

function isHeldThere(block: ReadBlock, { heldBehind }: Grammar, index: number): boolean {
  return !heldBehind || heldBehind.some((words) => behindWords(block, index, words) !== null);
}

/** „im *russischen* Kasan“: the adjective may stand before the place. */
function placeBehind(around: Surroundings, index: number): Clue | null {
  const { block } = around;
  const [adjective] = longestAt(block, index, 'first', ['demonym']);
  const behind =
    adjective && linked(block, adjective.last + 1) ? placeAt(around, adjective.last + 1, 'first') : null;
  return behind ?? placeAt(around, index, 'first');
}

/** A place or host country that begins (or ends) on the word; the longest one. */
function placeAt(
  { page, block }: Surroundings,
  index: number,
  edge: 'first' | 'last',
  hostToo = edge === 'first',
): Clue | null {
  const isPlace = ({ meaning }: Hit) =>
    meaning.type === 'place' || page.lexicon.owners[meaning.ref]?.startsWith('country:');
  const hits = longestAt(block, index, edge, ['place', 'owner']).filter(isPlace);
  const [one] = hits;
  if (!one) return null;
  const of = (type: string) => hits.filter((hit) => hit.meaning.type === type).map((hit) => hit.meaning.ref);
  const clues = { ...NO_CLUES, places: of('place'), hosts: of('owner') };
  // Before a summit, a country would be its forum: « sommet Chine – Afrique ».
  return !hostToo && clues.places.length === 0
    ? null
    : { first: one.first, last: one.last, clues, shown: true };
}

interface Dated {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

function yearAt(block: ReadBlock, index: number, edge: 'first' | 'last'): Dated | null {
  // 「2024年」 is two words.
  const suffixed = foldedWord(block, edge === 'last' ? index : index + 1) === '年';
  const at = edge === 'last' && suffixed ? index - 1 : index;
  const word = foldedWord(block, at);
  if (!/^(?:19|20)\d\d$/.test(word)) return null;
  return { first: at, last: suffixed ? at + 1 : at, value: Number(word) };
}

function monthAt(block: ReadBlock, { months }: Grammar, index: number, edge: 'first' | 'last'): Dated | null {
  for (const [month, forms] of months.entries()) {
    for (const form of forms) {
      const other = edge === 'first' ? behindWords(block, index, form) : aheadOfWords(block, index, form);
      if (other === null) continue;
      const span = edge === 'first' ? { first: index, last: other - 1 } : { first: other + 1, last: index };
      // “May” is a month, “may” is not.
      if (form !== form.toLowerCase() && !isCapitalised(block, span.first)) continue;
      return {
        ...span,
        last: edge === 'first' ? twinOf(block, span.last, forms) : span.last,
        value: month + 1,
      };
    }
  }
  return null;
}

/** « تموز/يوليو »: the month in its other name. */
function twinOf(block: ReadBlock, last: number, forms: readonly string[]): number {
  if (gapBefore(block.tokens, last + 1) !== '/') return last;
  for (const form of forms) {
    const words = partsOf(form);
    if (words.every((word, step) => foldedWord(block, last + 1 + step) === word)) return last + words.length;
  }
  return last;
}
