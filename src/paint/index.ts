/** The door of the room. */
import type { Settings } from '../settings/model.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { createInlinePainter } from './inline-painter.ts';
import type { PainterFactory } from './model.ts';

export { chooseMarks, type Choice, type DensityBlock, type Placed } from './density.ts';
export type * from './model.ts';

/** The painter that the reader chose; the one with elements where the browser has no highlights. */
export function createPainter(kind: Settings['painter'], style: Settings['marks']): PainterFactory {
  return (document, signal) =>
    kind === 'highlight' && hasHighlights()
      ? createHighlightPainter(document, signal, style)
      : createInlinePainter(document, signal, style);
}

function hasHighlights(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}
