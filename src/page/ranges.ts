/** From offsets of a block's text to places in the page, and back. */
import type { PageBlock } from './model.ts';

/** A stretch of one text node; offsets are UTF-16 units of its data, end exclusive. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * The pieces of the page that hold units `start` to `end` of the block's text, one for each text node. Whitespace that
 * was collapsed inside a piece is in it; what was skipped between two nodes is not.
 */
export function piecesOf(block: PageBlock, start: number, end: number): readonly Piece[] {
  const pieces: Piece[] = [];
  if (end <= start) return pieces;
  const { runs } = block;
  for (let i = firstRunEndingAfter(runs, start); i < runs.length; i += 1) {
    const run = runs[i];
    if (!run || run.at >= end) break;
    const from = run.from + Math.max(0, start - run.at);
    const to = run.from + Math.min(run.length, end - run.at);
    const last = pieces.at(-1);
    if (last?.node === run.node) pieces[pieces.length - 1] = { ...last, end: to };
    else pieces.push({ node: run.node, start: from, end: to });
  }
  return pieces;
}

const OTHER_SPACES = /[\t\n\f\r]/g;

/** Whether the page still holds units `start` to `end` of the block's text where they were read. */
export function isUnchanged(block: PageBlock, start: number, end: number): boolean {
  const { runs, text } = block;
  for (let i = firstRunEndingAfter(runs, start); i < runs.length; i += 1) {
    const run = runs[i];
    if (!run || run.at >= end) break;
    const from = Math.max(start, run.at);
    const to = Math.min(end, run.at + run.length);
    const now = run.node.data.slice(run.from + from - run.at, run.from + to - run.at);
    if (!run.node.isConnected || now.replaceAll(OTHER_SPACES, ' ') !== text.slice(from, to)) return false;
  }
  return true;
}

/** One StaticRange a piece: a live Range would make every later change of the page slower (ten times, at 3,600). */
export function rangesOf(block: PageBlock, start: number, end: number): readonly StaticRange[] {
  return piecesOf(block, start, end).map(staticRange);
}

export function staticRange({ node, start, end }: Piece): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}

/**
 * The unit of the block's text that stands at an offset of a node; null when the node is not of the block. An offset in
 * whitespace that was dropped gives the next unit that was kept.
 */
export function offsetAt(block: PageBlock, node: Node, offset: number): number | null {
  let found: number | null = null;
  for (const run of block.runs) {
    if (run.node !== node) {
      if (found !== null) break;
      continue;
    }
    if (offset < run.from) return run.at;
    found = run.at + Math.min(offset - run.from, run.length);
    if (offset < run.from + run.length) return found;
  }
  return found;
}

/** The element right around a unit of the block's text: a link, an `em`, or the block itself. */
export function elementAt(block: PageBlock, offset: number): Element {
  const run = block.runs[firstRunEndingAfter(block.runs, offset)];
  return run?.node.parentElement ?? block.element;
}

/** Whether a unit of the block's text stands in a link. */
export function isLinked(block: PageBlock, offset: number): boolean {
  return elementAt(block, offset).closest('a[href]') !== null;
}

function firstRunEndingAfter(runs: PageBlock['runs'], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
