/** The facts, for our own pages: they open the store themselves instead of asking by message. */
import type { Entity, FactReader } from '../facts/index.ts';
import { PACK_INDEX } from '../pack/format.ts';
import { packagedJson, packagedText } from '../platform/index.ts';
import { openFactStore, type FactStore } from '../store/index.ts';
import type { Found } from '../views/found-row.tsx';

const RESULTS = 12;

export function openFacts(): Promise<FactStore> {
  return openFactStore({ loadIndex: () => packagedJson(PACK_INDEX), loadShard: packagedText });
}

/** The flag that stands beside an entity's name: a leader's country, a summit's host. */
export async function flagBeside(reader: FactReader, entity: Entity): Promise<string | null> {
  const code = entity.kind === 'leader' ? entity.country : entity.kind === 'edition' ? entity.hosts[0] : null;
  return code ? reader.flag(code) : null;
}

/** Search results with what a row of them shows. */
export async function find(query: string, lang: string): Promise<readonly Found[]> {
  const store = await openFacts();
  const found = await store.search(query, lang, RESULTS);
  const entities = await store.entities(found.map((one) => one.entity));
  return Promise.all(entities.map(async (entity) => ({ entity, flagSvg: await flagBeside(store, entity) })));
}
