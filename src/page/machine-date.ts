/** Dates as pages write them for machines: attributes, JSON-LD, addresses. Pure. */
import { partialDate, type PartialDate } from '../facts/index.ts';
import { parseVisibleDate } from './visible-date.ts';

const ISO = /^\s*(\d{4})-(\d{2})(?:-(\d{2}))?(?![\d-])/;
const COMPACT = /^\s*((?:19|20)\d{2})(\d{2})(\d{2})(?=$|[\sT])/;
const YEAR_ONLY = /^\s*((?:19|20)\d{2})\s*$/;
/** Seconds or milliseconds since 1970, of the years 2001 to 2286. */
const EPOCH = /^\s*(\d{10})(\d{3})?\s*$/;

/**
 * A date of an attribute. Of a moment the calendar day is taken as written, not converted to another time zone: it is the
 * day the newsroom and its readers call it.
 */
export function parseMachineDate(text: string, lang = 'en'): PartialDate | null {
  const parts = ISO.exec(text) ?? COMPACT.exec(text) ?? YEAR_ONLY.exec(text);
  if (parts)
    return real(
      parts
        .slice(1)
        .filter((part) => part !== undefined)
        .join('-'),
    );
  const epoch = EPOCH.exec(text);
  if (epoch) return real(new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10));
  // "Wed, 02 Oct 2024 14:05:00 GMT" and what authors write by hand.
  return parseVisibleDate(text, lang);
}

const ADDRESS_FORMS: readonly RegExp[] = [
  /(?:^|[/_.-])((?:19|20)\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /(?:^|[/_-])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\/(0?[1-9]|[12]\d|3[01])(?=\/|$)/,
  /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])(?=\/|$)/,
];
const ENGLISH_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The date in the path of an address: `/2024/10/02/`, `/2024/oct/02/`, `-20241002`, `/2024/10/`. */
export function dateInAddress(path: string): PartialDate | null {
  for (const form of ADDRESS_FORMS) {
    const parts = form.exec(path.toLowerCase());
    if (!parts) continue;
    const [, year = '', month = '', day] = parts;
    const number = ENGLISH_MONTHS.includes(month) ? ENGLISH_MONTHS.indexOf(month) + 1 : Number(month);
    const found = real([year, two(number), ...(day === undefined ? [] : [two(Number(day))])].join('-'));
    if (found) return found;
  }
  return null;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function real(text: string): PartialDate | null {
  try {
    return partialDate(text);
  } catch {
    // Month 13 or 31 April: not a date.
    return null;
  }
}
