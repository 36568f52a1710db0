/** How a call is wrapped on the wire, so that a listener knows ours from anything else on the channel. */
import type { CallName, Calls, FailureReason, Reply } from './contract.ts';

/** Raised when the wire changes: a page may hold a content script of an older version. */
const WIRE = 1;

export interface Envelope {
  readonly aparte: typeof WIRE;
  readonly call: string;
  readonly request: unknown;
}

export function wrap<Name extends CallName>(call: Name, request: Calls[Name]['request']): Envelope {
  return { aparte: WIRE, call, request };
}

/** The envelope, or null when the message is not one of ours to the letter. */
export function unwrap(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const keys = Object.keys(message);
  if (keys.length !== 3 || !keys.every((key) => key === 'aparte' || key === 'call' || key === 'request'))
    return null;
  const { aparte, call } = message as Partial<Record<keyof Envelope, unknown>>;
  return aparte === WIRE && typeof call === 'string' ? (message as Envelope) : null;
}

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure(reason: FailureReason): { readonly ok: false; readonly reason: FailureReason } {
  return { ok: false, reason };
}

/** Whether what came back has the form of a reply. Its value is trusted: only this extension can have sent it. */
export function isReply<Name extends CallName>(answer: unknown): answer is Reply<Name> {
  return (
    typeof answer === 'object' && answer !== null && typeof (answer as { ok?: unknown }).ok === 'boolean'
  );
}
