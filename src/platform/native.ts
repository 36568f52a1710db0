/**
 * The browser's own namespace, for the modules that live in pages: a content script must be small, and promises are native
 * in every browser we support (Chrome 128, Firefox 142). What only the background and our own pages need goes through
 * the polyfill in browser.ts.
 */
import type browserApi from 'webextension-polyfill';

const { browser, chrome } = globalThis as unknown as Readonly<
  Record<'browser' | 'chrome', typeof browserApi | undefined>
>;

/** @throws Error outside an extension. */
export function native(): typeof browserApi {
  const api = browser?.runtime ? browser : chrome;
  if (!api?.runtime) throw new Error('not in an extension');
  return api;
}

/** The shape of every extension event. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Adds the listener now and takes it away when the signal aborts; an aborted signal adds nothing. */
export function listenUntil<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal?: AbortSignal,
): void {
  if (signal?.aborted) return;
  event.addListener(listener);
  signal?.addEventListener(
    'abort',
    () => {
      try {
        event.removeListener(listener);
      } catch {
        // An orphaned content script may not touch the API any more; its listeners are dead already.
      }
    },
    { once: true },
  );
}

/**
 * Whether this context still belongs to a running extension. After an update, a reload or a removal, the content scripts
 * that are in pages live on as orphans: in Chrome `runtime.id` is gone and every call throws "Extension context
 * invalidated".
 */
export function isConnected(): boolean {
  try {
    return native().runtime.id !== undefined;
  } catch {
    return false;
  }
}
