/**
 * Paints with elements around the names, made by mark.js: for readers who want marks on paper and in what they copy, or a tab
 * stop at each, and for browsers without highlights. Its limits, which is why it is not the default:
 * - it changes the page's nodes: a page that touches a marked block gets its nodes back at once, and the block stays unmarked;
 * - a page that reads its own text nodes meanwhile sees them cut, and one that takes over ready-made HTML late (hydration)
 *   may draw it anew;
 * - rules of the page such as `:only-child` may count our elements;
 * - loose text right in the body is not marked.
 */
import type { PageBlock } from '../page/index.ts';
import { joinLines, scrollTo } from './geometry.ts';
import type { Painter } from './model.ts';
import { randomNames, randomTag, selectorsOf } from './names.ts';
import { createSheets } from './sheets.ts';
import { contextOf, stretchesOf } from './stretches.ts';
import { type MarkStyle, sheetText } from './styles.ts';
import { createLedger, isOwn, wrap, type Wraps } from './wraps.ts';

interface Wrapped {
  readonly wraps: Wraps;
  readonly keys: readonly string[];
  /** Sees whether the page touches the block. */
  readonly watch: MutationObserver;
}

/** Inside one of these a name is no stop of its own: the link or the button is. */
const STOPS = 'a[href], button, summary, label, [tabindex], [role="button"], [role="link"]';

export function createInlinePainter(document: Document, signal: AbortSignal, style: MarkStyle): Painter {
  const names = randomNames();
  const tag = randomTag();
  const selectors = selectorsOf(names, (name) => `.${name}`);
  const sheets = createSheets(document, sheetText({ selectors, style, onPaper: true }));
  const ledger = createLedger();
  const byBlock = new Map<PageBlock, Wrapped>();
  const elements = createElements(names.emphasis);
  const withdrawn = new WeakSet<Element>();

  function clear(block: PageBlock): void {
    const wrapped = byBlock.get(block);
    if (!wrapped) return;
    byBlock.delete(block);
    wrapped.watch.disconnect();
    for (const key of wrapped.keys) elements.forget(key);
    wrapped.wraps.undo();
  }

  function paint(block: PageBlock, marks: Parameters<Painter['paint']>[1]): void {
    clear(block);
    if (signal.aborted || withdrawn.has(block.element)) return;
    const stretches = stretchesOf(block, marks);
    const context = contextOf(stretches);
    if (!context) return;
    const groups = new Map(marks.map((mark) => [mark.key, names[mark.kind]]));
    const onElement = (element: HTMLElement, key: string): void => {
      element.className = groups.get(key) ?? '';
      if (elements.add(key, element) && !element.parentElement?.closest(STOPS)) makeStop(element);
    };
    const wraps = wrap({ context, stretches, tag, onElement, ledger });
    sheets.adoptFor(context);
    // Before the next frame: nobody sees the page's new words beside our old ones.
    const watch = new MutationObserver((records) => {
      if (!records.some((record) => wraps.concerns(record))) return;
      withdrawn.add(block.element);
      clear(block);
    });
    watch.observe(context, { childList: true, characterData: true, subtree: true });
    byBlock.set(block, { wraps, keys: marks.map((mark) => mark.key), watch });
  }

  function leave(): void {
    for (const block of byBlock.keys()) clear(block);
    sheets.leave();
  }

  signal.addEventListener('abort', leave, { once: true });
  return {
    paint,
    clear,
    hit: (x, y) => elements.keyOf(deepElementAt(document, x, y)),
    boxes: (key) => joinLines(elements.of(key).flatMap((element) => Array.from(element.getClientRects()))),
    emphasise: (key) => elements.emphasise(key),
    reveal(key) {
      const [first] = elements.of(key);
      if (first) scrollTo(first, () => first.getBoundingClientRect());
    },
    owns: (record) => isOwn(ledger, record),
    keyOf: (element) => elements.keyOf(element),
  };
}

function makeStop(element: HTMLElement): void {
  element.tabIndex = 0;
  element.setAttribute('role', 'button');
  element.setAttribute('aria-haspopup', 'dialog');
}

function deepElementAt(document: Document, x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

interface Elements {
  /** @returns whether it is the first of its mark. */
  add(key: string, element: HTMLElement): boolean;
  forget(key: string): void;
  of(key: string): readonly HTMLElement[];
  keyOf(element: Element | null): string | null;
  emphasise(key: string | null): void;
}

/** Our elements by the key of their mark: a name that runs over several nodes has several. */
function createElements(emphasisClass: string): Elements {
  const byKey = new Map<string, HTMLElement[]>();
  const keys = new WeakMap<Element, string>();
  let emphasised: string | null = null;
  return {
    add(key, element) {
      keys.set(element, key);
      if (key === emphasised) element.classList.add(emphasisClass);
      const beside = byKey.get(key);
      if (beside) beside.push(element);
      else byKey.set(key, [element]);
      return !beside;
    },
    forget: (key) => void byKey.delete(key),
    of: (key) => (byKey.get(key) ?? []).filter((element) => element.isConnected),
    keyOf: (element) => (element && keys.get(element)) ?? null,
    emphasise(key) {
      for (const element of byKey.get(emphasised ?? '') ?? []) element.classList.remove(emphasisClass);
      emphasised = key;
      for (const element of byKey.get(key ?? '') ?? []) element.classList.add(emphasisClass);
    },
  };
}
