/**
 * When a card opens and when it goes: a pure machine. The presenter feeds it what the hand does, each event with
 * its time in milliseconds, and asks `wakeAt` when to send the next tick.
 *
 *                move on a mark                 rested long enough, or Alt
 *      ┌────────┐ ───────────▶ ┌─────────┐ ─────────────────────────────▶ ┌──────┐
 *      │ hidden │              │ resting │                                │ open │ ◀── keyboard, tap, Alt+click
 *      └────────┘ ◀─────────── └─────────┘                                └──────┘
 *        ▲   ▲    left, scrolled, typed,                      out of mark,  │  ▲  │ pin
 *        │   │    pressed, blurred                     card and corridor    ▼  │  ▼
 *        │   │                                                     ┌─────────┐ │ ┌────────┐
 *        │   └─── 300 ms outside ───────────────────────────────── │ leaving │─┘ │ pinned │
 *        │                                                         └─────────┘   └────────┘
 *        └─── Esc, close, press outside, scroll, blur, typing (pinned: Esc and close only) ───┘
 *
 * A move over another mark while a card is open begins a rest of its own beside it (`rest`), so that the hand
 * may go from name to name; the corridor to the card holds the card open meanwhile.
 */

/** Dwell on a name inside a link: its reader most likely means to click. */
export const LINK_DWELL_MS = 700;
/** Dwell right after another card: the reader is going through the names. */
export const WARM_DWELL_MS = 150;
/** How long after a card closed the next one opens warm. */
export const WARM_FOR_MS = 1500;
/** The pointer counts as still once it moved no further than STILL_PX during STILL_MS: a hand on its way does not stop. */
export const STILL_MS = 100;
export const STILL_PX = 6;
/** Grace after leaving: time enough to come back from a slip of the hand (Wikipedia's previews: the same). */
export const GRACE_MS = 300;
/** A longer way than this is reading on, not a trembling wheel. */
export const SCROLL_PX = 40;

export type How = 'hover' | 'click' | 'keyboard' | 'touch';

/** The pointer on a mark, not yet long enough. Times in ms, places in viewport px. */
export interface Rest {
  readonly key: string;
  /** When the pointer came onto the mark. */
  readonly since: number;
  readonly dwell: number;
  /** Where and since when the pointer has been still. */
  readonly x: number;
  readonly y: number;
  readonly still: number;
}

export type Intent =
  | {
      readonly state: 'hidden';
      /** When the last card closed; null when there was none. */
      readonly closed: number | null;
      /** A mark that was dismissed and may not open again by hover before the pointer left it. */
      readonly barred: string | null;
    }
  | { readonly state: 'resting'; readonly rest: Rest; readonly closed: number | null }
  | { readonly state: 'open'; readonly key: string; readonly how: How; readonly rest: Rest | null }
  | { readonly state: 'leaving'; readonly key: string; readonly since: number; readonly rest: Rest | null }
  | { readonly state: 'pinned'; readonly key: string };

export interface Move {
  readonly type: 'move';
  readonly at: number;
  readonly x: number;
  readonly y: number;
  /** The mark under the pointer. */
  readonly mark: string | null;
  readonly inLink: boolean;
  /** Over the card, or on the way to it. */
  readonly held: boolean;
  /** A button is down or text is selected: the hand is busy. */
  readonly busy: boolean;
  readonly alt: boolean;
}

export type IntentEvent =
  | Move
  | { readonly type: 'tick'; readonly at: number }
  | { readonly type: 'alt'; readonly at: number }
  /** The command key, a tap, or Alt+click: the reader asked. */
  | { readonly type: 'ask'; readonly key: string; readonly how: Exclude<How, 'hover'> }
  | { readonly type: 'escape' | 'close' | 'blur' | 'typed' | 'gone'; readonly at: number }
  /** A press outside the card; `mark` is what lies under it. */
  | { readonly type: 'press'; readonly at: number; readonly mark: string | null }
  /** How far the open card's mark has moved, in px; 0 when none is open. */
  | { readonly type: 'scroll'; readonly at: number; readonly px: number }
  | { readonly type: 'pin' };

export interface Rules {
  /** Whether resting on a mark opens its card at all. */
  readonly hover: boolean;
  /** Dwell on plain text, in ms (the reader's setting). */
  readonly delay: number;
}

export const HIDDEN: Intent = { state: 'hidden', closed: null, barred: null };

/** The key whose card is to be shown, or null. */
export function shown(intent: Intent): string | null {
  return intent.state === 'hidden' || intent.state === 'resting' ? null : intent.key;
}

/** When the machine wants a tick, in ms; null when only the hand can change anything. */
export function wakeAt(intent: Intent): number | null {
  const rest = intent.state === 'hidden' || intent.state === 'pinned' ? null : intent.rest;
  const due = rest ? dueAt(rest) : Infinity;
  const grace = intent.state === 'leaving' ? intent.since + GRACE_MS : Infinity;
  const next = Math.min(due, grace);
  return next === Infinity ? null : next;
}

function dueAt(rest: Rest): number {
  return rest.dwell === 0 ? rest.since : Math.max(rest.since + rest.dwell, rest.still + STILL_MS);
}

function hidden(intent: Intent, at: number, barred: string | null = null): Intent {
  if (intent.state === 'hidden') return barred === intent.barred ? intent : { ...intent, barred };
  return { state: 'hidden', closed: intent.state === 'resting' ? intent.closed : at, barred };
}

/** The rest after a move: begun, gone on with, its stillness begun anew, or none. */
function restAfter(move: Move, before: Rest | null, warm: boolean, rules: Rules): Rest | null {
  const { mark, at, x, y } = move;
  if (mark === null || move.busy || !rules.hover) return null;
  if (before?.key === mark) {
    const still = Math.hypot(x - before.x, y - before.y) <= STILL_PX;
    const kept = still ? before : { ...before, x, y, still: at };
    return move.alt ? { ...kept, dwell: 0 } : kept;
  }
  const cold = move.inLink ? Math.max(LINK_DWELL_MS, rules.delay) : rules.delay;
  const dwell = move.alt ? 0 : warm ? Math.min(WARM_DWELL_MS, cold) : cold;
  return { key: mark, since: at, dwell, x, y, still: at };
}

function moved(intent: Intent, move: Move, rules: Rules): Intent {
  switch (intent.state) {
    case 'hidden':
    case 'resting': {
      const barred = intent.state === 'hidden' ? intent.barred : null;
      if (barred !== null && barred === move.mark) return intent;
      const warm = intent.closed !== null && move.at - intent.closed <= WARM_FOR_MS;
      const rest = restAfter(move, intent.state === 'resting' ? intent.rest : null, warm, rules);
      if (rest) return { state: 'resting', rest, closed: intent.closed };
      return intent.state === 'hidden' && barred === null
        ? intent
        : { state: 'hidden', closed: intent.closed, barred: null };
    }
    case 'open':
    case 'leaving': {
      const elsewhere = move.mark === intent.key ? { ...move, mark: null } : move;
      const rest = restAfter(elsewhere, intent.rest, true, rules);
      const how = intent.state === 'open' ? intent.how : 'hover';
      const inside = move.held || move.mark === intent.key;
      // What was opened on purpose goes on purpose: only a hovered card leaves with the pointer.
      if (inside || how !== 'hover') return { state: 'open', key: intent.key, how, rest };
      return {
        state: 'leaving',
        key: intent.key,
        since: intent.state === 'leaving' ? intent.since : move.at,
        rest,
      };
    }
    case 'pinned':
      return intent;
  }
}

function ticked(intent: Intent, at: number): Intent {
  if (intent.state === 'hidden' || intent.state === 'pinned') return intent;
  const { rest } = intent;
  if (rest && at >= dueAt(rest)) return { state: 'open', key: rest.key, how: 'hover', rest: null };
  return intent.state === 'leaving' && at >= intent.since + GRACE_MS ? afterGrace(intent, at) : intent;
}

/** The card goes; a rest that has begun on another mark goes on. */
function afterGrace(intent: Intent & { readonly state: 'leaving' }, at: number): Intent {
  return intent.rest ? { state: 'resting', rest: intent.rest, closed: at } : hidden(intent, at);
}

function altDown(intent: Intent, at: number): Intent {
  if (intent.state === 'hidden' || intent.state === 'pinned' || !intent.rest) return intent;
  return ticked({ ...intent, rest: { ...intent.rest, dwell: 0 } }, at);
}

export function step(intent: Intent, event: IntentEvent, rules: Rules): Intent {
  switch (event.type) {
    case 'move': {
      const next = moved(intent, event, rules);
      return ticked(next, event.at);
    }
    case 'tick':
      return ticked(intent, event.at);
    case 'alt':
      return altDown(intent, event.at);
    case 'ask':
      return { state: 'open', key: event.key, how: event.how, rest: null };
    case 'pin':
      if (intent.state === 'pinned') return { state: 'open', key: intent.key, how: 'click', rest: null };
      return intent.state === 'open' || intent.state === 'leaving'
        ? { state: 'pinned', key: intent.key }
        : intent;
    case 'escape':
    case 'close':
      return hidden(intent, event.at, shown(intent) ?? (intent.state === 'resting' ? intent.rest.key : null));
    case 'gone':
      return hidden(intent, event.at);
    case 'blur':
    case 'typed':
      return intent.state === 'pinned' ? intent : hidden(intent, event.at);
    case 'press':
      return intent.state === 'pinned' ? intent : hidden(intent, event.at, event.mark);
    case 'scroll':
      return scrolled(intent, event.at, event.px);
  }
}

/** Text that moves under a still pointer never opens a card, and takes a hovered one away. */
function scrolled(intent: Intent, at: number, px: number): Intent {
  if (intent.state === 'resting') return hidden(intent, at);
  if (intent.state !== 'open' && intent.state !== 'leaving') return intent;
  const purpose = intent.state === 'open' && intent.how !== 'hover';
  if (px > SCROLL_PX && !purpose) return hidden(intent, at);
  return intent.rest ? { ...intent, rest: null } : intent;
}
