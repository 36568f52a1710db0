/** The date that stands near the headline, where the page gives none to machines. */
import type { PartialDate } from '../facts/index.ts';
import { SKIPPED_TAGS } from './eligible.ts';
import { parseVisibleDate } from './visible-date.ts';

/** Texts looked at before and after the headline: kicker, standfirst, by-line, agency, reading time. */
const TEXTS_BEFORE = 12;
const TEXTS_AFTER = 24;
/** A longer text is one that tells of a day, not one that dates the article. UTF-16 units. */
const LONGEST_DATELINE = 160;
/** A text without a word of publication must be little else than the date: this many letters more. */
const MOST_LETTERS_MORE = 12;
const PUBLISHED_WORDS = /publi|post(?:ed|é)|mis(?:e)? en ligne|paru|écrit le|issued|\bdate\b|^(?:par|by)\s/i;
/** What a bare date line has beside the day: names of days and months, hours, the time that reading takes. */
const DATELINE_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[
    'lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?',
    '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?',
    'jan[a-z]*|f[ée]v[a-zé]*|feb[a-z]*|mars|mar(?:ch)?|a[vp]r[a-z]*|mai|may|jui[a-z]*|ju[nl][a-z]*|ao[uû]t|aug[a-z]*',
    'sep[a-z]*|oct[a-z]*|nov[a-z]*|d[ée]c[a-z]*|le|à|at|on|the|of|h|am|pm|min|minutes?|gmt|utc|ces?t|e[sd]t',
    'temps|de|lecture|reading|time|read|mis|jour|updated|modifié|er|st|nd|rd|th',
  ].join('|')})(?!\\p{L})`,
  'giu',
);

export function dateNearHeadline(
  document: Document,
  lang: string,
  address: PartialDate | null,
): PartialDate | null {
  const headline = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  if (!headline) return null;
  const year = Number(address?.slice(0, 4)) || undefined;
  let month: PartialDate | null = null;
  for (const text of textsAround(headline)) {
    const date = datelineIn(text, lang, year);
    if (date?.length === 10) return date;
    month ??= date;
  }
  return month;
}

function datelineIn(text: string, lang: string, year: number | undefined): PartialDate | null {
  if (text.length > LONGEST_DATELINE || !/\d/.test(text)) return null;
  const date = parseVisibleDate(text, lang, { year });
  if (!date) return null;
  return PUBLISHED_WORDS.test(text) || lettersMore(text) <= MOST_LETTERS_MORE ? date : null;
}

function lettersMore(text: string): number {
  return text
    .replaceAll(/\d+(?:h(?:\d+)?)?/gi, ' ')
    .replaceAll(DATELINE_WORDS, '')
    .replaceAll(/\P{L}/gu, '').length;
}

/** Texts after the headline, nearest first, then those before it. */
function textsAround(headline: Element): string[] {
  const walker = headline.ownerDocument.createTreeWalker(headline.ownerDocument.body, NodeFilter.SHOW_TEXT);
  const gather = (limit: number, step: () => Node | null): string[] => {
    walker.currentNode = headline;
    const texts: string[] = [];
    for (let node = step(); node && texts.length < limit; node = step()) {
      const parent = node.parentElement;
      if (!parent || SKIPPED_TAGS.has(parent.localName) || headline.contains(node)) continue;
      // The date is often cut by elements: "Publié le" in one, the day in the next.
      const line =
        (parent.localName === 'time' || parent.localName === 'span' ? parent.parentElement : parent) ??
        parent;
      const text = (line.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      if (text !== '' && text !== texts.at(-1))
        texts.push(text.length > LONGEST_DATELINE ? (node.nodeValue ?? '').trim() : text);
    }
    return texts;
  };
  return [
    ...gather(TEXTS_AFTER, () => walker.nextNode()),
    ...gather(TEXTS_BEFORE, () => walker.previousNode()),
  ];
}
