/** The door of the room. */
import type { Settings } from '../settings/model.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import type { PainterFactory } from './model.ts';

export { chooseMarks, type Choice, type DensityBlock, type Placed } from './density.ts';
export type * from './model.ts';

/** The painter that the reader chose. */
export function createPainter(_kind: Settings['painter'], style: Settings['marks']): PainterFactory {
  return (document, signal) => createHighlightPainter(document, signal, style);
}
