import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  countryCode,
  countryFor,
  dossierFor,
  isoDay,
  leadersOf,
  memberCount,
  type FactReader,
} from '../../../src/facts/index.ts';
import { entityIdOf, readerFrom } from './support.ts';

const AA = countryCode('aa');
const TODAY = isoDay('2024-06-15');

describe('a country', () => {
  let reader: FactReader;
  beforeAll(async () => {
    reader = await readerFrom(resolve(import.meta.dirname, '../../fixtures/facts-small'));
  });

  it('names who holds its offices, then who held them', async () => {
    const facts = await countryFor(reader, { country: AA, today: TODAY });
    const people = (terms: readonly { person: string }[]) => terms.map(({ person }) => person);
    expect(facts?.posts.map(({ office, now, others }) => [office.id, people(now), people(others)])).toEqual([
      ['aa-president', ['otto-kern'], ['anna-brandt']],
      ['aa-foreign-minister', [], ['lea-kern', 'paul-ostrow']],
      ['aa-security-secretary', ['ivo-salm'], []],
    ]);
  });
  it('calls an office open that was left lately, and puts one left long ago last', async () => {
    const open = async (day: string) =>
      (await countryFor(reader, { country: AA, today: isoDay(day) }))?.posts.map((post) => [
        post.office.id,
        post.open,
      ]);
    expect(await open('2023-06-15')).toContainEqual(['aa-foreign-minister', true]);
    expect((await open('2026-06-15'))?.at(-1)).toEqual(['aa-foreign-minister', false]);
  });
  it('knows its memberships and the meetings it hosted, the newest first', async () => {
    const facts = await countryFor(reader, { country: AA, today: TODAY });
    expect(facts?.memberships.map(({ forum, status }) => [forum, status])).toEqual([['lab', 'member']]);
    expect(facts?.hosted.map(({ id }) => id)).toEqual(['lab-summit-3', 'lab-summit-1']);
    expect(facts?.labels.entities['otto-kern']).toBeDefined();
  });
  it('is unknown when no fact speaks of it', async () => {
    expect(await countryFor(reader, { country: countryCode('zz'), today: TODAY })).toBeNull();
  });
  it('is led by who leads it on the day', async () => {
    const leaders = async (day: string) =>
      (await leadersOf(reader, AA, isoDay(day))).map((leader) => leader.id);
    expect(await leaders('2024-06-15')).toEqual(['otto-kern']);
    expect(await leaders('2015-06-15')).toEqual(['anna-brandt']);
    expect(await leadersOf(reader, countryCode('zz'), TODAY)).toEqual([]);
  });

  it('counts members only where that is sure', async () => {
    const claims = await reader.claimsOn(entityIdOf('lab'));
    expect(memberCount(claims, TODAY)).toBe(2);
    expect(memberCount(claims, isoDay('2000-01-01'))).toBeNull();
    const weak = claims.map((claim) => ({ ...claim, confidence: 'C' as const }));
    expect(memberCount(weak, TODAY)).toBeNull();
  });

  it('names in an edition’s dossier who presided and what it belongs to', async () => {
    const facts = await dossierFor(reader, { entity: entityIdOf('lab-summit-2'), today: TODAY });
    expect(Object.keys(facts?.labels.entities ?? {})).toEqual(
      expect.arrayContaining(['ugo-fels', 'lab-summit']),
    );
  });
});
