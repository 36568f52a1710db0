/** An HTML file read by the same room that reads pages in the browser, over a DOM made for Node. */
import { Window } from 'happy-dom';
import type { IsoDay, PartialDate } from '../facts/index.ts';
import { readPage } from '../page/index.ts';
import type { Paragraph } from './annotation.ts';

export interface HtmlPage {
  /** Text of the blocks, parted by blank lines; offsets of annotations are in it. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly lang: string;
  readonly published: PartialDate | null;
}

const BETWEEN = '\n\n';

export function readHtml(html: string, today: IsoDay): HtmlPage {
  const window = new Window({
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
    },
  });
  // The page room speaks of these constants as a browser has them.
  Object.assign(globalThis, { NodeFilter: window.NodeFilter });
  const parsed = new window.DOMParser().parseFromString(html, 'text/html');
  // happy-dom's types are its own; at run time this is the DOM that the page room knows.
  const { blocks, lang, published } = readPage(parsed as unknown as Document, today);
  let at = 0;
  const paragraphs = blocks.map((block) => {
    const paragraph: Paragraph = { text: block.text, lang: block.lang, at };
    at += block.text.length + BETWEEN.length;
    return paragraph;
  });
  return { text: blocks.map((block) => block.text).join(BETWEEN), paragraphs, lang, published };
}
