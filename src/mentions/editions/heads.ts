/** Finds the words that speak of a summit: « 16e sommet des BRICS à Kazan », “the BRICS summit in Kazan”, « G20 de Rio ». */
import type { EditionEntry } from '../lexicon/history.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { aheadOfWords, foldedWord, hasArticle, isOpener, joined, wordsOf } from '../resolve/neighbours.ts';
import { gapBefore } from '../scan/tokens.ts';
import { holdsAny, type Found, type Page, type ReadBlock } from '../resolve/page.ts';
import type { MeaningType } from '../lexicon/format.ts';
import {
  clueAhead,
  clueBefore,
  clueBehind,
  isClueless,
  linked,
  linkedBehind,
  merged,
  NO_CLUES,
  type Clues,
  type Surroundings,
} from './clues.ts';
import { ordinalBehind } from './ordinals.ts';

export interface Head {
  readonly block: ReadBlock;
  /** The whole phrase, first and last word. */
  readonly first: number;
  readonly last: number;
  /** Series it may belong to; null when only a place is given (« sommet de Kazan »), or nothing (« le sommet »). */
  readonly series: readonly number[] | null;
  readonly clues: Clues;
  /** « le sommet »: the one that was spoken of. */
  readonly bare: boolean;
  /** « COP29 de Bakou »: its own name says which one; the rest only makes it longer. */
  readonly named?: EditionEntry | undefined;
}

export function headsIn(page: Page, block: ReadBlock, found: readonly Found[]): Head[] {
  const { grammar } = block;
  const isForum = ({ entity }: Found) => page.lexicon.entities[entity]?.kind !== 'leader';
  if (!grammar || !(holdsAny(block, HEADS) || found.some(isForum))) return [];
  const context: Context = {
    page, block, grammar,
    first: new Map(found.map((name) => [name.first, name])),
    last: new Map(found.map((name) => [name.last, name])),
  }; // prettier-ignore
  const heads = block.hits.flatMap((hit) => {
    if (hit.meaning.type === 'summit') return [summitHead(context, hit.first, hit.last)];
    if (hit.meaning.type === 'series-short') {
      const { first, last, meaning } = hit;
      const head = withClues(complete(context, { first, last, series: [meaning.ref], clues: NO_CLUES }));
      return head && context.last.has(last) && speaksOfGroup(head, last) ? [] : [head];
    }
    return [];
  });
  const named = found.map((name) => namedHead(context, name));
  return [...named, ...heads].filter((head) => head !== null);
}

const HEADS: ReadonlySet<MeaningType> = new Set(['summit', 'series-short']);

interface Context extends Surroundings {
  /** Names found in this block, by their first and by their last word. */
  readonly first: ReadonlyMap<number, Found>;
  readonly last: ReadonlyMap<number, Found>;
}
type Core = Pick<Head, 'first' | 'last' | 'series' | 'clues' | 'named'>;

function summitHead(context: Context, first: number, last: number): Head | null {
  const { page } = context;
  const ahead = context.grammar.forumFirst ? forumAhead(context, first) : null;
  const { forum, ...found } = ahead ?? forumBehind(context, last) ?? {};
  // 「金砖国家峰会」 is read as the name of a series, and no summit of the place that follows.
  if (!forum && (context.last.get(last)?.first ?? first) < first) return null;
  const core = { first, last: Math.max(last, forum?.last ?? 0), series: null, clues: NO_CLUES, ...found };
  if (!forum) return complete(context, core);
  const series = seriesOf(page, forum.entity);
  // The summit of a forum whose summits we do not know is no other's that met in the place.
  return series && complete(context, { ...core, series });
}

/** 「20カ国・地域（G20）首脳会議」: the forum, and in brackets its acronym. */
function forumTwice({ block, last }: Pick<Context, 'block' | 'last'>, summit: number): Found | undefined {
  const acronym = /^[)）]$/.test(gapBefore(block.tokens, summit)) ? last.get(summit - 1) : undefined;
  const forum =
    acronym && /^[(（]$/.test(gapBefore(block.tokens, acronym.first))
      ? last.get(acronym.first - 1)
      : undefined;
  return forum?.entity === acronym?.entity ? forum : undefined;
}

/** Words between a forum and its summit: place, number, “leaders’”. */
const MOST_BETWEEN = 3;

/** “BRICS summit”, „NATO-Gipfel“, “G20 Rio summit”, 「金砖国家领导人第十六次会晤」: the forum, and what stands between. */
function forumAhead(
  { page, block, grammar, last }: Context,
  summit: number,
): { forum: Found; first: number; clues: Clues } | null {
  const twice = forumTwice({ block, last }, summit);
  if (twice) return { forum: twice, first: twice.first, clues: NO_CLUES };
  let clues = NO_CLUES;
  let first = summit;
  for (let steps = 0; steps <= MOST_BETWEEN && linked(block, first); steps++) {
    const forum = last.get(first - 1) ?? ownerBefore({ block, grammar, last }, first - 1);
    if (forum) return { forum, first: forum.first, clues };
    const clue = clueBefore({ page, block, grammar }, first - 1);
    if (clue) {
      clues = merged(clues, clue.clues);
      first = clue.first;
      continue;
    }
    const filler = grammar.summitOf
      .filter((words) => words !== '')
      .map((words) => aheadOfWords(block, first - 1, words))
      .find((before) => before !== null);
    if (filler === undefined) return null;
    first = filler + 1;
  }
  return null;
}

/** “NATO’s summit”: the forum before the s. */
function ownerBefore({ block, grammar, last }: Pick<Context, 'block' | 'grammar' | 'last'>, index: number) {
  const isPossessive =
    wordsOf(grammar.possessed).has(foldedWord(block, index)) && /^['’]$/.test(gapBefore(block.tokens, index));
  return isPossessive ? last.get(index - 1) : undefined;
}

/** « sommet (annuel) des BRICS », « القمة السادسة عشرة لبريكس ». */
function forumBehind(
  { block, grammar, first }: Context,
  last: number,
): { forum: Found; clues: Clues } | null {
  let clues = NO_CLUES;
  let at = last + 1;
  for (let skipped = 0; skipped <= 1;) {
    for (const words of grammar.summitOf) {
      const start = linkedBehind(block, at, words);
      const forum = start === null ? undefined : first.get(start);
      if (forum) return { forum, clues };
    }
    if (!linked(block, at)) return null;
    const number = grammar.ordinalAfter && linked(block, at) ? ordinalBehind(block, grammar, at) : null;
    if (number) clues = merged(clues, { ...NO_CLUES, ordinal: number.value });
    else if (linked(block, at)) skipped++;
    else return null;
    at = (number?.last ?? at) + 1;
  }
  return null;
}

/** A series by its name, or a conference by its own: that one means an edition only with a place, a year or a number. */
function namedHead(context: Context, { first, last, entity }: Found): Head | null {
  const { series, entities } = context.page.lexicon;
  if (entities[entity]?.kind === 'leader') return null;
  const named = editionsOf(context.page).get(entity);
  if (named)
    return withClues(complete(context, { first, last, series: [named.series], clues: NO_CLUES, named }));
  const own = series.findIndex((entry) => entry.entity === entity);
  if (own >= 0) return complete(context, { first, last, series: [own], clues: NO_CLUES });
  const conference = series.findIndex((entry) => entry.conference && entry.forum === entity);
  if (conference < 0) return null;
  const head = withClues(complete(context, { first, last, series: [conference], clues: NO_CLUES }));
  return head && speaksOfGroup(head, last) ? null : head;
}

/** « exclue du G8 en 2014 » speaks of the group; « le G20 2024 » of its meeting. */
function speaksOfGroup({ clues, last }: Head, forum: number): boolean {
  return clues.year !== null && last - forum > 1 && isClueless({ ...clues, year: null });
}

const byEntity = new WeakMap<Lexicon, ReadonlyMap<number, EditionEntry>>();

function editionsOf({ lexicon }: Page): ReadonlyMap<number, EditionEntry> {
  let known = byEntity.get(lexicon);
  if (!known) {
    known = new Map(lexicon.series.flatMap(({ editions }) => editions.map((one) => [one.entity, one])));
    byEntity.set(lexicon, known);
  }
  return known;
}

function withClues(head: Head | null): Head | null {
  return head && !isClueless(head.clues) ? head : null;
}

function seriesOf(page: Page, entity: number): number[] | null {
  const list = page.lexicon.series.flatMap((entry, index) =>
    entry.forum === entity || entry.entity === entity ? [index] : [],
  );
  return list.length > 0 ? list : null;
}

const MOST_CLUES = 3;

/** Reads what stands before and behind the core. */
function complete(context: Context, core: Core): Head | null {
  const { block } = context;
  let { first, last, clues } = core;
  for (let at = first, steps = 0; steps < MOST_CLUES && linked(block, at); steps++) {
    const clue = clueAhead(context, at - 1);
    if (!clue) break;
    clues = merged(clues, clue.clues);
    at = clue.first;
    if (clue.shown) first = at;
  }
  for (let at = last, steps = 0; steps < MOST_CLUES; steps++) {
    const clue = linked(block, at + 1) ? clueBehind(context, at + 1) : null;
    if (!clue || (clue.clues.year !== null && clues.year !== null)) break;
    clues = merged(clues, clue.clues);
    at = clue.last;
    if (clue.shown) last = at;
  }
  const bare = core.series === null && clues.places.length === 0;
  // “an emergency summit in Paris” may be any.
  if (core.series === null && !bare && !(isThe(context, first) && isConstruct(context, core))) return null;
  if (bare && !(isClueless(clues) && isSpokenOf(context, first, last))) return null;
  return { ...core, block, first, last, clues, bare };
}

/** « le sommet », and nothing behind it that says of what. */
function isSpokenOf({ block, grammar }: Context, first: number, last: number): boolean {
  const leading = [...grammar.summitOf, ...grammar.at, ...grammar.of].filter((words) => words !== '');
  if (joined(block, last + 1) && leading.some((words) => linkedBehind(block, last + 1, words) !== null))
    return false;
  // « саммит „Боткинские чтения“ » has a name of its own.
  if (/^[ \u00A0]["«“„]$/.test(gapBefore(block.tokens, last + 1))) return false;
  if (grammar.article === 'prefix') {
    // « القمة الأمنية » is another one.
    return hasArticle(block, first) && !(joined(block, last + 1) && hasArticle(block, last + 1));
  }
  // « le sommet militaire »: behind the noun, only what is known to be no adjective leaves it alone.
  const next = foldedWord(block, last + 1);
  if (grammar.adjective === 'after' && joined(block, last + 1) && !isOpener(grammar, next)) return false;
  return joined(block, first) && wordsOf(grammar.definite).has(foldedWord(block, first - 1));
}

/** « قمة قازان » and « القمة في قازان » are known, « قمة في قازان » is any. */
function isConstruct({ block, grammar }: Context, { first, last }: Core): boolean {
  if (grammar.article !== 'prefix' || hasArticle(block, last)) return true;
  return (
    first === last &&
    !grammar.at.some((words) => words !== '' && linkedBehind(block, last + 1, words) !== null)
  );
}

/** Whether an article before it, or none where it begins, makes it the one that everybody knows. */
function isThe({ block, grammar }: Context, first: number): boolean {
  const standsAlone = grammar.article !== 'words' || !joined(block, first);
  return standsAlone || wordsOf(grammar.definite).has(foldedWord(block, first - 1));
}
