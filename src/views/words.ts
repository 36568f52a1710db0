/**
 * The words of the interface, by language. The catalogues are the browser's own `_locales` files, so that a
 * translator finds everything in one place; they are compiled in, because a reader may want cards in another language
 * than the browser's. A message may hold `{name}` slots; a counted one stands twice, as `key_one` and `key_other`.
 */
import en from '../../assets/static/_locales/en/messages.json';
import fr from '../../assets/static/_locales/fr/messages.json';
import type { LocalText } from '../facts/index.ts';

type Catalogue = typeof en;
export type WordKey = keyof Catalogue;
/** Keys that come as `…_one` and `…_other`. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
export type UiLang = 'fr' | 'en';

const CATALOGUES: Readonly<Record<UiLang, Readonly<Record<WordKey, { message: string }>>>> = { en, fr };

export interface Words {
  readonly lang: UiLang;
  /** The message, its slots filled. */
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
  /** The message in the grammatical number of `count`, which also fills the slot `{count}`. */
  count(key: CountKey, count: number, values?: Readonly<Record<string, string | number>>): string;
  /** The text in this language, else in English, else in whatever there is. */
  pick(text: LocalText): string;
  /** Whether `pick` had to take another language, and which: for the `lang` attribute. */
  langOf(text: LocalText): string;
}

/** The interface language for a BCP 47 tag: the one asked for where there is a catalogue, else English. */
export function uiLang(tag: string): UiLang {
  return tag.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

export function wordsIn(lang: UiLang): Words {
  const catalogue = CATALOGUES[lang];
  const plural = new Intl.PluralRules(lang);
  const say: Words['say'] = (key, values = {}) =>
    catalogue[key].message.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
  const langOf = (text: LocalText) => (text[lang] ? lang : text['en'] ? 'en' : (Object.keys(text)[0] ?? lang));
  return {
    lang,
    say,
    count(key, count, values = {}) {
      const form = plural.select(count) === 'one' ? 'one' : 'other';
      const shown = new Intl.NumberFormat(lang).format(count);
      return say(`${key}_${form}` as WordKey, { ...values, count: shown });
    },
    pick: (text) => text[langOf(text)] ?? '',
    langOf,
  };
}
