/** Heads of state and of government: same QID and country, a start within a week; nobody in office there who is former here. */
import { earliest, type OfficeClaim, type OfficeRole, type PartialDate } from '../facts/index.ts';
import type { Compilation } from '../pack/build/compilation.ts';
import type { Difference } from './compare.ts';
import type { LeaderRow } from './tables.ts';

/** Tables date a term from the oath, the election or the decree: a week covers that. */
const TOLERANCE_DAYS = 7;
const DAY = 86_400_000;

const ROLES: Readonly<Record<string, readonly OfficeRole[]>> = {
  head_of_state: ['head-of-state'],
  head_of_government: ['head-of-government'],
  foreign_minister: ['foreign-minister'],
};

interface Result {
  readonly differences: Difference[];
  readonly compared: number;
}

export function compareHolders(rows: readonly LeaderRow[], records: Compilation): Result {
  const people = new Map(
    [...records.entities.values()].flatMap((entity) =>
      entity.kind === 'leader' && entity.qid ? [[entity.qid, entity.id] as const] : [],
    ),
  );
  const terms = [...records.claims.values()].filter((claim) => claim.type === 'office');
  const differences: Difference[] = [];
  let compared = 0;
  for (const row of rows) {
    const roles = ROLES[row.role];
    const person = row.qid ? people.get(row.qid) : undefined;
    if (!roles || !row.qid || !row.country) continue;
    const about = `${row.person} (${row.qid}), ${row.role} of ${row.country}`;
    const there = `${row.start ?? '?'}–${row.end ?? ''}`;
    const current = !row.end && (row.status ?? '').startsWith('current');
    const own = terms.filter(
      (term) => term.person === person && isOffice(term, records, row.country ?? '', roles),
    );
    if (own.length === 0) {
      // Somebody who left office long ago may be missing: COVERAGE.md counts those. Who is in office may not.
      if (current)
        differences.push({
          kind: 'holder',
          about,
          here: 'not in office',
          there,
          ...reason(records, row, roles),
        });
      continue;
    }
    compared++;
    const nearest = closest(own, row.start ?? null);
    const because = own.map((term) => records.differs.get(term.id)).find((text) => text !== undefined);
    if (row.start && nearest.valid.from && apart(nearest.valid.from, row.start) > TOLERANCE_DAYS)
      differences.push({ kind: 'start', about, here: span(nearest), there, ...(because && { because }) });
    if (current && own.every((term) => term.valid.to))
      differences.push({ kind: 'holder', about, here: span(nearest), there, ...(because && { because }) });
  }
  return { differences, compared };
}

function isOffice(
  term: OfficeClaim,
  records: Compilation,
  country: string,
  roles: readonly OfficeRole[],
): boolean {
  const office = records.offices.get(term.office);
  return (
    office?.of === `country:${country.toLowerCase()}` && roles.some((role) => office.roles.includes(role))
  );
}

/** A reason the office gives for somebody whom it leaves out. */
function reason(records: Compilation, row: LeaderRow, roles: readonly OfficeRole[]): { because?: string } {
  for (const office of records.offices.values()) {
    if (office.of !== `country:${row.country?.toLowerCase()}` || !roles.some((r) => office.roles.includes(r)))
      continue;
    const because = records.differs.get(`${office.id}/${row.qid}`);
    if (because) return { because };
  }
  return {};
}

function closest(terms: readonly OfficeClaim[], start: string | null): OfficeClaim {
  const [first, ...rest] = terms;
  if (!first) throw new RangeError('no term to choose from');
  const far = (term: OfficeClaim) => (start && term.valid.from ? apart(term.valid.from, start) : Infinity);
  return rest.reduce((best, term) => (far(term) < far(best) ? term : best), first);
}

/** Days between two dates, at the coarser one's precision: `2026` and `2026-07-28` are not apart. */
export function apart(a: PartialDate, b: string): number {
  const length = Math.min(a.length, b.length);
  const day = (text: string) => Date.parse(earliest(text.slice(0, length) as PartialDate));
  return Math.abs(day(a) - day(b)) / DAY;
}

function span({ valid }: OfficeClaim): string {
  return `${valid.from ?? '?'}–${valid.to ?? ''}`;
}
