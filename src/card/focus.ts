/** Lending the focus to the card and giving it back: focus, selection and scroll are then as they were. */
import type { Host } from './host.ts';

/** @returns puts everything back, once the card is gone. */
export function lendFocus(document: Document): () => void {
  const view = document.defaultView;
  const before = document.activeElement;
  const selection = document.getSelection();
  const ranges = selection
    ? Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index))
    : [];
  const { scrollX = 0, scrollY = 0 } = view ?? {};
  return () => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true });
    }
    if (selection && ranges.length > 0 && selection.rangeCount === 0) {
      for (const range of ranges) selection.addRange(range);
    }
    view?.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}

function stops(host: Host): HTMLElement[] {
  return [...host.panel.querySelectorAll<HTMLElement>('a[href], button')];
}

export function focusHeading(host: Host): void {
  host.panel.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/** Tab goes round inside the card; Esc is the way out. */
export function cycle(host: Host, event: KeyboardEvent): void {
  const all = stops(host);
  const at = all.indexOf(host.focused() as HTMLElement);
  const next = event.shiftKey ? (at <= 0 ? all.length - 1 : at - 1) : (at + 1) % all.length;
  event.preventDefault();
  all[next]?.focus();
}
