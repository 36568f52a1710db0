/** What is known of the words around « rencontre » while they are read, outwards from the word. */
import { merged, type Clue, type Clues, type Surroundings } from '../editions/clues.ts';
import type { MeetingWords } from '../grammar/index.ts';
import type { Found } from '../resolve/page.ts';
import type { Hit } from '../scan/scan.ts';
import type { Span } from '../sentences.ts';
import type { DateClue } from './dates.ts';

/** Names of a paragraph by their first and by their last word. */
export interface Names {
  readonly begin: ReadonlyMap<number, Found>;
  readonly until: ReadonlyMap<number, Found>;
}

export interface Draft extends Surroundings, Names {
  readonly meeting: MeetingWords;
  readonly hit: Hit;
  readonly sentence: Span;
  /** What is marked. */
  first: number;
  last: number;
  /** Those whom the words themselves name. */
  readonly people: Found[];
  clues: Clues;
  day: number | null;
  /** « leur »: of two who were named before. */
  theirs: boolean;
  /** « sa rencontre avec … »: the other is who was named last. */
  with: boolean;
  /** An article, or whose it was, stands before the word. */
  definite: boolean;
  /** « rencontre bilatérale »: an adjective stands behind it. */
  qualified: boolean;
  /** Nothing stands before it in the sentence. */
  opening: boolean;
}

/** Words that are passed at most, on either side. */
export const MOST = 16;
/** Phrases that belong to a name. */
export const TITLES = ['title', 'role', 'role-opening', 'demonym', 'counterpart', 'owner'];

/** The summit of a forum is no meeting of two. */
export function isForum({ page }: Draft, name: Found | undefined): boolean {
  return name !== undefined && page.lexicon.entities[name.entity]?.kind !== 'leader';
}

/** @returns whether its words are marked. */
export function add(draft: Draft, clue: Clue | DateClue): boolean {
  draft.clues = merged(draft.clues, clue.clues);
  if ('day' in clue) draft.day ??= clue.day;
  return clue.shown || clue.clues.month !== null;
}

/** Where the first of these words that stand there leads. */
export function beyond(list: readonly string[], step: (words: string) => number | null): number | undefined {
  return list.map(step).find((next) => next !== null) ?? undefined;
}
