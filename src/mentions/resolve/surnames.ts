/** Whom a bare surname means on this page: by its title, by the full name that the page gives, by who is in office. */
import { countWhile } from '../grouped.ts';
import type { RolePhrase } from '../grammar/index.ts';
import type { Evidence } from '../model.ts';
import { gapBefore } from '../scan/tokens.ts';
import { foldedWord, longestAt, wordsOf } from './neighbours.ts';
import { answers, officesAt } from './offices.ts';
import { ratherThan, type Found, type Page, type ReadBlock } from './page.ts';

/** A surname that still waits for its person: the page must be read to its end first. */
export interface Pending {
  readonly block: ReadBlock;
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly number[];
  /** The one of them who is meant where the page names none. */
  readonly safe?: number;
  /** It stands beside another given name: somebody else of that surname is on the page. */
  readonly somebodyElse: boolean;
}

/** Where on the page, in reading order, somebody of a surname is named. */
interface OnPage {
  /** Full names of a person. */
  readonly named: ReadonlyMap<number, readonly number[]>;
  /** Other people, by each of ours of that surname. */
  readonly others: ReadonlyMap<number, readonly number[]>;
}

function placeOf({ block, first }: { block: ReadBlock; first: number }): number {
  return block.index * 2 ** 32 + first;
}

export function whoIsOn(page: Page, found: readonly Found[], pending: readonly Pending[]): OnPage {
  const named = new Map<number, number[]>();
  const others = new Map<number, number[]>();
  const note = (into: Map<number, number[]>, entity: number, place: number) => {
    const places = into.get(entity);
    if (places) places.push(place);
    else into.set(entity, [place]);
  };
  for (const name of found)
    if (page.lexicon.entities[name.entity]?.kind === 'leader') note(named, name.entity, placeOf(name));
  for (const surname of pending)
    if (surname.somebodyElse) for (const entity of surname.candidates) note(others, entity, placeOf(surname));
  return { named, others };
}

/** Whom a bare surname means: the title before it decides, else the full name that the page gives. */
export function personOf(page: Page, surname: Pending, { named, others }: OnPage): Found | null {
  const { block, first, last, candidates } = surname;
  const make = (entity: number, confidence: number, because: Evidence): Found => ({
    block, first, last, entity, via: 'short', confidence, because: [because, ...ratherThan(page, candidates, entity)],
  }); // prettier-ignore
  const titled = byTitle(page, surname);
  if (titled !== null) return make(titled, 0.93, { type: 'title-before' });
  const [only, ...more] = candidates.filter((candidate) => named.has(candidate));
  const { safe } = surname;
  if (safe !== undefined && (only === undefined || only === safe) && more.length === 0)
    return make(safe, 0.95, { type: 'safe-short', lang: block.lang });
  if (only === undefined || more.length > 0) return null;
  const ours = named.get(only) ?? [];
  const theirs = candidates.flatMap((candidate) => {
    const places = others.get(candidate);
    return places ? [places] : [];
  });
  if (theirs.length === 0) return make(only, 0.95, { type: 'full-name-on-page' });
  return isNearer(placeOf(surname), ours, theirs) ? make(only, 0.86, { type: 'full-name-on-page' }) : null;
}

export function isNamed({ candidates }: Pending, { named, others }: OnPage): boolean {
  return candidates.some((one) => named.has(one) || others.has(one));
}

/** A surname that nothing on the page explains: perhaps the one of that name who leads a country on the article's date. */
const PERHAPS = 0.5;

export function inOffice(page: Page, { block, first, last, candidates }: Pending): Found[] {
  const leading = candidates.filter((one) => officesAt(page, one).some((term) => term.leads));
  const [entity] = leading;
  if (entity === undefined || leading.length > 1) return [];
  const because: Evidence[] = [
    { type: 'office-at', date: page.published ?? page.today },
    ...ratherThan(page, candidates, entity),
  ];
  return [{ block, first, last, entity, via: 'short', confidence: PERHAPS, because }];
}

/** Whether the last bearer of the surname before this place (the first after it, when there is none) is ours. */
function isNearer(here: number, ours: readonly number[], theirs: readonly (readonly number[])[]): boolean {
  const before = lastBefore(ours, here);
  const othersBefore = Math.max(...theirs.map((places) => lastBefore(places, here)));
  if (before >= 0 || othersBefore >= 0) return before > othersBefore;
  return (ours[0] ?? 0) < Math.min(...theirs.map((places) => places[0] ?? Number.POSITIVE_INFINITY));
}

/** The last of the places, which are in order, before this one; -1 when there is none. */
function lastBefore(places: readonly number[], here: number): number {
  return places[countWhile(places, (place) => place < here) - 1] ?? -1;
}

/** « le président Xi », “President Bush”: the one candidate who held such an office at the article's date. */
function byTitle(page: Page, { block, first, candidates }: Pending): number | null {
  const { grammar } = block;
  // « le président américain Bush »: the adjective stands between, and says of which country.
  const adjectives = grammar?.adjective === 'after' ? longestAt(block, first - 1, 'last', ['demonym']) : [];
  const before = (adjectives[0]?.first ?? first) - 1;
  const roleAt = (word: number) => longestAt(block, word, 'last', ['role'])[0];
  // « le secrétaire d’État américain Rubio »: the adjective belongs to the office, which says itself whose it is.
  const roleHit = roleAt(first - 1) ?? roleAt(before);
  const role = grammar && roleHit ? grammar.roles[roleHit.meaning.ref] : undefined;
  if (!grammar || !roleHit || !role) return null;
  if (wordsOf(grammar.not).has(foldedWord(block, roleHit.first - 1))) return null;
  const owners = role.owner
    ? [page.lexicon.owners.indexOf(role.owner)]
    : adjectives.map(({ meaning }) => meaning.ref);
  return onlyHolder(page, candidates, role, owners.length > 0 ? owners : undefined);
}

function onlyHolder(
  page: Page,
  candidates: readonly number[],
  role: RolePhrase,
  owners?: readonly number[],
): number | null {
  if (!page.published) return null;
  const holders = candidates.filter((candidate) =>
    officesAt(page, candidate).some(
      (term) =>
        (answers(term, role.roles) || answers(term, role.orElse ?? [])) &&
        (owners?.includes(term.owner) ?? true),
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** 「カーニー首相」, 「カーニー・カナダ首相」, 「ルビオ米国務長官」. */
export function withTitleBehind(page: Page, { block, first, last, candidates }: Pending): Found | null {
  const { grammar } = block;
  if (!grammar?.titleBehind) return null;
  const [owner] = isGlued(block, last + 1) ? longestAt(block, last + 1, 'first', ['owner']) : [];
  for (const [behind, owners] of [
    [owner?.last, owner && [owner.meaning.ref]],
    [last, undefined],
  ] as const) {
    if (behind === undefined || !isGlued(block, behind + 1)) continue;
    const [title] = longestAt(block, behind + 1, 'first', ['role']);
    const role = title && grammar.roles[title.meaning.ref];
    const entity = role ? onlyHolder(page, candidates, role, owners) : null;
    if (entity === null) continue;
    const because: Evidence[] = [{ type: 'title-before' }, ...ratherThan(page, candidates, entity)];
    return { block, first, last, entity, via: 'short', confidence: 0.93, because };
  }
  return null;
}

function isGlued({ tokens }: ReadBlock, index: number): boolean {
  return index > 0 && index < tokens.count && /^[・ ]?$/.test(gapBefore(tokens, index));
}
