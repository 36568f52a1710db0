/** Writes terms and editions; history.ts reads them. */
import { dateNumber, type BaseWire, type TermKind } from './format.ts';
import { commonestFirst, indexOf } from './index-of.ts';
import type { LexiconSource, TermSource } from './source.ts';

export function encodeHistory(
  { entities, owners, terms, series }: LexiconSource,
  places: readonly string[],
): Pick<BaseWire, 'termKinds' | 'terms' | 'series'> {
  const entity = indexOf(entities.map(({ id }) => id));
  const owner = indexOf(owners.map(({ key }) => key));
  const place = indexOf(places);
  const kindOf = ({ roles, leads, asOf }: TermSource) =>
    JSON.stringify({ roles, leads, asOf } satisfies TermKind);
  const kinds = commonestFirst(terms.map(kindOf));
  const kind = indexOf(kinds);
  return {
    termKinds: kinds.map((text) => JSON.parse(text) as TermKind),
    terms: terms.map((term) => [
      entity(term.person), owner(term.of), kind(kindOf(term)), dateNumber(term.from), dateNumber(term.to),
    ]),
    series: series.map((one) => [
      entity(one.entity),
      one.forum ? entity(one.forum) : -1,
      one.conference ? 1 : 0,
      one.editions.map((edition) => [
        entity(edition.entity), edition.ordinal ?? 0, dateNumber(edition.from), dateNumber(edition.to),
        edition.places.map(place), edition.hosts.map(owner).filter((host) => host >= 0),
      ]),
    ]),
  }; // prettier-ignore
}
