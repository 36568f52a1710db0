/**
 * The one importer of webextension-polyfill. It will get no more updates (browsers have grown the `browser` namespace
 * themselves), so the day it goes, this file is all that changes. The files beside it re-export narrow functions; nothing
 * outside this room sees the namespace.
 */
import browser from 'webextension-polyfill';

export { browser };

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
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
