/**
 * From nodes to blocks of text: one plain walk over the text nodes, which costs about twice the bare reading of them.
 * Whitespace is collapsed as a browser does; NBSP and its kin, soft hyphens and all else stay as they are.
 */
import { optedOut } from './eligible.ts';
import type { Change, PageBlock, Run } from './model.ts';
import { createPlaces, parentOf, type Place, type Places } from './places.ts';
import { seam } from './seams.ts';
import { shadowRootsIn } from './shadow.ts';
import { BLOCK_TAGS } from './tags.ts';

/** The whitespace that HTML collapses. NBSP (U+00A0) and NNBSP (U+202F) are not of it. */
const INK = /[^ \t\n\f\r]/;
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;
const SPACES = /[ \t\n\f\r]+/g;
const OTHER_SPACES = /[\t\n\f\r]/g;
/** No name is one character of text; bullets, arrows and dates of calendars are. */
const SHORTEST_BLOCK = 2;

type Blocks = Generator<PageBlock, void, undefined>;

/**
 * The blocks of a document, element or shadow root in document order; what stands in open shadow roots comes after the
 * rest. The page may change between two steps: what it took away is left out, and the walk goes on from the last text
 * that is still there.
 * @param signal ends the walk when it aborts.
 */
export function* blocksOf(root: Node, signal?: AbortSignal): Blocks {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  const top = root.nodeType === 9 ? (root as Document).body : root;
  if (!top || !document || !mayRead(document)) return;
  const places = createPlaces();
  yield* blocksAlong(plainWalk(document, top), places, signal);
  for (const shadow of shadowRootsIn(top)) {
    if (signal?.aborted) return;
    if (!places(shadow.host).skip) yield* blocksAlong(plainWalk(document, shadow), places, signal);
  }
}

/** The blocks of a part that changed; none when it has left the page. */
export function* blocksOfChange({ element, depth }: Change, signal?: AbortSignal): Blocks {
  if (!element.isConnected) return;
  if (depth === 'all') yield* blocksOf(element, signal);
  else if (mayRead(element.ownerDocument)) yield* blocksAlong(ownWalk(element), createPlaces(), signal);
}

function mayRead(document: Document): boolean {
  return document.designMode !== 'on' && !optedOut(document);
}

function plainWalk(document: Document, root: Node): TreeWalker {
  return document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
}

/** Only the text of the block itself. A filter in script makes a walk six times slower: for small changes only. */
function ownWalk(block: Element): TreeWalker {
  return block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, ownText);
}

function ownText(node: Node): number {
  if (node.nodeType === 3) return NodeFilter.FILTER_ACCEPT;
  return BLOCK_TAGS.has((node as Element).localName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
}

function* blocksAlong(walker: TreeWalker, places: Places, signal: AbortSignal | undefined): Blocks {
  const { root } = walker;
  const reader = createReader(places);
  /** The last text of every block given so far, to go on from when the page removes the node we stand on. */
  const given: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = reader.take(node as Text);
    if (!block) continue;
    const last = block.runs.at(-1);
    if (last) given.push(last.node);
    yield block;
    if (signal?.aborted) return;
    if (!root.contains(node)) {
      reader.forget();
      walker.currentNode = lastWithin(root, given);
    }
  }
  const block = reader.end();
  if (block) yield block;
}

/** The last of the nodes that is still inside; those after it are forgotten. The root itself when none is. */
function lastWithin(root: Node, nodes: Text[]): Node {
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (!root.contains(node)) continue;
    nodes.push(node);
    return node;
  }
  return root;
}

/** A block while it is being read. */
interface Draft {
  readonly place: Place;
  text: string;
  readonly runs: Run[];
  last: Text;
}

interface Reader {
  /** Takes the next text node of the walk; gives the block that ended before it, if one did. */
  take(node: Text): PageBlock | null;
  /** Gives the block that was being read, if any. */
  end(): PageBlock | null;
  /** Drops what was being read. */
  forget(): void;
}

function createReader(places: Places): Reader {
  let draft: Draft | null = null;
  /** The first whitespace-only text since the last ink: it may be a space between two words. */
  let space: Text | null = null;
  return {
    take(node) {
      if (!INK.test(node.data)) {
        if (node.data !== '') space ??= node;
        return null;
      }
      const parent = parentOf(node);
      const place = parent && places(parent);
      if (!place || place.skip) return null;
      const between = space;
      space = null;
      const same = draft !== null && draft.place.block === place.block;
      const link =
        draft && same ? seam({ before: draft.last, after: node, spaced: between !== null }) : 'block';
      if (draft && link !== 'block') {
        if (between) append(draft, between);
        if (link === 'gap') appendGap(draft);
        append(draft, node);
        return null;
      }
      const done = draft && finish(draft);
      draft = { place, text: '', runs: [], last: node };
      append(draft, node);
      return done;
    },
    end() {
      return draft && finish(draft);
    },
    forget() {
      draft = null;
      space = null;
    },
  };
}

/** A space that stands in no text node: a line break, a picture, a button. */
function appendGap(draft: Draft): void {
  if (draft.text !== '' && !draft.text.endsWith(' ')) draft.text += ' ';
}

/** Copies a node's text, whitespace collapsed, as one run where nothing is dropped and as several where something is. */
function append(draft: Draft, node: Text): void {
  const { data } = node;
  draft.last = node;
  const openSpace = draft.text === '' || draft.text.endsWith(' ');
  if (!NEEDS_COLLAPSING.test(data)) {
    copy(draft, node, openSpace && data.startsWith(' ') ? 1 : 0, data.length);
    return;
  }
  let from = 0;
  for (const spaces of data.matchAll(SPACES)) {
    const at = spaces.index;
    const length = spaces[0].length;
    const dropAll = at === 0 && openSpace;
    if (length === 1 && !dropAll) continue;
    // The first unit of the whitespace is the space that is kept; the run ends with it.
    copy(draft, node, from, dropAll ? at : at + 1);
    from = at + length;
  }
  copy(draft, node, from, data.length);
}

/** Copies units `from` to `to` of a node's data as one run. */
function copy(draft: Draft, node: Text, from: number, to: number): void {
  if (to <= from) return;
  const { data } = node;
  const piece = from === 0 && to === data.length ? data : data.slice(from, to);
  draft.runs.push({ node, at: draft.text.length, from, length: to - from });
  draft.text += OTHER_SPACES.test(piece) ? piece.replaceAll(OTHER_SPACES, ' ') : piece;
  OTHER_SPACES.lastIndex = 0;
}

/** The block without the space at its end; null when there is nothing to find in it. */
function finish({ place, text, runs }: Draft): PageBlock | null {
  if (text.endsWith(' ')) {
    text = text.slice(0, -1);
    const last = runs.at(-1);
    if (last && last.at + last.length > text.length) {
      runs.pop();
      if (last.length > 1) runs.push({ ...last, length: last.length - 1 });
    }
  }
  if (text.length < SHORTEST_BLOCK) return null;
  return { text, runs, element: place.block, lang: place.lang, heading: place.heading };
}
