/** Whether an edition answers what a text says of its number, place and time, and how far from the article it was. */
import { daysBetween, earliest, latest, type Period } from '../../facts/index.ts';
import type { EditionEntry } from '../lexicon/history.ts';
import type { Evidence } from '../model.ts';
import type { Page } from '../resolve/page.ts';
import type { Clues } from './clues.ts';

export function evidenceOf({ ordinal, year, month, relative, places, hosts }: Clues): Evidence[] {
  return [
    ...(ordinal !== null ? [{ type: 'ordinal' as const }] : []),
    ...(places.length > 0 || hosts.length > 0 ? [{ type: 'place' as const }] : []),
    ...(year !== null ? [{ type: 'year' as const }] : []),
    ...(month !== null || relative !== null ? [{ type: 'relative-time' as const }] : []),
  ];
}

export function fits(page: Page, edition: EditionEntry, clues: Clues): boolean {
  const { ordinal, year, month, places, hosts } = clues;
  if (ordinal !== null && edition.ordinal !== ordinal) return false;
  if (year !== null && !yearsOf(edition.held).includes(year)) return false;
  if (month !== null && !monthsOf(edition.held).some((held) => held % 12 === month % 12)) return false;
  if (!isAtTime(page, edition, clues)) return false;
  if (places.length === 0 && hosts.length === 0) return true;
  return (
    places.some((place) => edition.places.includes(place)) ||
    hosts.some((host) => edition.hosts.includes(host))
  );
}

/** A week begins on different days in different countries: « la semaine dernière » is not more than two weeks ago. */
const DAYS_OF_WEEK = 7;

/** « l’an dernier », “next month”: counted from the article’s date. */
function isAtTime(page: Page, edition: EditionEntry, { relative }: Clues): boolean {
  const { held } = edition;
  if (!relative || relative.unit === 'edition') return true;
  if (!page.published) return false;
  const [year = 0, month] = page.published.split('-').map(Number);
  if (relative.unit === 'week')
    return isNear(page, edition, DAYS_OF_WEEK * (1 - relative.step), DAYS_OF_WEEK * (1 + relative.step));
  if (relative.unit === 'year') return yearsOf(held).includes(year + relative.step);
  return month !== undefined && monthsOf(held).includes(year * 12 + month + relative.step);
}

/** Months counted from the year 0, January being 1: the remainder of 12 is the month, with December for 0. */
function monthsOf({ from, to }: Period): number[] {
  return [from, to].flatMap((date) => {
    const [year = 0, month] = date?.split('-').map(Number) ?? [];
    return month === undefined ? [] : [year * 12 + month];
  });
}

function yearsOf({ from, to }: Period): number[] {
  return [from, to].filter((date) => date !== undefined).map((date) => Number(date.slice(0, 4)));
}

/** A meeting of which only the year is known is near to every day of it. */
export function isDated({ held: { from, to } }: EditionEntry): boolean {
  return (from ?? to ?? '').length > 4;
}

/** Days by which the meeting lies ahead of the article and behind it, at the least; null where no date says so. */
export function away(
  page: Page,
  { held: { from, to } }: EditionEntry,
): { ahead: number; behind: number } | null {
  const begin = from ?? to;
  const end = to ?? from;
  if (!begin || !end || !page.published) return null;
  return {
    ahead: daysBetween(latest(page.published), earliest(begin)),
    behind: daysBetween(latest(end), earliest(page.published)),
  };
}

export function isNear(page: Page, edition: EditionEntry, behindDays: number, aheadDays: number): boolean {
  const days = away(page, edition);
  return days !== null && days.ahead <= aheadDays && days.behind <= behindDays;
}

/** The one closest to the article; none when the article has no date or two are equally close. */
export function nearest(page: Page, editions: readonly EditionEntry[]): EditionEntry | undefined {
  const ranked = editions
    .flatMap((edition) => {
      const days = away(page, edition);
      return days ? [{ edition, days: Math.max(0, days.ahead, days.behind) }] : [];
    })
    .sort((a, b) => a.days - b.days);
  const [best, second] = ranked;
  return best?.days === second?.days ? undefined : best?.edition;
}
