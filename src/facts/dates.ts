/**
 * Dates with the precision that their source gave: `2013-03-14` (a day), `2013-03` (a month), `2013` (a year).
 * The form is the precision (EDTF level 0), so a date can never claim more than is known.
 */
declare const brand: unique symbol;
export type PartialDate = string & { readonly [brand]: 'PartialDate' };
/** A full day, `YYYY-MM-DD`. Every IsoDay is a PartialDate. */
export type IsoDay = PartialDate & { readonly day: true };
export type Precision = 'day' | 'month' | 'year';

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DAY_MS = 86_400_000;

/** @throws RangeError when the text is not a real calendar date in one of the three forms. */
export function partialDate(text: string): PartialDate {
  const parts = FORM.exec(text);
  if (!parts) throw new RangeError(`not a date (YYYY, YYYY-MM or YYYY-MM-DD): ${JSON.stringify(text)}`);
  const [, year, month, day] = parts;
  const real = new Date(Date.UTC(Number(year), Number(month ?? '1') - 1, Number(day ?? '1')));
  const back = real.toISOString().slice(0, text.length);
  if (back !== text) throw new RangeError(`no such day in the calendar: ${JSON.stringify(text)}`);
  return text as PartialDate;
}

/** @throws RangeError when the text is not a full day. */
export function isoDay(text: string): IsoDay {
  const date = partialDate(text);
  if (precisionOf(date) !== 'day') throw new RangeError(`not a full day: ${JSON.stringify(text)}`);
  return date as IsoDay;
}

export function precisionOf(date: PartialDate): Precision {
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}

/** First day the date can mean. */
export function earliest(date: PartialDate): IsoDay {
  const full = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  return full as IsoDay;
}

/** Last day the date can mean. */
export function latest(date: PartialDate): IsoDay {
  if (date.length === 10) return date as IsoDay;
  if (date.length === 4) return `${date}-12-31` as IsoDay;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as IsoDay;
}

/** Days from `a` to `b`, both taken as UTC days; negative when `b` is earlier. */
export function daysBetween(a: IsoDay, b: IsoDay): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10) as IsoDay;
}

/** The UTC day of a moment; the caller brings the clock, so that the pure rooms stay pure. */
export function dayOf(moment: Date): IsoDay {
  return moment.toISOString().slice(0, 10) as IsoDay;
}

/** A stretch of time; a missing end is open (still so when last checked), a missing start is unknown. */
export interface Period {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

/**
 * Whether the period covers the day: `yes`, `no`, or `maybe` when the precision leaves it open (a term that
 * ended "in May 2024", asked about 12 May 2024).
 */
export function covers(period: Period, day: PartialDate): 'yes' | 'no' | 'maybe' {
  const first = earliest(day);
  const last = latest(day);
  if (period.from && last < earliest(period.from)) return 'no';
  if (period.to && first > latest(period.to)) return 'no';
  const surelyBegun = !period.from || first >= latest(period.from);
  const surelyNotOver = !period.to || last <= earliest(period.to);
  return surelyBegun && surelyNotOver ? 'yes' : 'maybe';
}
