/** A card, put together from whatever reads the facts. */
import type { CardFacts, CardRequest, Chosen, Standing } from './card.ts';
import { choose } from './choose.ts';
import type { IsoDay, PartialDate } from './dates.ts';
import type { EntityId, SubjectKey } from './ids.ts';
import { labelsFor } from './labels.ts';
import type { Claim, Entity, MeetingClaim } from './model.ts';
import { compareDates, isKnownBy, rank, type Situation } from './rank.ts';
import type { FactReader } from './reader.ts';
import { headFor, standingAt } from './standing.ts';

/** @returns null for an entity that the store does not know. */
export async function cardFor(reader: FactReader, request: CardRequest): Promise<CardFacts | null> {
  const { published, today } = request;
  const head = await headFor(reader, request);
  if (!head) return null;
  const date = published ?? today;
  const standings = [...head.then, ...(head.now ?? [])];
  const inHead = standings.flatMap(claimBehind);
  const situation = await situationOf(reader, { request, entity: head.entity, inHead, date });
  const claims = await claimsAround(reader, head.entity, situation);
  const pair = pairOf(claims, situation, date);
  const ranked = rank(claims, situation).filter(({ claim }) => claim.id !== pair?.meeting.id);
  const chosen = choose(ranked, date);
  const shown = [...chosen.flatMap(claimsOf), ...inHead, ...(pair ? [pair.meeting] : [])];
  const labels = await labelsFor(reader, shown, [
    head.entity.id,
    ...request.others,
    ...successors(standings),
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

interface Asked {
  readonly request: CardRequest;
  readonly entity: Entity;
  readonly inHead: readonly Claim[];
  readonly date: PartialDate;
}

async function situationOf(reader: FactReader, { request, entity, inHead, date }: Asked): Promise<Situation> {
  const ids = request.others.filter((id, index) => id !== entity.id && request.others.indexOf(id) === index);
  const others = await reader.entities(ids);
  return {
    own: { entity: entity.id, keys: await keysOf(reader, entity, date) },
    others: await Promise.all(
      others.map(async (other) => ({ entity: other.id, keys: await keysOf(reader, other, date) })),
    ),
    inHead: new Set(inHead.map((claim) => claim.id)),
    sentence: request.sentence,
    lang: request.lang,
    date,
  };
}

/**
 * What an entity stands for: a leader for the country or the organisation whose office he or she holds on the day, an edition
 * for its series. Who holds none stands for nobody else.
 */
async function keysOf(
  reader: FactReader,
  entity: Entity,
  date: PartialDate,
): Promise<ReadonlySet<SubjectKey>> {
  if (entity.kind === 'edition') return new Set<SubjectKey>([entity.id, entity.series]);
  if (entity.kind !== 'leader') return new Set<SubjectKey>([entity.id]);
  const standings = await standingAt(reader, entity, date);
  const owners = standings.flatMap((standing) => (standing.type === 'office' ? [standing.office.of] : []));
  return new Set<SubjectKey>([entity.id, ...owners]);
}

async function claimsAround(
  reader: FactReader,
  entity: Entity,
  { own, others }: Situation,
): Promise<Claim[]> {
  const keys = new Set<SubjectKey>(own.keys);
  if (entity.kind === 'forum') for (const series of await reader.seriesOf(entity.id)) keys.add(series.id);
  const lists = await Promise.all([...keys].map((key) => reader.claimsOn(key)));
  const claims = new Map(lists.flat().map((claim) => [claim.id, claim]));
  return [...claims.values()].filter((claim) => concerns(claim, entity, others));
}

/** What the country's file says is the leader's only where it is about the country itself, not about another person. */
function concerns(claim: Claim, entity: Entity, others: Situation['others']): boolean {
  if (claim.subjects.includes(entity.id)) return true;
  // Of the other editions of its series, an edition's card tells only that they were held.
  if (entity.kind === 'edition') return claim.type === 'event' && claim.occurrence === true;
  if (entity.kind !== 'leader') return true;
  if (claim.type === 'meeting') return false;
  if (claim.type === 'chair') return others.some((other) => other.entity === claim.forum);
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

export function successors(standings: readonly Standing[]): EntityId[] {
  return standings.flatMap((standing) =>
    standing.type === 'former' && standing.successor ? [standing.successor] : [],
  );
}

/** Closed history is not dated by when it was last looked at. */
export function oldestCheck(claims: readonly Claim[]): IsoDay | null {
  const open = claims.filter(
    (claim) =>
      !claim.valid.to && (claim.type === 'office' || claim.type === 'chair' || claim.type === 'membership'),
  );
  return (open.length > 0 ? open : claims).map((claim) => claim.asOf).sort()[0] ?? null;
}
