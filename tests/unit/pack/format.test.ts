import { mkdtemp, writeFile, rm, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  foldForSearch,
  isRecord,
  PACK_SCHEMA,
  parsePackIndex,
  parseShard,
  rowsOf,
} from '../../../src/pack/format.ts';
import { inWords } from '../../../src/pack/problem.ts';
import { stampOf } from '../../../src/pack/stamp.ts';
import { readYaml } from '../../../src/pack/yaml.ts';

const sha = 'a'.repeat(64);
const index = {
  schema: PACK_SCHEMA,
  version: '1.0.0',
  hash: sha,
  asOf: '2024-06-01',
  counts: { entities: 3, claims: 0, countries: 0, offices: 0, sources: 0, flags: 0 },
  shards: [
    { file: 'pack/entities-0.json', table: 'entities', sha256: sha, count: 2 },
    { file: 'pack/entities-1.json', table: 'entities', sha256: sha, count: 1 },
  ],
};

describe('a pack’s index', () => {
  it('is read, and counts its rows', () => {
    const parsed = parsePackIndex(index);
    expect(rowsOf(parsed, 'entities')).toBe(3);
    expect(rowsOf(parsed, 'claims')).toBe(0);
  });

  it.each([
    ['another schema', { ...index, schema: 99 }],
    [
      'a path that leads out of the pack',
      { ...index, shards: [{ ...index.shards[0], file: 'pack/../../x.json' }] },
    ],
    ['a table nobody knows', { ...index, shards: [{ ...index.shards[0], table: 'secrets' }] }],
    ['a hash that is none', { ...index, hash: 'abc' }],
    ['a day that is none', { ...index, asOf: 'yesterday' }],
    ['nothing', null],
  ])('is refused with %s', (_, value) => {
    expect(() => parsePackIndex(value)).toThrow();
  });
});

describe('a shard', () => {
  const leader = { id: 'x', kind: 'leader', name: { fr: 'X', en: 'X' } };
  it('is read when every record has its keys', () => {
    expect(parseShard('entities', JSON.stringify([leader]))).toEqual([leader]);
    expect(isRecord('entities', leader)).toBe(true);
    expect(isRecord('claims', leader)).toBe(false);
    expect(isRecord('entities', { ...leader, kind: 'dragon' })).toBe(false);
  });
  it('is refused when it is no list, or holds something else', () => {
    expect(() => parseShard('entities', '{}')).toThrow(TypeError);
    expect(() => parseShard('entities', JSON.stringify([leader, {}]))).toThrow('record 1');
    expect(() => parseShard('entities', '[')).toThrow(SyntaxError);
  });
});

describe('folding for search', () => {
  it.each([
    ['Émile  d’Œuvre', 'emile d œuvre'],
    ['  XI JINPING ', 'xi jinping'],
    ['I', 'i'],
    ['G-20', 'g 20'],
    ['习近平', '习近平'],
    ['«!»', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });
});

describe('a problem in words', () => {
  it('names file, line, field, and rule', () => {
    const problem = { file: 'a.yaml', line: 3, field: 'people.0.id', rule: 'regex', message: 'no slug' };
    expect(inWords(problem)).toBe('a.yaml:3: people.0.id: no slug [regex]');
    expect(inWords({ ...problem, field: '' })).toBe('a.yaml:3: (file): no slug [regex]');
  });
});

describe('YAML with lines', () => {
  it('says where a value stands, or its nearest parent', () => {
    const yaml = readYaml('a.yaml', 'a: 1\nlist:\n  - x: 1\n    y: 2\n  - z\n');
    if (Array.isArray(yaml)) throw new Error('not read');
    expect(yaml.value).toEqual({ a: 1, list: [{ x: 1, y: 2 }, 'z'] });
    const lines = [[], ['a'], ['list'], ['list', 0, 'y'], ['list', 1], ['list', 7, 'q'], ['nothing']];
    expect(lines.map((path) => yaml.lineOf(path))).toEqual([1, 1, 2, 4, 5, 2, 1]);
  });
  it('keeps dates and words as they are written', () => {
    const yaml = readYaml('a.yaml', 'day: 2024-01-02\ncountry: no\nyear: 2024\n');
    expect(yaml).toMatchObject({ value: { day: '2024-01-02', country: 'no', year: 2024 } });
  });
});

describe('a stamp', () => {
  it('changes with the facts and with nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stamp-'));
    await mkdir(join(folder, 'countries'));
    await writeFile(join(folder, 'countries/aa.yaml'), 'a: 1\n');
    const first = await stampOf(folder);
    expect(await stampOf(folder)).toBe(first);
    await writeFile(join(folder, 'notes.txt'), 'not a fact');
    expect(await stampOf(folder)).toBe(first);
    await writeFile(join(folder, 'countries/aa.yaml'), 'a: 2\n');
    expect(await stampOf(folder)).not.toBe(first);
    await rm(folder, { recursive: true });
  });
});
