/** Wikidata’s dates as ours: a year, a month or a day of the Gregorian calendar, and never more than Wikidata says. */
import { partialDate, type PartialDate } from '../../facts/index.ts';

export interface WikidataTime {
  /** `+2012-05-07T00:00:00Z`; where the precision is coarser, month and day may be 00 or anything. */
  readonly time: string;
  readonly precision: number;
  readonly calendarmodel: string;
}

export type ReadTime = { readonly date: PartialDate } | { readonly skipped: string };

const GREGORIAN = /\/entity\/Q1985727$/;
const FORM = /^\+0*(\d{4})-(\d\d)-(\d\d)T/;
/** How many characters of a day each precision leaves. */
const LENGTHS: Readonly<Record<number, number>> = { 9: 4, 10: 7, 11: 10 };

/** @returns the date, or why it is none for us: another calendar, a decade, a year before 1000 or after 9999, a day there is not. */
export function readTime({ time, precision, calendarmodel }: WikidataTime): ReadTime {
  const length = LENGTHS[precision];
  if (length === undefined) return { skipped: `precision ${precision} is neither year, month nor day` };
  if (!GREGORIAN.test(calendarmodel)) return { skipped: `not in the Gregorian calendar: ${calendarmodel}` };
  const parts = FORM.exec(time);
  if (!parts) return { skipped: `not a year of four digits: ${time}` };
  try {
    return { date: partialDate(parts.slice(1).join('-').slice(0, length)) };
  } catch {
    return { skipped: `no such day: ${time}` };
  }
}
