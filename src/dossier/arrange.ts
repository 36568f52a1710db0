/** A dossier's claims, sorted into the parts of the page. Pure: the components only draw what comes out of here. */
import {
  earliest,
  type ChairClaim,
  type Claim,
  type Edition,
  type EntityId,
  type EventClaim,
  type FigureClaim,
  type MeetingClaim,
  type MembershipClaim,
  type OfficeClaim,
  type Period,
  type QuotationClaim,
} from '../facts/index.ts';

export interface MeasureTable {
  readonly measureId: string;
  readonly figures: readonly FigureClaim[];
}
export interface YearOf<Item> {
  readonly year: string;
  readonly items: readonly Item[];
}
export interface Membership {
  readonly status: MembershipClaim['status'] | 'former';
  readonly claims: readonly MembershipClaim[];
}
export interface Arranged {
  readonly offices: readonly OfficeClaim[];
  readonly memberships: readonly Membership[];
  readonly chairs: readonly ChairClaim[];
  readonly meetings: readonly YearOf<MeetingClaim>[];
  readonly figures: readonly MeasureTable[];
  readonly quotations: readonly QuotationClaim[];
  readonly events: readonly EventClaim[];
  readonly eventsAt: ReadonlyMap<EntityId, readonly EventClaim[]>;
}

/** The day a thing is sorted by; what has no date at all goes last. */
function dayOf(period: Period): string {
  const date = period.from ?? period.to;
  return date ? earliest(date) : '';
}

/** Newest first; the same day by id, so that the page is the same every time. */
function newestFirst(a: Claim, b: Claim): number {
  const [one, two] = [dayOf(a.valid), dayOf(b.valid)];
  if (one !== two) return one < two ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

function ofType<Type extends Claim['type']>(
  claims: readonly Claim[],
  type: Type,
): readonly Extract<Claim, { type: Type }>[] {
  return claims
    .filter((claim): claim is Extract<Claim, { type: Type }> => claim.type === type)
    .sort(newestFirst);
}

/** Years in the order of what comes in, which is sorted already. */
export function byYear<Item>(items: readonly Item[], when: (item: Item) => Period): readonly YearOf<Item>[] {
  const years = new Map<string, Item[]>();
  for (const item of items) {
    const year = dayOf(when(item)).slice(0, 4);
    const known = years.get(year);
    if (known) known.push(item);
    else years.set(year, [item]);
  }
  return [...years].map(([year, of]) => ({ year, items: of }));
}

const STATUS_ORDER: readonly Membership['status'][] = [
  'member',
  'suspended',
  'contested',
  'partner',
  'observer',
  'invited',
  'former',
];

/** Sorts by a text that stands for the order, then by another. */
function byText<Of>(...keys: readonly ((of: Of) => string)[]): (a: Of, b: Of) => number {
  return (a, b) => {
    const key = keys.find((one) => one(a) !== one(b));
    return key ? (key(a) < key(b) ? -1 : 1) : 0;
  };
}

function statusOf(claim: MembershipClaim): Membership['status'] {
  return claim.valid.to ? 'former' : claim.status;
}

/** Memberships by status, those that ended apart; within a status in order of joining. */
function arrangeMemberships(claims: readonly MembershipClaim[]): readonly Membership[] {
  const byJoining = byText<MembershipClaim>(
    (claim) => dayOf(claim.valid),
    (claim) => claim.country,
  );
  return STATUS_ORDER.map((status) => ({
    status,
    claims: claims.filter((claim) => statusOf(claim) === status).sort(byJoining),
  })).filter((group) => group.claims.length > 0);
}

/** One table a measure: figures that measure the same thing stand side by side, the newest period first. */
export function tablesOf(figures: readonly FigureClaim[]): readonly MeasureTable[] {
  const byPeriod = byText<FigureClaim>(
    (figure) => earliest(figure.period),
    (figure) => figure.id,
  );
  const measures = [...new Set(figures.map((figure) => figure.measureId))].sort();
  return measures.map((measureId) => ({
    measureId,
    figures: figures.filter((figure) => figure.measureId === measureId).sort((a, b) => byPeriod(b, a)),
  }));
}

/**
 * @param editions shown as a timeline of their own: what happened at one of them is told there, except on its own page.
 */
export function arrange(claims: readonly Claim[], editions: readonly Edition[], about: EntityId): Arranged {
  const listed = new Set(editions.map((edition) => edition.id).filter((id) => id !== about));
  const events = ofType(claims, 'event');
  const at = (event: EventClaim) => (event.edition && listed.has(event.edition) ? event.edition : null);
  return {
    offices: ofType(claims, 'office'),
    memberships: arrangeMemberships(ofType(claims, 'membership')),
    chairs: ofType(claims, 'chair'),
    meetings: byYear(ofType(claims, 'meeting'), (meeting) => meeting.valid),
    figures: tablesOf(ofType(claims, 'figure')),
    quotations: ofType(claims, 'quotation'),
    events: events.filter((event) => at(event) === null),
    eventsAt: new Map(
      [...listed].map((edition) => [edition, events.filter((event) => at(event) === edition)] as const),
    ),
  };
}

/** Claims that one proof serves, kept together in their order. */
export function byProof<Of extends Claim>(claims: readonly Of[]): readonly (readonly Of[])[] {
  const groups = new Map<string, Of[]>();
  for (const claim of claims) {
    const key = proofOf(claim);
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

function proofOf(claim: Claim): string {
  return [claim.asOf, claim.reviewBy, claim.confidence, ...claim.sources].join(' ');
}

/**
 * What proves a list of claims when one proof serves all: said once under the list instead of under each line. Null when
 * they differ.
 */
export function commonProof(claims: readonly Claim[]): Claim | null {
  const [first, ...rest] = claims;
  if (!first) return null;
  return rest.every((claim) => proofOf(claim) === proofOf(first)) ? first : null;
}

/** How many claims of the page rest on each source, in order of first use. */
export function sourceUse(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const use = new Map<string, number>();
  for (const claim of claims) {
    for (const source of claim.sources) use.set(source, (use.get(source) ?? 0) + 1);
  }
  return use;
}
