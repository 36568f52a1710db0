/** What an entity was on a day: offices, members and chair, the days of a meeting. */
import type { CardHead, Standing } from './card.ts';
import { covers, daysBetween, earliest, latest, type IsoDay, type PartialDate } from './dates.ts';
import type { EntityId } from './ids.ts';
import type {
  ChairClaim,
  Claim,
  Edition,
  Entity,
  Forum,
  Leader,
  MembershipClaim,
  OfficeClaim,
  Series,
} from './model.ts';
import type { FactReader } from './reader.ts';

/** How far back from its end a term without a beginning is taken to reach. */
const UNDATED_DAYS = 366;
/** A successor takes over on the day, or within so many days when somebody acted in between. */
const HANDOVER_DAYS = 120;

export async function standingAt(
  reader: FactReader,
  entity: Entity,
  date: PartialDate,
): Promise<readonly Standing[]> {
  switch (entity.kind) {
    case 'leader':
      return leaderAt(reader, entity, date);
    case 'forum':
      return forumAt(reader, entity, date);
    case 'series':
      return seriesAt(reader, entity, date);
    case 'edition':
      return [{ type: 'edition', edition: entity }];
  }
}

async function leaderAt(reader: FactReader, leader: Leader, date: PartialDate): Promise<readonly Standing[]> {
  const terms = (await reader.claimsOn(leader.id)).filter((claim) => isOwnOffice(claim, leader.id));
  const held = terms.filter((term) => holds(term, date));
  const standings = await Promise.all(
    (held.length > 0 ? held : lastBefore(terms, date)).map((term) => withOffice(reader, term)),
  );
  const known = standings
    .filter((standing) => standing !== null)
    .sort((a, b) => a.office.rank - b.office.rank);
  if (held.length > 0) return known;
  const [last] = known;
  if (!last) return leader.line ? [{ type: 'line', line: leader.line }] : [];
  return [
    {
      type: 'former',
      claim: last.claim,
      office: last.office,
      successor: await successorOf(reader, last.claim),
    },
  ];
}

function isOwnOffice(claim: Claim, person: EntityId): claim is OfficeClaim {
  return claim.type === 'office' && claim.person === person;
}

function holds(term: OfficeClaim, date: PartialDate): boolean {
  if (covers(term.valid, date) === 'no') return false;
  const { from, to } = term.valid;
  if (from) return true;
  // Without a beginning: for a while before its end, or from the year in which it was checked.
  return to ? daysBetween(earliest(date), earliest(to)) <= UNDATED_DAYS : date >= term.asOf.slice(0, 4);
}

/** The office held last before the date; of several that ended together, all. */
function lastBefore(terms: readonly OfficeClaim[], date: PartialDate): OfficeClaim[] {
  const over = terms.filter((term) => term.valid.to !== undefined && latest(term.valid.to) <= latest(date));
  const ends = over.map((term) => (term.valid.to ? latest(term.valid.to) : '')).sort();
  return over.filter((term) => term.valid.to && latest(term.valid.to) === ends.at(-1));
}

type OfficeStanding = Extract<Standing, { type: 'office' }>;
async function withOffice(reader: FactReader, claim: OfficeClaim): Promise<OfficeStanding | null> {
  const office = await reader.office(claim.office);
  return office && { type: 'office', claim, office };
}

/** Who came next in the same office, where the store knows. */
async function successorOf(reader: FactReader, claim: OfficeClaim): Promise<EntityId | null> {
  const office = await reader.office(claim.office);
  const end = claim.valid.to;
  if (!office || !end) return null;
  const next = (await reader.claimsOn(office.of))
    .filter(
      (other): other is OfficeClaim =>
        other.type === 'office' && other.office === claim.office && other.person !== claim.person,
    )
    .flatMap((other) =>
      other.valid.from && !other.acting ? [{ person: other.person, from: other.valid.from }] : [],
    )
    .filter(
      ({ from }) =>
        latest(from) >= earliest(end) && daysBetween(latest(end), earliest(from)) <= HANDOVER_DAYS,
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return next[0]?.person ?? null;
}

async function forumAt(reader: FactReader, forum: Forum, date: PartialDate): Promise<readonly Standing[]> {
  const claims = await reader.claimsOn(forum.id);
  const members = claims.filter(
    (claim): claim is MembershipClaim => claim.type === 'membership' && covers(claim.valid, date) !== 'no',
  );
  const countries = (status: MembershipClaim['status']) =>
    new Set(members.filter((m) => m.status === status).map((m) => m.country)).size;
  const chair =
    claims.find(
      (claim): claim is ChairClaim => claim.type === 'chair' && covers(claim.valid, date) !== 'no',
    ) ?? null;
  const count = countries('member');
  const standings: Standing[] =
    count > 0 || chair ? [{ type: 'members', count, contested: countries('contested'), chair }] : [];
  return forum.line ? [{ type: 'line', line: forum.line }, ...standings] : standings;
}

/** The edition nearest to the date. */
async function seriesAt(reader: FactReader, series: Series, date: PartialDate): Promise<readonly Standing[]> {
  const nearest = nearestEdition(await reader.editionsOf(series.id), earliest(date));
  return nearest ? [{ type: 'edition', edition: nearest }] : [];
}

export function nearestEdition(editions: readonly Edition[], day: IsoDay): Edition | null {
  const dated = editions.flatMap((edition) => {
    const begin = edition.held.from ?? edition.held.to;
    return begin ? [{ edition, days: Math.abs(daysBetween(earliest(begin), day)) }] : [];
  });
  dated.sort((a, b) => a.days - b.days);
  return dated[0]?.edition ?? null;
}

export interface HeadRequest {
  readonly entity: EntityId;
  readonly published: PartialDate | null;
  readonly today: IsoDay;
}

/** @returns the card's first lines, or null for an entity that the store does not know. */
export async function headFor(
  reader: FactReader,
  { entity: id, published, today }: HeadRequest,
): Promise<CardHead | null> {
  const entity = await reader.entity(id);
  if (!entity) return null;
  const then = await standingAt(reader, entity, published ?? today);
  const later = published ? await standingAt(reader, entity, today) : then;
  const flag =
    entity.kind === 'leader' ? entity.country : entity.kind === 'edition' ? (entity.hosts[0] ?? null) : null;
  return { entity, flag, then, now: sameStanding(then, later) ? null : later, published };
}

function sameStanding(a: readonly Standing[], b: readonly Standing[]): boolean {
  return (
    a.length === b.length && a.every((standing, index) => fingerprint(standing) === fingerprint(b[index]))
  );
}

function fingerprint(standing: Standing | undefined): string {
  switch (standing?.type) {
    case 'office':
    case 'former':
      return `${standing.type} ${standing.claim.id}`;
    case 'members':
      return `members ${standing.count} ${standing.contested} ${standing.chair?.id ?? ''}`;
    case 'edition':
      return `edition ${standing.edition.id}`;
    case 'line':
      return 'line';
    case undefined:
      return '';
  }
}
