/** Where an element stands: whether it is read, in which block, as a heading or not. Each ancestor is asked once. */
import { skipReason } from './eligible.ts';
import { normalTag } from './language.ts';
import { BLOCK_TAGS, HEADING_TAGS } from './tags.ts';

export interface Place {
  readonly skip: boolean;
  /** The nearest element, itself included, that makes a block. */
  readonly block: Element;
  readonly heading: boolean;
  /** From the nearest `lang` below the root element; the root's own is the page's language. */
  readonly lang: string | undefined;
}

export type Places = (element: Element) => Place;

/** The parent in the composed tree: from the top of a shadow root to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === 1) return parent as Element;
  return parent.nodeType === 11 && 'host' in parent ? (parent as ShadowRoot).host : null;
}

/**
 * Answers are kept for one reading only: a page may make an element editable or hidden later. The way up is a loop, not
 * a recursion, because scripts can nest deeper than the stack goes.
 */
export function createPlaces(): Places {
  const known = new WeakMap<Element, Place>();
  return (element) => {
    const found = known.get(element);
    if (found) return found;
    const chain: Element[] = [];
    let above: Place | undefined;
    for (let at: Element | null = element; at && !above; at = parentOf(at)) {
      above = known.get(at);
      if (!above) chain.push(at);
    }
    for (let at = chain.pop(); at; at = chain.pop()) {
      above = placeBelow(above, at);
      known.set(at, above);
    }
    return above ?? placeBelow(undefined, element);
  };
}

function placeBelow(above: Place | undefined, element: Element): Place {
  if (above?.skip) return above;
  const skip = skipReason(element) !== null;
  const tag = element.localName;
  const isBlock = BLOCK_TAGS.has(tag) || above === undefined;
  const attributed = above !== undefined && element.hasAttributes();
  const lang = attributed ? normalTag(element.getAttribute('lang')) : undefined;
  const heading = HEADING_TAGS.has(tag) || (attributed && element.getAttribute('role') === 'heading');
  // Most inline elements say nothing new: they share the place of their parent.
  if (above && !skip && !isBlock && lang === undefined && !heading) return above;
  return {
    skip,
    block: isBlock || above === undefined ? element : above.block,
    heading: heading || (above?.heading ?? false),
    lang: lang ?? above?.lang,
  };
}

/** The block that a node's text belongs to. */
export function blockElementOf(node: Node): Element | null {
  let at = node.nodeType === 1 ? (node as Element) : parentOf(node);
  while (at && !BLOCK_TAGS.has(at.localName)) {
    const parent = parentOf(at);
    if (!parent) return at;
    at = parent;
  }
  return at;
}

/** Whether the node stands in something that is not read: an editor, a menu, code, hidden text. */
export function isSkipped(node: Node): boolean {
  const element = node.nodeType === 1 ? (node as Element) : parentOf(node);
  return element === null || createPlaces()(element).skip;
}
