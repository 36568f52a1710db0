/** People, forums and series in one language: their forms, those derived from the record's, and the inflected ones. */
import { entityId, type Entity, type Leader, type LocalText } from '../../../facts/index.ts';
import type { NameClass } from '../../../mentions/lexicon/source.ts';
import type { NameEntry } from '../../schema/names.ts';
import type { FormsYaml } from '../../schema/people.ts';
import type { Compilation, Place } from '../compilation.ts';
import { inflectorOf, type Person } from '../inflect/index.ts';
import { isSafeSurname, surnameIn, surnamePosition } from './derive.ts';
import type { Sink } from './sink.ts';

/** Where the family name stands first, unless the form shows that it does not: see `isFamilyFirst`. */
const FAMILY_FIRST = new Set(['cn', 'hk', 'kh', 'kp', 'kr', 'mm', 'mo', 'sg', 'tw', 'vn']);

export interface Language {
  readonly into: Compilation;
  /** As the file has it: `zh-Hant`. */
  readonly tag: string;
  readonly sink: Sink;
}

export function addPersonNames(language: Language, person: Leader, entry: NameEntry, place: Place): void {
  const forms = language.into.forms.get(person.id);
  if (!forms) return;
  const inflector = inflectorOf(language.sink.lang);
  const manner: Person = { gender: person.gender, familyFirst: familyFirst(person) };
  const complete = withDerived(person.name, forms, entry);
  addForms(language, { id: person.id, entry: complete, place }, (form) => inflector.person(form, manner));
  setName(language, person, entry.name);
}

export function addForumNames(language: Language, entity: Entity, entry: NameEntry, place: Place): void {
  const inflector = inflectorOf(language.sink.lang);
  const own = { ...entry, derived: { short: [], safe: [] } };
  addForms(language, { id: entity.id, entry: own, place }, (form) => inflector.phrase(form));
  setName(language, entity, entry.name);
}

export function familyFirst({ country }: Leader): boolean {
  return FAMILY_FIRST.has(country ?? '');
}

interface Complete extends NameEntry {
  readonly derived: { readonly short: readonly string[]; readonly safe: readonly string[] };
}

/** The surname where the file names none, and its safety where the file does not speak of it. */
function withDerived(name: LocalText, forms: FormsYaml, entry: NameEntry): Complete {
  const position = surnamePosition(name, forms);
  if (!position || !entry.name) return { ...entry, derived: { short: [], safe: [] } };
  const surname = surnameIn(name, position, entry.name);
  const isSafe = entry.safe === undefined && isSafeSurname(name, position, forms);
  const short = entry.short === undefined && surname && !entry.safe?.includes(surname) ? [surname] : [];
  const candidates = entry.short ?? short;
  const safe = isSafe ? candidates.filter((form) => form === surname || candidates.length === 1) : [];
  return { ...entry, derived: { short: short.filter((form) => !safe.includes(form)), safe } };
}

function addForms(
  { sink }: Language,
  { id, entry, place }: { readonly id: string; readonly entry: Complete; readonly place: Place },
  inflect: (form: string) => readonly string[],
): void {
  const entity = entityId(id);
  const both = (
    text: string,
    kind: NameClass,
    more: { made?: 'derived'; needs?: readonly string[] } = {},
  ) => {
    sink.add(text, kind, entity, { ...more, place });
    for (const form of inflect(text)) sink.add(form, kind, entity, { ...more, place, made: 'inflected' });
  };
  for (const text of [...(entry.name ? [entry.name] : []), ...entry.full]) both(text, 'full');
  for (const text of entry.safe ?? []) both(text, 'safe');
  for (const text of entry.derived.safe) both(text, 'safe', { made: 'derived' });
  for (const text of entry.short ?? []) if (!entry.derived.safe.includes(text)) both(text, 'short');
  for (const text of entry.derived.short) both(text, 'short', { made: 'derived' });
  for (const text of entry.acronym) sink.add(text, 'acronym', entity, { place });
  for (const { text, needs } of entry.context) both(text, 'context', { needs });
  for (const text of entry.not) sink.add(text, 'blocked', null);
}

function setName({ into, tag }: Language, entity: Entity, name: string | undefined): void {
  if (name) into.entities.set(entity.id, { ...entity, name: { ...entity.name, [tag]: name } });
}
