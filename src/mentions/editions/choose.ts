/** From what a text says of a summit to the one edition it means, or to none. */
import type { EditionEntry } from '../lexicon/history.ts';
import type { Evidence } from '../model.ts';
import { grouped } from '../grouped.ts';
import type { Grammar } from '../grammar/index.ts';
import { endOf, inOrder, ratherThan, startOf, type Found, type Page, type Steps } from '../resolve/page.ts';
import { isClueless, type Clues } from './clues.ts';
import { away, evidenceOf, fits, isDated, isNear, nearest } from './fits.ts';
import { behindWords, foldedWord, isCapitalised, isOpener, joined, wordsOf } from '../resolve/neighbours.ts';
import { headsIn, type Head } from './heads.ts';

/** A summit named without place or year is the one at hand: this many days ahead of the article, or behind it. */
const AHEAD_DAYS = 45;
const BEHIND_DAYS = 10;
/** « sommet de Kazan » alone: how far from the article the meeting may be. */
const PLACE_AHEAD_DAYS = 200;
const PLACE_BEHIND_DAYS = 400;
/** The same where no article tells that it is the one everybody knows: « саммит в Будапеште ». */
const ANY_DAYS = 60;
/** Fifteen years. */
const LONG_AGO_DAYS = 5479;
/** Meetings in one place in ten years. */
const OFTEN = 12;
/** « le prochain sommet »: what lies further ahead is not the next one, but the next that we know. */
const NEXT_DAYS = 1200;
/** The same where the page names the forum, or another of its meetings. */
const OWN_AHEAD_DAYS = 1000;
const OWN_BEHIND_DAYS = 1500;

/** @param names what was found so far; forums inside an edition's phrase are replaced by it. */
export function* resolveEditions(page: Page, names: readonly Found[]): Steps<Found[]> {
  const editions: Found[] = [];
  const before: Before = new Map();
  const spoken = new Set(names.map(({ entity }) => entity));
  const byBlock = grouped(names, (name) => name.block);
  for (const block of page.blocks) {
    const heads = headsIn(page, block, byBlock.get(block) ?? []);
    if (heads.length === 0) continue;
    yield;
    for (const head of heads.sort((a, b) => a.first - b.first || b.last - a.last)) {
      const chosen = chooseEdition(page, head, { before, spoken });
      if (!chosen) continue;
      // „Gipfel in Vilnius“ inside „Nato-Gipfel in Vilnius“ speaks of no other.
      const isInside = editions.some((other) => holds(other, chosen.found));
      editions.push(chosen.found);
      if (!isInside) before.set(chosen.edition.series, { edition: chosen.edition, at: editions.length });
    }
  }
  return editions.sort(inOrder);
}

function holds(one: Found, other: Found): boolean {
  return one.block === other.block && one.first <= other.first && one.last >= other.last;
}

/** The edition of each series that was named last. */
type Before = Map<number, { readonly edition: EditionEntry; readonly at: number }>;
interface ChosenEdition {
  readonly found: Found;
  readonly edition: EditionEntry;
}

interface Spoken {
  readonly before: Before;
  /** Whatever the page names, forums among them. */
  readonly spoken: ReadonlySet<number>;
}

function chooseEdition(page: Page, head: Head, own: Spoken): ChosenEdition | null {
  const { before } = own;
  const make = (edition: EditionEntry, confidence: number, because: Evidence[]): ChosenEdition => {
    const { block, first, last, bare } = head;
    const via = bare ? 'description' : 'edition';
    return { found: { block, first, last, entity: edition.entity, via, confidence, because }, edition };
  };
  if (head.bare) {
    const spoken = lastOf([...before.values()]);
    return spoken ? make(spoken.edition, 0.8, [{ type: 'named-before' }]) : null;
  }
  const all = candidates(page, head);
  const clues = saysNothing(page, head, all) ? [] : evidenceOf(head.clues);
  if (clues.length > 0) {
    const fitting = all.filter((edition) => fits(page, edition, head.clues));
    const near = inReach(page, head, fitting, own);
    const chosen = relativeTo(page, near, head.clues);
    return chosen
      ? make(chosen, head.series ? 0.97 : 0.8, [
          ...clues,
          ...ratherThan(
            page,
            near.map(({ entity }) => entity),
            chosen.entity,
          ),
        ])
      : null;
  }
  if (isAny(head)) return null;
  const named = lastOf((head.series ?? []).flatMap((series) => before.get(series) ?? []));
  if (named) return make(named.edition, 0.86, [{ type: 'named-before' }]);
  const atHand = page.published
    ? nearest(
        page,
        all.filter((edition) => isNear(page, edition, BEHIND_DAYS, AHEAD_DAYS)),
      )
    : undefined;
  return atHand ? make(atHand, 0.8, [{ type: 'nearest-to-date' }]) : null;
}

/** Where only a place is given, those near the article. « le sommet de Vilnius »: a meeting of a forum that the page names comes first, even a year away. */
function inReach(
  page: Page,
  head: Head,
  fitting: readonly EditionEntry[],
  { before, spoken }: Spoken,
): readonly EditionEntry[] {
  if (head.series) return fitting;
  const isOwn = ({ series }: EditionEntry) =>
    before.has(series) || spoken.has(page.lexicon.series[series]?.forum ?? -1);
  const within = (editions: readonly EditionEntry[], behind: number, ahead: number) =>
    editions.filter((edition) => isDated(edition) && isNear(page, edition, behind, ahead));
  if (isVague(head)) return within(fitting, ANY_DAYS, ANY_DAYS);
  const own = within(fitting.filter(isOwn), OWN_BEHIND_DAYS, OWN_AHEAD_DAYS);
  return own.length > 0 ? own : within(fitting, PLACE_BEHIND_DAYS, PLACE_AHEAD_DAYS);
}

/** « о подготовке саммита в Будапеште »: in a language without articles, with no word before it that makes it the one. */
function isVague({ block, first }: Head): boolean {
  const { grammar } = block;
  if (!grammar || grammar.article !== 'none' || grammar.forumFirst) return false;
  return !joined(block, first) || !wordsOf(grammar.definite).has(foldedWord(block, first - 1));
}

/** “the UN General Assembly in New York”: a place where every one of a series meets tells none of them. */
function saysNothing(page: Page, { series, clues }: Head, all: readonly EditionEntry[]): boolean {
  const placed = series !== null && isClueless({ ...clues, places: [], hosts: [] });
  return placed && all.length > 1 && all.every((edition) => fits(page, edition, clues));
}

/** “a NATO summit”, “the NATO summit in Lanzhou”: some summit, or one in a place where none of ours was. */
function isAny({ block, first, last }: Head): boolean {
  const { grammar } = block;
  if (!grammar) return false;
  if (grammar.heldElsewhere && isHeldElsewhere(grammar.heldElsewhere, { block, first, last })) return true;
  const word = foldedWord(block, first - 1);
  // « son premier sommet » is the one at hand, and the first of somebody’s.
  const counts = wordsOf(grammar.ordinalWords[0] ?? []).has(word);
  if (!counts && wordsOf(grammar.not).has(word) && joined(block, first)) return true;
  return grammar.at.some((words) => {
    const place = words === '' ? null : behindWords(block, last + 1, words);
    return (
      place !== null &&
      joined(block, last + 1) &&
      isCapitalised(block, place) &&
      !isOpener(grammar, foldedWord(block, place))
    );
  });
}

/** 「在兰州举行北约峰会」: words for a place that we do not know, where capitals do not tell. */
function isHeldElsewhere(
  { before, behind }: NonNullable<Grammar['heldElsewhere']>,
  head: Pick<Head, 'block' | 'first' | 'last'>,
): boolean {
  const { text } = head.block.tokens;
  const start = startOf(head);
  const end = endOf(head);
  return (
    new RegExp(`(?:${before})$`, 'u').test(text.slice(Math.max(0, start - REACH), start)) ||
    new RegExp(`^(?:${behind})`, 'u').test(text.slice(end, end + REACH))
  );
}
const REACH = 20;

function lastOf<Named extends { readonly at: number }>(named: readonly Named[]): Named | undefined {
  return [...named].sort((a, b) => b.at - a.at)[0];
}

/** The one that « prochain » or « dernier » means; without them the nearest. */
function relativeTo(
  page: Page,
  editions: readonly EditionEntry[],
  { relative, year, ordinal }: Clues,
): EditionEntry | undefined {
  if (relative?.unit !== 'edition') {
    if (editions.length === 1) return editions[0];
    return nearest(page, (year ?? ordinal) === null ? notLongAgo(page, editions) : editions);
  }
  const found = nearest(
    page,
    editions.filter((edition) => sideOf(page, edition) === relative.step),
  );
  return found && relative.step > 0 && isAfterNext(page, editions, found) ? undefined : found;
}

/** 1 ahead of the article, -1 behind it, 0 at the same time. */
function sideOf(page: Page, edition: EditionEntry): number {
  const days = away(page, edition);
  return days === null ? 0 : Number(days.ahead > 0) - Number(days.behind > 0);
}

/** Whether one that we do not know lies between, or should. */
function isAfterNext(page: Page, editions: readonly EditionEntry[], found: EditionEntry): boolean {
  const last = nearest(
    page,
    editions.filter((edition) => sideOf(page, edition) <= 0),
  );
  // Editions without a number have 0.
  const skips = last !== undefined && last.ordinal > 0 && found.ordinal > last.ordinal + 1;
  return skips || !isNear(page, found, 0, NEXT_DAYS);
}

/**
 * Where a forum met again and again, a place tells none of those long ago; where it meets more than once a year, of which our
 * list may have only some, only the one at hand: « le sommet de l’UE à Bruxelles ».
 */
function notLongAgo(page: Page, editions: readonly EditionEntry[]): readonly EditionEntry[] {
  const often =
    editions.filter((edition) => isNear(page, edition, LONG_AGO_DAYS / 3, LONG_AGO_DAYS / 3)).length > OFTEN;
  return editions.filter((edition) =>
    often
      ? isNear(page, edition, BEHIND_DAYS, AHEAD_DAYS)
      : isNear(page, edition, LONG_AGO_DAYS, LONG_AGO_DAYS),
  );
}

function candidates(page: Page, head: Head): readonly EditionEntry[] {
  if (head.named) return [head.named];
  const { series } = page.lexicon;
  return head.series
    ? head.series.flatMap((index) => series[index]?.editions ?? [])
    : series.flatMap((entry) => entry.editions);
}
