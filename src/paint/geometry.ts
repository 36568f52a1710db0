/** Where marks are on the screen. Viewport pixels throughout. */
import type { Piece } from '../page/index.ts';

/** The boxes of the pieces, one a line. */
export function linesOf(document: Document, pieces: readonly Piece[]): DOMRect[] {
  return joinLines(pieces.flatMap((piece) => boxesOf(document, piece)));
}

/** Boxes side by side on one line, as elements in a name make them, become one. */
export function joinLines(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    if (box.width === 0 || box.height === 0) continue;
    const last = lines.at(-1);
    if (last && onOneLine(last, box)) lines[lines.length - 1] = union(last, box);
    else lines.push(box);
  }
  return lines;
}

/** A live Range, but a short one: it is let go at once, because the browser keeps it up to date as long as it is held. */
function boxesOf(document: Document, { node, start, end }: Piece): DOMRect[] {
  if (!node.isConnected || end > node.length) return [];
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const boxes = [...range.getClientRects()];
  range.detach();
  return boxes;
}

/** Boxes of a superscript or of another font overlap by half at least; those of the next line, or a drop cap, do not. */
function onOneLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return overlap > Math.max(a.height, b.height) / 2 && gap < Math.max(a.height, b.height);
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

export function isInside(boxes: readonly DOMRect[], x: number, y: number): boolean {
  return boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The text position nearest to a point. @param shadows the shadow roots that hold marks: only those are looked into. */
export function caretAt(
  document: Document,
  point: { readonly x: number; readonly y: number },
  shadows: readonly ShadowRoot[],
): Caret | null {
  const { x, y } = point;
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadows] });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Brings an element to the middle of the window; a box in a very long one by itself. */
export function scrollTo(element: Element, box: () => DOMRect | undefined): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const long = element.getBoundingClientRect().height > view.innerHeight;
  element.scrollIntoView({
    block: long ? 'nearest' : 'center',
    inline: 'nearest',
    behavior: calm || long ? 'instant' : 'smooth',
  });
  if (!long) return;
  const at = box();
  if (at) view.scrollBy({ top: at.top - view.innerHeight / 2, behavior: 'instant' });
}
