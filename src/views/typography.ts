/** Spaces and letters as a printer would set them. French keeps `: ; ! ? »` on the line of the word before them. */
import type { UiLang } from './words.ts';

/** For Intl. Day before month in both languages, as the facts are European in form; `en` alone would mean US order. */
export const LOCALE: Readonly<Record<UiLang, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** No-break space: between day and month, number and unit, and before a French colon. */
export const NBSP = '\u00A0';
/** Narrow no-break space: before `; ! ? %`, inside guillemets, between thousands. */
export const NNBSP = '\u202F';

/** The text with the no-break spaces of its language. */
export function spaced(text: string, lang: string): string {
  if (!lang.startsWith('fr')) return text;
  return text
    .replace(/[ \u00A0\u202F]+([;!?%»])/g, `${NNBSP}$1`)
    .replace(/«[ \u00A0\u202F]*/g, `«${NNBSP}`)
    .replace(/[ \u00A0]+:/g, `${NBSP}:`);
}

/** « de août » → « d’août », in French only. */
export function elided(text: string, lang: UiLang): string {
  return lang === 'fr' ? text.replace(/\bde (?=[aeioéèêâîôh])/gi, 'd’') : text;
}

export function upperFirst(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** Lowers the first letter of a title that follows another word; « ONU » and the like stay as they are. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase() + text.slice(1);
}

/** Puts a wording between the quotation marks of its language; marks within it become those of the second rank. */
export function quoted(text: string, lang: string): string {
  if (!lang.startsWith('fr')) return `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`;
  const within = text.replace(/«\s*/g, '“').replace(/\s*»/g, '”');
  return `«${NNBSP}${within}${NNBSP}»`;
}
