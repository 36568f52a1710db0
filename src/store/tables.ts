/**
 * The facts as tables, and the one way of reading them. The database and the bundled pack both give `Tables`; everything
 * about order and meaning is written once, over them, so that both give the same answers to the letter.
 */
import type { Claim, Edition, Entity, FactReader, Office, Series } from '../facts/index.ts';
import { earliest } from '../facts/index.ts';
import type { PackRecords, PackTable } from '../pack/format.ts';

/** What records are looked up by, besides their keys. */
export const INDEXES = {
  claims: [{ name: 'subjects', path: 'subjects', multiEntry: true }],
  entities: [
    { name: 'series', path: 'series', multiEntry: false },
    { name: 'forum', path: 'forum', multiEntry: false },
  ],
  offices: [{ name: 'of', path: 'of', multiEntry: false }],
  countries: [],
  sources: [],
  flags: [],
  search: [],
} as const satisfies { readonly [Table in PackTable]: readonly TableIndex[] };

export interface TableIndex {
  readonly name: string;
  /** The field it reads; records without the field are not in it. */
  readonly path: string;
  /** The field is a list, and each of its items is a key. */
  readonly multiEntry: boolean;
}

export interface Tables {
  /** One result a key, in the order of the keys; undefined where there is no such record. */
  get<Table extends PackTable>(
    table: Table,
    keys: readonly string[],
  ): Promise<readonly (PackRecords[Table] | undefined)[]>;
  /** In no promised order. */
  where<Table extends PackTable>(
    table: Table,
    index: string,
    key: string,
  ): Promise<readonly PackRecords[Table][]>;
  all<Table extends PackTable>(table: Table): Promise<readonly PackRecords[Table][]>;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
const byRank = (a: Office, b: Office): number => a.rank - b.rank || byId(a, b);
const byTime = (a: Edition, b: Edition): number => {
  const [first, second] = [a, b].map(({ held }) => (held.from ? earliest(held.from) : '')) as [
    string,
    string,
  ];
  return first < second ? -1 : first > second ? 1 : byId(a, b);
};

/** The methods of a reader; where the answers come from and their date are the caller's to add. */
export function readerOver(tables: Tables): Omit<FactReader, 'asOf' | 'from'> {
  const one = async <Table extends PackTable>(
    table: Table,
    key: string,
  ): Promise<PackRecords[Table] | null> => {
    const [record] = await tables.get(table, [key]);
    return record ?? null;
  };
  return {
    entity: (id) => one('entities', id),
    entities: async (ids) => (await tables.get('entities', ids)).filter((entity) => entity !== undefined),
    claimsOn: async (subject): Promise<readonly Claim[]> =>
      [...(await tables.where('claims', 'subjects', subject))].sort(byId),
    country: (code) => one('countries', code),
    office: (id) => one('offices', id),
    officesOf: async (subject) => [...(await tables.where('offices', 'of', subject))].sort(byRank),
    source: (id) => one('sources', id),
    flag: async (code) => (await one('flags', code))?.svg ?? null,
    editionsOf: async (series) =>
      (await tables.where('entities', 'series', series)).filter(isEdition).sort(byTime),
    seriesOf: async (forum) => (await tables.where('entities', 'forum', forum)).filter(isSeries).sort(byId),
  };
}

function isEdition(entity: Entity): entity is Edition {
  return entity.kind === 'edition';
}
function isSeries(entity: Entity): entity is Series {
  return entity.kind === 'series';
}
