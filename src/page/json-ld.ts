/** What the page's JSON-LD says about when the article appeared. Whatever is broken in it is passed over. Pure. */

/** Kinds that are the article itself, most telling first. */
const ARTICLE = /(?:Article|Posting|Report)$/;
const PAGE = /(?:WebPage|CreativeWork|VideoObject|Event)$/;
/** Graphs are shallow; deeper is a list of other articles, or made to hurt. */
const MAX_DEPTH = 4;
/** Where the article may be held; `itemListElement`, `hasPart` and their like hold other articles. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;
const MAX_NODES = 500;

interface Found {
  readonly published: string;
  readonly article: boolean;
  readonly text: string;
}

/**
 * The `datePublished` of the article that the page is, as written; null when there is none, or several and none of them
 * is known to be this page.
 * @param scripts contents of `<script type="application/ld+json">`.
 * @param address the page's own, without query, and its canonical one.
 */
export function publishedInJsonLd(scripts: readonly string[], address: readonly string[]): string | null {
  const found: Found[] = [];
  for (const script of scripts) collect(parse(script), found, 0);
  const articles = found.filter((one) => one.article);
  const candidates = articles.length > 0 ? articles : found;
  const days = new Set(candidates.map((one) => one.published.slice(0, 10)));
  if (days.size === 1) return candidates[0]?.published ?? null;
  const own = candidates.filter((one) => address.some((url) => url !== '' && one.text.includes(url)));
  return own.length > 0 && new Set(own.map((one) => one.published.slice(0, 10))).size === 1
    ? (own[0]?.published ?? null)
    : null;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    // Line breaks in strings, trailing commas, comments around it: the field can still be read.
    const type = /"@type"\s*:\s*\[?\s*"([^"]+)"/.exec(script)?.[1];
    const datePublished = /"datePublished"\s*:\s*"([^"]+)"/.exec(script)?.[1];
    return datePublished === undefined ? null : { '@type': type ?? 'WebPage', datePublished };
  }
}

function collect(value: unknown, found: Found[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || found.length > MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, found, depth + 1);
    return;
  }
  const thing = value as Readonly<Record<string, unknown>>;
  const types = [thing['@type']].flat().filter((type) => typeof type === 'string');
  const published = thing['datePublished'];
  const article = types.some((type) => ARTICLE.test(type));
  if (typeof published === 'string' && (article || types.some((type) => PAGE.test(type)))) {
    found.push({ published, article, text: addressesIn(thing) });
  }
  for (const holder of HOLDERS) collect(thing[holder], found, depth + 1);
}

function addressesIn(thing: Readonly<Record<string, unknown>>): string {
  const page = thing['mainEntityOfPage'];
  const inPage =
    typeof page === 'object' && page !== null ? (page as Readonly<Record<string, unknown>>)['@id'] : page;
  return [thing['url'], thing['@id'], inPage].filter((one) => typeof one === 'string').join(' ');
}
