/** Who held which office when, and which meetings there were: what descriptions are resolved by. */
import type { OfficeRole, PartialDate, Period } from '../../facts/index.ts';
import { listOf, readerOf, signed, type Next } from './bytes.ts';
import { CONFERENCE, dateText, PAIR, type BaseWire, type TermKind } from './format.ts';

export interface Term {
  readonly person: number;
  readonly owner: number;
  readonly roles: readonly OfficeRole[];
  readonly leads: boolean;
  readonly period: Period;
  /** Last day on which an open term was checked; the end of another. */
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
  /** The two people whose meetings these are. */
  readonly between: readonly [number, number] | null;
  readonly editions: readonly EditionEntry[];
}

type Dates = readonly [from: number, to: number];

/** The dates of a period, as numbers: its beginning behind that of another, its end, if any, behind its own beginning. */
function datesBehind(before: number, next: Next): Dates {
  const from = before + signed(next());
  const end = next();
  return [from, end && from + signed(end - 1)];
}

function period([from, to]: Dates): Period {
  return {
    ...(from && { from: dateText(from) as PartialDate }),
    ...(to && { to: dateText(to) as PartialDate }),
  };
}

type TermRow = readonly [
  person: number,
  owner: number,
  kind: TermKind | undefined,
  dates: Dates,
  asOf: number,
];

/**
 * Terms are made only for the people and countries that a page names, and then once.
 *
 * @returns the terms of a person (column 0) or of an owner (column 1).
 */
export function termReader(wire: BaseWire): (value: number, column: 0 | 1) => readonly Term[] {
  // Most pages name no office: what is not asked for is not read.
  let rows: TermRow[] | undefined;
  const known = new Map<number, readonly Term[]>();
  return (value, column) => {
    const key = value * 2 + column;
    const before = known.get(key);
    if (before) return before;
    rows ??= readTerms(wire);
    const found = rows
      .filter((row) => row[column] === value)
      .flatMap(([person, owner, kind, dates, asOf]) =>
        kind ? [{ ...kind, person, owner, period: period(dates), asOf: dateText(asOf) as PartialDate }] : [],
      );
    known.set(key, found);
    return found;
  };
}

function readTerms({ terms, termKinds }: BaseWire): TermRow[] {
  const next = readerOf(terms);
  let owner = 0;
  return listOf(next, () => {
    owner += next();
    const kind = termKinds[next()];
    let begin = 0;
    return listOf(next, (): TermRow => {
      const person = next();
      const dates = datesBehind(begin, next);
      begin = dates[0];
      return [person, owner, kind, dates, dates[1] || begin + signed(next())];
    });
  }).flat();
}

export function readSeries({ series }: BaseWire): SeriesEntry[] {
  const next = readerOf(series);
  let index = 0;
  let last = 0;
  return listOf(next, () => {
    const one = index++;
    const entity = (last += signed(next()));
    const forum = next() - 1;
    const kind = next();
    let ordinal = 0;
    let begin = 0;
    const editions = listOf(next, (): EditionEntry => {
      last += signed(next());
      if (kind !== PAIR) ordinal += signed(next());
      const dates = datesBehind(begin, next);
      begin = dates[0];
      const places = listOf(next, next);
      let held: Period | undefined;
      return {
        entity: last,
        series: one,
        ordinal,
        places,
        hosts: listOf(next, next),
        // Most editions are never asked when they were held.
        get held() {
          return (held ??= period(dates));
        },
      };
    });
    const between = kind === PAIR ? ([entity, forum] as const) : null;
    return { entity, forum, conference: kind === CONFERENCE, between, editions };
  });
}
