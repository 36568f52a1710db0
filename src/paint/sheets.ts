/** Our style sheets in the page: adopted at the first mark, in every root that holds marks, and taken back at the end. */

export interface Sheets {
  /**
   * Makes sure that the root of this node has the sheet of this kind: the page may have replaced its list of sheets meanwhile.
   *
   * @param kind what `css` is asked for.
   */
  adoptFor(node: Node, kind?: string): void;
  leave(): void;
}

type Root = Document | ShadowRoot;

export function createSheets(document: Document, css: (kind: string) => string): Sheets {
  const sheets = new Map<string, CSSStyleSheet>();
  const roots = new Set<Root>();
  /** What was seen to be in place in the task at hand, in which nobody else can change it. */
  let seen = new Map<Root, Set<string>>();

  function isInPlace(root: Root, kind: string): boolean {
    if (seen.size === 0) queueMicrotask(() => void (seen = new Map()));
    const kinds = seen.get(root);
    if (kinds?.has(kind)) return true;
    if (kinds) kinds.add(kind);
    else seen.set(root, new Set([kind]));
    return false;
  }

  return {
    adoptFor(node, kind = '') {
      const root = rootOf(node, document);
      if (isInPlace(root, kind)) return;
      let sheet = sheets.get(kind);
      if (!sheet) {
        // Only now: as long as nothing is marked, there is nothing of us for the page to find.
        sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
        sheet.replaceSync(css(kind));
        sheets.set(kind, sheet);
      }
      roots.add(root);
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    leave() {
      const ours = new Set(sheets.values());
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => !ours.has(one));
      roots.clear();
    },
  };
}

function rootOf(node: Node, document: Document): Root {
  const root = node.getRootNode();
  return root.nodeType === 11 && 'adoptedStyleSheets' in root ? (root as ShadowRoot) : document;
}
