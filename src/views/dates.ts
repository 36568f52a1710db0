/**
 * Dates and periods in words, always absolute: a card read next year must not say "last month". Nothing is
 * added to the precision of the source: a month stays a month.
 */
import { precisionOf, type PartialDate, type Period } from '../facts/index.ts';
import { elided, LOCALE, NBSP } from './typography.ts';
import type { UiLang, Words } from './words.ts';

export type DateStyle = 'long' | 'short';

const formats = new Map<string, Intl.DateTimeFormat>();

function monthName(date: PartialDate, lang: UiLang, style: DateStyle): string {
  const key = lang + style;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[lang], { month: style, timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(Date.UTC(2000, Number(date.slice(5, 7)) - 1, 1));
}

/** « 1er » for the first of a month in French; a plain number elsewhere. */
function dayNumber(date: PartialDate, lang: UiLang): string {
  const day = Number(date.slice(8, 10));
  return lang === 'fr' && day === 1 ? '1er' : String(day);
}

/** « 14 mars 2013 », « mai 2024 », « 2013 ». */
export function dateText(date: PartialDate, lang: UiLang, style: DateStyle = 'long'): string {
  const year = date.slice(0, 4);
  const precision = precisionOf(date);
  if (precision === 'year') return year;
  const month = `${monthName(date, lang, style)} ${year}`;
  return precision === 'month' ? month : `${dayNumber(date, lang)}${NBSP}${month}`;
}

/** « le 14 mars 2013 », « en mai 2024 »; “on 14 March 2013”, “in May 2024”. */
export function whenText(date: PartialDate, words: Words): string {
  const key = precisionOf(date) === 'day' ? 'date_on_day' : 'date_in';
  return words.say(key, { date: dateText(date, words.lang) });
}

/** A stretch in which something held: « depuis le 14 mars 2013 », « du 4 juillet 2024 à mai 2025 ». */
export function periodText(period: Period, words: Words): string {
  const { from, to } = period;
  const say = (stem: 'since' | 'until' | 'from' | 'to', date: PartialDate) =>
    words.say(precisionOf(date) === 'day' ? `date_${stem}_day` : `date_${stem}`, {
      date: dateText(date, words.lang),
    });
  if (from && to)
    return from === to ? whenText(from, words) : elided(`${say('from', from)} ${say('to', to)}`, words.lang);
  if (from) return say('since', from);
  return to ? say('until', to) : '';
}

/** The days of a meeting: « 22–24 octobre 2024 », « 31 août – 1er septembre 2025 ». */
export function spanText(period: Period, lang: UiLang): string {
  const { from, to } = period;
  const last = to ?? from;
  if (!last) return '';
  if (!from || from === last || precisionOf(from) !== precisionOf(last)) {
    return !from || from === last
      ? dateText(last, lang)
      : `${dateText(from, lang)} – ${dateText(last, lang)}`;
  }
  if (precisionOf(from) === 'year') return `${from}–${last}`;
  const sameYear = from.slice(0, 4) === last.slice(0, 4);
  if (precisionOf(from) === 'day' && sameYear && from.slice(5, 7) === last.slice(5, 7)) {
    return `${dayNumber(from, lang)}–${dateText(last, lang)}`;
  }
  const first = dateText(from, lang);
  return `${sameYear ? first.slice(0, -5) : first} – ${dateText(last, lang)}`;
}
