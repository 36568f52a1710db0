/** Which language a page says it is in. What its paragraphs are in, their words tell (mentions/scan/language.ts). */

/** A BCP 47 tag in usual form (`fr_FR` → `fr-FR`); undefined for nothing, nonsense and "undetermined". */
export function normalTag(tag: string | null | undefined): string | undefined {
  const text = tag?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(text) || /^(?:und|mul|zxx)\b/i.test(text)) return undefined;
  const [language = '', ...rest] = text.split('-');
  return [language.toLowerCase(), ...rest].join('-');
}

/** @returns a BCP 47 tag; `und` when the page says nothing. */
export function languageOf(document: Document): string {
  const meta = (selector: string): string | null | undefined =>
    // "fr, en" names the audiences; the first is the page's own.
    document.querySelector(selector)?.getAttribute('content')?.split(',')[0];
  return (
    normalTag(document.documentElement?.getAttribute('lang')) ??
    normalTag(document.documentElement?.getAttribute('xml:lang')) ??
    normalTag(meta('meta[http-equiv="content-language" i]')) ??
    normalTag(meta('meta[property="og:locale" i]')) ??
    'und'
  );
}
