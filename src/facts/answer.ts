/** Card and dossier, put together from whatever reads the facts. */
import type { CardFacts, CardRequest, Chosen, DossierFacts, Labels, Standing } from './card.ts';
import { choose } from './choose.ts';
import { latest, type IsoDay, type PartialDate } from './dates.ts';
import { countryKey, type EntityId, type SubjectKey } from './ids.ts';
import { labelsFor } from './labels.ts';
import type { Claim, Edition, Entity, MeetingClaim } from './model.ts';
import { compareDates, isKnownBy, rank, type Situation } from './rank.ts';
import type { FactReader } from './reader.ts';
import { headFor, standingAt } from './standing.ts';

/** @returns null for an entity that the store does not know. */
export async function cardFor(reader: FactReader, request: CardRequest): Promise<CardFacts | null> {
  const { published, today } = request;
  const head = await headFor(reader, request);
  if (!head) return null;
  const date = published ?? today;
  const situation = await situationOf(reader, head.entity, request, date);
  const claims = await claimsAround(reader, head.entity, situation);
  const pair = pairOf(claims, situation, date);
  const ranked = rank(claims, situation).filter(({ claim }) => claim.id !== pair?.meeting.id);
  const chosen = choose(ranked, date);
  const shown = [
    ...chosen.flatMap(claimsOf),
    ...[...head.then, ...(head.now ?? [])].flatMap(claimBehind),
    ...(pair ? [pair.meeting] : []),
  ];
  const labels = await labelsFor(reader, shown, [
    head.entity.id,
    ...request.others,
    ...successors([...head.then, ...(head.now ?? [])]),
  ]);
  return {
    head,
    chosen,
    pair,
    asOf: oldestCheck(shown) ?? reader.asOf,
    toCheck: shown.some((claim) => claim.reviewBy <= today),
    labels,
    flagSvg: head.flag ? await reader.flag(head.flag) : null,
    from: reader.from,
  };
}

async function situationOf(
  reader: FactReader,
  entity: Entity,
  request: CardRequest,
  date: PartialDate,
): Promise<Situation> {
  const ids = request.others.filter((id, index) => id !== entity.id && request.others.indexOf(id) === index);
  const others = await reader.entities(ids);
  return {
    own: { entity: entity.id, keys: keysOf(entity) },
    others: others.map((other) => ({ entity: other.id, keys: keysOf(other) })),
    sentence: request.sentence,
    lang: request.lang,
    date,
  };
}

/** What an entity stands for: a leader for the country, an edition for its series. */
function keysOf(entity: Entity): ReadonlySet<SubjectKey> {
  const keys = new Set<SubjectKey>([entity.id]);
  if (entity.kind === 'leader' && entity.country) keys.add(countryKey(entity.country));
  if (entity.kind === 'edition') keys.add(entity.series);
  return keys;
}

async function claimsAround(
  reader: FactReader,
  entity: Entity,
  { own, others }: Situation,
): Promise<Claim[]> {
  const keys = new Set<SubjectKey>(own.keys);
  if (entity.kind === 'forum') for (const series of await reader.seriesOf(entity.id)) keys.add(series.id);
  if (entity.kind === 'edition') keys.delete(entity.series);
  const lists = await Promise.all([...keys].map((key) => reader.claimsOn(key)));
  const claims = new Map(lists.flat().map((claim) => [claim.id, claim]));
  return [...claims.values()].filter((claim) => concerns(claim, entity, others));
}

/** What the country's file says is the leader's only where it is about the country itself, not about another person. */
function concerns(claim: Claim, entity: Entity, others: Situation['others']): boolean {
  if (entity.kind !== 'leader' || claim.subjects.includes(entity.id)) return true;
  if (claim.type === 'meeting' || claim.type === 'chair') return false;
  if (claim.type === 'quotation' && claim.speaker)
    return others.some((other) => other.entity === claim.speaker);
  // A meeting held in the country is not about everyone who ever led it.
  if (claim.type === 'event' && claim.edition)
    return others.some((other) => claim.subjects.some((subject) => other.keys.has(subject)));
  return true;
}

/** The last meeting, before the article, of the entity and the first other person in the sentence who has one. */
function pairOf(claims: readonly Claim[], { own, others }: Situation, date: PartialDate): CardFacts['pair'] {
  for (const { entity: other } of others) {
    const meetings = claims.filter(
      (claim): claim is MeetingClaim =>
        claim.type === 'meeting' && claim.who.includes(other) && claim.who.includes(own.entity),
    );
    const before = meetings.filter((meeting) => isKnownBy(meeting, date)).sort(compareDates);
    const meeting = before.at(-1);
    if (meeting) return { other, meeting };
  }
  return null;
}

function claimsOf(chosen: Chosen): readonly Claim[] {
  return chosen.type === 'figures' ? chosen.figures : [chosen.claim];
}

function claimBehind(standing: Standing): readonly Claim[] {
  if (standing.type === 'office' || standing.type === 'former') return [standing.claim];
  return standing.type === 'members' && standing.chair ? [standing.chair] : [];
}

function successors(standings: readonly Standing[]): EntityId[] {
  return standings.flatMap((standing) =>
    standing.type === 'former' && standing.successor ? [standing.successor] : [],
  );
}

/** Closed history is not dated by when it was last looked at. */
function oldestCheck(claims: readonly Claim[]): IsoDay | null {
  const open = claims.filter(
    (claim) =>
      !claim.valid.to && (claim.type === 'office' || claim.type === 'chair' || claim.type === 'membership'),
  );
  return (open.length > 0 ? open : claims).map((claim) => claim.asOf).sort()[0] ?? null;
}

/** @returns everything the store holds on one entity, or null when it knows none of that id. */
export async function dossierFor(
  reader: FactReader,
  { entity: id, today }: { entity: EntityId; today: IsoDay },
): Promise<DossierFacts | null> {
  const entity = await reader.entity(id);
  if (!entity) return null;
  const keys = await dossierKeys(reader, entity);
  const lists = await Promise.all(keys.map((key) => reader.claimsOn(key)));
  const unique = [...new Map(lists.flat().map((claim) => [claim.id, claim])).values()];
  const claims = unique
    .filter((claim) => entity.kind !== 'leader' || belongsToLeader(claim, entity.id))
    .sort(compareDates);
  const editions = await editionsFor(reader, entity);
  const now = await standingAt(reader, entity, today);
  const labels = await labelsFor(reader, claims, [
    entity.id,
    ...successors(now),
    ...editions.flatMap((edition) => [edition.id, edition.series]),
  ]);
  return {
    entity,
    now,
    claims,
    editions,
    asOf: oldestCheck(claims),
    labels,
    flags: await flagsFor(reader, entity, labels),
    from: reader.from,
  };
}

async function dossierKeys(reader: FactReader, entity: Entity): Promise<SubjectKey[]> {
  if (entity.kind === 'leader' && entity.country) return [entity.id, countryKey(entity.country)];
  if (entity.kind === 'forum')
    return [entity.id, ...(await reader.seriesOf(entity.id)).map((series) => series.id)];
  return [entity.id];
}

/** A leader's dossier holds what is about the person, and the figures and formulas of the country. */
function belongsToLeader(claim: Claim, leader: EntityId): boolean {
  if (claim.subjects.includes(leader)) return true;
  return claim.type === 'figure' || (claim.type === 'quotation' && !claim.speaker);
}

async function editionsFor(reader: FactReader, entity: Entity): Promise<readonly Edition[]> {
  if (entity.kind === 'series') return reader.editionsOf(entity.id);
  if (entity.kind === 'edition') return reader.editionsOf(entity.series);
  if (entity.kind !== 'forum') return [];
  const lists = await Promise.all(
    (await reader.seriesOf(entity.id)).map((series) => reader.editionsOf(series.id)),
  );
  const begin = (edition: Edition) =>
    (edition.held.from ?? edition.held.to)
      ? latest((edition.held.from ?? edition.held.to) as PartialDate)
      : '';
  return lists.flat().sort((a, b) => (begin(a) < begin(b) ? -1 : 1));
}

async function flagsFor(
  reader: FactReader,
  entity: Entity,
  labels: Labels,
): Promise<Readonly<Record<string, string>>> {
  const own =
    entity.kind === 'leader' && entity.country
      ? [entity.country]
      : entity.kind === 'edition'
        ? entity.hosts
        : [];
  const members =
    entity.kind === 'forum' ? Object.values(labels.countries).map((country) => country.code) : [];
  const codes = [...new Set([...own, ...members])];
  const svgs = await Promise.all(codes.map(async (code) => [code, await reader.flag(code)] as const));
  return Object.fromEntries(svgs.flatMap(([code, svg]) => (svg ? [[code, svg] as const] : [])));
}
