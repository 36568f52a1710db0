/** The contract of a painter, held by both. */
import { article, expect, test } from './support/plain-browser.ts';

test('smoke', async ({ show }) => {
  const page = await show(article(`<p id="p">Hier <em>Vladi</em>mir Poutine a parlé à Xi Jinping.</p>`));
  const result = await page.evaluate(() => {
    const abort = new AbortController();
    const painter = rooms.createPainter('highlight', 'whisper')(document, abort.signal);
    const [block] = [...rooms.blocksOf(document)];
    if (!block) throw new Error('no block');
    const at = block.text.indexOf('Vladimir');
    painter.paint(block, [{ key: 'a', start: at, end: at + 16, kind: 'leader' }]);
    const boxes = painter.boxes('a');
    const box = boxes[0]!;
    const out = {
      boxes: boxes.length,
      hit: painter.hit(box.left + box.width / 2, box.top + box.height / 2),
      miss: painter.hit(box.right + 60, box.top + 5),
      size: CSS.highlights.size,
      after: [0, 0],
    };
    abort.abort();
    out.after = [CSS.highlights.size, document.adoptedStyleSheets.length];
    return out;
  });
  expect(result).toEqual({ boxes: 1, hit: 'a', miss: null, size: 1, after: [0, 0] });
});
