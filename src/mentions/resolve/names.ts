/** Written names: which are safe where they stand, and whom a bare surname means on this page. */
import type { NameClass } from '../lexicon/source.ts';
import type { Meaning } from '../lexicon/lexicon.ts';
import type { Evidence, Via } from '../model.ts';
import { foldText } from '../scan/fold.ts';
import type { Hit } from '../scan/scan.ts';
import { CAPITALS } from '../scan/tokens.ts';
import { isSomebodyElse, wordsOf, foldedWord } from './neighbours.ts';
import { officesAt } from './offices.ts';
import { inOrder, type Found, type Page, type ReadBlock } from './page.ts';

/** A surname that still waits for its person: the page must be read to its end first. */
interface Pending {
  readonly block: ReadBlock;
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly number[];
  /** It stands beside another given name: somebody else of that surname is on the page. */
  readonly somebodyElse: boolean;
}

/** Characters on either side in which a context word must stand (fact model: ±60). */
const CONTEXT_REACH = 60;
/** A surname this short in capitals is as likely a number or an acronym (XI, MA, LI). */
const SHORT_SURNAME = 3;

/** A phrase blocked for one person may be the full name of another, whom the store knows: that one wins. */
const ORDER: readonly NameClass[] = ['full', 'blocked', 'acronym', 'safe', 'context', 'short'];

export function resolveNames(page: Page): Found[] {
  const found: Found[] = [];
  const pending: Pending[] = [];
  for (const block of page.blocks) readNames(page, block, found, pending);
  const people = found.filter(({ entity }) => page.lexicon.entities[entity]?.kind === 'leader');
  for (const surname of pending) {
    const person = surname.somebodyElse ? null : personOf(page, surname, { people, pending });
    if (person) found.push(person);
  }
  return found.sort(inOrder);
}

/** Goes through the block once, the longest phrase first at each word; words of a name are not read again. */
function readNames(page: Page, block: ReadBlock, found: Found[], pending: Pending[]): void {
  let next = 0;
  for (let at = 0; at < block.hits.length; at++) {
    const hit = block.hits[at];
    if (!hit || hit.first < next || hit.meaning.type !== 'name') continue;
    const same = block.hits.filter(
      (h) => h.first === hit.first && h.last === hit.last && h.meaning.type === 'name',
    );
    const outcome = decide(page, block, same);
    if (outcome === null) continue;
    if (outcome !== 'blocked') {
      if ('candidates' in outcome) pending.push(outcome);
      else found.push(outcome);
    }
    next = hit.last + 1;
  }
}

function decide(page: Page, block: ReadBlock, hits: readonly Hit[]): Found | Pending | 'blocked' | null {
  const [hit] = hits;
  if (!hit) return null;
  for (const nameClass of ORDER) {
    const meanings = hits.map((h) => h.meaning).filter((meaning) => meaning.nameClass === nameClass);
    if (meanings.length === 0) continue;
    const outcome = judge(page, block, hit, { nameClass, meanings });
    if (outcome) return outcome;
  }
  return null;
}

interface Judged {
  readonly nameClass: NameClass;
  readonly meanings: readonly Meaning[];
}

function judge(
  page: Page,
  block: ReadBlock,
  hit: Hit,
  { nameClass, meanings }: Judged,
): Found | Pending | 'blocked' | null {
  const { first, last } = hit;
  const candidates = [...new Set(meanings.map((meaning) => meaning.ref))];
  const [entity] = candidates;
  if (entity === undefined) return null;
  const make = (via: Via, confidence: number, because: Evidence): Found | null =>
    candidates.length === 1 ? { block, first, last, entity, via, confidence, because: [because] } : null;
  switch (nameClass) {
    case 'blocked':
      return 'blocked';
    case 'full':
      return make(
        page.lexicon.series.some((s) => s.editions.some((e) => e.entity === entity)) ? 'edition' : 'name',
        0.99,
        { type: 'full-name' },
      );
    case 'acronym':
      return make('acronym', 0.97, { type: 'acronym' });
    case 'safe':
      if (isSomebodyElse(block, first, last, initialsOf(page, entity))) return null;
      return make('short', 0.95, { type: 'safe-short', lang: block.lang });
    case 'context': {
      const word = meanings.flatMap((meaning) => meaning.needs).find((need) => standsNear(block, hit, need));
      return word === undefined ? null : make('short', 0.9, { type: 'context', word });
    }
    case 'short': {
      if (inSuspectCapitals(block, first, last)) return null;
      const initials = new Set(candidates.flatMap((candidate) => [...initialsOf(page, candidate)]));
      return { block, first, last, candidates, somebodyElse: isSomebodyElse(block, first, last, initials) };
    }
  }
}

function inSuspectCapitals({ tokens }: ReadBlock, first: number, last: number): boolean {
  const length = (tokens.end[last] ?? 0) - (tokens.start[first] ?? 0);
  return first === last && length <= SHORT_SURNAME && ((tokens.shape[first] ?? 0) & CAPITALS) !== 0;
}

function standsNear({ tokens }: ReadBlock, hit: Hit, need: string): boolean {
  const around =
    tokens.text.slice(Math.max(0, hit.start - CONTEXT_REACH), hit.start) +
    ' | ' +
    tokens.text.slice(hit.end, hit.end + CONTEXT_REACH);
  return ` ${foldText(around)} `.includes(` ${foldText(need)} `);
}

/** First letters of a person's given names, from the id, which is the usual English name. */
function initialsOf(page: Page, entity: number): ReadonlySet<string> {
  const id = page.lexicon.entities[entity]?.id ?? '';
  return new Set(
    id
      .split('-')
      .slice(0, -1)
      .map((part) => part.charAt(0)),
  );
}

interface OnPage {
  readonly people: readonly Found[];
  readonly pending: readonly Pending[];
}

/** Whom a bare surname means: the title before it decides, else the full name that the page gives. */
function personOf(page: Page, surname: Pending, { people, pending }: OnPage): Found | null {
  const { block, first, last, candidates } = surname;
  const make = (entity: number, confidence: number, because: Evidence): Found => ({
    block, first, last, entity, via: 'short', confidence, because: [because],
  }); // prettier-ignore
  const titled = byTitle(page, surname);
  if (titled !== null) return make(titled, 0.93, { type: 'title-before' });
  const named = people.filter((found) => candidates.includes(found.entity));
  const bearers = new Set(named.map((found) => found.entity));
  const [only] = bearers;
  if (only === undefined || bearers.size > 1) return null;
  const others = pending.filter((other) => other.somebodyElse && sharesName(other, surname));
  if (others.length === 0) return make(only, 0.95, { type: 'full-name-on-page' });
  return lastNamed(surname, named, others) ? make(only, 0.86, { type: 'full-name-on-page' }) : null;
}

function sharesName(a: Pending, b: Pending): boolean {
  return a.candidates.some((candidate) => b.candidates.includes(candidate));
}

/** Whether the last bearer of the surname before this place (the first after it, when there is none) is ours. */
function lastNamed(surname: Pending, ours: readonly Found[], others: readonly Pending[]): boolean {
  const place = (item: { block: ReadBlock; first: number }) => item.block.index * 1e6 + item.first;
  const here = place(surname);
  const marks = [
    ...ours.map((item) => ({ at: place(item), ours: true })),
    ...others.map((item) => ({ at: place(item), ours: false })),
  ];
  marks.sort((a, b) => a.at - b.at);
  const before = marks.findLast((mark) => mark.at < here);
  return (before ?? marks[0])?.ours ?? false;
}

/** « le président Xi », “President Bush”: the one candidate who held such an office at the article's date. */
function byTitle(page: Page, { block, first, candidates }: Pending): number | null {
  const { grammar } = block;
  const roleHit = block.hits.find((hit) => hit.last === first - 1 && hit.meaning.type === 'role');
  const role = grammar && roleHit ? grammar.roles[roleHit.meaning.ref] : undefined;
  if (!grammar || !roleHit || !role || !page.published) return null;
  if (wordsOf(grammar.not).has(foldedWord(block, roleHit.first - 1))) return null;
  const holders = candidates.filter((candidate) =>
    officesAt(page, candidate).some((term) =>
      role.roles.some((word) => (word === 'leader' ? term.leads : term.roles.includes(word))),
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}
