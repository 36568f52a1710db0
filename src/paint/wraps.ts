/**
 * Wrapping names in elements with mark.js, and putting the page back. mark.js cuts a text node in pieces and leaves the node
 * itself in its place, holding the head: so the page is put back by removing what was made after it and giving it its
 * text again, never by `unmark`, whose `normalize` would merge nodes that belong to the page's framework.
 */
import Mark from 'mark.js';
import type { Piece } from '../page/index.ts';

/** A text node of the page that was cut. */
interface Cut {
  readonly node: Text;
  readonly parent: Node | null;
  /** Its text before. */
  readonly whole: string;
  /** What was left in it. */
  readonly head: string;
  /** What was made of the rest, in order, each with its text. */
  readonly parts: readonly { readonly node: Text | Element; readonly text: string }[];
}

export interface Wraps {
  /** Takes away all that was made. What the page changed meanwhile stays as the page wants it. */
  undo(): void;
  /** Whether a change of the page touches the nodes that were cut, or those beside them. */
  concerns(record: MutationRecord): boolean;
}

/** One stretch to wrap; `key` comes back with its element. */
export interface Stretch {
  readonly piece: Piece;
  readonly key: string;
}

export interface Wrapping {
  /** Holds all stretches; never the body: mark.js walks all of it, however little there is to wrap. */
  readonly context: HTMLElement;
  /** In the order of the text, without overlap. */
  readonly stretches: readonly Stretch[];
  readonly tag: string;
  readonly onElement: (element: HTMLElement, key: string) => void;
  readonly ledger: Ledger;
}

/** What we wrote, to know our own changes when an observer reports them. */
export interface Ledger {
  readonly made: WeakSet<Node>;
  readonly written: WeakMap<Node, string>;
}

export function createLedger(): Ledger {
  return { made: new WeakSet(), written: new WeakMap() };
}

export function isOwn({ made, written }: Ledger, record: MutationRecord): boolean {
  if (record.type === 'characterData') {
    return made.has(record.target) || written.get(record.target) === record.target.nodeValue;
  }
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => made.has(node));
}

export function wrap({ context, stretches, tag, onElement, ledger }: Wrapping): Wraps {
  const nodes = new Map<Text, string>();
  for (const {
    piece: { node },
  } of stretches)
    nodes.set(node, node.data);
  const starts = startsIn(context);
  const keys = new Map<number, string>();
  const ranges = stretches.flatMap(({ piece: { node, start, end }, key }) => {
    const base = starts.get(node);
    if (base === undefined) return [];
    keys.set(base + start, key);
    return [{ start: base + start, length: end - start }];
  });

  const recorder = new MutationObserver(() => {});
  recorder.observe(context, { childList: true, subtree: true });
  new Mark(context).markRanges(ranges, {
    element: tag,
    each: (element, range) => {
      element.removeAttribute('data-markjs');
      const key = keys.get(range.start);
      if (key !== undefined) onElement(element as HTMLElement, key);
    },
  });
  for (const record of recorder.takeRecords()) for (const node of record.addedNodes) ledger.made.add(node);
  recorder.disconnect();

  const cuts = [...nodes].map(([node, whole]) => cutOf(node, whole, ledger));
  return {
    undo() {
      for (const cut of cuts) mend(cut, ledger);
    },
    concerns: (record) =>
      !isOwn(ledger, record) && (ledger.made.has(record.target) || cuts.some((cut) => touches(record, cut))),
  };
}

function touches({ target, removedNodes }: MutationRecord, { node, parent }: Cut): boolean {
  return target === node || target === parent || [...removedNodes].some((removed) => removed.contains(node));
}

/** Where each text node begins in the text as mark.js strings it together: all nodes, nothing between them. */
function startsIn(context: Element): Map<Text, number> {
  const starts = new Map<Text, number>();
  const walker = context.ownerDocument.createTreeWalker(context, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    // mark.js always leaves these out.
    if (node.parentElement?.matches('script, style, title, head, html')) continue;
    starts.set(node, at);
    at += node.length;
  }
  return starts;
}

function cutOf(node: Text, whole: string, { made, written }: Ledger): Cut {
  const parts: { node: Text | Element; text: string }[] = [];
  for (let next = node.nextSibling; next && made.has(next); next = next.nextSibling) {
    parts.push({ node: next as Text | Element, text: next.textContent ?? '' });
    if (next.firstChild) made.add(next.firstChild);
  }
  written.set(node, node.data);
  return { node, parent: node.parentNode, whole, head: node.data, parts };
}

/**
 * The page may have rewritten the node (then only the parts go), taken it away (the same), or changed the parts themselves, as
 * a translation does: then the words are the page's now, and only our elements around them go.
 */
function mend({ node, whole, head, parts }: Cut, { written }: Ledger): void {
  if (parts.some((part) => !isAsMade(part))) {
    for (const { node: part } of parts)
      if (part.nodeType === 1) (part as Element).replaceWith(...part.childNodes);
    return;
  }
  for (const { node: part } of parts) part.remove();
  if (node.data !== head) return;
  written.set(node, whole);
  node.data = whole;
}

function isAsMade({ node, text }: Cut['parts'][number]): boolean {
  const plain = node.nodeType === 3 || (node.childNodes.length === 1 && node.firstChild?.nodeType === 3);
  return node.parentNode !== null && plain && node.textContent === text;
}
