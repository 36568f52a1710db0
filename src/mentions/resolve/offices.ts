/** Who held which office on the article's date. */
import {
  addDays,
  covers,
  daysBetween,
  earliest,
  latest,
  type IsoDay,
  type OfficeRole,
  type PartialDate,
} from '../../facts/index.ts';
import type { RoleWord } from '../grammar/index.ts';
import type { Term } from '../lexicon/history.ts';
import type { Page } from './page.ts';

/** A page without a date speaks of today; an office is believed unchanged when nobody came to it in this time. */
const UNDATED_DAYS = 730;
/** An open term is believed to go on for this long after it was last checked. */
const TRUSTED_DAYS = 400;

export type Holder =
  | { readonly type: 'one'; readonly person: number; readonly sure: boolean; readonly date: PartialDate }
  | { readonly type: 'none' }
  | { readonly type: 'several' };

export interface Question {
  readonly owner: number;
  readonly roles: readonly RoleWord[];
}

/** The one person who held such an office of that country or forum at the page's date, if there is exactly one. */
export function holderOf(page: Page, { owner, roles }: Question): Holder {
  const terms = page.lexicon.termsOf(owner).filter((term) => answers(term, roles));
  const date = page.published ?? page.today;
  if (!page.published && terms.some((term) => changedLately(term, date))) return { type: 'none' };
  const surely = new Set<number>();
  const maybe = new Set<number>();
  const undated = new Set<number>();
  const states = terms.map((term) => ({ term, state: heldOn(term, date) }));
  const latestSure = states.flatMap(({ term: { period }, state }) =>
    state === 'yes' && period.from ? latest(period.from) : [],
  );
  for (const { term, state } of states) {
    if (state === 'yes') surely.add(term.person);
    else if (state === 'maybe' && !term.period.from) undated.add(term.person);
    // Whose end is known by its year only was gone when the next one had come.
    else if (state === 'maybe' && !latestSure.some((day) => isAfter(day, term))) maybe.add(term.person);
  }
  // A term of unknown beginning tells nothing against somebody who is known to have been in office.
  if (surely.size + maybe.size === 0) for (const person of undated) maybe.add(person);
  const people = new Set([...surely, ...maybe]);
  const [person] = people;
  if (person === undefined) return { type: 'none' };
  if (people.size > 1) return { type: 'several' };
  return { type: 'one', person, sure: surely.size === 1, date };
}

function isAfter(day: IsoDay, { period }: Term): boolean {
  return (
    period.from !== undefined &&
    period.to !== undefined &&
    latest(period.from) < day &&
    earliest(period.to) <= day
  );
}

export function heldOn(term: Term, date: PartialDate): 'yes' | 'no' | 'maybe' {
  const state = covers(term.period, date);
  if (state === 'no') return 'no';
  if (!term.period.from) return term.period.to ? 'maybe' : withoutBegin(term, date);
  if (state !== 'yes' || term.period.to) return state;
  return earliest(date) <= addDays(latest(term.asOf), TRUSTED_DAYS) ? 'yes' : 'no';
}

/** A term whose beginning no source dates is known for the time it was checked, and no further back. */
function withoutBegin(term: Term, date: PartialDate): 'yes' | 'no' | 'maybe' {
  const distance = Math.abs(daysBetween(earliest(date), latest(term.asOf)));
  return distance <= TRUSTED_DAYS ? 'maybe' : 'no';
}

export function answers(term: Term, roles: readonly RoleWord[]): boolean {
  return roles.some((role) => (role === 'leader' ? term.leads : term.roles.includes(role)));
}

function changedLately(term: Term, today: PartialDate): boolean {
  return (
    term.period.from !== undefined && daysBetween(earliest(term.period.from), earliest(today)) < UNDATED_DAYS
  );
}

/** Offices a person held at the page's date. */
export function officesAt(page: Page, person: number): readonly Term[] {
  const date = page.published ?? page.today;
  return page.lexicon.termsBy(person).filter((term) => heldOn(term, date) !== 'no');
}

/** Roles that two people share as counterparts, the most telling first. */
const COUNTERPARTS: readonly OfficeRole[] = [
  'foreign-minister', 'defence-minister', 'security-council-secretary', 'head-of-government', 'head-of-state',
]; // prettier-ignore

/**
 * The counterpart of somebody in another country: who holds there what the anchor holds here. Where the same office leads
 * the one country and is ceremonial in the other (a French and a German president), the word does not say who is meant.
 */
export function counterpartOf(page: Page, anchor: number, owner: number): Holder {
  const own = officesAt(page, anchor);
  if (own.length === 0 || own.some((term) => term.owner === owner)) return { type: 'none' };
  const leads = own.some((term) => term.leads);
  const role = leads
    ? null
    : COUNTERPARTS.find((candidate) => own.some((term) => term.roles.includes(candidate)));
  if (!leads && !role) return { type: 'none' };
  const same = role ? [role] : sharedLeadership(own);
  const holder = holderOf(page, { owner, roles: same });
  if (holder.type !== 'one' || role) return holder;
  const leader = holderOf(page, { owner, roles: ['leader'] });
  return leader.type === 'one' && leader.person === holder.person ? holder : { type: 'several' };
}

function sharedLeadership(own: readonly Term[]): RoleWord[] {
  const leading = own.filter((term) => term.leads).flatMap((term) => term.roles);
  return leading.includes('head-of-state') ? ['head-of-state'] : ['head-of-government'];
}
