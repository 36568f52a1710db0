/** What the resolvers work on: blocks that were read, and what was found in them so far. */
import type { IsoDay, PartialDate } from '../../facts/index.ts';
import type { Grammar } from '../grammar/index.ts';
import { grouped } from '../grouped.ts';
import type { MeaningType } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Evidence, Via } from '../model.ts';
import type { Hit } from '../scan/scan.ts';
import { CAPITAL, DIGIT, type Tokens } from '../scan/tokens.ts';

/** Work that pauses wherever it yields, so that the page need not wait for all of it. */
export type Steps<Result> = Generator<void, Result, void>;

/** It is the same object for as long as the block's text and language are: what is known of it alone is kept with it. */
export interface ReadBlock {
  /** Its place on the page, which changes when others come before it. */
  index: number;
  readonly tokens: Tokens;
  readonly hits: readonly Hit[];
  readonly lang: string;
  readonly grammar: Grammar | null;
  /** Most of its long words are capitalised: an English headline, where a capital proves nothing. */
  readonly titleCase: boolean;
}

/** A mention in the making, in words rather than offsets. */
export interface Found {
  readonly block: ReadBlock;
  readonly first: number;
  readonly last: number;
  /** Index in the lexicon's entities. */
  readonly entity: number;
  readonly via: Via;
  readonly confidence: number;
  readonly because: readonly Evidence[];
  /** It stands inside a longer one, whose name holds its own. */
  readonly inside?: true;
}

export interface Page {
  readonly lexicon: Lexicon;
  readonly blocks: readonly ReadBlock[];
  readonly published: PartialDate | null;
  readonly today: IsoDay;
}

/** Whether the block holds a phrase of one of these types. */
export function holdsAny({ hits }: Pick<ReadBlock, 'hits'>, types: ReadonlySet<MeaningType>): boolean {
  return hits.some(({ meaning }) => types.has(meaning.type));
}

interface Edges {
  readonly first: ReadonlyMap<number, readonly Hit[]>;
  readonly last: ReadonlyMap<number, readonly Hit[]>;
}
const edges = new WeakMap<readonly Hit[], Edges>();
const NO_HITS: readonly Hit[] = [];

/** The phrases that begin, or end, on a word, in the order of the scan. */
export function hitsAt({ hits }: Pick<ReadBlock, 'hits'>, index: number, edge: keyof Edges): readonly Hit[] {
  let known = edges.get(hits);
  if (!known) {
    known = { first: grouped(hits, (hit) => hit.first), last: grouped(hits, (hit) => hit.last) };
    edges.set(hits, known);
  }
  return known[edge].get(index) ?? NO_HITS;
}

/** Words shorter than this say nothing about the case of a headline. */
const TITLE_WORD = 4;
const TITLE_SHARE = 0.7;
const TITLE_WORDS_LEAST = 4;

export function isTitleCase(tokens: Tokens): boolean {
  // A headline has no full stop; a short sentence of names does.
  if (/\.\s*$/.test(tokens.text)) return false;
  let long = 0;
  let capitals = 0;
  for (let index = 0; index < tokens.count && index < 60; index++) {
    const length = (tokens.end[index] ?? 0) - (tokens.start[index] ?? 0);
    const shape = tokens.shape[index] ?? 0;
    if (length < TITLE_WORD || shape & DIGIT) continue;
    long++;
    if (shape & CAPITAL) capitals++;
  }
  return long >= TITLE_WORDS_LEAST && capitals / long >= TITLE_SHARE;
}

export function startOf({ block, first }: { block: ReadBlock; first: number }): number {
  return (block.tokens.start[first] ?? 0) + (block.tokens.glued.get(first) ?? 0);
}
export function endOf({ block, last }: { block: ReadBlock; last: number }): number {
  return block.tokens.end[last] ?? 0;
}

/** Whom the same words could have meant, where there was somebody. */
export function ratherThan({ lexicon }: Page, could: readonly number[], chosen: number): Evidence[] {
  const entities = could.flatMap((one) => (one === chosen ? [] : (lexicon.entities[one]?.id ?? [])));
  return entities.length > 0 ? [{ type: 'rather-than', entities }] : [];
}

/** Reading order. */
export function inOrder(a: Found, b: Found): number {
  return a.block.index - b.block.index || a.first - b.first;
}

/** Leaves each word to one of the found: the first in the list that claims it. */
export function withoutOverlap(found: readonly Found[]): Found[] {
  const taken = new Map<ReadBlock, Set<number>>();
  return found.filter(({ block, first, last }) => {
    const words = taken.get(block) ?? new Set<number>();
    taken.set(block, words);
    for (let index = first; index <= last; index++) if (words.has(index)) return false;
    for (let index = first; index <= last; index++) words.add(index);
    return true;
  });
}
