/**
 * What changed on the page. Two ways: a small change gives the blocks it touched, in idle time; a flood gives one message to
 * read the page again. No polling. Painting with highlights changes no node, so it is never seen here.
 */
import type { Change } from './model.ts';
import { watchNavigation } from './navigation.ts';
import { shadowRootsIn } from './shadow.ts';
import { createTouched, type Touched } from './touched.ts';

/** Changes are gathered for this long, in milliseconds: tickers and counters change several times a second. */
const BATCH_MS = 200;
/** After a flood, in milliseconds: a page that is still building itself is read when it is done, not at every step. */
const FLOOD_MS = 600;
/** Idle time is waited for at most this long, so that a busy page is read all the same. */
const IDLE_WITHIN_MS = 1_000;
/** More records than this in one batch: reading everything once costs less than sorting out what changed. */
const FLOOD_RECORDS = 1_000;

export interface PageWatcher {
  /** What to read again; none is inside another. What is no longer in the page is there too, to be forgotten. */
  readonly onChanged: (changes: readonly Change[]) => void;
  /** The page shows another address without having been loaded. */
  readonly onNavigated: () => void;
  /** So much changed that the whole page is to be read again. */
  readonly onFlood: () => void;
  /** True for records of changes that are our own. */
  readonly ignore?: ((record: MutationRecord) => boolean) | undefined;
}

const WHAT: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  // A consent dialogue hides the whole page from those who listen while it is open; an accordion hides its answers.
  attributeFilter: ['hidden', 'aria-hidden', 'contenteditable'],
};

export function watchPage(document: Document, watcher: PageWatcher, signal: AbortSignal): void {
  if (signal.aborted) return;
  const navigation = watchNavigation(document, watcher.onNavigated, signal);
  let touched: Touched | null = createTouched();
  let planned = false;

  const observer = new MutationObserver((records) => {
    navigation.check();
    if (signal.aborted) return;
    for (const record of records) {
      if (!touched) break;
      if (watcher.ignore?.(record)) continue;
      touched.add(record);
      if (touched.count > FLOOD_RECORDS) touched = null;
    }
    if (planned || touched?.count === 0) return;
    planned = true;
    whenIdle({ after: touched ? BATCH_MS : FLOOD_MS, run: deliver, signal });
  });

  /** Again and again on the same root does no harm: the browser keeps one registration. */
  const observeShadows = (node: Node): void => {
    for (const root of shadowRootsIn(node)) observer.observe(root, WHAT);
  };

  function deliver(): void {
    planned = false;
    const changes = touched?.changes();
    touched = createTouched();
    if (!changes) {
      observeShadows(document.documentElement);
      watcher.onFlood();
    } else if (changes.length > 0) {
      for (const { element, depth } of changes) if (depth === 'all') observeShadows(element);
      watcher.onChanged(changes);
    }
  }

  observer.observe(document.documentElement, WHAT);
  observeShadows(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

interface Later {
  /** Milliseconds. */
  readonly after: number;
  readonly run: () => void;
  readonly signal: AbortSignal;
}

function whenIdle({ after, run, signal }: Later): void {
  const runUnlessOver = (): void => {
    if (!signal.aborted) run();
  };
  setTimeout(() => {
    if (signal.aborted) return;
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(runUnlessOver, { timeout: IDLE_WITHIN_MS });
    else runUnlessOver();
  }, after);
}
