/** When the article appeared: every place a page may say so, the most reliable first. */
import { addDays, earliest, type IsoDay, type PartialDate, partialDate } from '../facts/index.ts';
import { publishedInJsonLd } from './json-ld.ts';
import { dateInAddress, parseMachineDate } from './machine-date.ts';
import { dateNearHeadline } from './headline-date.ts';

/** Names of meta elements, most telling first; compared without case, as `property`, `name` or `itemprop`. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'citation_publication_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'date',
];
/** The web is no older; what says so is a default of some system (1970-01-01) or a subject, not a date of publication. */
const FIRST_DAY = partialDate('1990-01-01');
/** Newsrooms east of the reader are a day ahead. */
const DAYS_AHEAD = 1;

/** @param lang the page's language, which decides how 02/10/2024 is read. */
export function publishedOn(document: Document, today: IsoDay, lang: string): PartialDate | null {
  const last = addDays(today, DAYS_AHEAD);
  const plausible = (date: PartialDate | null): PartialDate | null =>
    date && date >= FIRST_DAY && earliest(date) <= last ? date : null;
  const machine = (text: string | null | undefined): PartialDate | null =>
    text ? plausible(parseMachineDate(text, lang)) : null;
  const address = plausible(dateInAddress(document.location?.pathname ?? ''));

  return (
    machine(jsonLd(document)) ??
    fromMeta(document, machine) ??
    fromItemprop(document, machine) ??
    fromTime(document, machine) ??
    (address && address.length === 10 ? address : null) ??
    plausible(dateNearHeadline(document, lang, address)) ??
    address
  );
}

type Read = (text: string | null | undefined) => PartialDate | null;

function jsonLd(document: Document): string | null {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '';
  const own = document.location ? document.location.origin + document.location.pathname : '';
  return publishedInJsonLd(
    scripts.map((script) => script.textContent ?? ''),
    [canonical, own],
  );
}

function fromMeta(document: Document, read: Read): PartialDate | null {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (key !== undefined && !values.has(key)) values.set(key, meta.getAttribute('content') ?? '');
  }
  for (const name of META_NAMES) {
    const date = read(values.get(name));
    if (date) return date;
  }
  return null;
}

function fromItemprop(document: Document, read: Read): PartialDate | null {
  const marked = [...document.querySelectorAll('[itemprop~="datePublished"]')].filter(isOfTheArticle);
  for (const element of marked) {
    const date = read(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent?.trim(),
    );
    if (date) return date;
  }
  return null;
}

const CHANGED = /updat|modif|à jour|actualis/i;
/** A label such as "Mis à jour le" stands at the start of the line. UTF-16 units. */
const LABEL_LENGTH = 60;

/** `<time>` of the article: those marked as of publication, then the first that is not one of change. */
function fromTime(document: Document, read: Read): PartialDate | null {
  const times = [...document.querySelectorAll('article time, main time, time[pubdate], header time')].filter(
    isOfTheArticle,
  );
  const ranked = [
    ...times.filter((time) => time.hasAttribute('pubdate')),
    ...times.filter((time) => !isOfChange(time)),
    ...times,
  ];
  for (const time of ranked) {
    const date = read(time.getAttribute('datetime') ?? time.textContent?.trim());
    if (date) return date;
  }
  return null;
}

function isOfChange(time: Element): boolean {
  const before = time.parentElement?.textContent?.slice(0, LABEL_LENGTH) ?? '';
  return CHANGED.test(`${time.getAttribute('class') ?? ''} ${before}`);
}

/** A page with several articles is a front page, or an article followed by others: then the one with the headline counts. */
function isOfTheArticle(element: Element): boolean {
  if (element.closest('aside, nav, footer, [class*="comment" i], [id*="comment" i]')) return false;
  if (element.ownerDocument.querySelectorAll('article').length <= 1) return true;
  const around = element.closest('article') ?? element.closest('main, header');
  return around !== null && around.querySelector('h1') !== null;
}
