/** The four kinds of file. `strictObject` throughout: a misspelt key is an error, not a fact that silently goes missing. */
import * as v from 'valibot';
import {
  country, date, defaults, localText, proof, qid, reasons, slug, source, sourceIds, sources, subject, text, texts, textsByLang, topics,
} from './common.ts'; // prettier-ignore
import { forms, office, person } from './people.ts';

export const sourcesFile = v.strictObject({ sources: v.array(source) });

export const countryFile = v.strictObject({
  country,
  name: localText,
  of: v.optional(localText),
  names: textsByLang,
  demonyms: textsByLang,
  capital: v.optional(localText),
  defaults: v.optional(defaults),
  sources,
  offices: v.optional(v.array(office), []),
  people: v.optional(v.array(person), []),
});

const event = v.strictObject({
  id: slug,
  about: v.optional(v.array(subject)),
  date: v.optional(date),
  to: v.optional(date),
  text: localText,
  by: v.optional(localText),
  topics,
  ...proof,
});

const edition = v.strictObject({
  id: v.optional(slug),
  ordinal: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  name: v.optional(localText),
  from: v.optional(date),
  to: v.optional(date),
  place: v.optional(localText),
  places: v.optional(texts, []),
  hosts: v.optional(v.array(country), []),
  chair: v.optional(slug),
  came: v.optional(v.array(slug), []),
  status: v.optional(v.picklist(['held', 'planned', 'cancelled']), 'held'),
  mode: v.optional(v.picklist(['in-person', 'virtual', 'hybrid']), 'in-person'),
  qid: v.optional(qid),
  wikipedia: v.optional(text),
  outcome: v.optional(localText),
  ...proof,
});

const series = v.strictObject({
  id: slug,
  name: localText,
  qid: v.optional(qid),
  wikipedia: v.optional(text),
  forms: v.optional(forms),
  /** Bare names that mean an edition when a place or a number follows: « G20 de Rio », “COP29”. */
  short: v.optional(texts, []),
  differs: reasons,
  editions: v.array(edition),
});

export const forumFile = v.strictObject({
  forum: slug,
  form: v.picklist(['organisation', 'organ', 'grouping', 'conference']),
  name: localText,
  acronym: v.optional(localText),
  parent: v.optional(slug),
  qid: v.optional(qid),
  wikipedia: v.optional(text),
  seat: v.optional(localText),
  line: v.optional(localText),
  differs: reasons,
  forms: v.optional(forms),
  defaults: v.optional(defaults),
  sources,
  members: v.optional(
    v.array(
      v.strictObject({
        countries: v.pipe(v.array(country), v.minLength(1)),
        status: v.optional(
          v.picklist(['member', 'suspended', 'invited', 'contested', 'observer', 'partner']),
          'member',
        ),
        from: v.optional(date),
        to: v.optional(date),
        ...proof,
      }),
    ),
    [],
  ),
  chairs: v.optional(
    v.array(
      v.strictObject({
        country: v.optional(country),
        who: v.optional(slug),
        from: v.optional(date),
        to: v.optional(date),
        ...proof,
      }),
    ),
    [],
  ),
  offices: v.optional(v.array(office), []),
  people: v.optional(v.array(person), []),
  events: v.optional(v.array(event), []),
  series: v.optional(v.array(series), []),
});

const CURRENCIES = ['USD', 'EUR', 'CNY', 'GBP'] as const;
export const pairFile = v.strictObject({
  defaults: v.optional(defaults),
  sources,
  meetings: v.optional(
    v.array(
      v.strictObject({
        id: slug,
        who: v.pipe(
          v.array(slug),
          v.minLength(2, 'a meeting has at least two people'),
          v.check((who) => new Set(who).size === who.length, 'nobody meets himself'),
        ),
        from: date,
        to: v.optional(date),
        place: v.optional(localText),
        /** What texts call the place, where that is not what is shown. */
        places: v.optional(texts, []),
        hosts: v.optional(v.array(country), []),
        mode: v.optional(v.picklist(['in-person', 'video', 'phone']), 'in-person'),
        occasion: v.optional(localText),
        edition: v.optional(slug),
        topics,
        ...proof,
      }),
    ),
    [],
  ),
  measures: v.optional(v.array(v.strictObject({ id: slug, name: localText })), []),
  figures: v.optional(
    v.array(
      v.strictObject({
        id: slug,
        about: v.pipe(v.array(subject), v.minLength(1)),
        measure: slug,
        period: date,
        value: v.number(),
        scale: v.optional(v.picklist([0, 3, 6, 9, 12]), 0),
        unit: v.picklist([...CURRENCIES, 'percent', 'people', 'members']),
        publisher: localText,
        approximate: v.optional(v.boolean(), false),
        converted: v.optional(v.strictObject({ from: v.picklist(CURRENCIES), by: text })),
        published: v.optional(date),
        topics,
        ...proof,
      }),
    ),
    [],
  ),
  quotations: v.optional(
    v.array(
      v.strictObject({
        id: slug,
        about: v.pipe(v.array(subject), v.minLength(1)),
        by: localText,
        speaker: v.optional(slug),
        date: v.optional(date),
        to: v.optional(date),
        wording: v.pipe(
          localText,
          v.check(
            (texts) => Object.values(texts).every((words) => !/^[«“"].*[»”"]$/.test(words)),
            'the words alone: the views put each language’s quotation marks',
          ),
        ),
        original: v.optional(v.strictObject({ lang: text, text })),
        occasion: v.optional(localText),
        topics,
        ...proof,
      }),
    ),
    [],
  ),
  events: v.optional(v.array(event), []),
});

export type CountryYaml = v.InferOutput<typeof countryFile>;
export type ForumYaml = v.InferOutput<typeof forumFile>;
export type PairYaml = v.InferOutput<typeof pairFile>;
export type EventYaml = v.InferOutput<typeof event>;
export type SeriesYaml = ForumYaml['series'][number];
export type EditionYaml = SeriesYaml['editions'][number];
export type SourceYaml = v.InferOutput<typeof source>;
export type DefaultsYaml = v.InferOutput<typeof defaults>;
export { sourceIds };
