/** A country: who holds and held its offices, what it belongs to, what it hosted. */
import type { Labels } from './card.ts';
import { covers, daysBetween, earliest, latest, type IsoDay } from './dates.ts';
import { countryKey, type CountryCode, type EntityId } from './ids.ts';
import { labelsFor } from './labels.ts';
import type {
  Claim,
  Country,
  Edition,
  Entity,
  MembershipClaim,
  Office,
  OfficeClaim,
  OfficeRole,
} from './model.ts';
import type { FactReader } from './reader.ts';

/** An office and its holders, the newest first. */
export interface Post {
  readonly office: Office;
  /** Nobody holds it as far as we know, and not because it was long since abolished. */
  readonly open: boolean;
  readonly now: readonly OfficeClaim[];
  readonly others: readonly OfficeClaim[];
}
export interface CountryFacts {
  readonly country: Country;
  readonly posts: readonly Post[];
  readonly memberships: readonly MembershipClaim[];
  /** Meetings it hosted or is to host, the newest first. */
  readonly hosted: readonly Edition[];
  readonly labels: Labels;
}

/** By the end, as beginnings are known less often; what goes on comes first. */
function newestFirst(a: Claim, b: Claim): number {
  const key = ({ valid: { from, to } }: Claim) => `${to ? latest(to) : '9'} ${from ? latest(from) : ''}`;
  const [one, two] = [key(a), key(b)];
  return one < two ? 1 : one > two ? -1 : a.id < b.id ? -1 : 1;
}

/** An office that nobody has held for longer than this no longer exists, or has not been followed. */
const OPEN_DAYS = 730;

/** Offices that somebody holds first, by rank; those of the past after them. */
function postsOf(offices: readonly Office[], claims: readonly Claim[], today: IsoDay): readonly Post[] {
  return offices
    .map((office) => {
      const terms = claims
        .filter((claim): claim is OfficeClaim => claim.type === 'office' && claim.office === office.id)
        .sort(newestFirst);
      const held = (term: OfficeClaim) => covers(term.valid, today) !== 'no';
      const [now, others] = [terms.filter(held), terms.filter((term) => !held(term))];
      const left = others.some(({ valid: { to } }) => to && daysBetween(latest(to), today) < OPEN_DAYS);
      return { office, open: now.length === 0 && left, now, others };
    })
    .filter(({ now, others }) => now.length + others.length > 0)
    .sort((a, b) => Number(a.now.length === 0 && !a.open) - Number(b.now.length === 0 && !b.open));
}

/** @returns what the store holds on a country, or null when no fact speaks of it. */
export async function countryFor(
  reader: FactReader,
  { country: code, today }: { readonly country: CountryCode; readonly today: IsoDay },
): Promise<CountryFacts | null> {
  const country = await reader.country(code);
  if (!country) return null;
  const key = countryKey(code);
  const [claims, offices] = await Promise.all([reader.claimsOn(key), reader.officesOf(key)]);
  const memberships = claims.filter(
    (claim): claim is MembershipClaim => claim.type === 'membership' && claim.country === code,
  );
  const shown = claims.filter((claim) => claim.type === 'office' || claim.type === 'membership');
  const [labels, hosted] = await Promise.all([labelsFor(reader, shown, []), hostedBy(reader, code, claims)]);
  return { country, posts: postsOf(offices, claims, today), memberships, hosted, labels };
}

/** An edition's own event names its hosts among its subjects. */
async function hostedBy(
  reader: FactReader,
  code: CountryCode,
  claims: readonly Claim[],
): Promise<readonly Edition[]> {
  const ids = new Set(
    claims.flatMap((claim) => (claim.type === 'event' && claim.edition ? [claim.edition] : [])),
  );
  const start = ({ held }: Edition) => {
    const date = held.from ?? held.to;
    return date ? earliest(date) : '';
  };
  return (await reader.entities([...ids]))
    .filter((entity): entity is Edition => entity.kind === 'edition' && entity.hosts.includes(code))
    .sort((a, b) => (start(a) < start(b) ? 1 : start(a) > start(b) ? -1 : a.id < b.id ? -1 : 1));
}

const FIRST_ROLES: ReadonlySet<OfficeRole> = new Set(['head-of-state', 'head-of-government']);

/** Who leads a country now, by the rank of their offices: what its name is answered with. */
export async function leadersOf(
  reader: FactReader,
  code: CountryCode,
  today: IsoDay,
): Promise<readonly Entity[]> {
  const key = countryKey(code);
  const [claims, offices] = await Promise.all([reader.claimsOn(key), reader.officesOf(key)]);
  const first = offices.filter(({ leads, roles }) => leads || roles.some((role) => FIRST_ROLES.has(role)));
  const people = postsOf(first, claims, today).flatMap(({ now }) => now.map((term) => term.person));
  return reader.entities([...new Set<EntityId>(people)]);
}

/**
 * How many members a forum has on a day; null when it cannot be said for sure: a weak claim among them, a beginning or an
 * end that falls on the day or not, or none known.
 */
export function memberCount(claims: readonly Claim[], day: IsoDay): number | null {
  const members = claims.filter(
    (claim) => claim.type === 'membership' && claim.status === 'member' && covers(claim.valid, day) !== 'no',
  );
  const sure = members.every((claim) => claim.confidence !== 'C' && covers(claim.valid, day) === 'yes');
  const countries = new Set(members.map((claim) => (claim.type === 'membership' ? claim.country : '')));
  return sure && countries.size > 0 ? countries.size : null;
}
