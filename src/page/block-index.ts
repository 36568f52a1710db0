/** The blocks that were read, by their nodes and elements. Weak: what the page drops, the index drops. */
import type { Change, PageBlock } from './model.ts';
import { offsetAt } from './ranges.ts';
import { shadowRootsIn } from './shadow.ts';

export interface BlockIndex {
  add(block: PageBlock): void;
  remove(block: PageBlock): void;
  /** Whether the block is still the reading of its place. */
  has(block: PageBlock): boolean;
  /** The block and the unit of its text at a place in the page, as a selection or a caret gives it. */
  locate(node: Node, offset: number): { readonly block: PageBlock; readonly offset: number } | null;
  /** The blocks that a change puts out of date. */
  under(change: Change): readonly PageBlock[];
}

export function createBlockIndex(): BlockIndex {
  const byNode = new WeakMap<Node, PageBlock>();
  const byElement = new WeakMap<Element, Set<PageBlock>>();

  return {
    add(block) {
      for (const run of block.runs) byNode.set(run.node, block);
      const beside = byElement.get(block.element);
      if (beside) beside.add(block);
      else byElement.set(block.element, new Set([block]));
    },
    remove(block) {
      for (const run of block.runs) if (byNode.get(run.node) === block) byNode.delete(run.node);
      byElement.get(block.element)?.delete(block);
    },
    has: (block) => byElement.get(block.element)?.has(block) ?? false,
    locate(node, offset) {
      const block = byNode.get(node);
      const at = block && offsetAt(block, node, offset);
      return block && typeof at === 'number' ? { block, offset: at } : null;
    },
    under({ element, depth }) {
      const found = new Set(byElement.get(element));
      if (depth === 'own') return [...found];
      const gather = (root: ParentNode): void => {
        for (const inner of root.querySelectorAll('*'))
          for (const block of byElement.get(inner) ?? []) found.add(block);
      };
      gather(element);
      for (const shadow of shadowRootsIn(element)) gather(shadow);
      return [...found];
    },
  };
}
