/**
 * From the hand to the machine: the page's events, only trusted ones, as the intent machine's. Listens on the window
 * in the capture phase, so that a page that stops its events does not deafen us, and never prevents a default
 * action except that of Esc while a card is open.
 */
import type { Painter } from '../paint/model.ts';
import type { Settings } from '../settings/model.ts';
import { onTheWay, type Box, type Point } from './corridor.ts';
import type { IntentEvent } from './intent.ts';

/** A tap is short and stays in place: longer is the system's long press, farther is a scroll. In ms and px. */
const TAP_MS = 300;
const TAP_PX = 10;

export interface SenseDeps {
  readonly document: Document;
  readonly painter: Painter;
  readonly mode: Settings['open'];
  readonly now: () => number;
  readonly send: (event: IntentEvent) => void;
  /** Whether the event happened in the card. */
  readonly owns: (event: Event) => boolean;
  /** The card's box in viewport px; null when none is shown. */
  readonly box: () => Box | null;
  /** The key of the open card. */
  readonly open: () => string | null;
  /** How far the open card's mark has moved since it opened, in px; null when it is gone. */
  readonly drift: () => number | null;
  /** Enter, or a screen reader's click, on a mark that is a tab stop (inline marks only). */
  readonly onStop: (key: string) => void;
  /** A key pressed while the focus is in the card. */
  readonly onCardKey: (event: KeyboardEvent) => void;
  /** Any sign of life that ends a walk by keyboard. */
  readonly onHand: () => void;
}

const inLink = (event: Event): boolean => {
  const target = event.composedPath()[0];
  return target instanceof Element && target.closest('a[href]') !== null;
};

export class Senses {
  /** The last place of the pointer; browsers repeat it when the page moves under a still hand. */
  point: Point | null = null;
  /** Where the pointer was last on the mark whose card is open, or may open next: the corridor's tip. */
  #tip: Point | null = null;
  #pressedInCard = false;
  #touch: (Point & { readonly at: number }) | null = null;
  readonly #deps: SenseDeps;

  constructor(deps: SenseDeps, signal: AbortSignal) {
    this.#deps = deps;
    const view = deps.document.defaultView ?? window;
    const on = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void) =>
      view.addEventListener(type, (event) => event.isTrusted && hear(event), { capture: true, signal });
    on('pointermove', (event) => this.#moved(event));
    on('pointerdown', (event) => this.#pressed(event));
    on('pointerup', () => (this.#pressedInCard = false));
    on('pointercancel', () => (this.#pressedInCard = false));
    on('click', (event) => this.#clicked(event));
    on('keydown', (event) => this.#key(event));
    on('blur', (event) => event.target === view && this.#send('blur'));
    on('pagehide', () => this.#send('close'));
    view.addEventListener('scroll', (event) => event.isTrusted && this.#scrolled(), {
      capture: true,
      passive: true,
      signal,
    });
    deps.document.documentElement.addEventListener(
      'pointerleave',
      (event) => event.isTrusted && this.#left(event),
      {
        signal,
      },
    );
  }

  #send(type: 'escape' | 'close' | 'blur' | 'typed' | 'gone'): void {
    this.#deps.send({ type, at: this.#deps.now() });
  }

  #moved(event: PointerEvent): void {
    const point: Point = { x: event.clientX, y: event.clientY };
    if (event.pointerType === 'touch' || (this.point?.x === point.x && this.point.y === point.y)) return;
    this.point = point;
    const { painter, open, owns, box, onHand } = this.#deps;
    onHand();
    const inCard = owns(event);
    const mark = inCard ? null : painter.hit(point.x, point.y);
    const key = open();
    if (mark !== null && (key === null || mark === key)) this.#tip = point;
    const card = key === null ? null : box();
    const near = card !== null && onTheWay(this.#tip ?? point, card, point);
    this.#move(event, mark, inCard || this.#pressedInCard || near);
  }

  #left(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    this.point = null;
    this.#move(event, null, false);
  }

  #move(event: PointerEvent, mark: string | null, held: boolean): void {
    const { document, now, send } = this.#deps;
    const selection = document.getSelection();
    const busy = event.buttons !== 0 || (selection !== null && !selection.isCollapsed);
    const { clientX: x, clientY: y, altKey: alt } = event;
    send({ type: 'move', at: now(), x, y, mark, inLink: inLink(event), held, busy, alt });
  }

  #pressed(event: PointerEvent): void {
    const { painter, owns, now, send } = this.#deps;
    this.#touch = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY, at: now() } : null;
    this.#pressedInCard = owns(event);
    if (!this.#pressedInCard)
      send({ type: 'press', at: now(), mark: painter.hit(event.clientX, event.clientY) });
  }

  /** Alt+click and tap ask for a card; a link stays a link. */
  #clicked(event: MouseEvent): void {
    const { mode, painter, owns, document, send } = this.#deps;
    if (event.detail === 0 && this.#atStop(event)) return;
    if (mode === 'off' || owns(event) || inLink(event) || document.getSelection()?.isCollapsed === false)
      return;
    const tap = this.#isTap(event);
    if (!tap && !(mode === 'click' && event.altKey)) return;
    const key = painter.hit(event.clientX, event.clientY);
    if (key === null) return;
    this.point = { x: event.clientX, y: event.clientY };
    send({ type: 'ask', key, how: tap ? 'touch' : 'click' });
  }

  /** Opens the card of a mark that was activated as a button, without a pointer. */
  #atStop(event: Event): boolean {
    const target = event.composedPath()[0];
    const key = target instanceof Element ? this.#deps.painter.keyOf(target) : null;
    if (key === null) return false;
    event.preventDefault();
    this.#deps.onStop(key);
    return true;
  }

  #isTap(event: MouseEvent): boolean {
    const down = this.#touch;
    if (!down) return false;
    const far = Math.hypot(event.clientX - down.x, event.clientY - down.y);
    return far < TAP_PX && this.#deps.now() - down.at < TAP_MS;
  }

  #key(event: KeyboardEvent): void {
    const { owns, open, now, send, onCardKey, onHand } = this.#deps;
    if (event.key === 'Escape') {
      onHand();
      if (open() !== null) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      this.#send('escape');
    } else if (owns(event)) onCardKey(event);
    else if (event.key === 'Alt') send({ type: 'alt', at: now() });
    else if ((event.key === 'Enter' || event.key === ' ') && this.#atStop(event)) return;
    else if (typing(event)) this.#send('typed');
  }

  #scrolled(): void {
    const { drift, now, send } = this.#deps;
    const px = drift();
    if (px === null) this.#send('gone');
    else send({ type: 'scroll', at: now(), px });
  }
}

/** Keys that write; Ctrl+C of a sentence in the card is no typing. */
function typing({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (
    !ctrlKey && !metaKey && !altKey && (key.length === 1 || ['Enter', 'Backspace', 'Delete'].includes(key))
  );
}
