/** Open shadow roots. Closed ones stay closed: what a page locks away is not ours to read. */

/** Those in and under a node, however deep. Every element is asked: any may hold one, not only custom elements. */
export function* shadowRootsIn(node: Node): Generator<ShadowRoot, void, undefined> {
  if (!('querySelectorAll' in node)) return;
  const own = (node as Partial<Element>).shadowRoot;
  if (own) yield* withInner(own);
  for (const element of (node as ParentNode).querySelectorAll('*')) {
    if (element.shadowRoot) yield* withInner(element.shadowRoot);
  }
}

function* withInner(shadow: ShadowRoot): Generator<ShadowRoot, void, undefined> {
  yield shadow;
  yield* shadowRootsIn(shadow);
}
