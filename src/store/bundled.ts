/**
 * The pack that came with the program, read into memory: what the database is seeded from, and what answers when there is
 * no database (private windows, a full disk, the first seconds after installing).
 */
import { PACK_KEYS, PACK_TABLES, parsePackIndex, parseShard } from '../pack/format.ts';
import type { PackIndex, PackRecords, PackTable } from '../pack/format.ts';
import { INDEXES } from './tables.ts';
import type { Tables } from './tables.ts';

/** How the packaged files are read; a test brings its own. */
export interface PackFiles {
  loadIndex(): Promise<unknown>;
  /** The text of a shard. */
  loadShard(file: string): Promise<string>;
}

export interface BundledPack {
  readonly index: PackIndex;
  readonly tables: Tables;
  /** Every record of every table. */
  everything(): Promise<ReadonlyMap<PackTable, readonly PackRecords[PackTable][]>>;
  /** Forgets what was read; the next question reads it again. */
  release(): void;
}

interface LoadedTable<Table extends PackTable> {
  readonly rows: readonly PackRecords[Table][];
  readonly byKey: ReadonlyMap<string, PackRecords[Table]>;
  readonly byIndex: ReadonlyMap<string, ReadonlyMap<string, readonly PackRecords[Table][]>>;
}

/** @throws when the package has no pack of this program's schema; a build without one is broken. */
export async function openBundled(files: PackFiles): Promise<BundledPack> {
  const index = parsePackIndex(await files.loadIndex());
  const loaded = new Map<PackTable, Promise<unknown>>();

  /** A table is read from its shards once. The file's hash was checked by the build, and the browser vouches for the package. */
  function table<Table extends PackTable>(name: Table): Promise<LoadedTable<Table>> {
    const known = loaded.get(name) as Promise<LoadedTable<Table>> | undefined;
    if (known) return known;
    const reading = loadTable(index, files, name);
    loaded.set(name, reading);
    // A failed reading must not stand in the way of the next one.
    reading.catch(() => loaded.delete(name));
    return reading;
  }

  const tables: Tables = {
    async get(name, keys) {
      const { byKey } = await table(name);
      return keys.map((key) => byKey.get(key));
    },
    async where(name, index, key) {
      const { byIndex } = await table(name);
      return byIndex.get(index)?.get(key) ?? [];
    },
    async all(name) {
      return (await table(name)).rows;
    },
  };
  return {
    index,
    tables,
    async everything() {
      const rows = await Promise.all(
        PACK_TABLES.map(async (name) => [name, (await table(name)).rows] as const),
      );
      return new Map<PackTable, readonly PackRecords[PackTable][]>(rows);
    },
    release: () => loaded.clear(),
  };
}

async function loadTable<Table extends PackTable>(
  index: PackIndex,
  files: PackFiles,
  name: Table,
): Promise<LoadedTable<Table>> {
  const shards = index.shards.filter((shard) => shard.table === name);
  const texts = await Promise.all(shards.map(({ file }) => files.loadShard(file)));
  const rows = texts.flatMap((text) => parseShard(name, text));
  const byKey = new Map(rows.map((row) => [String(field(row, PACK_KEYS[name])), row]));
  const byIndex = new Map(INDEXES[name].map(({ name: own, path }) => [own, groupBy(rows, path)]));
  return { rows, byKey, byIndex };
}

/** As IndexedDB indexes do it: a list is one key an item, what is no text is in no index. */
function groupBy<Row>(rows: readonly Row[], path: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const value = field(row, path);
    const keys = new Set(Array.isArray(value) ? value : [value]);
    for (const key of keys) {
      if (typeof key !== 'string') continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  return groups;
}

function field(row: unknown, name: string): unknown {
  return (row as Readonly<Record<string, unknown>>)[name];
}
