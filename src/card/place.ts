/** Where the card stands: under the line the pointer is on, never over it; above when there is no room below. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Point } from './corridor.ts';

/** Between the line and the card, in px: the underline stays visible, the way across stays short. */
const GAP_PX = 8;
/** Kept free along the viewport's edges, in px. */
const EDGE_PX = 8;
/** Below this height, in px, a card is not worth reading; it then overlaps the edge and can be scrolled. */
const LEAST_PX = 120;

/** The line box under the pointer, or the nearest one: a name may be broken over two lines. */
export function lineBox(boxes: readonly DOMRect[], point: Point | null): DOMRect | null {
  if (!point) return boxes[0] ?? null;
  const distance = (box: DOMRect) =>
    Math.hypot(
      Math.max(box.left - point.x, 0, point.x - box.right),
      Math.max(box.top - point.y, 0, point.y - box.bottom),
    );
  return boxes.reduce<DOMRect | null>(
    (best, box) => (best === null || distance(box) < distance(best) ? box : best),
    null,
  );
}

export interface Place extends Point {
  /** Height there is for the card, in px. */
  readonly room: number;
}

/** @param rtl whether the page's text runs from right to left: the card then lines up with the name's right end. */
export async function place(anchor: DOMRect, card: HTMLElement, rtl: boolean): Promise<Place> {
  let room = Infinity;
  const { x, y } = await computePosition({ getBoundingClientRect: () => anchor }, card, {
    strategy: 'fixed',
    placement: rtl ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackPlacements: [rtl ? 'top-end' : 'top-start'] }),
      shift({ padding: EDGE_PX }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          room = Math.max(LEAST_PX, Math.floor(availableHeight));
        },
      }),
    ],
  });
  return { x: Math.round(x), y: Math.round(y), room };
}
