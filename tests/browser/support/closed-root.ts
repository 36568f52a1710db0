/** Looks into the card's closed shadow root through the debugger: a page cannot, and neither can Playwright's locators. */
import type { CDPSession, Page } from 'playwright';

interface DomNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly (DomNode & { readonly shadowRootType?: string })[];
}
const TEXT_NODE = 3;

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

function* under(node: DomNode): Generator<DomNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* under(child);
}

function textOf(node: DomNode): string {
  return node.nodeType === TEXT_NODE ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}

async function closedRoots(page: Page): Promise<DomNode[]> {
  const session = await sessionOf(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  return [...under(root)].flatMap(({ shadowRoots = [] }) =>
    shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed'),
  );
}

/** All the text in the page's closed shadow roots: the card's, or nothing. */
export async function closedText(page: Page): Promise<string> {
  return (await closedRoots(page)).map(textOf).join('\n').trim();
}

/** The middle of the element with this text in a closed shadow root, in the viewport. */
export async function closedPoint(
  page: Page,
  selector: { readonly tag: string; readonly text: string },
): Promise<{ x: number; y: number }> {
  const roots = await closedRoots(page);
  const found = roots
    .flatMap((root) => [...under(root)])
    .find((node) => node.localName === selector.tag && textOf(node).trim() === selector.text);
  if (!found) throw new Error(`no ${selector.tag} with “${selector.text}” in a closed root`);
  const session = await sessionOf(page);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: found.backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
