/** What texts in one language call the entities of the store. */
import * as v from 'valibot';
import { country, slug, sources, tag, text, texts } from './common.ts';
import { contextForms } from './people.ts';

const forms = v.strictObject({
  /** Display name; a full form as well. */
  name: v.optional(text),
  full: v.optional(texts, []),
  /** Left out: derived from the English one where that is certain. */
  short: v.optional(texts),
  /** Left out: as safe as in French and English. An empty list: none is. */
  safe: v.optional(texts),
  acronym: v.optional(texts, []),
  context: v.optional(contextForms, []),
  not: v.optional(texts, []),
});
const nameAlone = v.pipe(
  text,
  v.transform((name): v.InferOutput<typeof forms> => ({ name, full: [], acronym: [], context: [], not: [] })),
);
/** A name alone, or all its forms; chosen by what stands there, so that a broken rule names its field. */
const entry = v.lazy((input) => (typeof input === 'string' ? nameAlone : forms));
const entries = v.optional(v.record(slug, entry), {});

const countryNames = v.strictObject({
  names: v.optional(texts, []),
  demonyms: v.optional(texts, []),
  capital: v.optional(text),
});

export const namesFile = v.strictObject({
  lang: tag,
  sources,
  countries: v.optional(v.record(country, countryNames), {}),
  people: entries,
  forums: entries,
  series: entries,
  places: v.optional(v.record(text, v.pipe(texts, v.minLength(1, 'no name for the place'))), {}),
});

export type NamesYaml = v.InferOutput<typeof namesFile>;
export type NameEntry = v.InferOutput<typeof forms>;
export type CountryNamesYaml = v.InferOutput<typeof countryNames>;
