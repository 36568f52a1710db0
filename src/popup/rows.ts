/** The rows of the popup, read from the store. */
import {
  countryOf,
  headFor,
  type CardHead,
  type EntityId,
  type FactReader,
  type IsoDay,
  type Labels,
  type PartialDate,
} from '../facts/index.ts';
import { flagBeside } from '../pages/facts.ts';
import type { Row } from './world.ts';

/** What the standings of a head name besides the entity itself: successors, chairs, host countries. */
async function labelsOf(reader: FactReader, head: CardHead): Promise<Labels> {
  const standings = [...head.then, ...(head.now ?? [])];
  const people: EntityId[] = [];
  const codes = head.entity.kind === 'edition' ? [...head.entity.hosts] : [];
  for (const standing of standings) {
    if (standing.type === 'former' && standing.successor) people.push(standing.successor);
    if (standing.type === 'members' && standing.chair) {
      const code = countryOf(standing.chair.holder);
      if (code) codes.push(code);
      else people.push(standing.chair.holder as EntityId);
    }
  }
  const [entities, countries] = await Promise.all([
    reader.entities(people),
    Promise.all(codes.map((code) => reader.country(code))),
  ]);
  return {
    entities: Object.fromEntries([head.entity, ...entities].map((entity) => [entity.id, entity])),
    countries: Object.fromEntries(countries.flatMap((country) => (country ? [[country.code, country]] : []))),
    offices: {},
    sources: {},
  };
}

export async function rowFor(
  reader: FactReader,
  asked: { readonly entity: EntityId; readonly published: PartialDate | null; readonly today: IsoDay },
): Promise<Row | null> {
  const head = await headFor(reader, asked);
  if (!head) return null;
  const [labels, flagSvg] = await Promise.all([labelsOf(reader, head), flagBeside(reader, head.entity)]);
  return { head, labels, flagSvg };
}
