/** The painter's contract, the same for both painters; tests/browser/paint.spec.ts holds both to it. */
import type { PageBlock } from '../page/index.ts';

/** A mention as the painter sees it. `key` is unique on the page and stable while its block is unchanged. */
export interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'leader' | 'forum' | 'summit';
}

export interface Painter {
  /** Replaces all marks of the block. Offsets are of `block.text`. */
  paint(block: PageBlock, marks: readonly Mark[]): void;
  /** Takes the block's marks away; the page's DOM is then as it was before. */
  clear(block: PageBlock): void;
  /** The mark under a point of the viewport, in CSS pixels; null when there is none. */
  hit(x: number, y: number): string | null;
  /** The boxes of a mark in viewport pixels, one a line; empty when it is gone. */
  boxes(key: string): readonly DOMRect[];
  /** Tints the mark under the pointer or under the keyboard; null takes the tint away. */
  emphasise(key: string | null): void;
  /** Scrolls the mark into view (no smooth scrolling when the reader asked for reduced motion). */
  reveal(key: string): void;
  /** Whether a change of the page is this painter's own doing; for whoever watches the page. */
  owns(record: MutationRecord): boolean;
  /** The mark for which this element is a tab stop; null for all others, and always where marks have no elements. */
  keyOf(element: Element | null): string | null;
}

/** @param signal when it aborts, the page is left as it was found. */
export type PainterFactory = (document: Document, signal: AbortSignal) => Painter;
