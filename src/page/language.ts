/** Which language a page is in: what it says of itself, else a guess from its commonest words. */

/** Words of one or two syllables that only one of the two languages has, and has everywhere. */
const STOP_WORDS: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    'le la les des du et est une dans pour par sur avec qui que au aux ce cette son sa ses été selon'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and to in is was for that with on by from at his her its has have been which said this'.split(
      ' ',
    ),
  ),
};
/** A guess reads this much: a few paragraphs decide, more only costs. In UTF-16 units. */
const SAMPLE_LENGTH = 4_000;
/** Fewer common words than this say nothing. */
const MIN_HITS = 4;
/** The winner needs this many times the hits of the other; a page half and half is not guessed. */
const CLEAR_LEAD = 2;

/** A BCP 47 tag in usual form (`fr_FR` → `fr-FR`); undefined for nothing, nonsense and "undetermined". */
export function normalTag(tag: string | null | undefined): string | undefined {
  const text = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(text) || /^(?:und|mul|zxx)\b/i.test(text)) return undefined;
  const [language = '', ...rest] = text.split('-');
  return [language.toLowerCase(), ...rest].join('-');
}

/** French, English, or null when the words do not say. */
export function guessLanguage(text: string): 'fr' | 'en' | null {
  const hits = { fr: 0, en: 0 };
  for (const [word] of text
    .slice(0, SAMPLE_LENGTH)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    if (STOP_WORDS.fr.has(word)) hits.fr += 1;
    else if (STOP_WORDS.en.has(word)) hits.en += 1;
  }
  if (hits.fr >= MIN_HITS && hits.fr >= hits.en * CLEAR_LEAD) return 'fr';
  if (hits.en >= MIN_HITS && hits.en >= hits.fr * CLEAR_LEAD) return 'en';
  return null;
}

/**
 * @param sample some of the page's text, asked for only when the page does not name its language.
 * @returns a BCP 47 tag; `und` when nothing is known.
 */
export function languageOf(document: Document, sample: () => string): string {
  const meta = (selector: string): string | null | undefined =>
    // "fr, en" names the audiences; the first is the page's own.
    document.querySelector(selector)?.getAttribute('content')?.split(',')[0];
  return (
    normalTag(document.documentElement?.getAttribute('lang')) ??
    normalTag(document.documentElement?.getAttribute('xml:lang')) ??
    normalTag(meta('meta[http-equiv="content-language" i]')) ??
    normalTag(meta('meta[property="og:locale" i]')) ??
    guessLanguage(sample()) ??
    'und'
  );
}
