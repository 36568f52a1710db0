/** What a view needs to speak: the words of the interface and the labels that came with the facts. */
import { countryOf, type EntityId, type Labels, type LocalText, type SubjectKey } from '../facts/index.ts';
import { LOCALE, spaced } from './typography.ts';
import type { Words } from './words.ts';

export interface Voice {
  readonly words: Words;
  readonly labels: Labels;
}

/** A text of the store in the reader's language, its spaces set right. */
export function textOf(text: LocalText, { words }: Voice): string {
  return spaced(words.pick(text), words.langOf(text));
}

/** The `lang` attribute for a text, when it had to be taken from another language than the interface's. */
export function foreign(text: LocalText, { words }: Voice): string | undefined {
  const lang = words.langOf(text);
  return lang === words.lang ? undefined : lang;
}

/** An entity's name; its id when the labels do not hold it, so that a hole in the store is seen and not hidden. */
export function nameOf(id: EntityId, voice: Voice): string {
  const entity = voice.labels.entities[id];
  return entity ? voice.words.pick(entity.name) : id;
}

/** The short name of a forum where it has one: « OCS ». */
export function shortNameOf(id: EntityId, voice: Voice): string {
  const entity = voice.labels.entities[id];
  return entity?.kind === 'forum' && entity.acronym ? voice.words.pick(entity.acronym) : nameOf(id, voice);
}

/** A person, a forum or a country by name. */
export function subjectName(key: SubjectKey, voice: Voice): string {
  const code = countryOf(key);
  if (!code) return nameOf(key as EntityId, voice);
  const country = voice.labels.countries[code];
  return country ? voice.words.pick(country.name) : code.toUpperCase();
}

/** « A, B et C ». */
export function listed(names: readonly string[], { words }: Voice): string {
  return new Intl.ListFormat(LOCALE[words.lang], { type: 'conjunction' }).format(names);
}
