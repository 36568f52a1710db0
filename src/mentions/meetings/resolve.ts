/**
 * Meetings of two people: « leur rencontre à Pékin le 4 février 2022 », “the Trump-Putin summit in Alaska”. The words must tell
 * both people and where or when; one meeting of the two alone must answer. People inside the words stay mentions of their own,
 * so that what is marked ends where the first of them begins.
 */
import { countWhile, grouped } from '../grouped.ts';
import { TALKS } from '../lexicon/format.ts';
import type { EditionEntry, SeriesEntry } from '../lexicon/history.ts';
import type { Meaning } from '../lexicon/table.ts';
import { inOrder, startOf, type Found, type Page, type ReadBlock } from '../resolve/page.ts';
import { sentenceAt } from '../sentences.ts';
import { away, evidenceOf, fits } from '../editions/fits.ts';
import type { Clues } from '../editions/clues.ts';
import type { Draft } from './draft.ts';
import { readWords } from './words.ts';

/** Characters on either side in which somebody must be named: two sentences are no longer. */
const REACH = 2400;

export function resolveMeetings(page: Page, names: readonly Found[]): Found[] {
  const people = names.filter((name) => isLeader(page, name));
  const present = new Set(people.map(({ entity }) => entity));
  if (present.size < 2) return [];
  const pairs = page.lexicon.pairs.filter(({ between }) => between?.every((person) => present.has(person)));
  if (pairs.length === 0) return [];
  const byBlock = grouped([...names].sort(inOrder), (name) => name.block);
  return page.blocks.flatMap((block, at) => {
    const hits = block.hits.filter(({ meaning: { type } }) => type === 'meeting' || type === 'summit');
    if (hits.length === 0) return [];
    const here = byBlock.get(block) ?? [];
    const above = page.blocks[at - 1];
    const earlier = above?.index === block.index - 1 ? (byBlock.get(above) ?? []) : [];
    const spans = {
      begin: new Map(here.map((name) => [name.first, name])),
      until: new Map(here.map((name) => [name.last, name])),
    };
    const until = (offset: number) => countWhile(here, (name) => startOf(name) < offset);
    return hits.flatMap((hit) => {
      if (earlier.length === 0 && until(hit.start - REACH) === until(hit.end + REACH)) return [];
      const words = readWords(page, hit, block, spans);
      return (words && meant({ page, block, pairs, here, earlier }, words, hit.meaning)) ?? [];
    });
  });
}

function isLeader({ lexicon }: Page, { entity }: Found): boolean {
  return lexicon.entities[entity]?.kind === 'leader';
}

interface Around {
  readonly page: Page;
  readonly block: ReadBlock;
  readonly pairs: readonly SeriesEntry[];
  /** Names of this paragraph and of the one before it. */
  readonly here: readonly Found[];
  readonly earlier: readonly Found[];
}

function meant(around: Around, words: Draft, meaning: Meaning): Found | null {
  const { page, block, pairs } = around;
  const both = whoMet(around, words);
  const pair = both && pairs.find(({ between }) => between?.every((person) => both.includes(person)));
  const { first, last, clues } = words;
  const fitting = (pair?.editions ?? []).filter((edition) =>
    isMeant(page, edition, words, { both, meaning }),
  );
  const [edition] = fitting;
  if (!edition || fitting.length > 1) return null;
  const confidence = clues.month !== null || clues.relative !== null ? 0.93 : 0.86;
  return {
    block,
    first,
    last,
    entity: edition.entity,
    via: 'description',
    confidence,
    because: evidenceOf(clues),
  };
}

/** Names of the paragraph before that « leur » may mean. */
const MOST_EARLIER = 8;

/** The two whom the words name; else the two of the sentence, or before « leur » the two named last. */
function whoMet({ page, here, earlier }: Around, words: Draft): readonly number[] | null {
  const { sentence, theirs } = words;
  const told = [...new Set(words.people.map(({ entity }) => entity))];
  const missing = 2 - told.length;
  if (missing <= 0) return missing < 0 ? null : told;
  const others = (list: readonly Found[]) =>
    [...new Set(list.filter((name) => isLeader(page, name)).map(({ entity }) => entity))].filter(
      (person) => !told.includes(person),
    );
  const until = (offset: number) => countWhile(here, (name) => startOf(name) < offset);
  const inside = others(here.slice(until(sentence.start), until(sentence.end)));
  // « leur rencontre avec … » is of three, where the sentence does not tell of two.
  if (inside.length === missing && (!theirs || words.with)) return [...told, ...inside];
  if (theirs === (words.with && told.length === 1)) return null;
  const previous = sentence.start && sentenceAt(words.block.tokens.text, sentence.start - 2).start;
  const before = here.slice(until(previous), until(startOf(words)));
  const spoken = theirs && previous === 0 ? [...earlier.slice(-MOST_EARLIER), ...before] : before;
  const nearest = others(spoken.reverse()).slice(0, missing);
  const both = [nearest, inside].find((list) => list.length === missing);
  return both ? [...told, ...both] : null;
}

/** With a place alone, a meeting elsewhere is meant for longer than one at home, where the two may have met again. */
const AWAY_DAYS = 400;
const HOME_DAYS = 45;
/** Without a year: a month is one of the last twelve; what is at hand is not far ahead. */
const MONTH_DAYS = 365;
const AHEAD_DAYS = 14;

interface Asked {
  readonly both: readonly number[] | null;
  readonly meaning: Meaning;
}

function isMeant(
  page: Page,
  edition: EditionEntry,
  { clues, day }: Draft,
  { both, meaning }: Asked,
): boolean {
  const { year, month, relative, places, hosts } = clues;
  if (!fits(page, edition, { ...clues, ordinal: null }) || (day !== null && !isOn(edition, clues, day)))
    return false;
  if (year !== null && month !== null) return true;
  const placed = places.length + hosts.length > 0;
  const days = away(page, edition);
  if (!days) return year !== null && placed;
  const unit = relative?.unit;
  if (unit === 'edition' && (relative?.step ?? 0) > 0 !== days.ahead > 0) return false;
  // What is yet to come is only meant where the words say when, or where it is at hand.
  if (
    days.ahead > (day !== null ? MONTH_DAYS : unit ? MONTH_DAYS : placed || month !== null ? AHEAD_DAYS : 0)
  )
    return false;
  // What was said by telephone that month is not in the store.
  if (meaning.type === 'meeting' && meaning.ref === TALKS && !placed && day === null) return false;
  if (unit === 'week' || unit === 'month') return true;
  // Of a whole year the store may know one meeting of several.
  if (year !== null || unit === 'year') return placed || month !== null || meaning.type === 'summit';
  if (month !== null) return days.behind <= MONTH_DAYS;
  return placed && days.behind <= (isAtHome(page, edition, both) ? HOME_DAYS : AWAY_DAYS);
}

function isOn({ held: { from, to = from } }: EditionEntry, { year, month }: Clues, day: number): boolean {
  if (!from || !to || month === null) return false;
  const date = [year ?? from.slice(0, 4), month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return from.length === date.length && from <= date && date <= to;
}

function isAtHome({ lexicon }: Page, { hosts }: EditionEntry, both: readonly number[] | null): boolean {
  return (both ?? []).some((person) => lexicon.termsBy(person).some(({ owner }) => hosts.includes(owner)));
}
