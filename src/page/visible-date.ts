/** Dates as French and English pages write them for readers. Pure. */
import { partialDate, type PartialDate } from '../facts/index.ts';

/** First letters of the months, without accents, long enough to tell them apart, in the order of the year. */
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'january', 'janv', 'jan'],
  ['fevrier', 'february', 'fevr', 'fev', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'april', 'avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'july', 'juil', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];
const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH = `(?<month>${[...MONTH_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})\\b\\.?`;
const YEAR = '(?<year>(?:19|20)\\d\\d)(?!\\d)';
const DAY = '(?<!\\d)(?<day>3[01]|[12]\\d|0?[1-9])';

/** The day of the week where it is written, English and French, 0 = Sunday as in `Date`. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['dimanche', 'sunday'],
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
];

/** In the order in which they are tried: the most that a text says wins. */
const FORMS: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:19|20)\d\d)-(?<number>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g,
  // 2 octobre 2024, 1er octobre 2024, 2 Oct. 2024, 2nd of October, 2024
  new RegExp(`${DAY}(?:er|ᵉʳ|st|nd|rd|th)?\\s+(?:of\\s+|d[eu]\\s+)?${MONTH},?\\s+${YEAR}`, 'g'),
  // October 2, 2024; octobre 2 2024
  new RegExp(`\\b${MONTH}\\s+(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?,?\\s+${YEAR}`, 'g'),
  // 02/10/2024, 02.10.2024, 02-10-2024: which is the month depends on the language
  new RegExp(`${DAY}[/.-](?<number>\\d{1,2})[/.-]${YEAR}`, 'g'),
  /(?<!\d)(?<year>(?:19|20)\d\d)\/(?<number>0[1-9]|1[0-2])\/(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g,
];
const YEARLESS_FORMS: readonly RegExp[] = [
  new RegExp(`${DAY}(?:er|ᵉʳ|st|nd|rd|th)?\\s+${MONTH}`, 'g'),
  new RegExp(`\\b${MONTH}\\s+(?<day>3[01]|[12]\\d|0?[1-9])(?:er|ᵉʳ|st|nd|rd|th)?(?!\\d)`, 'g'),
];
/** Not after a number: that was a day, and one the calendar does not have. */
const MONTH_FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d(?:er|ᵉʳ|st|nd|rd|th)?\\s{1,3})\\b${MONTH}\\s+${YEAR}`, 'g'),
  /(?<![\d-])(?<year>(?:19|20)\d\d)-(?<number>0[1-9]|1[0-2])(?![\d-])/g,
];

/** What comes before a date of change, which is not the date of the article. Folded text. */
const CHANGED_BEFORE =
  /(?:mis(?:e)? a jour|actualise|modifie|maj|updated|modified|edited|revised|corrected)[^\d]{0,24}$/;

export interface KnownElsewhere {
  /** A year the page gives in another place, for dates that leave it out. */
  readonly year?: number | undefined;
}

/**
 * The date of publication that a short text gives ("Publié le 2 octobre 2024 à 14h05"), with the precision it has. A date
 * that is said to be of an update counts only when the text has no other. A date without its year is one only when the
 * year is known from elsewhere and the day of the week, where written, agrees. Null when there is none.
 * @param lang decides whether 02/10 is October or February; where neither is sure the answer is null.
 */
export function parseVisibleDate(text: string, lang: string, known: KnownElsewhere = {}): PartialDate | null {
  const folded = fold(text);
  const whole = pick(folded, FORMS, (match) => fromParts(match, lang));
  if (whole) return whole;
  const { year } = known;
  if (year !== undefined) {
    const day = pick(folded, YEARLESS_FORMS, (match) => withYear(match, folded, year));
    if (day) return day;
  }
  return pick(folded, MONTH_FORMS, (match) => fromParts(match, lang));
}

/** Lower case without accents, one unit for one unit, so that offsets hold. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[éèêë]/g, 'e')
    .replaceAll(/[ûüù]/g, 'u')
    .replaceAll('à', 'a')
    .replaceAll(/[    ]/g, ' ');
}

type Read = (match: RegExpMatchArray) => PartialDate | null;

/** The first date in the text that is not one of change, else the first of change. */
function pick(folded: string, forms: readonly RegExp[], read: Read): PartialDate | null {
  const found = forms
    .flatMap((form) => [...folded.matchAll(form)])
    .sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
  let changed: PartialDate | null = null;
  for (const match of found) {
    const date = read(match);
    if (!date) continue;
    if (!CHANGED_BEFORE.test(folded.slice(0, match.index))) return date;
    changed ??= date;
  }
  return changed;
}

function fromParts(match: RegExpMatchArray, lang: string): PartialDate | null {
  const { year, month, number, day } = match.groups ?? {};
  if (year === undefined) return null;
  if (month !== undefined) return real(Number(year), MONTH_NUMBERS.get(month), day);
  if (day === undefined) return real(Number(year), Number(number), undefined);
  // Year first: the order is the international one.
  if (match[0].startsWith(year)) return real(Number(year), Number(number), day);
  return fromNumbers({ year: Number(year), first: Number(day), second: Number(number), lang });
}

interface Numbers {
  readonly year: number;
  readonly first: number;
  readonly second: number;
  readonly lang: string;
}

/** Day first, except where English is American; English alone does not say which, so only sure ones are taken. */
function fromNumbers({ year, first, second, lang }: Numbers): PartialDate | null {
  if (/^en-us\b/i.test(lang)) return real(year, first, String(second));
  const sure =
    !/^en\b/i.test(lang) || /^en-(?:gb|ie|au|nz|in|za)\b/i.test(lang) || first > 12 || first === second;
  if (sure) return real(year, second, String(first));
  return second > 12 ? real(year, first, String(second)) : null;
}

/** The date in the year given, if the day of the week before it agrees. */
function withYear(match: RegExpMatchArray, folded: string, year: number): PartialDate | null {
  const { month, day } = match.groups ?? {};
  const date = month === undefined ? null : real(year, MONTH_NUMBERS.get(month), day);
  if (!date) return null;
  const before = folded.slice(0, match.index).match(/([a-z]+)[,.]?\s+(?:le |the )?$/)?.[1];
  const weekday = WEEKDAYS.findIndex((names) => before !== undefined && names.includes(before));
  return weekday < 0 || new Date(date).getUTCDay() === weekday ? date : null;
}

function two(part: number | string): string {
  return String(part).padStart(2, '0');
}

/** The date if the calendar has it; a month when the day is missing. */
function real(year: number, month: number | undefined, day: string | undefined): PartialDate | null {
  if (month === undefined) return null;
  try {
    return partialDate(day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`);
  } catch {
    // 31 April, or a month 13: the text meant something else.
    return null;
  }
}
