/** Two stores side by side: which claims came, which went, and which are the same with something changed. */
import type { Claim, LocalText, OfficeClaim } from '../../facts/index.ts';
import type { Compilation } from '../../pack/build/compilation.ts';

export interface Pair {
  readonly was: Claim;
  readonly is: Claim;
}
export interface Changes {
  readonly old: Compilation;
  readonly now: Compilation;
  readonly pairs: readonly Pair[];
  readonly added: readonly Claim[];
  readonly dropped: readonly Claim[];
}

/**
 * The id of a term holds its beginning, that of a membership its status: what was mended there is paired by who and where,
 * in order.
 */
export function changed(old: Compilation, now: Compilation): Changes {
  const pairs: Pair[] = [];
  const added: Claim[] = [];
  const orphans = [...old.claims.values()].filter((claim) => !now.claims.has(claim.id));
  for (const is of now.claims.values()) {
    const was = old.claims.get(is.id) ?? take(orphans, is);
    if (was) pairs.push({ was, is });
    else added.push(is);
  }
  return { old, now, pairs, added, dropped: orphans };
}

function take(orphans: Claim[], claim: Claim): Claim | undefined {
  const at = orphans.findIndex((orphan) => isTerm(orphan, claim));
  return at === -1 ? undefined : orphans.splice(at, 1)[0];
}

function isTerm(a: Claim, b: Claim): boolean {
  if (a.type === 'office' && b.type === 'office') return a.office === b.office && a.person === b.person;
  const bothMembers = a.type === 'membership' && b.type === 'membership';
  return bothMembers && a.forum === b.forum && a.country === b.country && a.valid.from === b.valid.from;
}

export const english = (text: LocalText | undefined, id: string): string => text?.['en'] ?? id;

export function nameOf(records: Compilation, id: string): string {
  return english(records.entities.get(id)?.name, id);
}

export function countryName(records: Compilation, code: string): string {
  return english(records.countries.get(code)?.name, code);
}

/** A claim as a subject of a sentence: who and in what. */
export function said(records: Compilation, claim: Claim): string {
  if (claim.type === 'office') return `${nameOf(records, claim.person)}, ${titleOf(records, claim)}`;
  if (claim.type === 'membership')
    return `${countryName(records, claim.country)}, ${claim.status} of ${nameOf(records, claim.forum)}`;
  if (claim.type === 'figure')
    return `${english(claim.measure, claim.id)} in ${claim.period}, by ${english(claim.publisher, '?')}`;
  return claim.id;
}

function titleOf(records: Compilation, claim: OfficeClaim): string {
  const title = records.offices.get(claim.office)?.title['en'];
  const person = records.entities.get(claim.person);
  const woman = person?.kind === 'leader' && person.gender === 'f';
  return `${claim.acting ? 'acting ' : ''}${(woman ? title?.f : title?.m) ?? claim.office}`;
}
