/**
 * The words of the interface. They stand in the browser's own `_locales` files, so that a translator finds everything in
 * one place, and come from wherever a context has them at hand (catalogues.ts in our own pages, the browser itself in a
 * content script, which must be small). A message may hold `{name}` slots; a counted one stands twice, as `key_one` and `key_other`.
 */
import type catalogue from '../../assets/static/_locales/en/messages.json';
import type { LocalText } from '../facts/index.ts';

export type WordKey = keyof typeof catalogue;
/** Keys that come as `…_one` and `…_other`. */
export type CountKey = WordKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;
export type UiLang = 'fr' | 'en';

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

/** @param message gives a key's message in that language, slots unfilled. */
export function wordsFrom(lang: UiLang, message: (key: WordKey) => string): Words {
  const plural = new Intl.PluralRules(lang);
  const say: Words['say'] = (key, values = {}) =>
    message(key).replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
  const langOf = (text: LocalText) =>
    text[lang] ? lang : text['en'] ? 'en' : (Object.keys(text)[0] ?? lang);
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
