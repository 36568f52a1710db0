/** What is on screen: the host, the card in it, its place. Knows how to show and to take away, not when. */
import { h, render } from 'preact';
import type { CardFacts } from '../facts/index.ts';
import type { Reply } from '../messages/contract.ts';
import type { Painter } from '../paint/model.ts';
import type { Settings } from '../settings/model.ts';
import type { Words } from '../views/words.ts';
import { CardFailure, CardView } from './card.tsx';
import { citation } from './citation.ts';
import type { Box, Point } from './corridor.ts';
import { createHost, type Host } from './host.ts';
import { onDark } from './luminance.ts';
import { lineBox, place } from './place.ts';

/** A page can put a button of its own where a link of ours will appear; clicks this soon, in ms, are not meant for us. */
const SETTLE_MS = 300;
/** A live region must be there before its text changes, or it is not read; in ms. */
const LIVE_MS = 60;

export interface Showing {
  readonly key: string;
  readonly reply: Reply<'card'>;
  /** Where the pointer is; null when the card is opened by key. */
  readonly point: Point | null;
  readonly sheet: boolean;
  /** The card's look, as CSS. */
  readonly style: string;
}

/** How long a live region stays after it spoke, in ms: an idle page carries none. */
const LIVE_FOR_MS = 10_000;

export interface SurfaceDeps {
  readonly document: Document;
  readonly painter: Painter;
  readonly theme: Settings['theme'];
  readonly words: Words;
  readonly now: () => number;
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onDossier: (key: string) => void;
}

export interface Surface {
  /** False when the mark is gone, and nothing is shown. */
  show(showing: Showing, pinned: boolean): boolean;
  /** Draws again after the pin changed. */
  update(pinned: boolean): void;
  /** Stands under its line again after the page moved; false when the line is gone. */
  follow(): boolean;
  hide(): void;
  announce(text: string): void;
  /** Takes the live region away. */
  quiet(): void;
  box(): Box | null;
  /** Whether the event happened in the card. */
  owns(event: Event): boolean;
  host(): Host | null;
}

class CardSurface implements Surface {
  #host: Host | null = null;
  #showing: Showing | null = null;
  #pinned = false;
  #copied = false;
  /** Whether the page's text runs from right to left where the card stands. */
  #rtl = false;
  #shownAt = 0;
  #speech: ReturnType<typeof setTimeout> | undefined;
  readonly #deps: SurfaceDeps;

  constructor(deps: SurfaceDeps) {
    this.#deps = deps;
  }

  show(showing: Showing, pinned: boolean): boolean {
    this.hide();
    this.#showing = showing;
    this.#shownAt = this.#deps.now();
    const near = this.#elementAt(showing);
    const host = this.#host?.element.isConnected ? this.#host : this.#open(near);
    const { theme } = this.#deps;
    const dark = theme === 'dark' || (theme === 'auto' && near !== null && onDark(near));
    host.dress(showing.style);
    host.panel.className = `ap ${dark ? 'ap-dark' : 'ap-light'}${showing.sheet ? ' ap-sheet' : ''}`;
    this.#rtl = near !== null && getComputedStyle(near).direction === 'rtl';
    this.#pinned = pinned;
    this.#draw();
    return this.follow();
  }

  update(pinned: boolean): void {
    if (pinned === this.#pinned) return;
    this.#pinned = pinned;
    this.#draw();
  }

  #draw(): void {
    const host = this.#host;
    const showing = this.#showing;
    if (!host || !showing) return;
    const { words, onClose } = this.#deps;
    render(
      showing.reply.ok
        ? h(CardView, this.#props(showing, showing.reply.value))
        : h(CardFailure, { reason: showing.reply.reason, words, onClose }),
      host.panel,
    );
  }

  follow(): boolean {
    const host = this.#host;
    const showing = this.#showing;
    if (!host || !showing) return true;
    if (showing.sheet) {
      host.moveTo(null);
      return true;
    }
    if (this.#pinned) return true;
    const anchor = lineBox(this.#deps.painter.boxes(showing.key), showing.point);
    if (!anchor) return false;
    host.panel.style.removeProperty('--ap-room');
    void this.#stand(host, showing, anchor);
    return true;
  }

  async #stand(host: Host, showing: Showing, anchor: DOMRect): Promise<void> {
    const at = await place(anchor, host.element, this.#rtl);
    if (this.#showing !== showing) return;
    host.panel.style.setProperty('--ap-room', `${at.room}px`);
    host.moveTo(at);
  }

  hide(): void {
    if (!this.#showing) return;
    this.#showing = null;
    this.#copied = false;
    if (this.#host) render(null, this.#host.panel);
    if (!this.#host?.live.isConnected) this.#close();
  }

  announce(text: string): void {
    const host = this.#host?.element.isConnected ? this.#host : this.#open(null);
    if (!host.live.isConnected) host.panel.after(host.live);
    clearTimeout(this.#speech);
    this.#speech = setTimeout(() => {
      host.live.textContent = text;
      this.#speech = setTimeout(() => this.quiet(), LIVE_FOR_MS);
    }, LIVE_MS);
  }

  quiet(): void {
    clearTimeout(this.#speech);
    this.#host?.live.remove();
    if (!this.#showing) this.#close();
  }

  box(): Box | null {
    return this.#host && this.#showing ? this.#host.element.getBoundingClientRect() : null;
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host.element);
  }

  host(): Host | null {
    return this.#host;
  }

  #open(near: Element | null): Host {
    this.#close();
    const host = createHost(this.#deps.document, near);
    host.panel.addEventListener('click', (event) => this.#guard(event), { capture: true });
    this.#host = host;
    return host;
  }

  #close(): void {
    this.#host?.remove();
    this.#host = null;
  }

  /** Only the reader's own clicks count, and only once the card has stood long enough to be seen. */
  #guard(event: Event): void {
    if (event.isTrusted && this.#deps.now() - this.#shownAt >= SETTLE_MS) return;
    event.preventDefault();
    event.stopPropagation();
  }

  #elementAt({ key, point }: Showing): Element | null {
    const { document, painter } = this.#deps;
    const box = lineBox(painter.boxes(key), point);
    return box && document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  }

  #props(showing: Showing, facts: CardFacts): Parameters<typeof CardView>[0] {
    const { words, onClose, onPin, onDossier } = this.#deps;
    // Absent on pages without https, whatever the types say.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    return {
      facts,
      words,
      pinned: this.#pinned,
      copied: this.#copied,
      onClose,
      onPin: showing.sheet ? undefined : onPin,
      onDossier: () => onDossier(showing.key),
      onCopy:
        clipboard &&
        (() => void clipboard.writeText(citation(facts, words)).then(() => this.#confirm(showing))),
    };
  }

  #confirm(showing: Showing): void {
    if (this.#showing !== showing) return;
    this.#copied = true;
    this.#draw();
    this.announce(this.#deps.words.say('card_copied'));
  }
}

export function createSurface(deps: SurfaceDeps): Surface {
  return new CardSurface(deps);
}
