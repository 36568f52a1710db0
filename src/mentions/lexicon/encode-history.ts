/** Writes terms and editions; history.ts reads them. */
import { grouped } from '../grouped.ts';
import { rowText, unsigned } from './bytes.ts';
import { CONFERENCE, dateNumber, PAIR, type BaseWire, type TermKind } from './format.ts';
import { commonestFirst, indexOf } from './index-of.ts';
import type { EditionSource, LexiconSource, SeriesSource, TermSource } from './source.ts';

/** @param placeOf the number of a place by its text, as meanings refer to it. */
export function encodeHistory(
  source: LexiconSource,
  placeOf: ReadonlyMap<string, number>,
): Pick<BaseWire, 'termKinds' | 'terms' | 'series'> {
  const kinds = commonestFirst(source.terms.map(kindOf));
  return {
    termKinds: kinds.map((text) => JSON.parse(text) as TermKind),
    terms: rowText(termRows(source, kinds)),
    series: rowText(seriesRows(source, placeOf)),
  };
}

function kindOf({ roles, leads }: TermSource): string {
  return JSON.stringify({ roles, leads } satisfies TermKind);
}

type Dated = Pick<TermSource, 'from' | 'to'>;

function datesBehind(before: number, { from, to }: Dated): number[] {
  const begin = dateNumber(from);
  return [unsigned(begin - before), to ? unsigned(dateNumber(to) - begin) + 1 : 0];
}

function list<Item>(items: readonly Item[], row: (item: Item) => readonly number[]): number[] {
  return [items.length, ...items.flatMap(row)];
}

function termRows({ entities, owners, terms }: LexiconSource, kinds: readonly string[]): number[] {
  const entity = indexOf(entities.map(({ id }) => id));
  const owner = indexOf(owners.map(({ key }) => key));
  const kind = indexOf(kinds);
  const groupOf = (term: TermSource) => owner(term.of) * kinds.length + kind(kindOf(term));
  const groups = [...grouped(terms, groupOf)].sort(([a], [b]) => a - b);
  let before = 0;
  return list(groups, ([group, terms]) => {
    const own = Math.floor(group / kinds.length);
    const distance = own - before;
    before = own;
    let begin = 0;
    const inOrder = [...terms].sort((a, b) => dateNumber(a.from) - dateNumber(b.from));
    const rows = list(inOrder, (term) => {
      const dates = datesBehind(begin, term);
      begin = dateNumber(term.from);
      return [entity(term.person), ...dates, ...(term.to ? [] : [unsigned(dateNumber(term.asOf) - begin)])];
    });
    return [distance, group % kinds.length, ...rows];
  });
}

function seriesRows(
  { entities, owners, series }: LexiconSource,
  placeOf: ReadonlyMap<string, number>,
): number[] {
  const entity = indexOf(entities.map(({ id }) => id));
  const owner = indexOf(owners.map(({ key }) => key));
  let last = 0;
  const behindLast = (id: SeriesSource['entity']): number => {
    const distance = entity(id) - last;
    last += distance;
    return unsigned(distance);
  };
  return list(series, (one) => {
    const [first, second] = one.between ?? [one.entity, one.forum];
    const kind = one.between ? PAIR : one.conference ? CONFERENCE : 0;
    const head = [behindLast(first), second ? entity(second) + 1 : 0, kind];
    let before: Pick<EditionSource, 'ordinal' | 'from'> = {};
    const editions = list(one.editions, (edition) => {
      const { ordinal = 0, places, hosts } = edition;
      const row = [
        behindLast(edition.entity),
        ...(one.between ? [] : [unsigned(ordinal - (before.ordinal ?? 0))]),
        ...datesBehind(dateNumber(before.from), edition),
        ...list([...new Set(places.map((place) => placeOf.get(place) ?? 0))], (place) => [place]),
        ...list(
          hosts.map(owner).filter((host) => host >= 0),
          (host) => [host],
        ),
      ];
      before = edition;
      return row;
    });
    return [...head, ...editions];
  });
}
