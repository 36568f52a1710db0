/** Finds the words that speak of a summit: « 16e sommet des BRICS à Kazan », “the BRICS summit in Kazan”, « G20 de Rio ». */
import type { Grammar } from '../grammar/index.ts';
import { behindWords, foldedWord, longestAt, spaced, wordsOf } from '../resolve/neighbours.ts';
import { type Found, type Page, type ReadBlock } from '../resolve/page.ts';
import { DIGIT, gapBefore } from '../scan/tokens.ts';
import { foldText } from '../scan/fold.ts';

/** What the text says of the edition it means. */
export interface Clues {
  readonly ordinal: number | null;
  readonly year: number | null;
  /** Indices of places and of owners (host countries) in the lexicon. */
  readonly places: readonly number[];
  readonly hosts: readonly number[];
}

export interface Head {
  readonly block: ReadBlock;
  /** The whole phrase, first and last word. */
  readonly first: number;
  readonly last: number;
  /** Series it may belong to; null when only a place is given (« sommet de Kazan »). */
  readonly series: readonly number[] | null;
  readonly clues: Clues;
  /** Whether the phrase holds a word for summit, or only a bare name with a place (« G20 de Rio »). */
  readonly bareName: boolean;
}

const HYPHEN = /^[-\u2010\u2011]$/;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;

export function headsIn(page: Page, block: ReadBlock, found: readonly Found[]): Head[] {
  const { grammar } = block;
  if (!grammar) return [];
  const context: Context = {
    page, block, grammar,
    first: new Map(found.map((name) => [name.first, name])),
    last: new Map(found.map((name) => [name.last, name])),
  }; // prettier-ignore
  const heads = block.hits.flatMap((hit) => {
    if (hit.meaning.type === 'summit') return [summitHead(context, hit.first, hit.last)];
    if (hit.meaning.type === 'series-short')
      return [shortHead(context, hit.first, hit.last, hit.meaning.ref)];
    return [];
  });
  const named = found.map((name) => namedHead(context, name));
  return [...named, ...heads].filter((head) => head !== null);
}

interface Context {
  readonly page: Page;
  readonly block: ReadBlock;
  readonly grammar: Grammar;
  /** Names found in this block, by their first and by their last word. */
  readonly first: ReadonlyMap<number, Found>;
  readonly last: ReadonlyMap<number, Found>;
}
type Core = Pick<Head, 'first' | 'last' | 'series' | 'bareName'>;

function summitHead(context: Context, first: number, last: number): Head | null {
  const { page, grammar } = context;
  const before = grammar.forumFirst && context.last.get(first - 1);
  if (before && spaced(context.block, first)) {
    return complete(context, {
      first: before.first,
      last,
      series: seriesOf(page, before.entity),
      bareName: false,
    });
  }
  for (const skip of [0, 1]) {
    const behind = last + 1 + skip;
    for (const words of grammar.summitOf) {
      const start = after(context.block, behind, words);
      const forum = start === null ? null : context.first.get(start);
      if (forum)
        return complete(context, {
          first,
          last: forum.last,
          series: seriesOf(page, forum.entity),
          bareName: false,
        });
    }
  }
  return complete(context, { first, last, series: null, bareName: false });
}

function shortHead(context: Context, first: number, last: number, series: number): Head | null {
  return withClues(complete(context, { first, last, series: [series], bareName: true }));
}

/** A series by its name, or a conference by its own: that one means an edition only with a place, a year or a number. */
function namedHead(context: Context, { first, last, entity }: Found): Head | null {
  const { series } = context.page.lexicon;
  const own = series.findIndex((entry) => entry.entity === entity);
  if (own >= 0) return complete(context, { first, last, series: [own], bareName: false });
  const conference = series.findIndex((entry) => entry.conference && entry.forum === entity);
  return conference < 0
    ? null
    : withClues(complete(context, { first, last, series: [conference], bareName: true }));
}

function withClues(head: Head | null): Head | null {
  if (!head) return null;
  const { ordinal, year, places, hosts } = head.clues;
  return ordinal !== null || year !== null || places.length > 0 || hosts.length > 0 ? head : null;
}

function seriesOf(page: Page, entity: number): number[] | null {
  const list = page.lexicon.series.flatMap((entry, index) =>
    entry.forum === entity || entry.entity === entity ? [index] : [],
  );
  return list.length > 0 ? list : null;
}

/**
 * @returns the word behind the given ones when they stand at `index`, parted from what is before by no more than a space;
 * `index` itself for no words.
 */
function after(block: ReadBlock, index: number, words: string): number | null {
  if (!spaced(block, index)) return null;
  const joins = (at: number) => at === index || /^(?:\s|['’])+$/.test(gapBefore(block.tokens, at));
  return words === '' ? index : behindWords(block, index, words, joins);
}

/** Reads what stands before and behind the core: ordinal, year, place. */
function complete(context: Context, core: Core): Head | null {
  const before = cluesBefore(context, core);
  const behind = cluesBehind(context, core);
  const clues: Clues = {
    ordinal: before.ordinal,
    year: before.year ?? behind.year,
    places: [...before.places, ...behind.places],
    hosts: behind.hosts,
  };
  if (core.series === null && clues.places.length === 0) return null;
  return { ...core, block: context.block, first: before.first, last: behind.last, clues };
}

function cluesBefore(
  { block, grammar }: Context,
  core: Core,
): { first: number; ordinal: number | null; year: number | null; places: number[] } {
  let { first } = core;
  let ordinal: number | null = null;
  let year: number | null = null;
  const places: number[] = [];
  for (let steps = 0; steps < 3 && spaced(block, first); steps++) {
    const index = first - 1;
    const place = grammar.forumFirst ? placeHit(block, index, 'last') : null;
    const asOrdinal: Ordinal | null = ordinal === null ? ordinalAt(block, grammar, index) : null;
    const asYear = grammar.forumFirst ? yearAt(block, index) : null;
    if (place) {
      places.push(...place.refs);
      first = place.first;
    } else if (asOrdinal) {
      ordinal = asOrdinal.value;
      first = asOrdinal.first;
    } else if (asYear !== null && year === null) {
      year = asYear;
      first = index;
    } else break;
  }
  return { first, ordinal, year, places };
}

function cluesBehind(
  { block, grammar }: Context,
  core: Core,
): { last: number; year: number | null; places: number[]; hosts: number[] } {
  let { last } = core;
  let year: number | null = null;
  const places: number[] = [];
  const hosts: number[] = [];
  for (let steps = 0; steps < 2; steps++) {
    const behind = tail(block, grammar, last + 1);
    if (!behind || (behind.year !== null && year !== null)) break;
    places.push(...behind.places);
    hosts.push(...behind.hosts);
    year ??= behind.year;
    last = behind.last;
  }
  return { last, year, places, hosts };
}

interface Tail {
  readonly last: number;
  readonly year: number | null;
  readonly places: readonly number[];
  readonly hosts: readonly number[];
}

function tail(block: ReadBlock, grammar: Grammar, index: number): Tail | null {
  if (!spaced(block, index)) return null;
  for (const words of [...grammar.at, ...grammar.inYear]) {
    const start = after(block, index, words);
    if (start === null || start >= block.tokens.count) continue;
    const place = grammar.at.includes(words) ? placeHit(block, start, 'first') : null;
    if (place) return { last: place.last, year: null, places: place.refs, hosts: place.hosts };
    const year = grammar.inYear.includes(words) ? yearAt(block, start) : null;
    if (year !== null) return { last: start, year, places: [], hosts: [] };
  }
  return null;
}

/** A place or host country that begins (or ends) on the word; the longest one. */
function placeHit(block: ReadBlock, index: number, edge: 'first' | 'last') {
  const hits = longestAt(block, index, edge, ['place', 'owner']);
  const [one] = hits;
  if (!one) return null;
  const of = (type: string) => hits.filter((hit) => hit.meaning.type === type).map((hit) => hit.meaning.ref);
  return { first: one.first, last: one.last, refs: of('place'), hosts: of('owner') };
}

function yearAt(block: ReadBlock, index: number): number | null {
  const word = foldedWord(block, index);
  return /^(?:19|20)\d\d$/.test(word) ? Number(word) : null;
}

interface Ordinal {
  readonly value: number;
  readonly first: number;
}

/**
 * « 16e », “16th”, « XVIe », « seizième », “twenty-ninth”: the number that ends on the word. « Son premier sommet » counts
 * somebody’s summits, not the series.
 */
function ordinalAt(block: ReadBlock, grammar: Grammar, index: number): Ordinal | null {
  const figure = ordinalFigure(block, grammar, index);
  const found = figure === null ? speltOrdinal(block, grammar, index) : { value: figure, first: index };
  return found && wordsOf(grammar.possessive).has(foldedWord(block, found.first - 1)) ? null : found;
}

/** Spelt out, the longest first; a part of a longer number that is not in the list is no number. */
function speltOrdinal(block: ReadBlock, grammar: Grammar, last: number): Ordinal | null {
  for (let first = Math.max(0, last + 1 - ORDINAL_WORDS); first <= last; first++) {
    const words = Array.from({ length: last + 1 - first }, (_, step) => foldedWord(block, first + step));
    const value = ordinalsOf(grammar).get(words.join(' '));
    if (value !== undefined) return HYPHEN.test(gapBefore(block.tokens, first)) ? null : { value, first };
  }
  return null;
}

/** « vingt et unième ». */
const ORDINAL_WORDS = 3;
const ordinals = new WeakMap<Grammar, ReadonlyMap<string, number>>();

function ordinalsOf(grammar: Grammar): ReadonlyMap<string, number> {
  let known = ordinals.get(grammar);
  if (!known) {
    known = new Map(
      grammar.ordinalWords.flatMap((forms, at) => forms.map((form) => [foldText(form), at + 1] as const)),
    );
    ordinals.set(grammar, known);
  }
  return known;
}

function ordinalFigure(block: ReadBlock, grammar: Grammar, index: number): number | null {
  const word = foldedWord(block, index);
  for (const end of grammar.ordinalSuffixes.map(foldText)) {
    if (!word.endsWith(end)) continue;
    const figure = word.slice(0, -end.length);
    if ((block.tokens.shape[index] ?? 0) & DIGIT && /^\d{1,3}$/.test(figure)) return Number(figure);
    if (figure !== '' && ROMAN.test(figure)) return fromRoman(figure);
  }
  return null;
}

function fromRoman(figure: string): number | null {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let at = 0; at < figure.length; at++) {
    const value = values[figure.charAt(at)] ?? 0;
    sum += value < (values[figure.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum > 0 ? sum : null;
}
