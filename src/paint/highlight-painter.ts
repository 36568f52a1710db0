/**
 * Paints with the CSS Custom Highlight API: not one node of the page is changed. What is painted has no element, so it takes
 * no focus and says nothing to a screen reader; the popup's list is the way in for those who need one.
 */
import type { PageBlock } from '../page/index.ts';
import { caretAt, isInside, linesOf, scrollTo } from './geometry.ts';
import { createLayers } from './layers.ts';
import type { Painter } from './model.ts';
import { createPaintedIndex, isCurrent, toPainted } from './painted.ts';
import type { MarkStyle } from './styles.ts';

export function createHighlightPainter(document: Document, signal: AbortSignal, style: MarkStyle): Painter {
  const layers = createLayers(document, signal, style);
  const index = createPaintedIndex();
  let emphasised: string | null = null;

  function tint(): void {
    const painted = index.get(emphasised);
    layers.emphasise(painted && isCurrent(painted) ? painted.ranges : []);
  }

  function remove(block: PageBlock): void {
    for (const { group, ranges } of index.take(block)) layers.remove(group, ranges);
  }

  signal.addEventListener('abort', () => index.clear(), { once: true });
  return {
    paint(block, marks) {
      remove(block);
      if (!signal.aborted && marks.length > 0) {
        const painted = marks.map((mark) => toPainted(block, mark)).filter((one) => one.ranges.length > 0);
        index.add(block, painted);
        for (const { group, ranges } of painted) layers.add(group, ranges);
        // All the text of a block stands in one tree.
        const node = painted[0]?.pieces[0]?.node;
        if (node) layers.styleRootOf(node);
      }
      if (emphasised !== null) tint();
    },
    clear(block) {
      remove(block);
      if (emphasised !== null) tint();
    },
    emphasise(key) {
      emphasised = key;
      tint();
    },
    hit(x, y) {
      const caret = index.size === 0 ? null : caretAt(document, { x, y }, layers.shadows());
      // The caret is the nearest one, however far: only the boxes say whether the point is on the words.
      const hit =
        caret &&
        index.at(caret).find((one) => isCurrent(one) && isInside(linesOf(document, one.pieces), x, y));
      return hit ? hit.key : null;
    },
    boxes(key) {
      const painted = index.get(key);
      return painted && isCurrent(painted) ? linesOf(document, painted.pieces) : [];
    },
    reveal(key) {
      const painted = index.get(key);
      const element = painted?.pieces[0]?.node.parentElement;
      if (painted && element) scrollTo(element, () => linesOf(document, painted.pieces)[0]);
    },
    owns: () => false,
    keyOf: () => null,
  };
}
