/** A reader of facts over a folder of YAML: compiled and read as the bundled pack is, without any file in between. */
import { entityId, type EntityId, type FactReader } from '../../../src/facts/index.ts';
import { compileFacts } from '../../../src/pack/compile.ts';
import { inWords } from '../../../src/pack/problem.ts';
import type { PackRecords, PackTable } from '../../../src/pack/format.ts';
import { INDEXES, readerOver, type Tables } from '../../../src/store/tables.ts';

export const entityIdOf = (text: string): EntityId => entityId(text);

export async function readerFrom(folder: string): Promise<FactReader> {
  const result = await compileFacts(folder);
  if (!result.ok) throw new Error(result.problems.map(inWords).join('\n'));
  const { records, asOf } = result.value;
  const rows = <Table extends PackTable>(table: Table): ReadonlyMap<string, PackRecords[Table]> =>
    (table in records ? Reflect.get(records, table) : new Map()) as ReadonlyMap<string, PackRecords[Table]>;
  const tables: Tables = {
    get: async (table, keys) => keys.map((key) => rows(table).get(key)),
    where: async (table, index, key) => {
      const path = INDEXES[table].find(({ name }) => name === index)?.path ?? '';
      return [...rows(table).values()].filter((row) => {
        const value: unknown = Reflect.get(row, path);
        return Array.isArray(value) ? value.includes(key) : value === key;
      });
    },
    all: async (table) => [...rows(table).values()],
  };
  return { ...readerOver(tables), asOf, from: 'bundled' };
}
