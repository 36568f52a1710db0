/**
 * The database: its shape, what makes it whole, how it is filled. One transaction fills it and stamps it last, so that a
 * worker killed in between leaves nothing behind: measured, a fill in pieces left 3,500 rows of 20,000 after a kill.
 */
import { deleteDB, openDB, unwrap } from 'idb';
import type { IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { isRecord, PACK_KEYS, PACK_TABLES, rowsOf } from '../pack/format.ts';
import type { PackIndex, PackRecords, PackTable } from '../pack/format.ts';
import { INDEXES } from './tables.ts';
import type { Tables } from './tables.ts';

export const DATABASE = 'aparte-facts';
/** Raised whenever stores or indexes change; an older or newer database is thrown away and filled again. */
const DATABASE_VERSION = 1;
const META = 'meta';
const STAMP = 'pack';
/** Rows put without a pause: some 10 ms of work. */
const SLICE = 200;

export type Database = IDBPDatabase;

/** A record, or the database as a whole, that is not what was written. */
export class DamagedStore extends Error {
  override readonly name = 'DamagedStore';
}

export interface Losses {
  /** Another context wants to delete or upgrade the database; the connection was closed for it. */
  closed(): void;
  /** The browser ended the connection: the profile was cleared, the disk failed. */
  terminated(): void;
}

/** @throws DOMException: VersionError for a newer database, InvalidStateError in private windows, and what disks raise. */
export function openDatabase(losses: Losses): Promise<Database> {
  return openDB(DATABASE, DATABASE_VERSION, {
    // Any version change starts afresh: the facts come with the program, nothing of the reader's is in here.
    upgrade(db) {
      const old = [...db.objectStoreNames];
      for (const name of old) db.deleteObjectStore(name);
      for (const table of PACK_TABLES) {
        const store = db.createObjectStore(table, { keyPath: PACK_KEYS[table] });
        for (const { name, path, multiEntry } of INDEXES[table])
          store.createIndex(name, path, { multiEntry });
      }
      db.createObjectStore(META);
    },
    // `blocked` needs no answer: every context of ours closes its connection when asked to (`blocking`), and until then
    // the bundled pack answers.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      losses.closed();
    },
    terminated: () => losses.terminated(),
  });
}

/** Deletes the database, whatever state it is in. Connections in other contexts are asked to close, and do. */
export function dropDatabase(): Promise<void> {
  return deleteDB(DATABASE);
}

const Stamp = v.object({
  schema: v.number(),
  version: v.string(),
  hash: v.string(),
  counts: v.record(v.string(), v.number()),
});
type Stamp = v.InferOutput<typeof Stamp>;

function stampOf(index: PackIndex): Stamp {
  const counts = Object.fromEntries(PACK_TABLES.map((table) => [table, rowsOf(index, table)]));
  return { schema: index.schema, version: index.version, hash: index.hash, counts };
}

export type Condition =
  | 'whole'
  /** Just made, or wiped: to be filled. */
  | 'empty'
  /** Whole, but of another pack: to be filled anew. */
  | 'outdated'
  /** Not what this program wrote: to be deleted. */
  | 'damaged';

/** Compares the database with the bundled index: stores, indexes, stamp, and the real number of rows. */
export async function inspect(db: Database, index: PackIndex): Promise<Condition> {
  const names = [...PACK_TABLES, META];
  const there = [...db.objectStoreNames];
  if (there.length !== names.length || !names.every((name) => there.includes(name))) return 'damaged';
  const tx = db.transaction(names);
  if (!PACK_TABLES.every((table) => hasIndexes(tx.objectStore(table).indexNames, table))) return 'damaged';
  const [raw, ...rows] = await Promise.all([
    tx.objectStore(META).get(STAMP) as Promise<unknown>,
    ...PACK_TABLES.map((table) => tx.objectStore(table).count()),
  ]);
  if (raw === undefined) return rows.every((count) => count === 0) ? 'empty' : 'damaged';
  if (!v.is(Stamp, raw)) return 'damaged';
  const due = stampOf(index);
  if (!PACK_TABLES.every((table, at) => raw.counts[table] === rows[at])) return 'damaged';
  if (raw.schema !== due.schema || raw.version !== due.version || raw.hash !== due.hash) return 'outdated';
  return PACK_TABLES.every((table) => raw.counts[table] === due.counts[table]) ? 'whole' : 'damaged';
}

function hasIndexes(there: DOMStringList, table: PackTable): boolean {
  return INDEXES[table].every(({ name }) => there.contains(name));
}

/**
 * Fills the database in one transaction: clears, puts, stamps. Either all of it is written or nothing.
 *
 * @throws DOMException when the disk is full or the transaction was broken off.
 */
export async function fill(
  db: Database,
  index: PackIndex,
  rows: ReadonlyMap<PackTable, readonly PackRecords[PackTable][]>,
): Promise<void> {
  const tx = db.transaction([...PACK_TABLES, META], 'readwrite', { durability: 'relaxed' });
  try {
    for (const table of PACK_TABLES) {
      // The bare store: idb's promise for each of 10,000 puts costs time, and each would reject when the transaction fails.
      const store = unwrap(tx.objectStore(table));
      store.clear();
      await putAll(store, rows.get(table) ?? []);
    }
    const meta = unwrap(tx.objectStore(META));
    meta.clear();
    meta.put(stampOf(index), STAMP);
  } catch (error) {
    breakOff(tx);
    await tx.done.catch(() => undefined);
    throw error;
  }
  await tx.done;
}

function breakOff(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // A put that failed has broken it off already.
  }
}

/**
 * Puts in slices: a question that comes meanwhile is answered between two. The transaction lives on, as the next slice
 * begins while the last request of the one before is being answered.
 *
 * @throws DOMException when a row cannot be written.
 */
async function putAll(store: IDBObjectStore, rows: readonly unknown[]): Promise<void> {
  for (let at = 0; at < rows.length; at += SLICE) {
    let last: IDBRequest | undefined;
    for (const row of rows.slice(at, at + SLICE)) last = store.put(row);
    if (last) await result(last);
  }
}

function result<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('a request failed')));
  });
}

/** The tables of an open database. Each record is looked at before it is trusted. */
export function databaseTables(db: Database): Tables {
  const ask = sharedTransaction(db);
  return {
    async get(table, keys) {
      const found: unknown[] = await Promise.all(keys.map((key) => ask(table, (store) => store.get(key))));
      return found.map((record) => (record === undefined ? undefined : trusted(table, record)));
    },
    async where(table, index, key) {
      const found: unknown[] = await ask(table, (store) => store.index(index).getAll(key));
      return found.map((record) => trusted(table, record));
    },
    async all(table) {
      const found: unknown[] = await ask(table, (store) => store.getAll());
      return found.map((record) => trusted(table, record));
    },
  };
}

type Question<Value> = (store: IDBObjectStore) => IDBRequest<Value>;

/**
 * Asks questions in one transaction for as long as it lives. A card is some twenty small questions, and a transaction for
 * each costs more than the answers: measured, first lines for 50 entities took 320 ms so, and 66 ms in one.
 */
function sharedTransaction(db: Database): <Value>(table: PackTable, ask: Question<Value>) => Promise<Value> {
  let current: IDBTransaction | null = null;
  const begin = (): IDBTransaction => unwrap(db).transaction(PACK_TABLES);
  return async (table, ask) => {
    try {
      current ??= begin();
      return await result(ask(current.objectStore(table)));
    } catch (error) {
      if (!isOver(error)) throw error;
      // It has ended since the last question; or the database is closed, and beginning another says so.
      current = begin();
      return result(ask(current.objectStore(table)));
    }
  };
}

function isOver(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'TransactionInactiveError' || error.name === 'InvalidStateError')
  );
}

/** @throws DamagedStore when the record lacks what the program relies on. */
function trusted<Table extends PackTable>(table: Table, record: unknown): PackRecords[Table] {
  if (!isRecord(table, record)) throw new DamagedStore(`a damaged record in ${table}`);
  return record;
}
