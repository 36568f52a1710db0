/** A pack of any size, without the real facts: what the store does with it does not depend on what it says. */
import { createHash } from 'node:crypto';
import { PACK_SCHEMA } from '../../../src/pack/format.ts';
import type { PackTable } from '../../../src/pack/format.ts';

export interface SyntheticPack {
  readonly index: object;
  /** Text by file, the index included. */
  readonly files: ReadonlyMap<string, string>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function entity(at: number): object {
  const filler = { fr: `Personne numéro ${at}. `.repeat(4), en: `Person number ${at}. `.repeat(4) };
  return {
    id: `person-${at}`,
    kind: 'leader',
    name: { fr: `Personne ${at}`, en: `Person ${at}` },
    line: filler,
    country: 'cn',
    gender: 'm',
  };
}

function claim(at: number, entities: number): object {
  return {
    id: `claim-${at}`,
    type: 'event',
    subjects: [`person-${at % entities}`, 'country:cn'],
    valid: { from: '2024-01-01' },
    asOf: '2026-08-22',
    reviewBy: '2027-02-18',
    confidence: 'A',
    sources: ['source-1'],
    topics: ['diplomacy'],
    text: { fr: `Il se passe la chose ${at}. `.repeat(3), en: `Thing ${at} happens. `.repeat(3) },
  };
}

const many = (count: number, make: (at: number) => object): object[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** The pack with so many entities and ten times the claims, plus a forum with a series and two editions. */
export function syntheticPack(entities: number, version = '2026.11.22'): SyntheticPack {
  const name = (text: string) => ({ fr: text, en: text });
  const edition = (at: number, year: number) => ({
    id: `forum-summit-${at}`,
    kind: 'edition',
    name: name(`Summit ${at}`),
    series: 'forum-summit',
    held: { from: `${year}-10-22` },
    hosts: ['cn'],
    status: 'held',
    mode: 'in-person',
  });
  const tables: Record<PackTable, object[]> = {
    entities: [
      ...many(entities, entity),
      { id: 'forum', kind: 'forum', name: name('Forum'), form: 'grouping' },
      { id: 'forum-summit', kind: 'series', name: name('Forum summit'), forum: 'forum' },
      edition(2, 2025),
      edition(1, 2024),
    ],
    claims: many(entities * 10, (at) => claim(at, entities)),
    countries: [{ code: 'cn', name: name('Chine'), of: name('de la Chine') }],
    offices: [
      { id: 'office-b', of: 'country:cn', roles: ['other'], leads: false, title: {}, rank: 2 },
      { id: 'office-a', of: 'country:cn', roles: ['president'], leads: true, title: {}, rank: 1 },
    ],
    sources: [{ id: 'source-1', title: 'Title', publisher: 'Publisher', read: '2026-11-22', lang: 'en' }],
    flags: [{ code: 'cn', svg: '<svg/>' }],
    search: many(entities, (at) => ({
      entity: `person-${at}`,
      kind: 'leader',
      terms: [`person ${at}`, `personne ${at}`],
    })),
  };
  const files = new Map<string, string>();
  const shards = (Object.keys(tables) as PackTable[]).map((table) => {
    const file = `pack/${table}-0.json`;
    const text = JSON.stringify(tables[table]);
    files.set(file, text);
    return { file, table, sha256: sha256(text), count: tables[table].length };
  });
  const { search: _, ...counted } = tables;
  const index = {
    schema: PACK_SCHEMA,
    version,
    hash: sha256([...files.values()].join('')),
    asOf: '2026-11-22',
    counts: Object.fromEntries(Object.entries(counted).map(([table, rows]) => [table, rows.length])),
    shards,
  };
  files.set('pack/index.json', JSON.stringify(index));
  return { index, files };
}
