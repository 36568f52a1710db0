/** Where the card stands: under the line the pointer is on, never over it; above when there is no room below. */
import { computePosition, flip, type Platform, type Rect } from '@floating-ui/core';
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

/**
 * What Floating UI must know of this place. Its DOM package would find out by walking the page; a card in the top layer has
 * the viewport for a parent, whatever the page does, so three boxes are all there is to know.
 */
function topLayer(anchor: DOMRect, card: HTMLElement): Platform {
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const dimensions = () => ({ width: card.offsetWidth, height: card.offsetHeight });
  return {
    getElementRects: () => ({ reference: boxAround(anchor), floating: { x: 0, y: 0, ...dimensions() } }),
    getClippingRect: () => ({ x: 0, y: 0, width: clientWidth, height: clientHeight }),
    getDimensions: dimensions,
  };
}

/** The line with the gap above and below it. */
function boxAround({ x, y, width, height }: DOMRect): Rect {
  return { x, y: y - GAP_PX, width, height: height + 2 * GAP_PX };
}

/** @param rtl whether the page's text runs from right to left: the card then lines up with the name's right end. */
export async function place(anchor: DOMRect, card: HTMLElement, rtl: boolean): Promise<Place> {
  const { x, y, placement } = await computePosition(anchor, card, {
    platform: topLayer(anchor, card),
    strategy: 'fixed',
    placement: rtl ? 'bottom-end' : 'bottom-start',
    middleware: [flip({ padding: EDGE_PX, fallbackPlacements: [rtl ? 'top-end' : 'top-start'] })],
  });
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const left = Math.max(EDGE_PX, Math.min(x, clientWidth - EDGE_PX - card.offsetWidth));
  const free = placement.startsWith('top') ? anchor.top - GAP_PX : clientHeight - anchor.bottom - GAP_PX;
  const room = Math.min(free, clientHeight - EDGE_PX) - EDGE_PX;
  return { x: Math.round(left), y: Math.round(y), room: Math.max(LEAST_PX, Math.floor(room)) };
}
