/**
 * The pack on disk: what the compiler writes and the store reads. `pack/index.json` names the shards; each shard is a JSON
 * array of records of one table. The index is validated whole; of a record only what the store itself relies on (its
 * keys and what it is indexed by), because the compiler validated the rest and validating 10,000 claims costs time.
 */
import * as v from 'valibot';
import type {
  Claim,
  Country,
  CountryCode,
  Entity,
  EntityId,
  EntityKind,
  IsoDay,
  Office,
  Source,
} from '../facts/index.ts';

/** Raised whenever the shape of a record or of a table changes; a store with another number is thrown away. */
export const PACK_SCHEMA = 1;
/** Where the build puts the pack, from the root of the extension. */
export const PACK_INDEX = 'pack/index.json';

export interface Flag {
  readonly code: CountryCode;
  readonly svg: string;
}
export interface SearchEntry {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Every name and form of the entity, folded by `foldForSearch`, no doubles. */
  readonly terms: readonly string[];
}

/** The tables of a pack, and the record each holds. */
export interface PackRecords {
  entities: Entity;
  claims: Claim;
  countries: Country;
  offices: Office;
  sources: Source;
  flags: Flag;
  search: SearchEntry;
}
export type PackTable = keyof PackRecords;
export const PACK_TABLES = [
  'entities',
  'claims',
  'countries',
  'offices',
  'sources',
  'flags',
  'search',
] as const satisfies readonly PackTable[];

/** The field that is each table's key. */
export const PACK_KEYS = {
  entities: 'id',
  claims: 'id',
  countries: 'code',
  offices: 'id',
  sources: 'id',
  flags: 'code',
  search: 'entity',
} as const satisfies { readonly [Table in PackTable]: keyof PackRecords[Table] };

export interface PackShard {
  /** Path from the root of the extension: `pack/entities-0.json`. */
  readonly file: string;
  readonly table: PackTable;
  /** SHA-256 of the file's text, in hex. */
  readonly sha256: string;
  /** Records in the file. */
  readonly count: number;
}
export interface PackIndex {
  readonly schema: typeof PACK_SCHEMA;
  readonly version: string;
  /** SHA-256, in hex, over the text of the shards in the order of the index. */
  readonly hash: string;
  readonly asOf: IsoDay;
  readonly counts: Readonly<Record<Exclude<PackTable, 'search'>, number>>;
  readonly shards: readonly PackShard[];
}

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const Day = v.custom<IsoDay>((input) => typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input));

export const PackIndexSchema = v.object({
  schema: v.literal(PACK_SCHEMA),
  version: v.pipe(v.string(), v.nonEmpty()),
  hash: Sha256,
  asOf: Day,
  counts: v.object({
    entities: Count,
    claims: Count,
    countries: Count,
    offices: Count,
    sources: Count,
    flags: Count,
  }),
  shards: v.array(
    v.object({
      file: v.pipe(v.string(), v.regex(/^pack\/[a-z0-9-]+\.json$/)),
      table: v.picklist(PACK_TABLES),
      sha256: Sha256,
      count: Count,
    }),
  ),
});

const Text = v.pipe(v.string(), v.nonEmpty());
const Texts = v.record(v.string(), v.string());

/** What the store relies on in each record. */
const RECORDS = {
  entities: v.looseObject({
    id: Text,
    kind: v.picklist(['leader', 'forum', 'series', 'edition']),
    name: Texts,
  }),
  claims: v.looseObject({
    id: Text,
    type: v.picklist(['office', 'membership', 'chair', 'meeting', 'figure', 'quotation', 'event']),
    subjects: v.pipe(v.array(Text), v.minLength(1)),
    valid: v.looseObject({}),
    asOf: Text,
    sources: v.array(Text),
    topics: v.array(Text),
  }),
  countries: v.looseObject({ code: Text, name: Texts, of: Texts }),
  offices: v.looseObject({
    id: Text,
    of: Text,
    roles: v.array(Text),
    title: v.looseObject({}),
    rank: v.number(),
  }),
  sources: v.looseObject({ id: Text, title: Text, publisher: Text, read: Text }),
  flags: v.looseObject({ code: Text, svg: Text }),
  search: v.looseObject({ entity: Text, kind: Text, terms: v.array(Text) }),
} satisfies { readonly [Table in PackTable]: v.GenericSchema };

/** Whether the value has what the store relies on in a record of that table. */
export function isRecord<Table extends PackTable>(table: Table, value: unknown): value is PackRecords[Table] {
  return v.is(RECORDS[table], value);
}

/** @throws ValiError when the value is not the index of a pack that this program understands. */
export function parsePackIndex(value: unknown): PackIndex {
  return v.parse(PackIndexSchema, value);
}

/** @throws TypeError when the text is not a JSON array of records of that table. */
export function parseShard<Table extends PackTable>(table: Table, text: string): PackRecords[Table][] {
  const records: unknown = JSON.parse(text);
  if (!Array.isArray(records)) throw new TypeError(`a shard of ${table} is not an array`);
  records.forEach((record, at) => {
    if (!isRecord(table, record)) throw new TypeError(`record ${at} of a shard of ${table} is damaged`);
  });
  return records as PackRecords[Table][];
}

/** How many rows a table of this pack has: what the store counts itself against. */
export function rowsOf(index: PackIndex, table: PackTable): number {
  return index.shards.reduce((sum, shard) => (shard.table === table ? sum + shard.count : sum), 0);
}

/**
 * The form in which names are searched: without case, accents or punctuation, words parted by one space. The compiler
 * folds the terms with it and the store folds the query with it. Never by locale: in a Turkish browser
 * `toLocaleLowerCase` turns "I" into a dotless "ı" and nothing is found.
 */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
