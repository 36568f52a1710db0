/**
 * How a content script lives and dies. It must leave when the extension was updated, reloaded or removed (it is then an
 * orphan that can no longer ask anything), and when a newer copy of it arrives in the same page.
 */
import { isConnected } from './native.ts';

export interface Lifecycle {
  /** Aborts once, when this content script has to leave the page as it found it. */
  readonly signal: AbortSignal;
  /** Whether the script may go on; ends the life when it may not. Cheap: ask before each piece of work. */
  alive(): boolean;
  /** Ends it by choice, for example when the reader switched the site off. */
  end(): void;
}

/**
 * Where the running copy leaves its way out for the next one. All copies of one extension share an isolated world, which
 * the page cannot see, so that no event or attribute of the page is needed.
 */
const SLOT = Symbol.for('aparte.content');
type World = typeof globalThis & { [SLOT]?: (() => void) | undefined };

/**
 * After a reload Chrome gives the new copy another world, and tells the old one nothing. So the old one looks for itself,
 * at what a reader does first in a page. No timer: an idle page costs nothing.
 */
const SIGNS_OF_USE = ['pointerover', 'pointerdown', 'keydown', 'focus', 'scroll'] as const;

/**
 * Begins the life of a content script and ends that of an older copy in the same page.
 *
 * @param until Ends it as well, when given.
 */
export function beginLife(until?: AbortSignal): Lifecycle {
  const world = globalThis as World;
  world[SLOT]?.();
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => {
    if (world[SLOT] === end) world[SLOT] = undefined;
    controller.abort();
  };
  const alive = (): boolean => {
    if (!signal.aborted && !isConnected()) end();
    return !signal.aborted;
  };
  world[SLOT] = end;
  for (const sign of SIGNS_OF_USE) {
    globalThis.addEventListener(sign, alive, { capture: true, passive: true, signal });
  }
  // Every coming back to the tab, from another tab or from the back/forward cache.
  globalThis.addEventListener('pageshow', alive, { signal });
  globalThis.document?.addEventListener('visibilitychange', alive, { signal });
  if (until?.aborted) end();
  until?.addEventListener('abort', end, { once: true, signal });
  return { signal, alive, end };
}
