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
/** The last of the ASCII whitespace, as a code unit. */
const SPACE = 0x20;
const INK = /[^ \t\n\f\r]/;
const NEEDS_COLLAPSING = /[\t\n\f\r]| {2}/;
const SPACES = / +/g;
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
  const light = readAlong(plainWalk(document, top), places, signal);
  for (let block = light(); block; block = light()) yield block;
  for (const shadow of shadowRootsIn(top)) {
    if (places(shadow.host).skip) continue;
    const next = readAlong(plainWalk(document, shadow), places, signal);
    for (let block = next(); block; block = next()) yield block;
  }
}

/** The blocks of a part that changed; none when it has left the page. */
export function* blocksOfChange({ element, depth }: Change, signal?: AbortSignal): Blocks {
  if (!element.isConnected || !mayRead(element.ownerDocument)) return;
  if (depth === 'all') {
    yield* blocksOf(element, signal);
    return;
  }
  const next = readAlong(ownWalk(element), createPlaces(), signal);
  for (let block = next(); block; block = next()) yield block;
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

/** Gives block after block, null at the end or when the signal aborts. A function, because generators in generators cost as much as the reading. */
function readAlong(
  walker: TreeWalker,
  places: Places,
  signal: AbortSignal | undefined,
): () => PageBlock | null {
  const { root } = walker;
  const reader = createReader(places);
  /** The last text of every block given so far, to go on from when the page removes the node we stand on. */
  const given: Text[] = [];
  let first = true;
  return () => {
    if (signal?.aborted) return null;
    if (!first && !root.contains(walker.currentNode)) {
      reader.forget();
      walker.currentNode = lastWithin(root, given);
    }
    first = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const block = reader.take(node as Text);
      if (!block) continue;
      const last = block.runs.at(-1);
      if (last) given.push(last.node);
      return block;
    }
    return reader.end();
  };
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
  /** Whether a space would be dropped here: at the start, and after another. Kept, because to look at the end of a text
   * that is being put together costs putting it together. */
  open: boolean;
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
      const { data } = node;
      // Most texts begin with ink, which is quicker to see than to search for.
      if (!(data.charCodeAt(0) > SPACE) && !INK.test(data)) {
        if (data !== '') space ??= node;
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
      draft = { place, text: '', open: true, runs: [], last: node };
      append(draft, node);
      return done;
    },
    end() {
      const done = draft && finish(draft);
      draft = null;
      return done;
    },
    forget() {
      draft = null;
      space = null;
    },
  };
}

/** A space that stands in no text node: a line break, a picture, a button. */
function appendGap(draft: Draft): void {
  if (draft.open) return;
  draft.text += ' ';
  draft.open = true;
}

/** Copies a node's text, whitespace collapsed, as one run where nothing is dropped and as several where something is. */
function append(draft: Draft, node: Text): void {
  const { data } = node;
  draft.last = node;
  if (!NEEDS_COLLAPSING.test(data)) {
    copy(draft, node, draft.open && data.charCodeAt(0) === SPACE ? 1 : 0, data);
    return;
  }
  const plain = data.replaceAll(OTHER_SPACES, ' ');
  let from = 0;
  for (const spaces of plain.matchAll(SPACES)) {
    const at = spaces.index;
    const { length } = spaces[0];
    const dropAll = at === 0 && draft.open;
    if (length === 1 && !dropAll) continue;
    // The first unit of the whitespace is the space that is kept; the run ends with it.
    copy(draft, node, from, plain.slice(0, dropAll ? at : at + 1));
    from = at + length;
  }
  copy(draft, node, from, plain);
}

/** Copies the text from a unit on as one run. The text is the node's data up to where the run ends, spaces made plain. */
function copy(draft: Draft, node: Text, from: number, text: string): void {
  const length = text.length - from;
  if (length <= 0) return;
  draft.runs.push({ node, at: draft.text.length, from, length });
  draft.text += from === 0 ? text : text.slice(from);
  draft.open = text.charCodeAt(text.length - 1) === SPACE;
}

/** The block without the space at its end; null when there is nothing to find in it. */
function finish({ place, text, open, runs }: Draft): PageBlock | null {
  if (open) {
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
