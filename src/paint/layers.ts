/** The entries in the registry of highlights, which is one with the page's, and their style. */
import { randomNames, selectorsOf } from './names.ts';
import { createSheets } from './sheets.ts';
import { type Group, type MarkStyle, sheetText } from './styles.ts';

/** The mark under the pointer goes over the three groups, whatever their order. */
const EMPHASIS_PRIORITY = 1;

export interface Layers {
  add(group: Group, ranges: readonly StaticRange[]): void;
  remove(group: Group, ranges: readonly StaticRange[]): void;
  emphasise(ranges: readonly StaticRange[]): void;
  /** Brings the style to the tree of this node. */
  styleRootOf(node: Node): void;
  /** Shadow roots that hold marks, or held some. */
  shadows(): readonly ShadowRoot[];
}

export function createLayers(document: Document, signal: AbortSignal, style: MarkStyle): Layers {
  const names = randomNames();
  const highlights = {
    leader: new Highlight(),
    forum: new Highlight(),
    summit: new Highlight(),
    emphasis: new Highlight(),
  };
  highlights.emphasis.priority = EMPHASIS_PRIORITY;
  const selectors = selectorsOf(names, (name) => `::highlight(${name})`);
  const sheets = createSheets(document, sheetText({ selectors, style, onPaper: false }));
  const shadows = new Set<ShadowRoot>();

  /** The page may clear the registry. It is never iterated: in Firefox that throws from a content script. */
  function show(group: keyof typeof highlights): void {
    if (!signal.aborted && !CSS.highlights.has(names[group]))
      CSS.highlights.set(names[group], highlights[group]);
  }

  signal.addEventListener(
    'abort',
    () => {
      for (const group of Object.keys(names) as (keyof typeof names)[]) {
        CSS.highlights.delete(names[group]);
        highlights[group].clear();
      }
      sheets.leave();
    },
    { once: true },
  );
  return {
    add(group, ranges) {
      for (const range of ranges) highlights[group].add(range);
      show(group);
    },
    remove(group, ranges) {
      for (const range of ranges) highlights[group].delete(range);
    },
    emphasise(ranges) {
      highlights.emphasis.clear();
      for (const range of ranges) {
        highlights.emphasis.add(range);
        sheets.adoptFor(range.startContainer);
      }
      if (ranges.length === 0) return;
      for (const group of Object.keys(names) as (keyof typeof names)[])
        if (highlights[group].size > 0) show(group);
    },
    styleRootOf(node) {
      sheets.adoptFor(node);
      const root = node.getRootNode();
      if (root.nodeType === 11 && 'host' in root) shadows.add(root as ShadowRoot);
    },
    shadows: () => [...shadows],
  };
}
