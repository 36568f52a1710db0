/**
 * Opening, mending and filling are done by one context at a time: the worker, the popup and the dossier may all start with
 * the same broken database, and each would delete what the other has just mended.
 */
const LOCK = 'aparte-facts';

/** Does the work alone among all contexts of the extension. The browser frees the lock when a context dies. */
export async function exclusively(work: () => Promise<void>): Promise<void> {
  const locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  // Absent in Node. The transactions alone keep the data whole; the lock only spares work.
  await (locks ? locks.request(LOCK, work) : work());
}
