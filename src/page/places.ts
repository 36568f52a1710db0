/** Where an element stands: whether it is read, in which block, as a heading or not. Each ancestor is asked once. */
import { hasTellingAttributes, isLeftOut } from './eligible.ts';
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
  const parent = node.parentElement;
  if (parent) return parent;
  const root = node.parentNode;
  return root?.nodeType === 11 && 'host' in root ? (root as ShadowRoot).host : null;
}

/**
 * Asked for elements in the order of the document, each answer needs only the ancestors of the one before: a short stack,
 * searched from its end. A Map of elements would cost as much as all the rest, because the browser's objects must first be
 * given a hash. Not to be kept beyond one reading: a page may make an element editable or hidden later.
 */
export function createPlaces(): Places {
  const path: Element[] = [];
  const places: Place[] = [];

  /** A loop, not a recursion: scripts can nest deeper than the stack of calls goes. */
  function climb(element: Element): Place {
    const chain = [element];
    let at = parentOf(element);
    let known = at ? path.lastIndexOf(at) : -1;
    while (at && known < 0) {
      chain.push(at);
      at = parentOf(at);
      known = at ? path.lastIndexOf(at) : -1;
    }
    let place = places[known];
    let depth = known + 1;
    for (let i = chain.length - 1; i >= 0; i -= 1) {
      const next = chain[i] ?? element;
      place = placeBelow(place, next);
      path[depth] = next;
      places[depth] = place;
      depth += 1;
    }
    path.length = depth;
    places.length = depth;
    return place ?? placeBelow(undefined, element);
  }

  return (element) => places[path.lastIndexOf(element)] ?? climb(element);
}

function placeBelow(above: Place | undefined, element: Element): Place {
  if (above?.skip) return above;
  const telling = hasTellingAttributes(element);
  const skip = isLeftOut(element, telling);
  const tag = element.localName;
  const isBlock = BLOCK_TAGS.has(tag) || above === undefined;
  // Most inline elements say nothing new: they share the place of their parent.
  if (above && !skip && !isBlock && !telling) return above;
  // The language of the root is the page's.
  const lang = telling && above ? normalTag(element.getAttribute('lang')) : undefined;
  return {
    skip,
    block: isBlock || above === undefined ? element : above.block,
    heading:
      (above?.heading ?? false) ||
      HEADING_TAGS.has(tag) ||
      (telling && element.getAttribute('role') === 'heading'),
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
