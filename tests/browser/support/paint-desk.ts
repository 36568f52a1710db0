/** In the page: finds a few names, paints them, and tells what came of it. */
import { blocksOf } from '../../../src/page/index.ts';
import { createPainter, type Mark } from '../../../src/paint/index.ts';
import '../../../src/inline/index.ts';

export type Kind = 'highlight' | 'inline';

const NAMES = /Vladi\u00ad?mir[ \u00a0\u202f]Poutine|Xi[ \u00a0\u202f]Jinping|Emmanuel Macron|BRICS/g;

function marksIn(text: string, i: number): Mark[] {
  return [...text.matchAll(NAMES)].map((match, n) => ({
    key: `${i}.${n} ${match[0]}`,
    start: match.index,
    end: match.index + match[0].length,
    kind: match[0] === 'BRICS' ? 'forum' : 'leader',
  }));
}

export function makeDesk(kind: Kind, style: 'whisper' | 'tint' | 'none') {
  const abort = new AbortController();
  const painter = createPainter(kind, style)(document, abort.signal);
  const blocks = [...blocksOf(document)];
  const paint = (): string[] =>
    blocks.flatMap((block, i) => {
      const marks = marksIn(block.text, i);
      painter.paint(block, marks);
      return marks.map((mark) => mark.key);
    });
  return {
    abort: () => abort.abort(),
    painter,
    blocks,
    paint,
    clear: () => {
      for (const block of blocks) painter.clear(block);
    },
    /** What is hit in the middle of each box of a mark. */
    hits: (key: string) =>
      painter.boxes(key).map((box) => painter.hit(box.left + box.width / 2, box.top + box.height / 2)),
    /** The HTML and the text nodes, to see that none was cut or joined. */
    state: (selector: string) => {
      const element = document.querySelector(selector)!;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const nodes: string[] = [element.innerHTML];
      while (walker.nextNode()) nodes.push((walker.currentNode as Text).data);
      return nodes;
    },
  };
}
