/** Writes a compiled store: pack, lexicon. All or nothing: into a new folder first, then in one rename. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { encodeLexicon } from '../mentions/lexicon/encode.ts';
import type { CountryCode } from '../facts/index.ts';
import type { Compiled } from './compile.ts';
import {
  foldForSearch, PACK_KEYS, PACK_SCHEMA, PACK_TABLES, type Flag, type PackIndex, type PackRecords, type PackShard, type PackTable, type SearchEntry,
} from './format.ts'; // prettier-ignore

/** Records a shard holds at most: a file over 5 MB is refused by Firefox's add-on checks, and 4,000 claims are under 2. */
const SHARD_RECORDS = 4000;

export interface BuiltOptions {
  readonly folder: string;
  readonly version: string;
  /** What the build was made from, as src/pack/stamp.ts says; lets others see whether it is still good. */
  readonly stamp: string;
}

/**
 * @param folder where the build's own files go (`.built`); replaced whole.
 * @param version the product's version, from package.json.
 */
export async function writeBuilt(
  compiled: Compiled,
  { folder, version, stamp }: BuiltOptions,
): Promise<PackIndex> {
  // Two builds at once must not write into one another.
  const fresh = `${folder}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(join(fresh, 'pack'), { recursive: true });
  const index = await writePack(compiled, { folder: fresh, version });
  const { base, tables } = encodeLexicon(compiled.lexicon);
  await writeFile(
    join(fresh, 'lexicon.latin.ts'),
    `export const latinLexicon: string = ${JSON.stringify(base)};\n`,
  );
  for (const [script, table] of Object.entries(tables))
    await writeFile(join(fresh, `lexicon.${script}.json`), table);
  await writeFile(join(fresh, 'stamp'), stamp);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  return index;
}

async function writePack(
  compiled: Compiled,
  { folder, version }: { folder: string; version: string },
): Promise<PackIndex> {
  const tables = await tablesOf(compiled);
  const whole = createHash('sha256');
  const shards: PackShard[] = [];
  for (const table of PACK_TABLES) {
    const records = tables[table];
    for (let at = 0; at < records.length; at += SHARD_RECORDS) {
      const part = records.slice(at, at + SHARD_RECORDS);
      const text = JSON.stringify(part);
      const file = `pack/${table}-${shards.filter((shard) => shard.table === table).length}.json`;
      await writeFile(join(folder, file), text);
      whole.update(text);
      shards.push({
        file,
        table,
        sha256: createHash('sha256').update(text).digest('hex'),
        count: part.length,
      });
    }
  }
  const counts = {
    entities: tables.entities.length,
    claims: tables.claims.length,
    countries: tables.countries.length,
    offices: tables.offices.length,
    sources: tables.sources.length,
    flags: tables.flags.length,
  };
  const index: PackIndex = {
    schema: PACK_SCHEMA,
    version,
    hash: whole.digest('hex'),
    asOf: compiled.asOf,
    counts,
    shards,
  };
  await writeFile(join(folder, 'pack/index.json'), JSON.stringify(index));
  return index;
}

type Tables = { readonly [Table in PackTable]: readonly PackRecords[Table][] };

async function tablesOf({ records }: Compiled): Promise<Tables> {
  return {
    entities: sorted('entities', records.entities.values()),
    claims: sorted('claims', records.claims.values()),
    countries: sorted('countries', records.countries.values()),
    offices: sorted('offices', records.offices.values()),
    sources: sorted('sources', records.sources.values()),
    flags: await flagsOf([...records.countries.keys()].sort() as CountryCode[]),
    search: searchEntries(records),
  };
}

function sorted<Table extends PackTable>(
  table: Table,
  records: Iterable<PackRecords[Table]>,
): PackRecords[Table][] {
  const keyOf = (record: PackRecords[Table]) => String(Reflect.get(record, PACK_KEYS[table]));
  return [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Names as people type them: case forms that the build made are for finding in texts, and would only swell the list. */
function searchEntries(records: Compiled['records']): SearchEntry[] {
  const terms = new Map<string, Set<string>>();
  for (const { id, name, native } of records.entities.values()) {
    const texts = [...Object.values(name), ...(native ? [native.text] : [])];
    terms.set(id, new Set(texts.map(foldForSearch)));
  }
  for (const { entity, text, made } of records.names) {
    if (entity && made !== 'inflected') terms.get(entity)?.add(foldForSearch(text));
  }
  const entries = [...records.entities.values()].map((entity) => ({
    entity: entity.id,
    kind: entity.kind,
    terms: [...(terms.get(entity.id) ?? [])].filter((term) => term !== '').sort(),
  }));
  return sorted('search', entries);
}

async function flagsOf(codes: readonly CountryCode[]): Promise<Flag[]> {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')),
    'flags/4x3',
  );
  const flags: Flag[] = [];
  for (const code of codes) {
    const svg = await readFile(join(folder, `${code}.svg`), 'utf8').catch(() => null);
    if (svg) flags.push({ code, svg: svg.replace(/\s+/g, ' ').replace(/> </g, '><').trim() });
  }
  return flags;
}
