import { countryCode, countryKey } from '../../facts/index.ts';
import type { CountryYaml } from '../schema/files.ts';
import { below, enter, report, type Compilation, type Place } from './compilation.ts';
import { cldrNames } from './names/cldr.ts';
import { addOffice, addPerson } from './people.ts';

/** Codes that ISO leaves to whoever wants them; CLDR calls them “unknown region” and the like. Kosovo’s is one of them. */
const NO_COUNTRY = /^(?:aa|q[m-z]|x[a-jl-z]|zz)$/;

/**
 * Countries that records speak of and no file describes (members of a forum, hosts): named by CLDR, in the languages that
 * every text has.
 */
export function addMissingCountries(into: Compilation): void {
  for (const { kind, id } of into.references) {
    const code =
      kind === 'country'
        ? id
        : kind === 'subject' && id.startsWith('country:')
          ? id.slice('country:'.length)
          : null;
    if (code === null || into.countries.has(code) || NO_COUNTRY.test(code)) continue;
    const [fr, en] = [cldrNames('fr', code)?.name, cldrNames('en', code)?.name];
    if (!fr || !en) continue;
    into.countries.set(code, { code: countryCode(code), name: { fr, en }, of: { fr, en } });
    into.owners.push({ key: countryKey(countryCode(code)), names: {}, demonyms: {}, capital: {} });
  }
}

export function addCountry(into: Compilation, root: Place, country: CountryYaml): void {
  const code = countryCode(country.country);
  const key = countryKey(code);
  enter(
    into,
    into.countries,
    code,
    { code, name: country.name, of: country.of ?? country.name },
    below(root, 'country'),
  );
  into.owners.push({ key, names: country.names, demonyms: country.demonyms, capital: country.capital ?? {} });
  const leading = country.offices.filter((office) => office.leads);
  if (leading.length > 1) {
    report(
      into,
      below(root, 'offices'),
      'one-leader',
      `several offices lead: ${leading.map((o) => o.id).join(', ')}`,
    );
  }
  country.people.forEach((person, index) => addPerson(into, below(root, 'people', index), person, code));
  country.offices.forEach((office, index) => {
    addOffice(into, below(root, 'offices', index), office, { of: key, defaults: country.defaults });
  });
}
