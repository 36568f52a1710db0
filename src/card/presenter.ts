/**
 * The card in a page: joins what the hand does (senses), when a card is wanted (intent) and what is on screen
 * (surface). Facts are asked for through `ask`; an answer that comes after the card it was for has gone is dropped.
 */
import type { Reply } from '../messages/contract.ts';
import type { Painter } from '../paint/model.ts';
import type { Settings } from '../settings/model.ts';
import type { Words } from '../views/words.ts';
import { cycle, focusHeading, lendFocus } from './focus.ts';
import { HIDDEN, shown, step, STILL_MS, wakeAt, type How, type Intent, type IntentEvent } from './intent.ts';
import { Senses } from './senses.ts';
import { createSurface, type Surface } from './surface.ts';

export interface CardDeps {
  readonly document: Document;
  readonly painter: Painter;
  readonly settings: Pick<Settings, 'open' | 'delay' | 'theme'>;
  readonly words: Words;
  /** The facts for a mark, by the painter's key. */
  readonly ask: (key: string) => Promise<Reply<'card'>>;
  readonly openDossier: (key: string) => void;
  /** The card's look (style.ts), or null when nobody gives it: then nothing can be shown. */
  readonly style: () => Promise<string | null>;
  /** Milliseconds on a clock that never goes back. */
  readonly now?: () => number;
}

export interface CardControl {
  /** Opens the card of a mark and gives it the focus; Esc gives it back. */
  openByKeyboard(key: string): void;
  close(): void;
  /** Says a text politely to screen readers, during a walk from mention to mention. */
  announce(text: string): void;
}

const SILENCE: Reply<'card'> = { ok: false, reason: 'no-answer' };

class Presenter implements CardControl {
  #intent: Intent = HIDDEN;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #preparing: { readonly key: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  #answer: { readonly key: string; readonly reply: Promise<Reply<'card'>> } | null = null;
  /** The card that is on screen or awaited; a new object for each opening, so that late answers find themselves stale. */
  #token: { readonly key: string; readonly top: number; readonly left: number } | null = null;
  #giveBack: (() => void) | null = null;
  readonly #deps: CardDeps;
  readonly #now: () => number;
  readonly #surface: Surface;
  readonly #senses: Senses;

  constructor(deps: CardDeps, signal: AbortSignal) {
    this.#deps = deps;
    this.#now = deps.now ?? (() => performance.now());
    const { document, painter, settings, words } = deps;
    const now = this.#now;
    const send = (event: IntentEvent) => this.#send(event);
    const onClose = () => this.close();
    const surface = createSurface({
      document,
      painter,
      theme: settings.theme,
      words,
      now,
      onClose,
      onPin: () => send({ type: 'pin' }),
      onDossier: deps.openDossier,
    });
    this.#surface = surface;
    const senseDeps = { document, painter, mode: settings.open, now, send, owns: surface.owns.bind(surface) };
    this.#senses = new Senses(
      {
        ...senseDeps,
        box: () => surface.box(),
        open: () => shown(this.#intent),
        onStop: (key) => this.openByKeyboard(key),
        drift: () => this.#drift(),
        onCardKey: (event) => this.#onCardKey(event),
        onHand: () => surface.quiet(),
      },
      signal,
    );
    signal.addEventListener('abort', () => this.#leave(), { once: true });
  }

  openByKeyboard(key: string): void {
    this.#giveBack ??= lendFocus(this.#deps.document);
    this.#deps.painter.reveal(key);
    this.#send({ type: 'ask', key, how: 'keyboard' });
  }

  close(): void {
    this.#send({ type: 'close', at: this.#now() });
  }

  announce(text: string): void {
    this.#surface.announce(text);
  }

  #send(event: IntentEvent): void {
    const { settings } = this.#deps;
    const before = this.#intent;
    this.#intent = step(before, event, { hover: settings.open === 'hover', delay: settings.delay });
    if (this.#intent !== before) this.#settle();
    // A reader who clicked or typed elsewhere is elsewhere: only Esc and the close button lead back.
    if (!this.#token && this.#giveBack) {
      if (event.type === 'escape' || event.type === 'close') this.#giveBack();
      this.#giveBack = null;
    }
    if (event.type === 'scroll' && this.#token && !this.#surface.follow())
      this.#send({ type: 'gone', at: event.at });
  }

  /** Brings timers, answers and screen in line with the machine. */
  #settle(): void {
    const intent = this.#intent;
    clearTimeout(this.#timer);
    const wake = wakeAt(intent);
    if (wake !== null) {
      const wait = Math.max(0, Math.ceil(wake - this.#now()));
      this.#timer = setTimeout(() => this.#send({ type: 'tick', at: Math.max(wake, this.#now()) }), wait);
    }
    this.#prepare(intent);
    const key = shown(intent);
    if (key === null) this.#hide();
    else if (this.#token?.key !== key) this.#open(key, intent.state === 'open' ? intent.how : 'hover');
    else if (intent.state === 'open' && intent.how === 'keyboard') this.#focus();
    this.#surface.update(intent.state === 'pinned');
  }

  /** Asks for the facts while the pointer rests, so that the card is there when the dwell is over. */
  #prepare(intent: Intent): void {
    const rest = intent.state === 'hidden' || intent.state === 'pinned' ? null : intent.rest;
    if (this.#preparing?.key === rest?.key) return;
    if (this.#preparing) clearTimeout(this.#preparing.timer);
    const key = rest?.key;
    this.#preparing =
      key === undefined ? null : { key, timer: setTimeout(() => void this.#facts(key), STILL_MS) };
  }

  #facts(key: string): Promise<Reply<'card'>> {
    if (this.#answer?.key !== key) {
      this.#answer = { key, reply: this.#deps.ask(key).catch(() => SILENCE) };
    }
    return this.#answer.reply;
  }

  #open(key: string, how: How): void {
    const { painter, document } = this.#deps;
    const box = painter.boxes(key)[0];
    const token = { key, top: box?.top ?? 0, left: box?.left ?? 0 };
    this.#token = token;
    this.#surface.hide();
    painter.emphasise(key);
    const coarse = document.defaultView?.matchMedia('(pointer: coarse)').matches === true;
    const sheet = how === 'touch' || (coarse && how === 'keyboard');
    const point = how === 'keyboard' ? null : this.#senses.point;
    const showReply = ([reply, style]: readonly [Reply<'card'>, string | null]): void => {
      if (this.#token !== token) return;
      if (style === null) {
        this.close();
        return;
      }
      const there = this.#surface.show({ key, reply, point, sheet, style }, this.#intent.state === 'pinned');
      if (!there) this.#send({ type: 'gone', at: this.#now() });
      else if (how === 'keyboard') this.#focus();
    };
    Promise.all([this.#facts(key), this.#deps.style()]).then(showReply, () => undefined);
  }

  #focus(): void {
    const host = this.#surface.host();
    if (host && host.focused() === null) focusHeading(host);
  }

  #hide(): void {
    this.#answer = null;
    if (!this.#token) return;
    this.#token = null;
    this.#deps.painter.emphasise(null);
    this.#surface.hide();
  }

  /** How far the open card's mark has moved since it opened, in px. */
  #drift(): number | null {
    const token = this.#token;
    if (!token) return 0;
    const box = this.#deps.painter.boxes(token.key)[0];
    return box ? Math.hypot(box.left - token.left, box.top - token.top) : null;
  }

  #onCardKey(event: KeyboardEvent): void {
    const host = this.#surface.host();
    if (!host || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') cycle(host, event);
    else if (event.key === 'p') this.#send({ type: 'pin' });
  }

  #leave(): void {
    clearTimeout(this.#timer);
    if (this.#preparing) clearTimeout(this.#preparing.timer);
    this.#intent = HIDDEN;
    this.#hide();
    this.#surface.quiet();
  }
}

/** @param signal when it aborts, nothing of the card is left in the page. */
export function createCard(deps: CardDeps, signal: AbortSignal): CardControl {
  return new Presenter(deps, signal);
}
