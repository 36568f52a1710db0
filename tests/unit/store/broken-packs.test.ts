/**
 * Packs that are not what the build wrote: each is refused by the name of its failure, and whatever was in the database
 * stays as it was, whole or empty. IndexedDB here is fake-indexeddb; the real ones are broken in tests/browser/store.spec.ts.
 */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EntityId } from '../../../src/facts/index.ts';
import type { PackFiles } from '../../../src/store/bundled.ts';
import { createFactStore } from '../../../src/store/store.ts';
import { syntheticPack } from '../../browser/support/synthetic-pack.ts';

const GOOD = syntheticPack(20);
const OLDER = syntheticPack(12, '2026.10.01');
const ID = 'person-3' as EntityId;

interface Shard {
  file: string;
  table: string;
  sha256: string;
  count: number;
}
interface Index {
  schema: number;
  version: string;
  hash: string;
  asOf: string;
  counts: Record<string, number>;
  shards: Shard[];
}
type Row = Record<string, unknown>;

/** A pack under the knife: its index, and the text of its shards. */
class Pack {
  readonly index = structuredClone(GOOD.index) as Index;
  readonly files = new Map(GOOD.files);

  shard(table: string): Shard {
    const shard = this.index.shards.find((one) => one.table === table);
    if (!shard) throw new Error(`no shard of ${table}`);
    return shard;
  }
  text(table: string, edit: (text: string) => string): void {
    const { file } = this.shard(table);
    this.files.set(file, edit(this.files.get(file) ?? ''));
  }
  /** Records changed by somebody who knows of hashes, and mends them. */
  rows(table: string, edit: (rows: Row[]) => unknown, recount = true): void {
    const shard = this.shard(table);
    this.text(table, (text) => JSON.stringify(edit(JSON.parse(text) as Row[])));
    const text = this.files.get(shard.file) ?? '';
    shard.sha256 = createHash('sha256').update(text).digest('hex');
    if (!recount) return;
    const rows: unknown = JSON.parse(text);
    shard.count = Array.isArray(rows) ? rows.length : 0;
    if (table in this.index.counts) this.index.counts[table] = shard.count;
  }
  swap(one: string, other: string): void {
    const [a, b] = [this.shard(one), this.shard(other)];
    [a.file, b.file] = [b.file, a.file];
  }
}

function filesOf({ index, files }: { index: object; files: ReadonlyMap<string, string> }): PackFiles {
  return {
    loadIndex: async () => index,
    loadShard: async (file) => {
      const text = files.get(file);
      if (text === undefined) throw new TypeError('Failed to fetch');
      return text;
    },
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Rows by table, and the stamp: what a reader of the disk would find. */
async function onDisk(): Promise<{ rows: Record<string, number>; version: string | null } | null> {
  const there = await indexedDB.databases();
  if (there.length === 0) return null;
  const ask = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('?')));
    });
  const db = await ask(indexedDB.open('aparte-facts'));
  const tables = [...db.objectStoreNames].filter((name) => name !== 'meta');
  const tx = db.transaction([...db.objectStoreNames]);
  const counts = await Promise.all(tables.map((name) => ask(tx.objectStore(name).count())));
  const stamp: unknown = await ask(tx.objectStore('meta').get('pack'));
  db.close();
  const rows = Object.fromEntries(tables.map((name, at) => [name, counts[at] ?? -1]));
  return { rows, version: (stamp as { version: string } | undefined)?.version ?? null };
}
const EMPTY = { rows: { claims: 0, countries: 0, entities: 0, flags: 0, offices: 0, search: 0, sources: 0 }, version: null }; // prettier-ignore

/** What is wrong in the index is known before a database is thought of. */
const BROKEN_INDEXES: Readonly<Record<string, readonly [string, (pack: Pack) => unknown]>> = {
  'nothing at all': ['ValiError', () => null],
  'a text': ['ValiError', () => 'not found'],
  'a list': ['ValiError', ({ index }) => [index]],
  'another schema, from a later program': ['ValiError', ({ index }) => ({ ...index, schema: 99 })],
  'no schema': ['ValiError', ({ index }) => ({ ...index, schema: undefined })],
  'a schema in words': ['ValiError', ({ index }) => ({ ...index, schema: '1' })],
  'no version': ['ValiError', ({ index }) => ({ ...index, version: '' })],
  'half a hash': ['ValiError', ({ index }) => ({ ...index, hash: index.hash.slice(0, 32) })],
  'a day that is none': ['ValiError', ({ index }) => ({ ...index, asOf: 'today' })],
  'no shards': ['ValiError', ({ index }) => ({ ...index, shards: undefined })],
  'an empty list of shards': ['DamagedPack', ({ index }) => ({ ...index, shards: [] })],
  'a table nobody knows': ['ValiError', ({ index }) => ({ ...index, shards: [...index.shards, { ...index.shards[0], table: 'secrets' }] })],
  'a path out of the pack': ['ValiError', ({ index }) => ({ ...index, shards: index.shards.map((one) => ({ ...one, file: 'pack/../evil.json' })) })],
  'an address elsewhere': ['ValiError', ({ index }) => ({ ...index, shards: index.shards.map((one) => ({ ...one, file: 'https://example.org/a.json' })) })],
  'a negative count': ['ValiError', ({ index }) => ({ ...index, shards: index.shards.map((one) => ({ ...one, count: -1 })) })],
  'counts that its shards do not have': ['DamagedPack', ({ index }) => ({ ...index, counts: { ...index.counts, claims: 7 } })],
  'a table that it counts and does not list': ['DamagedPack', ({ index }) => ({ ...index, shards: index.shards.filter(({ table }) => table !== 'claims') })],
  'a shard listed twice': ['DamagedPack', ({ index }) => ({ ...index, shards: [...index.shards, index.shards[0]] })],
}; // prettier-ignore

describe('a pack whose index is', () => {
  it.each(Object.entries(BROKEN_INDEXES))(
    '%s is refused, and no database is made',
    async (_, [name, broken]) => {
      const pack = new Pack();
      const files = { ...filesOf(pack), loadIndex: async () => broken(pack) };
      await expect(createFactStore(files)).rejects.toMatchObject({ name });
      expect(await onDisk()).toBeNull();
    },
  );
});

const BROKEN_SHARDS: Readonly<Record<string, readonly [string, (pack: Pack) => void]>> = {
  'cut short': ['DamagedPack', (pack) => pack.text('claims', (text) => text.slice(0, -500))],
  'cut short between two records': ['DamagedPack', (pack) => pack.text('claims', (text) => `${text.slice(0, text.lastIndexOf(',{'))}]`)],
  'empty': ['DamagedPack', (pack) => pack.text('entities', () => '')],
  'missing': ['TypeError', (pack) => pack.files.delete(pack.shard('sources').file)],
  'no JSON': ['DamagedPack', (pack) => pack.text('offices', () => '<!doctype html>')],
  'of another build': ['DamagedPack', (pack) => pack.text('claims', () => OLDER.files.get('pack/claims-0.json') ?? '')],
  'changed by one letter': ['DamagedPack', (pack) => pack.text('entities', (text) => text.replace('Personne 7', 'Personne 8'))],
  'of a hash that is another’s': ['DamagedPack', (pack) => { pack.shard('claims').sha256 = pack.shard('flags').sha256; }],
  'exchanged with another’s': ['DamagedPack', (pack) => pack.swap('claims', 'entities')],
  'exchanged, hashes and all': ['TypeError', (pack) => {
    const [one, two] = [pack.shard('countries'), pack.shard('offices')];
    [one.table, two.table] = [two.table, one.table];
    Object.assign(pack.index.counts, { [one.table]: one.count, [two.table]: two.count });
  }],
  'no list': ['TypeError', (pack) => pack.rows('flags', (rows) => ({ rows }), false)],
  'a list of other things': ['TypeError', (pack) => pack.rows('sources', () => ['source-1'])],
  'of fewer records than it should hold': ['DamagedPack', (pack) => pack.rows('claims', (rows) => rows.slice(1), false)],
  'of more records than it should hold': ['DamagedPack', (pack) => pack.rows('claims', (rows) => [...rows, { ...rows[0], id: 'claim-x' }], false)],
  'with a record twice': ['DamagedPack', (pack) => pack.rows('entities', (rows) => [...rows, rows[0]])],
  'with two records of one id': ['DamagedPack', (pack) => pack.rows('claims', (rows) => rows.map((row, at) => (at === 1 ? { ...row, id: 'claim-0' } : row)))],
  'with a record without a key': ['TypeError', (pack) => pack.rows('countries', (rows) => rows.map((row) => ({ ...row, code: undefined })))],
  'with a number for an id': ['TypeError', (pack) => pack.rows('entities', (rows) => rows.map((row, at) => ({ ...row, id: at })))],
  'with a kind nobody knows': ['TypeError', (pack) => pack.rows('entities', (rows) => rows.map((row) => ({ ...row, kind: 'dragon' })))],
  'with a claim about nothing': ['TypeError', (pack) => pack.rows('claims', (rows) => rows.map((row) => ({ ...row, subjects: [] })))],
  'with a claim of no type': ['TypeError', (pack) => pack.rows('claims', (rows) => rows.map((row) => ({ ...row, type: 'rumour' })))],
  'with sources for a word': ['TypeError', (pack) => pack.rows('claims', (rows) => rows.map((row) => ({ ...row, sources: 'source-1' })))],
  'with null among its records': ['TypeError', (pack) => pack.rows('search', (rows) => [...rows, null])],
}; // prettier-ignore

describe('a shard that is', () => {
  it.each(Object.entries(BROKEN_SHARDS))('%s: the database stays empty', async (_, [why, breaks]) => {
    const pack = new Pack();
    breaks(pack);
    const store = await createFactStore(filesOf(pack));
    const state = await store.settled();
    expect(state).toMatchObject({ state: 'bundled' });
    expect('why' in state && state.why).toBe(why);
    expect(await onDisk()).toEqual(EMPTY);
  });

  it.each(Object.entries(BROKEN_SHARDS))('%s: facts of an older pack stay whole, and a good one mends all', async (_, [why, breaks]) => {
    const abort = new AbortController();
    const older = await createFactStore(filesOf(OLDER), abort.signal);
    await expect(older.settled()).resolves.toMatchObject({ state: 'ready' });
    abort.abort();
    const before = await onDisk();
    expect(before).toMatchObject({ version: '2026.10.01', rows: { claims: 120 } });
    const pack = new Pack();
    breaks(pack);
    await expect((await createFactStore(filesOf(pack))).settled()).resolves.toMatchObject({ why });
    expect(await onDisk()).toEqual(before);
    const mended = await createFactStore(filesOf(GOOD));
    await expect(mended.settled()).resolves.toMatchObject({ state: 'ready' });
    await expect(mended.entity(ID)).resolves.toMatchObject({ id: ID });
    expect(await onDisk()).toMatchObject({ version: '2026.11.22', rows: { claims: 200 } });
  }); // prettier-ignore

  it('damaged in one table still answers from the others', async () => {
    const pack = new Pack();
    pack.text('claims', () => '');
    const store = await createFactStore(filesOf(pack));
    await store.settled();
    await expect(store.entity(ID)).resolves.toMatchObject({ id: ID });
    await expect(store.claimsOn(ID)).rejects.toMatchObject({ name: 'DamagedPack' });
  });

  it('more than this program asks for is no damage: fields it does not know are kept', async () => {
    const pack = new Pack();
    pack.rows('entities', (rows) => rows.map((row) => ({ ...row, later: { field: 1 } })));
    const store = await createFactStore(filesOf({ ...pack, index: { ...pack.index, later: true } }));
    await expect(store.settled()).resolves.toMatchObject({ state: 'ready' });
    await expect(store.entity(ID)).resolves.toMatchObject({ later: { field: 1 } });
  });
});
