/**
 * What a request must look like, and who may send it. Whatever crosses a context is checked here once; behind it the code
 * trusts the types. Unknown keys are refused, sizes are bounded.
 */
import * as v from 'valibot';
import { entityId, isoDay, partialDate } from '../facts/index.ts';
import type { EntityId, IsoDay, PartialDate } from '../facts/index.ts';
import type { BackgroundCalls, CallName, Calls, PageCalls } from './contract.ts';

/** The longest sentence that is sent; a longer one is cut by the page around the mention. */
export const MAX_SENTENCE = 2_000;
/** The most entities that one request may name. */
export const MAX_ENTITIES = 200;
const MAX_ID = 100;
/** BCP 47: the longest tags in use have some 35 characters. */
const MAX_LANG = 35;
const MAX_INDEX = 100_000;

function parses(parse: (text: string) => string): (input: unknown) => boolean {
  return (input) => {
    if (typeof input !== 'string' || input.length > MAX_ID) return false;
    try {
      parse(input);
      return true;
    } catch {
      return false;
    }
  };
}

const Id = v.custom<EntityId>(parses(entityId));
const Date = v.custom<PartialDate>(parses(partialDate));
const Day = v.custom<IsoDay>(parses(isoDay));
const Ids = v.pipe(v.array(Id), v.maxLength(MAX_ENTITIES));
const Tab = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Nothing = v.strictObject({});

/** `pages`: only from our own extension pages. `anyone`: from our content scripts as well. */
export type Allowed = 'pages' | 'anyone';

export interface Rule<Name extends CallName> {
  readonly from: Allowed;
  readonly schema: v.GenericSchema<Calls[Name]['request']>;
}
export type Rules<Names extends CallName> = { readonly [Name in Names]: Rule<Name> };

export const BACKGROUND_RULES: Rules<keyof BackgroundCalls> = {
  card: {
    from: 'anyone',
    schema: v.strictObject({
      entity: Id,
      sentence: v.pipe(v.string(), v.maxLength(MAX_SENTENCE)),
      lang: v.pipe(v.string(), v.maxLength(MAX_LANG)),
      others: Ids,
      published: v.nullable(Date),
      today: Day,
    }),
  },
  heads: { from: 'anyone', schema: v.strictObject({ entities: Ids, published: v.nullable(Date) }) },
  'open-dossier': { from: 'anyone', schema: v.strictObject({ entity: Id, published: v.nullable(Date) }) },
  'open-options': { from: 'anyone', schema: Nothing },
  site: { from: 'pages', schema: v.strictObject({ tab: Tab }) },
  'read-once': { from: 'pages', schema: v.strictObject({ tab: Tab }) },
  'store-state': { from: 'pages', schema: Nothing },
  repair: { from: 'pages', schema: Nothing },
};

/** A page cannot send these: a content script has no way to address another one. */
export const PAGE_RULES: Rules<keyof PageCalls> = {
  cast: { from: 'pages', schema: Nothing },
  jump: {
    from: 'pages',
    schema: v.strictObject({
      entity: Id,
      index: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(MAX_INDEX)),
    }),
  },
  back: { from: 'pages', schema: Nothing },
  command: {
    from: 'pages',
    schema: v.strictObject({
      name: v.picklist(['next-mention', 'previous-mention', 'open-card', 'toggle-marks']),
    }),
  },
  refresh: { from: 'pages', schema: Nothing },
};

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
  // An empty list passes for an empty object in the schema.
  if (Array.isArray(input) || !isPlain(input)) return null;
  const result = v.safeParse(rule.schema, input);
  return result.success ? result.output : null;
}
