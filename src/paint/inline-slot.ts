/**
 * Where the painter with elements waits for the content script. mark.js is a tenth of all our code in a page and few readers
 * choose it, so it comes as a script of its own to those who did; both scripts share an isolated world.
 */
import type { Painter } from './model.ts';
import type { MarkStyle } from './styles.ts';

export type StyledPainterFactory = (document: Document, signal: AbortSignal, style: MarkStyle) => Painter;

const SLOT = Symbol.for('aparte.inline');
type World = typeof globalThis & { [SLOT]?: StyledPainterFactory };

export function offerInline(factory: StyledPainterFactory): void {
  (globalThis as World)[SLOT] = factory;
}

/** Null where its script is not in the page. */
export function inlineOffered(): StyledPainterFactory | null {
  return (globalThis as World)[SLOT] ?? null;
}
