/**
 * The pack that came with the program, read into memory: what the database is seeded from, and what answers when there is
 * no database (private windows, a full disk, the first seconds after installing).
 */
import { PACK_KEYS, PACK_TABLES, parsePackIndex, parseShard, rowsOf } from '../pack/format.ts';
import type { PackIndex, PackRecords, PackShard, PackTable } from '../pack/format.ts';
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

/** A pack that is not what the build wrote: a file cut short, exchanged, left over from another build. */
export class DamagedPack extends Error {
  override readonly name = 'DamagedPack';
}

/** @throws ValiError when the package has no pack of this program's schema, DamagedPack when its index contradicts itself. */
export async function openBundled(files: PackFiles): Promise<BundledPack> {
  const index = parsePackIndex(await files.loadIndex());
  for (const [table, count] of Object.entries(index.counts))
    if (rowsOf(index, table as PackTable) !== count)
      throw new DamagedPack(`the index counts ${table} otherwise`);
  const loaded = new Map<PackTable, Promise<unknown>>();

  /** A table is read from its shards once, and only whole. */
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
  const parts = await Promise.all(shards.map((shard) => loadShard(files, name, shard)));
  const rows = parts.flat();
  const byKey = new Map(rows.map((row) => [String(field(row, PACK_KEYS[name])), row]));
  if (byKey.size !== rows.length) throw new DamagedPack(`two records of ${name} have one key`);
  const byIndex = new Map(INDEXES[name].map(({ name: own, path }) => [own, groupBy(rows, path)]));
  return { rows, byKey, byIndex };
}

/**
 * Some 5 MB are hashed once for each context that reads the pack, a few milliseconds of native work: a browser vouches for
 * a package that came from a shop, not for a folder that was loaded by hand or patched by an update that broke off.
 */
async function loadShard<Table extends PackTable>(
  files: PackFiles,
  table: Table,
  { file, sha256, count }: PackShard,
): Promise<PackRecords[Table][]> {
  const text = await files.loadShard(file);
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) throw new DamagedPack(`${file} is damaged: not what the index says`);
  const rows = parseShard(table, text);
  if (rows.length !== count)
    throw new DamagedPack(`${file} is damaged: ${rows.length} records, not ${count}`);
  return rows;
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
