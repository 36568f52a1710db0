/** Reading a page, whole. The content script reads in slices instead, with the same pieces. */
import type { IsoDay } from '../facts/index.ts';
import { blocksOf } from './blocks.ts';
import { languageOf } from './language.ts';
import type { PageBlock, PageReading } from './model.ts';
import { publishedOn } from './published.ts';

/** Blocks that a guess of the language looks at. */
const SAMPLE_BLOCKS = 30;

/** All at once. @param today the reader's day: an article cannot be of later. */
export function readPage(document: Document, today: IsoDay, signal?: AbortSignal): PageReading {
  const blocks = [...blocksOf(document, signal)];
  return { blocks, ...describePage(document, today, blocks) };
}

/** What the page says of itself. Blocks serve only to guess the language of a page that does not name it. */
export function describePage(
  document: Document,
  today: IsoDay,
  blocks: readonly PageBlock[],
): Pick<PageReading, 'lang' | 'published'> {
  const lang = languageOf(document, () =>
    blocks
      .slice(0, SAMPLE_BLOCKS)
      .map((block) => block.text)
      .join(' '),
  );
  return { lang, published: publishedOn(document, today, lang) };
}
