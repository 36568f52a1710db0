import { describe, expect, it } from 'vitest';
import { countryKey } from '../../../src/facts/index.ts';
import type { CountryCode, EntityId } from '../../../src/facts/index.ts';
import { createFactStore } from '../../../src/store/store.ts';
import { syntheticPack } from '../../browser/support/synthetic-pack.ts';

const pack = syntheticPack(20);
const files = {
  loadIndex: async () => pack.index,
  loadShard: async (file: string) => pack.files.get(file) ?? '',
};
const id = (text: string): EntityId => text as EntityId;

const names = (list: readonly { readonly id: string }[]): string[] => list.map((one) => one.id);

/** Node has no IndexedDB: as in a private window, everything is answered from the pack. */
describe('the store without a database', () => {
  it('answers from the bundled pack and says so', async () => {
    const store = await createFactStore(files);
    expect(store.asOf).toBe('2026-11-22');
    await expect(store.entity(id('person-3'))).resolves.toMatchObject({ id: 'person-3', kind: 'leader' });
    await expect(store.entity(id('nobody'))).resolves.toBeNull();
    expect(store.from).toBe('bundled');
    await expect(store.settled()).resolves.toMatchObject({
      state: 'bundled',
      why: 'ReferenceError',
      entities: 24,
    });
    await expect(store.repair()).resolves.toMatchObject({ state: 'bundled' });
  });

  it('gives lists in a fixed order', async () => {
    const store = await createFactStore(files);
    expect(names(await store.entities([id('person-2'), id('nobody'), id('person-1')]))).toEqual([
      'person-2',
      'person-1',
    ]);
    expect(names(await store.editionsOf(id('forum-summit')))).toEqual(['forum-summit-1', 'forum-summit-2']);
    expect(names(await store.seriesOf(id('forum')))).toEqual(['forum-summit']);
    const china = countryKey('cn' as CountryCode);
    expect(names(await store.officesOf(china))).toEqual(['office-a', 'office-b']);
    const claims = names(await store.claimsOn(id('person-3')));
    expect(claims).toHaveLength(10);
    expect(claims).toEqual([...claims].sort());
    expect(await store.claimsOn(china)).toHaveLength(200);
    await expect(store.flag('cn' as CountryCode)).resolves.toBe('<svg/>');
  });

  it('searches', async () => {
    const store = await createFactStore(files);
    await expect(store.search('personne 7', 'fr', 5)).resolves.toEqual([
      { entity: 'person-7', kind: 'leader' },
    ]);
  });

  it('refuses an index it does not understand, and a damaged shard', async () => {
    await expect(createFactStore({ ...files, loadIndex: async () => ({ schema: 99 }) })).rejects.toThrow();
    const store = await createFactStore({ ...files, loadShard: async () => '[{"id":"x"}]' });
    await expect(store.entity(id('person-3'))).rejects.toThrow('damaged');
  });
});
