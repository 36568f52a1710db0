/** Goes through Wikidata’s records for those that bear on the store: at most twice, since who is new is only known after the first time. */
import { itemsIn, P, type Item } from './entity.ts';
import { readRecords } from './read.ts';
import type { Store } from '../offices.ts';

export interface Gathered {
  readonly items: ReadonlyMap<string, Item>;
  /** Records looked at, in the first going through. */
  readonly seen: number;
}

/** @throws UnreadableDump when the path holds what is none of Wikidata’s JSON. */
export async function gather(path: string, store: Store): Promise<Gathered> {
  const positions = store.offices.flatMap(({ qid }) => qid ?? []);
  const known = new Set([...store.byQid.keys(), ...positions]);
  const items = new Map<string, Item>();
  let seen = 0;
  const first = (record: Buffer) => {
    seen++;
    return isOfMany(record) || isOf(record, known) || isCountry(record) || holds(record, positions);
  };
  for await (const record of readRecords(path, first))
    for (const item of itemsIn(record)) items.set(item.qid, item);
  const missing = new Set(newHolders(items).filter((qid) => !items.has(qid)));
  if (missing.size > 0) {
    for await (const record of readRecords(path, (bytes) => isOf(bytes, missing)))
      for (const item of itemsIn(record)) items.set(item.qid, item);
  }
  return { items, seen };
}

/** Whoever holds something now, as far as the statements say: the rule itself comes later. */
export function newHolders(items: ReadonlyMap<string, Item>): string[] {
  const properties = [P.headOfState, P.headOfGovernment, P.officeHolder];
  return [...items.values()].flatMap((item) =>
    properties
      .flatMap((property) => item.holdings[property] ?? [])
      .flatMap(({ value, to, ended }) => (value.startsWith('Q') && !to && !ended ? [value] : [])),
  );
}

/** A document of several items is parsed whatever it holds. */
function isOfMany(record: Buffer): boolean {
  return record.subarray(0, 64).includes('"entities"');
}

/** The record’s own id stands near its beginning, before any other. */
function isOf(record: Buffer, qids: ReadonlySet<string>): boolean {
  const id = /"id"\s*:\s*"([QLP]\d+)"/.exec(record.subarray(0, 400).toString('latin1'))?.[1];
  return id !== undefined && qids.has(id);
}

function isCountry(record: Buffer): boolean {
  return (
    record.includes(`"${P.countryCode}"`) &&
    (record.includes(`"${P.headOfState}"`) || record.includes(`"${P.headOfGovernment}"`))
  );
}

/** Somebody who holds one of our positions, and may be new. */
function holds(record: Buffer, positions: readonly string[]): boolean {
  return record.includes(`"${P.positionHeld}"`) && positions.some((qid) => record.includes(`"${qid}"`));
}
