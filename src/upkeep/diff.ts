/** What changed between two stores, in sentences for the changelog: people first, then forums and summits, then the rest by number. */
import type { Entity, EntityKind } from '../facts/index.ts';
import type { Compiled } from '../pack/compile.ts';
import { changed, countryName, english, type Changes } from './diff/changes.ts';
import { corrected, died, held, left, members, statements, taken } from './diff/claims.ts';

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** @returns Markdown; one line that says so when nothing a reader would see has changed. */
export function factsDiff(before: Compiled, after: Compiled): string {
  const changes = changed(before.records, after.records);
  const sections: Section[] = [
    { title: 'In office', lines: taken(changes) },
    { title: 'Out of office', lines: left(changes) },
    { title: 'Died', lines: died(changes) },
    { title: 'Corrected', lines: [...corrected(changes), ...renamed(changes)].sort() },
    { title: 'Members', lines: members(changes) },
    { title: 'Summits held or called off', lines: held(changes) },
    { title: 'New leaders', lines: byCountry(changes) },
    { title: 'New forums', lines: names(added(changes, 'forum')) },
    { title: 'New summits', lines: newSummits(changes) },
    { title: 'No longer in the store', lines: gone(changes) },
    { title: 'And', lines: statements(changes) },
  ];
  const told = sections.filter((section) => section.lines.length > 0);
  if (told.length === 0) return 'Nothing has changed.\n';
  return told
    .map(({ title, lines }) => `### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`)
    .join('\n');
}

function added<Kind extends EntityKind>(
  { old, now }: Changes,
  kind: Kind,
): Extract<Entity, { kind: Kind }>[] {
  const isNew = (entity: Entity): entity is Extract<Entity, { kind: Kind }> =>
    entity.kind === kind && !old.entities.has(entity.id);
  return [...now.entities.values()].filter(isNew);
}

function names(entities: readonly Entity[]): string[] {
  return entities.map((entity) => english(entity.name, entity.id)).sort();
}

/** A name more than these is a number: a release that brings a hundred countries is no list of a thousand names. */
const NAMED = 4;

function inOneLine(list: readonly string[]): string {
  const more = list.length - NAMED;
  return more > 1 ? `${list.slice(0, NAMED).join(', ')} and ${more} more` : list.join(', ');
}

function byCountry(changes: Changes): string[] {
  const groups = new Map<string, Entity[]>();
  for (const leader of added(changes, 'leader')) {
    const country = leader.country === null ? 'Elsewhere' : countryName(changes.now, leader.country);
    groups.set(country, [...(groups.get(country) ?? []), leader]);
  }
  return [...groups].map(([country, leaders]) => `${country}: ${inOneLine(names(leaders))}`).sort();
}

/** New series by name; new editions of each, old or new, in a line. */
function newSummits(changes: Changes): string[] {
  const groups = new Map<string, string[]>();
  for (const series of added(changes, 'series'))
    if (series.forum) groups.set(english(series.name, series.id), []);
  for (const edition of added(changes, 'edition')) {
    // Meetings of two are told as meetings.
    if (edition.between) continue;
    const series = english(changes.now.entities.get(edition.series)?.name, edition.series);
    groups.set(series, [...(groups.get(series) ?? []), english(edition.name, edition.id)]);
  }
  return [...groups]
    .map(([series, editions]) => (editions.length > 0 ? `${series}: ${inOneLine(editions)}` : series))
    .sort();
}

function gone({ old, now }: Changes): string[] {
  return names([...old.entities.values()].filter((entity) => !now.entities.has(entity.id)));
}

function renamed({ old, now }: Changes): string[] {
  return [...now.entities.values()].flatMap((entity) => {
    const was = old.entities.get(entity.id);
    const languages = Object.keys(entity.name).filter(
      (lang) => was?.name[lang] && was.name[lang] !== entity.name[lang],
    );
    return languages.map((lang) => `${entity.name[lang]}, not ${was?.name[lang]} (${lang})`);
  });
}
