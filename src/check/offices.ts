/** Rules about terms of office that a single file can break without being malformed. */
import { earliest, latest, type Office, type OfficeClaim } from '../facts/index.ts';
import type { Check } from './finding.ts';

/** Where the newest term of an office has ended, the store says that nobody knows who came next, or names who did. */
export const successors: Check = ({ records, report }) => {
  for (const [id, terms] of termsByOffice(records.claims.values())) {
    const office = records.offices.get(id);
    const newest = lastToEnd(terms);
    if (!office || !newest || hasEnded(office) || terms.some((term) => !term.valid.to)) continue;
    if (newest.successorUnknown) continue;
    const who = `${newest.person} (to ${newest.valid.to})`;
    report(newest.id, 'successor', `${id} ends with ${who}: who came next, or successorUnknown: true?`);
  }
};

/** Nobody holds an office after death, nor begins one that is still to come. */
export const lifetimes: Check = ({ records, today, report }) => {
  for (const claim of records.claims.values()) {
    if (claim.type !== 'office') continue;
    const { from, to } = claim.valid;
    if (from && earliest(from) > today)
      report(claim.id, 'future', `a term that begins on ${from}, after ${today}`);
    const person = records.entities.get(claim.person);
    const died = person?.kind === 'leader' ? person.died : undefined;
    if (!died) continue;
    if (!to) report(claim.id, 'lifetime', `${claim.person} died on ${died}: the term needs its end`);
    else if (earliest(to) > latest(died))
      report(claim.id, 'lifetime', `${claim.person} died on ${died}, before the term ended (${to})`);
    if (from && earliest(from) > latest(died))
      report(claim.id, 'lifetime', `${claim.person} died on ${died}, before the term began (${from})`);
  }
};

/** A checked day that lies in the future, or a review that was due before anybody checked. */
export const freshness: Check = ({ records, today, report }) => {
  for (const { id, asOf, reviewBy } of records.claims.values()) {
    if (asOf > today) report(id, 'as-of', `checked on ${asOf}, which is after ${today}`);
    if (reviewBy < asOf)
      report(id, 'review', `to be reviewed by ${reviewBy}, before it was checked (${asOf})`);
  }
};

function lastToEnd(terms: readonly OfficeClaim[]): OfficeClaim | undefined {
  const end = ({ valid }: OfficeClaim): string => (valid.to ? latest(valid.to) : '');
  return terms.toSorted((a, b) => (end(a) < end(b) ? 1 : -1))[0];
}

function hasEnded(office: Office): boolean {
  return office.ended !== undefined;
}

/** Terms of each office in order of their beginning; acting ones included. */
export function termsByOffice(claims: Iterable<{ readonly type: string }>): Map<string, OfficeClaim[]> {
  const offices = new Map<string, OfficeClaim[]>();
  for (const claim of claims) {
    if (claim.type !== 'office') continue;
    const term = claim as OfficeClaim;
    offices.set(term.office, [...(offices.get(term.office) ?? []), term]);
  }
  const begin = ({ valid }: OfficeClaim): string => {
    const date = valid.from ?? valid.to;
    return date ? earliest(date) : '';
  };
  for (const terms of offices.values()) terms.sort((a, b) => (begin(a) < begin(b) ? -1 : 1));
  return offices;
}
