/** The door of the room. */
export { blocksOf, blocksOfChange } from './blocks.ts';
export { createBlockIndex, type BlockIndex } from './block-index.ts';
export { watchPage, type PageWatcher } from './changes.ts';
export { optedOut } from './eligible.ts';
export type * from './model.ts';
export { isSkipped } from './places.ts';
export {
  elementAt,
  isLinked,
  isUnchanged,
  offsetAt,
  piecesOf,
  rangesOf,
  staticRange,
  type Piece,
} from './ranges.ts';
export { describePage, readPage } from './read.ts';
export { inSlices, inSteps, SLICE_MS, yieldToPage } from './slices.ts';
export { isInView, isVisible } from './visible.ts';
