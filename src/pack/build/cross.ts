/** Rules that need more than one record: what is referred to exists, terms do not contradict each other. */
import { covers, earliest, latest, type OfficeClaim, type Period } from '../../facts/index.ts';
import { below, report, type Compilation, type Place, type Reference } from './compilation.ts';
import { meet, standsAlone, writtenAlike } from './names/collisions.ts';

export function crossCheck(into: Compilation): void {
  for (const reference of into.references) if (!exists(into, reference)) reportMissing(into, reference);
  checkOffices(into);
  checkNames(into);
}

function exists(into: Compilation, { kind, id }: Reference): boolean {
  switch (kind) {
    case 'entity':
      return into.entities.has(id);
    case 'source':
      return into.sources.has(id);
    case 'country':
      return into.countries.has(id);
    case 'office':
      return into.offices.has(id);
    case 'measure':
      return true;
    case 'subject':
      return id.startsWith('country:')
        ? into.countries.has(id.slice('country:'.length))
        : into.entities.has(id);
  }
}

function reportMissing(into: Compilation, { kind, id, place }: Reference): void {
  const what = kind === 'subject' ? (id.startsWith('country:') ? 'country' : 'entity') : kind;
  report(into, place, 'reference', `${what} ${id} is described nowhere`);
}

/** Offices that several people hold at once by law. */
const SHARED_OFFICES = /-(co-?prince|captain-regent|presidency-member|federal-council)s?$/;

export function isShared(office: string): boolean {
  return SHARED_OFFICES.test(office);
}

function checkOffices(into: Compilation): void {
  const byOffice = new Map<string, { claim: OfficeClaim; place: Place }[]>();
  for (const claim of into.claims.values()) {
    const place = into.places.get(claim.id);
    if (claim.type !== 'office' || !place) continue;
    const list = byOffice.get(claim.office) ?? [];
    list.push({ claim, place });
    byOffice.set(claim.office, list);
  }
  for (const [office, holders] of byOffice) if (!isShared(office)) checkHolders(into, office, holders);
}

function checkHolders(
  into: Compilation,
  office: string,
  holders: { claim: OfficeClaim; place: Place }[],
): void {
  holders.forEach((later, index) => {
    for (const earlier of holders.slice(0, index)) {
      const one = earlier.claim;
      if (one.acting || later.claim.acting || !overlap(one.valid, later.claim.valid)) continue;
      const names = `${one.person} (${span(one.valid)}) and ${later.claim.person} (${span(later.claim.valid)})`;
      report(into, below(later.place, 'from'), 'overlap', `${office} is held by two at once: ${names}`);
    }
  });
}

/** True only when they share a day for sure; a hand-over within one day, month or year is no overlap. */
function overlap(a: Period, b: Period): boolean {
  if (!a.from || !b.from) return false;
  const begin = latest(a.from) > latest(b.from) ? latest(a.from) : latest(b.from);
  const endOf = (period: Period) => (period.to ? earliest(period.to) : '9999-12-31');
  const end = endOf(a) < endOf(b) ? endOf(a) : endOf(b);
  return begin < end && covers(a, begin) !== 'no' && covers(b, begin) !== 'no';
}

function span({ from, to }: Period): string {
  return `${from ?? '?'}–${to ?? ''}`;
}

/** A form that is safe alone for two different people is safe for neither, in one language or in all. */
function checkNames(into: Compilation): void {
  for (const alike of writtenAlike(into.names.filter(standsAlone)).values()) {
    alike.forEach((name, index) => {
      const first = alike.slice(0, index).find((other) => meet(other, name));
      const place = name.place ?? into.places.get(name.entity ?? '');
      if (!first || !place) return;
      const message = `« ${name.text} » means ${first.entity} already: give both as short or context forms`;
      report(into, place, 'same-name', message);
    });
  }
}
