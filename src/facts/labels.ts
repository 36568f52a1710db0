/** Names for everything that claims speak of, so that a view can put them into words without asking again. */
import type { Labels } from './card.ts';
import { countryOf, type CountryCode, type EntityId, type OfficeId, type SubjectKey } from './ids.ts';
import type { Claim } from './model.ts';
import type { FactReader } from './reader.ts';

export async function labelsFor(
  reader: FactReader,
  claims: readonly Claim[],
  also: readonly EntityId[],
): Promise<Labels> {
  const subjects = new Set<SubjectKey>([...also, ...claims.flatMap(subjectsOf)]);
  const offices = new Set<OfficeId>(
    claims.flatMap((claim) => (claim.type === 'office' ? [claim.office] : [])),
  );
  const entities = await reader.entities(
    [...subjects].filter((key) => countryOf(key) === null) as EntityId[],
  );
  const own = entities.flatMap((entity) =>
    entity.kind === 'edition'
      ? entity.hosts
      : entity.kind === 'leader' && entity.country
        ? [entity.country]
        : [],
  );
  const countries = new Set<CountryCode>([
    ...[...subjects].map(countryOf).filter((code) => code !== null),
    ...own,
  ]);
  const sources = new Set(claims.flatMap((claim) => claim.sources));
  return {
    entities: byKey(entities, (entity) => entity.id),
    countries: byKey(await all(countries, (code) => reader.country(code)), (country) => country.code),
    offices: byKey(await all(offices, (id) => reader.office(id)), (office) => office.id),
    sources: byKey(await all(sources, (id) => reader.source(id)), (source) => source.id),
  };
}

function subjectsOf(claim: Claim): SubjectKey[] {
  const more: SubjectKey[] = [];
  if (claim.type === 'meeting') more.push(...claim.who);
  if (claim.type === 'chair') more.push(claim.holder);
  if (claim.type === 'quotation' && claim.speaker) more.push(claim.speaker);
  if ((claim.type === 'meeting' || claim.type === 'event') && claim.edition) more.push(claim.edition);
  return [...claim.subjects, ...more];
}

async function all<Id, Item>(ids: ReadonlySet<Id>, read: (id: Id) => Promise<Item | null>): Promise<Item[]> {
  const items = await Promise.all([...ids].map(read));
  return items.filter((item) => item !== null);
}

function byKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Readonly<Record<string, Item>> {
  return Object.fromEntries(items.map((item) => [keyOf(item), item]));
}
