/** Lists put in order for reading. Pure. */
import { earliest, type Country, type CountryCode, type Edition, type Forum } from '../facts/index.ts';
import { LOCALE } from '../views/typography.ts';
import type { Words } from '../views/words.ts';
import type { ForumEntry } from './world.ts';

export interface Initial {
  readonly letter: string;
  readonly countries: readonly Country[];
}

/** « Égypte » stands under E. */
function initialOf(name: string): string {
  return name.normalize('NFD').charAt(0).toLocaleUpperCase();
}

/** Countries as the language sorts them, by their first letter. */
export function byInitial(countries: readonly Country[], words: Words): readonly Initial[] {
  const { compare } = new Intl.Collator(LOCALE[words.lang]);
  const sorted = [...countries].sort(
    (a, b) => compare(words.pick(a.name), words.pick(b.name)) || (a.code < b.code ? -1 : 1),
  );
  const groups = new Map<string, Country[]>();
  for (const country of sorted) {
    const letter = initialOf(words.pick(country.name));
    const known = groups.get(letter);
    if (known) known.push(country);
    else groups.set(letter, [country]);
  }
  return [...groups].map(([letter, of]) => ({ letter, countries: of }));
}

export const FORMS = ['organisation', 'organ', 'grouping', 'conference'] as const satisfies Forum['form'][];

/** Forums by what they are, as the language sorts. */
export function byForm(
  entries: readonly ForumEntry[],
  words: Words,
): readonly { readonly form: Forum['form']; readonly entries: readonly ForumEntry[] }[] {
  const { compare } = new Intl.Collator(LOCALE[words.lang]);
  const sorted = [...entries].sort(
    (a, b) =>
      compare(words.pick(a.forum.name), words.pick(b.forum.name)) || (a.forum.id < b.forum.id ? -1 : 1),
  );
  return FORMS.map((form) => ({ form, entries: sorted.filter(({ forum }) => forum.form === form) })).filter(
    ({ entries: of }) => of.length > 0,
  );
}

function startOf({ held }: Edition): string {
  const date = held.from ?? held.to;
  return date ?? '';
}

export function yearOf(edition: Edition): number | null {
  const start = startOf(edition);
  return start ? Number(start.slice(0, 4)) : null;
}

/** Summits of each year, in order of time; meetings of two stand in the dossiers of the two. */
export function byYear(editions: readonly Edition[]): ReadonlyMap<number, readonly Edition[]> {
  const summits = editions.filter(({ between }) => !between);
  const sorted = summits.sort((a, b) => {
    const [one, two] = [a, b].map((edition) => sortKey(edition)) as [string, string];
    return one < two ? -1 : one > two ? 1 : a.id < b.id ? -1 : 1;
  });
  const years = new Map<number, Edition[]>();
  for (const edition of sorted) {
    const year = yearOf(edition);
    if (year === null) continue;
    const known = years.get(year);
    if (known) known.push(edition);
    else years.set(year, [edition]);
  }
  return years;
}

/** What is known by the year alone comes after what has a day. */
function sortKey(edition: Edition): string {
  const start = startOf(edition);
  if (start.length === 4) return `${start}-99`;
  return start === '' ? start : earliest(start as Parameters<typeof earliest>[0]);
}

export interface Decade {
  /** Its first year: 1990. */
  readonly first: number;
  /** The year that a click on the decade shows: the last of it that has editions. */
  readonly shows: number;
}

export function decadesOf(years: readonly number[]): readonly Decade[] {
  const shows = new Map<number, number>();
  for (const year of years) {
    const first = Math.floor(year / 10) * 10;
    shows.set(first, Math.max(year, shows.get(first) ?? year));
  }
  return [...shows].map(([first, last]) => ({ first, shows: last })).sort((a, b) => a.first - b.first);
}

/** The year to begin with: this one, or the nearest that has editions. */
export function nearestYear(years: readonly number[], wanted: number): number | null {
  return years.reduce<number | null>(
    (best, year) => (best === null || Math.abs(year - wanted) < Math.abs(best - wanted) ? year : best),
    null,
  );
}

export function codesIn(editions: readonly Edition[]): readonly CountryCode[] {
  return [...new Set(editions.flatMap((edition) => edition.hosts))];
}
