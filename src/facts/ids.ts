/**
 * Ids are branded so that a forum's id cannot be passed where a source's is wanted. Only the parsers here make
 * them; everything that comes from outside (YAML, a pack, a message, an address) goes through one.
 */
declare const brand: unique symbol;
type Brand<Name extends string> = string & { readonly [brand]: Name };

/** A leader, a forum, a series or an edition: a slug such as `xi-jinping`, `brics`, `brics-summit-16`. */
export type EntityId = Brand<'EntityId'>;
/** ISO 3166-1 alpha-2 in lower case, plus `xk` (Kosovo), `eu` (the Union as an actor) and `su` (the Soviet Union). */
export type CountryCode = Brand<'CountryCode'>;
export type OfficeId = Brand<'OfficeId'>;
export type SourceId = Brand<'SourceId'>;
export type ClaimId = Brand<'ClaimId'>;
/** What a claim is about: an entity, or a country as `country:cn`. */
export type SubjectKey = EntityId | Brand<'CountryKey'>;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const COUNTRY = /^[a-z]{2}$/;
const CLAIM = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

function parser<Id extends string>(what: string, form: RegExp): (text: string) => Id {
  return (text) => {
    if (!form.test(text)) throw new RangeError(`not a ${what}: ${JSON.stringify(text)}`);
    return text as Id;
  };
}

/** @throws RangeError when the text is not a slug. */
export const entityId = parser<EntityId>('entity id', SLUG);
/** @throws RangeError when the text is not two lower-case letters. */
export const countryCode = parser<CountryCode>('country code', COUNTRY);
export const officeId = parser<OfficeId>('office id', SLUG);
export const sourceId = parser<SourceId>('source id', SLUG);
export const claimId = parser<ClaimId>('claim id', CLAIM);

export function countryKey(code: CountryCode): SubjectKey {
  return `country:${code}` as SubjectKey;
}

/** The country behind a subject key, or null when the subject is an entity. */
export function countryOf(key: SubjectKey): CountryCode | null {
  return key.startsWith('country:') ? (key.slice('country:'.length) as CountryCode) : null;
}
