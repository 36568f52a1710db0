/** Pieces that every file of facts is made of. The format is described in assets/facts/README.md. */
import * as v from 'valibot';
import { isoDay as parseDay, partialDate as parseDate } from '../../facts/index.ts';

function valid(parse: (text: string) => unknown) {
  return (text: string): boolean => {
    try {
      parse(text);
      return true;
    } catch {
      return false;
    }
  };
}

/** YAML reads `2024` as a number; a year is a date all the same. */
const dateText = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.integer())]),
  v.transform((value) => String(value)),
);
export const date = v.pipe(
  dateText,
  v.check(valid(parseDate), 'a date is YYYY, YYYY-MM or YYYY-MM-DD, and a real one'),
);
export const day = v.pipe(v.string(), v.check(valid(parseDay), 'a full day is YYYY-MM-DD, and a real one'));
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is a slug: a-z, 0-9 and single hyphens'),
);
export const country = v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'a country code is two lower-case letters'));
export const subject = v.pipe(
  v.string(),
  v.regex(/^(?:country:[a-z]{2}|[a-z0-9]+(?:-[a-z0-9]+)*)$/, 'an entity’s id, or country:CC'),
);
export const qid = v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'a Wikidata id is Q and a number'));
export const url = v.pipe(
  v.string(),
  v.url('not an address'),
  v.startsWith('https://', 'only https:// addresses'),
);

/** Invisible controls could turn a line of text round; nothing here needs them. */
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/;
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'empty'),
  v.maxLength(2000, 'longer than 2000 characters'),
  v.check((value) => !FORBIDDEN.test(value), 'holds an invisible control character'),
  v.check((value) => value === value.trim(), 'begins or ends with a space'),
  v.check((value) => !value.includes('‹fill›'), 'is still to be filled in'),
  v.transform((value) => value.normalize('NFC')),
);
export const tag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/, 'a language tag such as fr, en, zh-Hant'),
);
export const anyLocalText = v.record(tag, text);
/** French and English are complete from the first day. */
export const localText = v.pipe(
  anyLocalText,
  v.check((value) => 'fr' in value && 'en' in value, 'French and English are both required'),
);
export const texts = v.array(text);
/** Lists per language; `any` where the language does not matter. */
export const textsByLang = v.record(v.union([tag, v.literal('any')]), texts);
export const confidence = v.picklist(['A', 'B', 'C']);
export const sourceIds = v.pipe(v.array(slug), v.minLength(1, 'every claim needs a source'));

export const TOPICS = [
  'trade', 'meeting', 'visit', 'call', 'war', 'military', 'sanctions', 'energy', 'diplomacy', 'enlargement', 'membership',
  'chair', 'election', 'taiwan', 'partnership', 'world-order', 'history', 'climate', 'economy', 'security',
] as const; // prettier-ignore
export const topics = v.optional(v.array(v.picklist(TOPICS)), []);

export const ROLES = [
  'head-of-state', 'head-of-government', 'president', 'prime-minister', 'chancellor', 'monarch', 'supreme-leader',
  'crown-prince', 'party-leader', 'foreign-minister', 'defence-minister', 'security-council-secretary',
  'central-foreign-affairs-director', 'vice-president', 'secretary-general', 'commission-president', 'council-president',
  'high-representative', 'parliament-president', 'national-security-adviser', 'director-general', 'managing-director',
  'chairperson', 'high-commissioner', 'governor', 'prosecutor', 'pope', 'other',
] as const; // prettier-ignore

/** What every claim may say of its proof; `asOf` and `reviewBy` fall back on the file's defaults. */
export const proof = {
  asOf: v.optional(day),
  reviewBy: v.optional(day),
  confidence,
  sources: sourceIds,
  note: v.optional(localText),
  /** Why the record differs from a table that is widely used; read by `facts:compare`, in plain English. */
  differs: v.optional(text),
  /** Somebody settled this by hand on that day: `facts:refresh` leaves it alone. Not in the pack. */
  pinned: v.optional(day),
};
/** Reasons for what a record leaves out that a widely used table has, by what is meant: a QID, a country, an ordinal or a date. */
export const reasons = v.optional(
  v.pipe(
    v.custom<Record<string, unknown>>(
      (input) => !Array.isArray(input),
      'each reason stands under what it is about',
    ),
    v.record(v.string(), text),
  ),
);
export const defaults = v.strictObject({ asOf: day, reviewBy: day });

export const source = v.strictObject({
  id: slug,
  title: text,
  publisher: text,
  url: v.optional(url),
  date: v.optional(date),
  read: day,
  lang: tag,
  licence: v.optional(text),
});
export const sources = v.optional(v.array(source), []);
