/**
 * The fact store: IndexedDB where it works, the bundled pack where it does not or not yet, behind one reader that always
 * answers.
 */
import type { Country, Entity, EntityKind, FactReader } from '../facts/index.ts';
import type { StoreState } from '../messages/contract.ts';
import type { PackRecords, PackTable } from '../pack/format.ts';
import { openBundled } from './bundled.ts';
import type { BundledPack, PackFiles } from './bundled.ts';
import { Connection } from './connection.ts';
import { DamagedStore } from './database.ts';
import { indexOf, rank } from './search.ts';
import type { Found, SearchIndex } from './search.ts';
import { readerOver } from './tables.ts';
import type { Tables } from './tables.ts';

export interface FactStore extends FactReader {
  /** What answers now. Waits no longer than a question does. */
  state(): Promise<StoreState>;
  /** Resolves when the database is whole, or known to be unavailable. Answers do not wait for it. */
  settled(): Promise<StoreState>;
  /** Deletes the database and fills it again from the bundled pack. */
  repair(): Promise<StoreState>;
  /** Entities by name, the best first; nothing for an empty query. */
  search(query: string, lang: string, limit: number): Promise<readonly Found[]>;
  /** Every entity of a kind, in no promised order. */
  every<Kind extends EntityKind>(kind: Kind): Promise<readonly Extract<Entity, { kind: Kind }>[]>;
  /** Every country that the facts speak of, in no promised order. */
  countries(): Promise<readonly Country[]>;
}

/**
 * How long a question waits for a database that is being opened before the bundled pack answers. Opening a whole one takes
 * some 10 ms, on a loaded machine 100; reading the pack takes longer than either.
 */
const OPENING_MS = 200;

/** Opens the store without memory of earlier ones; the room's door hands out one for all. */
export async function createFactStore(files: PackFiles, signal?: AbortSignal): Promise<FactStore> {
  const pack = await openBundled(files);
  const connection = new Connection(pack);
  signal?.addEventListener('abort', () => connection.close(), { once: true });
  void connection.connect();
  const tables = answering(pack, connection);
  let index: Promise<SearchIndex> | null = null;

  return {
    ...readerOver(tables),
    asOf: pack.index.asOf,
    get from() {
      return connection.state.state === 'ready' ? 'store' : 'bundled';
    },
    async state() {
      await opened(connection);
      return describe(pack, connection);
    },
    async settled() {
      await connection.connect();
      return describe(pack, connection);
    },
    async repair() {
      await connection.rebuild();
      return describe(pack, connection);
    },
    async search(query, lang, limit) {
      index ??= readIndex(tables);
      try {
        return rank(await index, query, lang, limit);
      } catch (error) {
        index = null;
        throw error;
      }
    },
    every: async (kind) => (await tables.all('entities')).filter((entity) => isOf(entity, kind)),
    countries: () => tables.all('countries'),
  };
}

/** Read once for the life of the page; what is typed asks memory alone. */
async function readIndex(tables: Tables): Promise<SearchIndex> {
  const [entries, entities] = await Promise.all([tables.all('search'), tables.all('entities')]);
  return indexOf(entries, entities);
}

function isOf<Kind extends EntityKind>(
  entity: Entity,
  kind: Kind,
): entity is Extract<Entity, { kind: Kind }> {
  return entity.kind === kind;
}

function describe({ index }: BundledPack, { state }: Connection): StoreState {
  const facts = {
    version: index.version,
    hash: index.hash,
    asOf: index.asOf,
    entities: index.counts.entities,
    claims: index.counts.claims,
  };
  if (state.state === 'ready') return { state: 'ready', ...facts };
  return { state: 'bundled', why: state.state === 'unavailable' ? state.why : state.state, ...facts };
}

/** Tables that ask the database when it is ready and the bundled pack otherwise, also when the database fails. */
function answering(pack: BundledPack, connection: Connection): Tables {
  async function ask<Answer>(question: (tables: Tables) => Promise<Answer>): Promise<Answer> {
    await opened(connection);
    const { state } = connection;
    if (state.state === 'ready') {
      try {
        return await question(state.tables);
      } catch (error) {
        connection.failed(error);
        void connection.connect();
      }
    }
    return question(pack.tables);
  }

  return {
    get: (table, keys) =>
      ask((tables) => (tables === pack.tables ? tables.get(table, keys) : sure(tables, table, keys))),
    where: (table, index, key) => ask((tables) => tables.where(table, index, key)),
    all: (table) => ask((tables) => tables.all(table)),
  };

  /**
   * A record that the database lacks and the pack has is damage that counting rows cannot see.
   *
   * @throws DamagedStore for such a record.
   */
  async function sure<Table extends PackTable>(
    tables: Tables,
    table: Table,
    keys: readonly string[],
  ): Promise<readonly (PackRecords[Table] | undefined)[]> {
    const found = await tables.get(table, keys);
    const missing = keys.filter((_, at) => found[at] === undefined);
    if (missing.length === 0) return found;
    const bundled = await pack.tables.get(table, missing);
    if (bundled.some((record) => record !== undefined))
      throw new DamagedStore(`a record is missing in ${table}`);
    return found;
  }
}

/** Waits for an opening that is under way, and starts one after a loss; not for seeding, and never long. */
async function opened(connection: Connection): Promise<void> {
  if (connection.state.state === 'absent') void connection.connect();
  const { state } = connection;
  if (state.state !== 'opening') return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, OPENING_MS);
  });
  await Promise.race([state.over, enough]);
  clearTimeout(timer);
}
