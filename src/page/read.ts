/** Reading a page, whole. The content script reads in slices instead, with the same pieces. */
import type { IsoDay } from '../facts/index.ts';
import { blocksOf } from './blocks.ts';
import { languageOf } from './language.ts';
import type { PageReading } from './model.ts';
import { publishedOn } from './published.ts';

/** All at once. @param today the reader's day: an article cannot be of later. */
export function readPage(document: Document, today: IsoDay, signal?: AbortSignal): PageReading {
  const blocks = [...blocksOf(document, signal)];
  return { blocks, ...describePage(document, today) };
}

/** What the page says of itself. */
export function describePage(document: Document, today: IsoDay): Pick<PageReading, 'lang' | 'published'> {
  const lang = languageOf(document);
  return { lang, published: publishedOn(document, today, lang) };
}
