import * as v from 'valibot';
import {
  anyLocalText,
  country,
  date,
  localText,
  proof,
  qid,
  reasons,
  ROLES,
  slug,
  text,
  texts,
  textsByLang,
} from './common.ts';

/** Forms that count only with one of these words near. */
export const contextForms = v.array(
  v.strictObject({ text, lang: v.optional(text), needs: v.pipe(texts, v.minLength(1)) }),
);

/** Written forms of a name. The class of safety is the key they stand under. */
export const forms = v.strictObject({
  full: v.optional(texts, []),
  short: v.optional(texts, []),
  safe: v.optional(textsByLang, {}),
  acronym: v.optional(textsByLang, {}),
  context: v.optional(contextForms, []),
  not: v.optional(texts, []),
  unless: v.optional(texts, []),
  /** Looked at and kept safe, although they are an ordinary word or another person’s surname too. */
  weighed: v.optional(texts, []),
});
const NO_FORMS = {
  full: [],
  short: [],
  safe: {},
  acronym: {},
  context: [],
  not: [],
  unless: [],
  weighed: [],
};

export const person = v.strictObject({
  id: slug,
  country: v.optional(country),
  name: localText,
  native: v.optional(v.strictObject({ lang: text, text })),
  gender: v.picklist(['f', 'm', 'x']),
  qid: v.optional(qid),
  wikipedia: v.optional(text),
  died: v.optional(date),
  line: v.optional(localText),
  forms: v.optional(forms, NO_FORMS),
});

const titleForm = v.union([text, v.strictObject({ m: text, f: text })]);
export const office = v.strictObject({
  id: slug,
  /** Wikidata’s item of the position, for `facts:refresh`; not in the pack. */
  qid: v.optional(qid),
  roles: v.pipe(v.array(v.picklist(ROLES)), v.minLength(1)),
  leads: v.optional(v.boolean(), false),
  rank: v.optional(v.number(), 9),
  /** When the office itself ceased to be. */
  ended: v.optional(date),
  differs: reasons,
  title: v.pipe(
    v.record(v.string(), titleForm),
    v.check((value) => 'fr' in value && 'en' in value, 'French and English are both required'),
  ),
  holders: v.array(
    v.strictObject({
      who: slug,
      from: v.optional(date),
      to: v.optional(date),
      acting: v.optional(v.boolean(), false),
      successorUnknown: v.optional(v.boolean(), false),
      ...proof,
    }),
  ),
});

export type PersonYaml = v.InferOutput<typeof person>;
export type OfficeYaml = v.InferOutput<typeof office>;
export type FormsYaml = v.InferOutput<typeof forms>;
export { anyLocalText };
