/** Who held which office when, and which meetings there were: what descriptions are resolved by. */
import type { OfficeRole, PartialDate, Period } from '../../facts/index.ts';
import { dateText, type BaseWire } from './format.ts';

export interface Term {
  readonly person: number;
  readonly owner: number;
  readonly roles: readonly OfficeRole[];
  readonly leads: boolean;
  readonly period: Period;
  readonly asOf: PartialDate;
}
export interface EditionEntry {
  readonly entity: number;
  readonly series: number;
  readonly ordinal: number;
  readonly held: Period;
  readonly places: readonly number[];
  readonly hosts: readonly number[];
}
export interface SeriesEntry {
  readonly entity: number;
  readonly forum: number;
  readonly conference: boolean;
  readonly editions: readonly EditionEntry[];
}

function period(from: number, to: number): Period {
  return {
    ...(from && { from: dateText(from) as PartialDate }),
    ...(to && { to: dateText(to) as PartialDate }),
  };
}

/**
 * Terms are made only for the people and countries that a page names, and then once.
 *
 * @returns the terms of a person (column 0) or of an owner (column 1).
 */
export function termReader({
  terms,
  termKinds,
}: BaseWire): (value: number, column: 0 | 1) => readonly Term[] {
  const known = new Map<number, readonly Term[]>();
  return (value, column) => {
    const key = value * 2 + column;
    const before = known.get(key);
    if (before) return before;
    const found = terms
      .filter((term) => term[column] === value)
      .flatMap(([person, owner, kind, from, to]) => {
        const shared = termKinds[kind];
        return shared ? [{ ...shared, person, owner, period: period(from, to) }] : [];
      });
    known.set(key, found);
    return found;
  };
}

export function readSeries({ series }: BaseWire): SeriesEntry[] {
  return series.map(([entity, forum, conference, editions], index) => ({
    entity,
    forum,
    conference: conference === 1,
    editions: editions.map(([entity, ordinal, from, to, places, hosts]) => ({
      entity,
      series: index,
      ordinal,
      held: period(from, to),
      places,
      hosts,
    })),
  }));
}
