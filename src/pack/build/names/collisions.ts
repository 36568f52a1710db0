/** Which names could mean two entities in one language. */
import { grouped } from '../../../mentions/grouped.ts';
import type { Compilation, PackName } from '../compilation.ts';

/** Classes that mean an entity wherever they stand. */
export function standsAlone({ class: kind, entity }: PackName): boolean {
  return entity !== null && (kind === 'full' || kind === 'safe' || kind === 'acronym');
}

/** Names written alike; acronyms letter for letter. */
export function writtenAlike(names: readonly PackName[]): ReadonlyMap<string, readonly PackName[]> {
  return grouped(names, ({ text, class: kind }) => (kind === 'acronym' ? `=${text}` : text.toLowerCase()));
}

/** Whether some text may hold both: in one language, or one of them in all. */
export function meet(a: PackName, b: PackName): boolean {
  return a.entity !== b.entity && (a.lang === b.lang || a.lang === null || b.lang === null);
}

/**
 * What the build made gives way: «Алиева» is the genitive of one name and another person's own. It counts only after a
 * full form on the page from then on, and the build says so.
 */
export function demoteMade(into: Compilation): void {
  const demoted = new Set<PackName>();
  for (const alike of writtenAlike(into.names).values()) {
    if (alike.length === 1) continue;
    for (const name of alike) {
      if (!name.made || !standsAlone(name)) continue;
      const other = alike.find((one) => one.entity && one.class !== 'context' && meet(name, one));
      if (!other) continue;
      demoted.add(name);
      const why = `${name.made} for ${name.entity}, is also ${other.entity}’s (${other.class})`;
      into.notes.push(`${name.lang}: « ${name.text} », ${why}: only a short form now`);
    }
  }
  into.names.forEach((name, index) => {
    if (demoted.has(name)) into.names[index] = { ...name, class: 'short' };
  });
}
