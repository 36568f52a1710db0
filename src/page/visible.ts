/** Whether a reader sees a text. Asks for styles, so it is for the few texts where something was found. */
import type { PageBlock } from './model.ts';
import { parentOf } from './places.ts';
import { elementAt } from './ranges.ts';

/** Text for screen readers only is usually clipped to a box of one pixel. */
const CLIPPED = 1;

/** @param offset of the block's text: a block can be on screen and a part of it not. */
export function isVisible(block: PageBlock, offset = 0): boolean {
  const element = boxed(elementAt(block, offset));
  if (!element?.isConnected) return false;
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > CLIPPED || box.height > CLIPPED;
}

/** Elements of `display: contents` have no box of their own: their text is in their parent's. */
function boxed(element: Element): Element | null {
  let at: Element | null = element;
  while (at && at.ownerDocument.defaultView?.getComputedStyle(at).display === 'contents') at = parentOf(at);
  return at;
}

/** Whether a part of the block is in the window, or `margin` pixels above or below it. */
export function isInView(block: PageBlock, margin = 0): boolean {
  const view = block.element.ownerDocument.defaultView;
  if (!view) return false;
  const box = block.element.getBoundingClientRect();
  return box.bottom >= -margin && box.top <= view.innerHeight + margin && box.width > 0;
}
