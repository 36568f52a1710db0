/** What changed between two stores, in sentences for the changelog: people first, then forums and summits, then the rest by number. */
import type { Claim, Entity, LocalText, OfficeClaim } from '../facts/index.ts';
import type { Compilation } from '../pack/build/compilation.ts';
import type { Compiled } from '../pack/compile.ts';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** @returns Markdown; one line that says so when nothing a reader would see has changed. */
export function factsDiff(before: Compiled, after: Compiled): string {
  const [old, now] = [before.records, after.records];
  const sections: Section[] = [
    { title: 'In office', lines: taken(old, now) },
    { title: 'Out of office', lines: left(old, now) },
    { title: 'Corrected', lines: corrected(old, now) },
    { title: 'Members', lines: members(old, now) },
    { title: 'New leaders', lines: newEntities(old, now, 'leader') },
    { title: 'New forums', lines: newEntities(old, now, 'forum') },
    {
      title: 'New summits',
      lines: [...newEntities(old, now, 'series'), ...newEntities(old, now, 'edition')],
    },
    { title: 'No longer in the store', lines: gone(old, now) },
    { title: 'And', lines: numbers(old, now) },
  ];
  const told = sections.filter((section) => section.lines.length > 0);
  if (told.length === 0) return 'Nothing has changed.\n';
  return told
    .map(({ title, lines }) => `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
    .join('\n');
}

const english = (text: LocalText | undefined, id: string) => text?.['en'] ?? id;
const nameOf = (records: Compilation, id: string) => english(records.entities.get(id)?.name, id);

function officeClaims(records: Compilation): OfficeClaim[] {
  return [...records.claims.values()].filter((claim) => claim.type === 'office');
}

function titleOf(records: Compilation, claim: OfficeClaim): string {
  const title = records.offices.get(claim.office)?.title['en'];
  const person = records.entities.get(claim.person);
  const woman = person?.kind === 'leader' && person.gender === 'f';
  return `${claim.acting ? 'acting ' : ''}${(woman ? title?.f : title?.m) ?? claim.office}`;
}

/** Terms that are open now and were not there. Long lists of former holders are counted in “And”. */
function taken(old: Compilation, now: Compilation): string[] {
  return officeClaims(now)
    .filter((claim) => !claim.valid.to && !old.claims.has(claim.id) && old.offices.has(claim.office))
    .map(
      (claim) =>
        `${nameOf(now, claim.person)}, ${titleOf(now, claim)}, since ${claim.valid.from ?? 'an unknown day'}`,
    )
    .sort();
}

function left(old: Compilation, now: Compilation): string[] {
  return officeClaims(now).flatMap((claim) => {
    const was = old.claims.get(claim.id);
    if (was?.type !== 'office' || was.valid.to || !claim.valid.to) return [];
    return [`${nameOf(now, claim.person)}, ${titleOf(now, claim)}, until ${claim.valid.to}`];
  });
}

/** A date that was another; the id of a term holds its beginning, so a mended beginning is one term gone and one come. */
function corrected(old: Compilation, now: Compilation): string[] {
  const lines: string[] = [];
  for (const claim of now.claims.values()) {
    const was = old.claims.get(claim.id);
    if (was?.valid.to && claim.valid.to && was.valid.to !== claim.valid.to)
      lines.push(`${said(now, claim)}: until ${claim.valid.to}, not ${was.valid.to}`);
  }
  for (const claim of officeClaims(old)) {
    if (now.claims.has(claim.id)) continue;
    const mended = officeClaims(now).find(
      (other) =>
        other.office === claim.office &&
        other.person === claim.person &&
        !old.claims.has(other.id) &&
        other.valid.to === claim.valid.to,
    );
    if (mended)
      lines.push(`${said(now, mended)}: since ${mended.valid.from ?? '?'}, not ${claim.valid.from ?? '?'}`);
  }
  return lines.sort();
}

function said(records: Compilation, claim: Claim): string {
  if (claim.type === 'office') return `${nameOf(records, claim.person)}, ${titleOf(records, claim)}`;
  if (claim.type === 'membership')
    return `${countryName(records, claim.country)} in ${nameOf(records, claim.forum)}`;
  return claim.id;
}

function countryName(records: Compilation, code: string): string {
  return english(records.countries.get(code)?.name, code);
}

function members(old: Compilation, now: Compilation): string[] {
  const lines: string[] = [];
  for (const claim of now.claims.values()) {
    if (claim.type !== 'membership' || !old.entities.has(claim.forum)) continue;
    const was = old.claims.get(claim.id);
    const who = `${countryName(now, claim.country)}, ${claim.status} of ${nameOf(now, claim.forum)}`;
    if (!was && !claim.valid.to) lines.push(`${who}, since ${claim.valid.from ?? 'an unknown day'}`);
    if (was && !was.valid.to && claim.valid.to) lines.push(`${who}, until ${claim.valid.to}`);
  }
  return lines.sort();
}

function newEntities(old: Compilation, now: Compilation, kind: Entity['kind']): string[] {
  return [...now.entities.values()]
    .filter((entity) => entity.kind === kind && !old.entities.has(entity.id))
    .map((entity) => english(entity.name, entity.id))
    .sort();
}

function gone(old: Compilation, now: Compilation): string[] {
  return [...old.entities.values()]
    .filter((entity) => !now.entities.has(entity.id))
    .map((entity) => english(entity.name, entity.id))
    .sort();
}

function numbers(old: Compilation, now: Compilation): string[] {
  const added = [...now.claims.values()].filter((claim) => !old.claims.has(claim.id)).length;
  const dropped = [...old.claims.values()].filter((claim) => !now.claims.has(claim.id)).length;
  const checked = [...now.claims.values()].filter(
    (claim) => (old.claims.get(claim.id)?.asOf ?? '9') < claim.asOf,
  );
  return [
    ...(added > 0 ? [`${added} statements are new`] : []),
    ...(dropped > 0 ? [`${dropped} statements are no longer there`] : []),
    ...(checked.length > 0 ? [`${checked.length} statements were checked again`] : []),
  ];
}
