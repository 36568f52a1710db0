/** The catalogues compiled in, for our own pages and the background: a reader may want another language than the browser's. */
import en from '../../assets/static/_locales/en/messages.json';
import fr from '../../assets/static/_locales/fr/messages.json';
import { wordsFrom, type UiLang, type WordKey, type Words } from './words.ts';

const CATALOGUES: Readonly<Record<UiLang, Readonly<Record<WordKey, { readonly message: string }>>>> = {
  en,
  fr,
};

export function wordsIn(lang: UiLang): Words {
  return wordsFrom(lang, (key) => CATALOGUES[lang][key].message);
}

/** All messages of a language by key, for a content script that asks for another than the browser's. */
export function messagesIn(lang: UiLang): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(CATALOGUES[lang]).map(([key, { message }]) => [key, message]));
}
