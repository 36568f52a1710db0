/** From mutation records to what must be read again: no more than they touched. */
import { SKIPPED_TAGS } from './eligible.ts';
import type { Change } from './model.ts';
import { blockElementOf, createPlaces, parentOf } from './places.ts';
import { shadowRootsIn } from './shadow.ts';
import { BLOCK_TAGS } from './tags.ts';

const INK = /\S/;

/** Gathers records of one batch. */
export interface Touched {
  add(record: MutationRecord): void;
  /** Records that had to do with text. */
  readonly count: number;
  /** None is inside another that is read whole. */
  changes(): readonly Change[];
}

export function createTouched(): Touched {
  const own = new Set<Element>();
  const all = new Set<Element>();
  const places = createPlaces();
  let count = 0;

  const touchOwn = (node: Node): void => {
    const block = blockElementOf(node);
    if (block) own.add(block);
  };

  function addChildren(record: MutationRecord): void {
    const nodes = [...record.addedNodes, ...record.removedNodes].filter(carriesText);
    if (nodes.length === 0) return;
    count += 1;
    for (const node of nodes) if (isBlock(node)) all.add(node as Element);
    // Blocks that come or go between other blocks change no text but their own.
    const between = isBlockOrNone(record.previousSibling, 'previousSibling');
    if (!nodes.every(isBlock) || !between || !isBlockOrNone(record.nextSibling, 'nextSibling'))
      touchOwn(record.target);
    // An inline element may hold blocks: a link around a whole card.
    for (const node of nodes)
      if (!isBlock(node) && node.nodeType === 1 && holdsBlocks(node as Element)) all.add(node as Element);
  }

  return {
    get count() {
      return count;
    },
    add(record) {
      const { target, type } = record;
      if (type === 'attributes') {
        count += 1;
        all.add(target as Element);
        return;
      }
      const around = target.nodeType === 1 ? (target as Element) : parentOf(target);
      if (around && places(around).skip) return;
      if (type === 'childList') addChildren(record);
      else {
        count += 1;
        touchOwn(target);
      }
    },
    changes() {
      const whole = [...all].filter((element) => !isInside(element, all));
      const kept = new Set(whole);
      const rest = [...own].filter((element) => !kept.has(element) && !isInside(element, kept));
      return [
        ...whole.map((element) => ({ element, depth: 'all' as const })),
        ...rest.map((element) => ({ element, depth: 'own' as const })),
      ];
    },
  };
}

function carriesText(node: Node): boolean {
  if (node.nodeType === 3) return INK.test(node.nodeValue ?? '');
  if (node.nodeType !== 1 || SKIPPED_TAGS.has((node as Element).localName)) return false;
  return INK.test(node.textContent ?? '') || !shadowRootsIn(node).next().done;
}

function isBlock(node: Node): boolean {
  return node.nodeType === 1 && BLOCK_TAGS.has((node as Element).localName);
}

function holdsBlocks(element: Element): boolean {
  for (const inner of element.getElementsByTagName('*')) if (isBlock(inner) || inner.shadowRoot) return true;
  return element.shadowRoot !== null;
}

/** Whether the nearest sibling on that side that shows anything is a block. */
function isBlockOrNone(sibling: Node | null, side: 'previousSibling' | 'nextSibling'): boolean {
  let at = sibling;
  while (at && !isBlock(at) && !carriesText(at)) at = at[side];
  return at === null || isBlock(at);
}

function isInside(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (set.has(at)) return true;
  return false;
}
