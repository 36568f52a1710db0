/** Answering other contexts of this extension, and nobody else. */
import { onRaw } from '../platform/messaging.ts';
import type { Sender } from '../platform/messaging.ts';
import type { CallName, Calls, FailureReason, Reply } from './contract.ts';
import { failure, unwrap } from './envelope.ts';
import { parseRequest } from './rules.ts';
import type { Rule, Rules } from './rules.ts';

/** Answers one call. It may throw: the asker then gets the listener's `crashed` reason. */
export type Handler<Name extends CallName> = (
  request: Calls[Name]['request'],
  sender: Sender,
) => Reply<Name> | Promise<Reply<Name>>;
export type Handlers<Names extends CallName> = { readonly [Name in Names]: Handler<Name> };

export interface ListenOptions<Names extends CallName> {
  /** Who may send each call, and what it must look like: BACKGROUND_RULES or PAGE_RULES. */
  readonly allow: Rules<Names>;
  /** What the asker is told when a handler throws. */
  readonly crashed: FailureReason;
}

/**
 * Hears the calls that have a handler. Messages of other extensions, of other shapes and of other names are left alone, at
 * once and without an answer, as another listener may own them.
 */
export function listen<Names extends CallName>(
  handlers: Handlers<Names>,
  options: ListenOptions<Names>,
  signal?: AbortSignal,
): void {
  onRaw((message, sender) => answerTo(handlers, options, message, sender), signal);
}

/** The answer to a message, or undefined when it is not for these handlers. */
export function answerTo<Names extends CallName>(
  handlers: Handlers<Names>,
  { allow, crashed }: ListenOptions<Names>,
  message: unknown,
  sender: Sender,
): Promise<Reply<Names>> | undefined {
  const envelope = unwrap(message);
  if (!envelope || !Object.hasOwn(handlers, envelope.call)) return undefined;
  const name = envelope.call as Names;
  return answer(handlers[name], allow[name], envelope.request, sender).catch(() => failure(crashed));
}

async function answer<Name extends CallName>(
  handler: Handler<Name>,
  rule: Rule<Name>,
  input: unknown,
  sender: Sender,
): Promise<Reply<Name>> {
  if (rule.from === 'pages' && sender.role !== 'pages') return failure('not-allowed');
  const request = parseRequest(rule, input);
  return request === null ? failure('bad-request') : handler(request, sender);
}
