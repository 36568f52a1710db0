/** A dossier: everything on one entity, put together from whatever reads the facts. */
import { oldestCheck, successors } from './answer.ts';
import type { DossierFacts, Labels } from './card.ts';
import { latest, type IsoDay } from './dates.ts';
import { countryKey, type CountryCode, type EntityId, type SubjectKey } from './ids.ts';
import { labelsFor } from './labels.ts';
import type { Claim, Edition, Entity } from './model.ts';
import { compareDates } from './rank.ts';
import type { FactReader } from './reader.ts';
import { standingAt } from './standing.ts';

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
    ...aboveOf(entity),
    ...presentAt(entity),
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

/** What it belongs to, which its page names and leads to. */
function aboveOf(entity: Entity): readonly EntityId[] {
  if (entity.kind === 'forum') return entity.parent ? [entity.parent] : [];
  if (entity.kind === 'series') return entity.forum ? [entity.forum] : [];
  return entity.kind === 'edition' ? [entity.series] : [];
}

/** Who presided over an edition and who is known to have come. */
function presentAt(entity: Entity): readonly EntityId[] {
  if (entity.kind !== 'edition') return [];
  return [...(entity.chair ? [entity.chair] : []), ...(entity.came ?? [])];
}

async function dossierKeys(reader: FactReader, entity: Entity): Promise<SubjectKey[]> {
  if (entity.kind === 'leader' && entity.country && (await everLed(reader, entity.id)))
    return [entity.id, countryKey(entity.country)];
  if (entity.kind === 'forum')
    return [entity.id, ...(await reader.seriesOf(entity.id)).map((series) => series.id)];
  return [entity.id];
}

/** Figures and formulas of a country stand in the dossiers of those who led it or spoke for it abroad. */
async function everLed(reader: FactReader, leader: EntityId): Promise<boolean> {
  const claims = await reader.claimsOn(leader);
  const held = claims.flatMap((claim) =>
    claim.type === 'office' && claim.person === leader ? [claim.office] : [],
  );
  const offices = await Promise.all([...new Set(held)].map((office) => reader.office(office)));
  return offices.some(
    (office) => office !== null && (office.leads || office.roles.includes('foreign-minister')),
  );
}

/** What is about the person, and the figures and formulas of the country. */
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
  return lists.flat().sort((a, b) => (begin(a) < begin(b) ? -1 : 1));
}

function begin({ held }: Edition): string {
  const date = held.from ?? held.to;
  return date ? latest(date) : '';
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
        ? [...entity.hosts, ...presentAt(entity).flatMap((id) => countryOfLeader(labels.entities[id]))]
        : [];
  const members =
    entity.kind === 'forum' ? Object.values(labels.countries).map((country) => country.code) : [];
  const codes = [...new Set([...own, ...members])];
  const svgs = await Promise.all(codes.map(async (code) => [code, await reader.flag(code)] as const));
  return Object.fromEntries(svgs.flatMap(([code, svg]) => (svg ? [[code, svg] as const] : [])));
}

function countryOfLeader(entity: Entity | undefined): readonly CountryCode[] {
  return entity?.kind === 'leader' && entity.country ? [entity.country] : [];
}
