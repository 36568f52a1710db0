/** Countries in every language there are names in: what CLDR calls them, what the file adds, and the inflected forms. */
import { countryKey, type Country } from '../../../facts/index.ts';
import type { OwnerSource } from '../../../mentions/lexicon/source.ts';
import type { CountryNamesYaml } from '../../schema/names.ts';
import type { Compilation } from '../compilation.ts';
import { inflectorOf } from '../inflect/index.ts';
import { cldrNames } from './cldr.ts';
import { primaryOf } from './sink.ts';

const NOTHING: CountryNamesYaml = { names: [], demonyms: [] };

export function addCountryNames(
  into: Compilation,
  lang: string,
  given: Readonly<Record<string, CountryNamesYaml>>,
): void {
  const owners = new Map(into.owners.map((owner, index) => [owner.key, index]));
  for (const country of into.countries.values()) {
    const entry = given[country.code] ?? NOTHING;
    const cldr = cldrNames(lang, country.code);
    const shown = cldr?.name ?? entry.names[0];
    if (shown) into.countries.set(country.code, named(country, lang, shown));
    const index = owners.get(countryKey(country.code));
    const owner = index === undefined ? undefined : into.owners[index];
    if (index !== undefined && owner)
      into.owners[index] = ownerIn(owner, lang, { ...entry, names: [...(cldr?.all ?? []), ...entry.names] });
  }
}

/** What the record says of its own name stands. */
function named(country: Country, lang: string, name: string): Country {
  return lang in country.name ? country : { ...country, name: { ...country.name, [lang]: name } };
}

function ownerIn(owner: OwnerSource, language: string, entry: CountryNamesYaml): OwnerSource {
  const lang = primaryOf(language);
  const { phrase, adjective } = inflectorOf(lang);
  const names = entry.names.flatMap((name) => [name, ...phrase(name)]);
  const demonyms = entry.demonyms.flatMap((demonym) => [demonym, ...adjective(demonym)]);
  return {
    ...owner,
    names: joined(owner.names, lang, names),
    demonyms: joined(owner.demonyms, lang, demonyms),
    capital: entry.capital ? { ...owner.capital, [language]: entry.capital } : owner.capital,
  };
}

/** The texts of a language with more of them, no doubles. */
export function joined(
  texts: Readonly<Record<string, readonly string[]>>,
  lang: string,
  more: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  if (more.length === 0) return texts;
  return { ...texts, [lang]: [...new Set([...(texts[lang] ?? []), ...more])] };
}
