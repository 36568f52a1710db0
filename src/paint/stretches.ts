/** What mark.js is asked to wrap, and in what. */
import { isUnchanged, type PageBlock, piecesOf } from '../page/index.ts';
import type { Mark } from './model.ts';
import type { Stretch } from './wraps.ts';

const INK = /\S/;

/** The marks in the order of the text, cut where nodes end; whitespace between two nodes is left alone. */
export function stretchesOf(block: PageBlock, marks: readonly Mark[]): Stretch[] {
  return marks
    .filter(({ start, end }) => isUnchanged(block, start, end))
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ key, start, end }) => piecesOf(block, start, end).map((piece) => ({ piece, key })))
    .filter(({ piece: { node, start, end } }) => INK.test(node.data.slice(start, end)));
}

/** The smallest element that holds them all; null when it is the body, or not one tree. */
export function contextOf(stretches: readonly Stretch[]): HTMLElement | null {
  const nodes = new Set(stretches.map(({ piece }) => piece.node));
  const [first] = nodes;
  let context = first?.parentElement ?? null;
  while (context && ![...nodes].every((node) => context?.contains(node))) context = context.parentElement;
  const root = context?.ownerDocument;
  return context === root?.body || context === root?.documentElement ? null : context;
}
