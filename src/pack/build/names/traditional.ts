/** Traditional Chinese out of simplified: OpenCC converts what zh.yaml says, zh-Hant.yaml says what is called otherwise. */
import { Converter } from 'opencc-js/cn2t';
import type { CountryNamesYaml, NameEntry, NamesYaml } from '../../schema/names.ts';

/** As written in Taiwan, and in Hong Kong where that differs (臺灣, 台灣); the first is shown. */
type Convert = (text: string) => readonly string[];

export function traditional(simplified: NamesYaml, own: NamesYaml | undefined): NamesYaml {
  const convert = converter();
  const entries = (part: 'people' | 'forums' | 'series') => ({
    ...mapped(simplified[part], (entry, id) => merged(convertEntry(entry, convert), own?.[part][id])),
    ...absent(own?.[part], simplified[part]),
  });
  return {
    lang: 'zh-Hant',
    sources: [],
    people: entries('people'),
    forums: entries('forums'),
    series: entries('series'),
    countries: {
      ...mapped(simplified.countries, (country, code) =>
        mergedCountry(country, own?.countries[code], convert),
      ),
      ...absent(own?.countries, simplified.countries),
    },
    places: {
      ...mapped(simplified.places, (names, english) => [
        ...(own?.places[english] ?? []),
        ...names.flatMap((name) => convert(name)),
      ]),
      ...absent(own?.places, simplified.places),
    },
  };
}

function converter(): Convert {
  const [taiwan, hongKong] = [Converter({ from: 'cn', to: 'tw' }), Converter({ from: 'cn', to: 'hk' })];
  // What machines convert letter by letter has 「羅德裡格斯」: the name’s letter made into the word for “inside”.
  return (text) => [...new Set([taiwan(text), hongKong(text), hongKong(text).replaceAll('里', '裡')])];
}

function convertEntry(entry: NameEntry, convert: Convert): NameEntry {
  const all = (texts: readonly string[]) => texts.flatMap((text) => convert(text));
  const [name, ...written] = entry.name ? convert(entry.name) : [];
  return {
    ...(name && { name }),
    full: [...written, ...all(entry.full)],
    ...(entry.short && { short: all(entry.short) }),
    ...(entry.safe && { safe: all(entry.safe) }),
    acronym: all(entry.acronym),
    context: entry.context.flatMap((form) =>
      convert(form.text).map((text) => ({ ...form, text, needs: all(form.needs) })),
    ),
    not: all(entry.not),
  };
}

/** What the file in traditional characters says comes first; the converted name stays a form. */
function merged(converted: NameEntry, own: NameEntry | undefined): NameEntry {
  if (!own) return converted;
  const replaced = own.name && converted.name && own.name !== converted.name ? [converted.name] : [];
  return {
    ...converted,
    ...own,
    full: [...own.full, ...replaced, ...converted.full],
    acronym: [...own.acronym, ...converted.acronym],
    context: [...own.context, ...converted.context],
    not: [...own.not, ...converted.not],
  };
}

function mergedCountry(
  country: CountryNamesYaml,
  own: CountryNamesYaml | undefined,
  convert: Convert,
): CountryNamesYaml {
  const capital = own?.capital ?? (country.capital ? convert(country.capital)[0] : undefined);
  return {
    names: [...(own?.names ?? []), ...country.names.flatMap((name) => convert(name))],
    demonyms: [...(own?.demonyms ?? []), ...country.demonyms.flatMap((name) => convert(name))],
    ...(capital && { capital }),
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value, key)]));
}

/** Entries of the file itself that the simplified one has not. */
function absent<Value>(
  own: Readonly<Record<string, Value>> | undefined,
  simplified: Readonly<Record<string, unknown>>,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(own ?? {}).filter(([key]) => !(key in simplified)));
}
