/**
 * What a content script is asked. A page cannot send these: a content script has no way to address another one. Written
 * without the schema library, which would be a twentieth of the content script for five small requests.
 */
import type { EntityId } from '../facts/index.ts';
import type { PageCalls } from './contract.ts';
import { MAX_ID, type Rules } from './rules.ts';

type Fields = Readonly<Record<string, unknown>>;
type CommandName = PageCalls['command']['request']['name'];

const MAX_INDEX = 100_000;
const COMMANDS: readonly CommandName[] = ['next-mention', 'previous-mention', 'open-card', 'toggle-marks'];

/** The fields of an object that has exactly these keys. */
function fields(input: unknown, ...keys: readonly string[]): Fields | null {
  if (typeof input !== 'object' || input === null) return null;
  const own = Object.keys(input);
  return own.length === keys.length && keys.every((key) => own.includes(key)) ? (input as Fields) : null;
}

const nothing = (input: unknown): Record<string, never> | null => fields(input) && {};

function jump(input: unknown): PageCalls['jump']['request'] | null {
  const { entity, index } = fields(input, 'entity', 'index') ?? {};
  if (typeof entity !== 'string' || entity.length > MAX_ID) return null;
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0 || index > MAX_INDEX)
    return null;
  // It is looked for among those that the page names; what has not the form of an id is none of them.
  return { entity: entity as EntityId, index };
}

function command(input: unknown): PageCalls['command']['request'] | null {
  const name = COMMANDS.find((one) => one === fields(input, 'name')?.['name']);
  return name ? { name } : null;
}

export const PAGE_RULES: Rules<keyof PageCalls> = {
  cast: { from: 'pages', read: nothing },
  jump: { from: 'pages', read: jump },
  back: { from: 'pages', read: nothing },
  command: { from: 'pages', read: command },
  refresh: { from: 'pages', read: nothing },
};
