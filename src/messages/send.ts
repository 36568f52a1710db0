/** Asking another context. Every outcome is a reply; nothing here throws. */
import { sendRaw } from '../platform/messaging.ts';
import { isConnected } from '../platform/native.ts';
import type { BackgroundCalls, CallName, Calls, PageCalls, Reply } from './contract.ts';
import { failure, isReply, wrap } from './envelope.ts';

/**
 * After this nobody is coming any more. A cold worker answers in about 100 ms, one that reads the bundled pack in about a
 * second on a slow machine.
 */
const PATIENCE_MS = 10_000;
/** Seeding again takes some seconds on a slow disk. */
const REPAIR_PATIENCE_MS = 60_000;
/** A worker that was just killed is started again by the next message; this lets the old one go first. */
const BEFORE_RETRY_MS = 50;

/**
 * Asks the background. When the worker died in the middle of answering, the message is sent once more, which starts it
 * again.
 *
 * @returns the reply, or `no-answer` when the background stayed silent or this context is an orphan.
 */
export async function send<Name extends keyof BackgroundCalls>(
  name: Name,
  request: Calls[Name]['request'],
): Promise<Reply<Name>> {
  const patience = name === 'repair' ? REPAIR_PATIENCE_MS : PATIENCE_MS;
  const first = await ask(name, request, patience);
  if (first !== 'lost') return first;
  if (!isConnected()) return failure('no-answer');
  await pause(BEFORE_RETRY_MS);
  const second = await ask(name, request, patience);
  return second === 'lost' ? failure('no-answer') : second;
}

/**
 * Asks the content script of a tab.
 *
 * @returns the reply, or `no-answer` when the tab has none: a page we may not read, or one that is still loading.
 */
export async function sendToTab<Name extends keyof PageCalls>(
  tab: number,
  name: Name,
  request: Calls[Name]['request'],
): Promise<Reply<Name>> {
  const answer = await ask(name, request, PATIENCE_MS, tab);
  return answer === 'lost' ? failure('no-answer') : answer;
}

/** `lost`: the channel closed without an answer. Silence until the end of patience is a reply, not a reason to retry. */
async function ask<Name extends CallName>(
  name: Name,
  request: Calls[Name]['request'],
  patience: number,
  tab?: number,
): Promise<Reply<Name> | 'lost'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Reply<Name>>((resolve) => {
    timer = setTimeout(() => resolve(failure('no-answer')), patience);
  });
  try {
    const answer = await Promise.race([sendRaw(wrap(name, request), tab), silence]);
    return isReply<Name>(answer) ? answer : 'lost';
  } catch {
    return 'lost';
  } finally {
    clearTimeout(timer);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
