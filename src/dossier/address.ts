/** What the page's address asks for. Nothing of it is trusted: what is not well formed counts as absent. */
import { entityId, partialDate, type EntityId, type PartialDate } from '../facts/index.ts';

export interface Asked {
  readonly id: EntityId | null;
  /** The article's date, for the marker in the timelines. */
  readonly published: PartialDate | null;
  /** True when an id was given that no entity can have. */
  readonly malformed: boolean;
  /** What to search for, when the page was opened from a selection. */
  readonly query: string;
}

/** No name is longer. */
const LONGEST_QUERY = 100;

function parsed<Value>(text: string | null, parse: (text: string) => Value): Value | null {
  if (text === null) return null;
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Reads `?id=xi-jinping&date=2024-10-22`, or `?q=` with a selection. */
export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const id = parsed(parameters.get('id'), entityId);
  return {
    id,
    published: parsed(parameters.get('date'), partialDate),
    malformed: id === null && parameters.has('id'),
    query: (parameters.get('q') ?? '').trim().slice(0, LONGEST_QUERY),
  };
}
