/** The style sheet in the page: adopted at the first mark, in every root that holds marks, and taken back at the end. */

export interface Sheets {
  /** Makes sure that the root of this node has the sheet: the page may have replaced its list of sheets meanwhile. */
  adoptFor(node: Node): void;
  leave(): void;
}

type Root = Document | ShadowRoot;

export function createSheets(document: Document, css: string): Sheets {
  let sheet: CSSStyleSheet | null = null;
  const roots = new Set<Root>();
  return {
    adoptFor(node) {
      const root = rootOf(node, document);
      if (!sheet) {
        // Only now: as long as nothing is marked, there is nothing of us for the page to find.
        sheet = new (document.defaultView ?? globalThis).CSSStyleSheet();
        sheet.replaceSync(css);
      }
      roots.add(root);
      if (!root.adoptedStyleSheets.includes(sheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    },
    leave() {
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      roots.clear();
    },
  };
}

function rootOf(node: Node, document: Document): Root {
  const root = node.getRootNode();
  return root.nodeType === 11 && 'adoptedStyleSheets' in root ? (root as ShadowRoot) : document;
}
