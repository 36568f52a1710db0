/**
 * What a request must look like, and who may send it. Whatever crosses a context is checked here once; behind it the code
 * trusts the types. Unknown keys are refused, sizes are bounded.
 */
import type { CallName, Calls } from './contract.ts';

/** The most entities that one request may name. */
export const MAX_ENTITIES = 200;
export const MAX_ID = 100;

/** `pages`: only from our own extension pages. `anyone`: from our content scripts as well. */
export type Allowed = 'pages' | 'anyone';

export interface Rule<Name extends CallName> {
  readonly from: Allowed;
  /** The request, or null when the value is not one; given only plain values. */
  readonly read: (input: unknown) => Calls[Name]['request'] | null;
}
export type Rules<Names extends CallName> = { readonly [Name in Names]: Rule<Name> };

/** Keys through which a copied object could reach `Object.prototype`. */
const POISON = new Set(['__proto__', 'constructor', 'prototype']);
/** The deepest request is an object with an array in it. */
const MAX_DEPTH = 4;

/**
 * Whether the value is plain and shallow, without a poisoned key. Asked before the schema, which looks keys up with `in`
 * and so takes `constructor` for one it knows.
 */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function';
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value))
    return value.length <= MAX_ENTITIES && value.every((one) => isPlain(one, depth + 1));
  return Object.entries(value).every(([key, inner]) => !POISON.has(key) && isPlain(inner, depth + 1));
}

/** The request, or null when it is not one. */
export function parseRequest<Name extends CallName>(
  rule: Rule<Name>,
  input: unknown,
): Calls[Name]['request'] | null {
  // An empty list would pass for an empty object.
  return Array.isArray(input) || !isPlain(input) ? null : rule.read(input);
}
