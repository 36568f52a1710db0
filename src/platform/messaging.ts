/** The browser's message channel, untyped; src/messages puts the contract on it. */
import { isConnected, listenUntil, native } from './native.ts';

/** Who sent a message, as the browser vouches for it. */
export interface Sender {
  /**
   * `pages` are our own popup, dossier, options, welcome, and the background itself; `content` is a content script, or
   * anybody whose address the browser did not give.
   */
  readonly role: 'pages' | 'content';
  readonly tab: number | null;
}

interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** Null when the sender is not this extension. */
function identify(raw: RawSender): Sender | null {
  if (raw.id === undefined || raw.id !== native().runtime.id) return null;
  const ours = raw.url?.startsWith(native().runtime.getURL('')) ?? false;
  return { role: ours ? 'pages' : 'content', tab: raw.tab?.id ?? null };
}

/** @throws Error when nobody listens, the worker died, or this context is an orphan. */
export async function sendRaw(message: unknown, tab?: number): Promise<unknown> {
  if (!isConnected()) throw new Error('Extension context invalidated.');
  // Only the top frame of a tab carries the content script.
  return tab === undefined
    ? native().runtime.sendMessage(message)
    : native().tabs.sendMessage(tab, message, { frameId: 0 });
}

/**
 * Hears the messages of this extension and nobody else's.
 *
 * @param heard Returns a promise for a message it owns, and undefined, at once, for one it does not: a listener that
 *   returned a promise for everything would answer in the place of the one that was meant.
 */
export function onRaw(
  heard: (message: unknown, sender: Sender) => Promise<unknown> | undefined,
  signal?: AbortSignal,
): void {
  const listener: RawListener = (message, raw, respond) => {
    const sender = identify(raw);
    const answer = sender ? heard(message, sender) : undefined;
    if (!answer) return undefined;
    void answer.then(respond);
    // Keeps the channel open: Chrome before 148 does not wait for a promise that a listener returns.
    return true;
  };
  listenUntil(native().runtime.onMessage as unknown as Listening, listener, signal);
}
type RawListener = (message: unknown, raw: RawSender, respond: (answer: unknown) => void) => true | undefined;
interface Listening {
  addListener(listener: RawListener): void;
  removeListener(listener: RawListener): void;
}
