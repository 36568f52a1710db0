/** Who held which office when, and which meetings there were: what descriptions are resolved by. */
import type { OfficeRole, PartialDate, Period } from '../../facts/index.ts';
import { dateText, TERM, type BaseWire } from './format.ts';

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
  const known = new Map<number, Term[]>();
  return (value, column) => {
    const key = value * 2 + column;
    let found = known.get(key);
    if (!found) {
      known.set(key, (found = []));
      for (let at = 0; at < terms.length; at += TERM) {
        if (terms[at + column] !== value) continue;
        const [person = 0, owner = 0, kind = 0, from = 0, to = 0] = terms.slice(at, at + TERM);
        const [roles = [], leads, asOf] = termKinds[kind] ?? [];
        found.push({
          person,
          owner,
          roles: roles as OfficeRole[],
          leads: leads === 1,
          period: period(from, to),
          asOf: asOf as PartialDate,
        });
      }
    }
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
