/** The door of the room. */
import type { Settings } from '../settings/model.ts';
import { createHighlightPainter } from './highlight-painter.ts';
import { inlineOffered } from './inline-slot.ts';
import type { PainterFactory } from './model.ts';

export { chooseMarks, type Choice, type DensityBlock, type Placed } from './density.ts';
export type * from './model.ts';

/** The painter that the reader chose; highlights where the script of the other one is not in the page (src/inline). */
export function createPainter(kind: Settings['painter'], style: Settings['marks']): PainterFactory {
  const inline = kind === 'inline' ? inlineOffered() : null;
  return (document, signal) => (inline ?? createHighlightPainter)(document, signal, style);
}
