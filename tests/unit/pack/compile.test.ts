/** The compiler: what a good store becomes, what a broken one is told, and that the same facts always give the same pack. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileFacts, type Compiled } from '../../../src/pack/compile.ts';
import { PACK_TABLES, parsePackIndex, parseShard, rowsOf } from '../../../src/pack/format.ts';
import type { Problem } from '../../../src/pack/problem.ts';
import { writeBuilt } from '../../../src/pack/write.ts';

const BROKEN = 'tests/fixtures/facts-broken';
const SMALL = 'tests/fixtures/facts-small';

let room = '';
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'facts-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

async function compiled(folder: string): Promise<Compiled> {
  const result = await compileFacts(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

async function problemsOf(folder: string): Promise<readonly Problem[]> {
  const result = await compileFacts(folder);
  return result.ok ? [] : result.problems;
}

/** A copy of the small store with some files written anew. */
async function changed(
  files: Readonly<Record<string, string | ((text: string) => string)>>,
): Promise<string> {
  const folder = await mkdtemp(join(room, 'copy-'));
  await cp(SMALL, folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, typeof text === 'string' ? text : text(await readFile(path, 'utf8')));
  }
  return folder;
}

const build = (value: Compiled, name: string) =>
  writeBuilt(value, { folder: join(room, name), version: '1.2.3', stamp: 'stamp' });

describe('a broken store', () => {
  const cases = readdirSync(BROKEN, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it.each(cases.map((entry) => entry.name))('%s: is told file, line, field and rule', async (name) => {
    const expected = readFileSync(join(BROKEN, name, 'expected.txt'), 'utf8')
      .trim()
      .split('\n');
    const problems = await problemsOf(join(BROKEN, name));
    expect(problems.map(({ file, line, field, rule }) => `${file}:${line}: ${field} [${rule}]`)).toEqual(
      expected,
    );
    for (const { message } of problems) expect(message).not.toBe('');
  });

  it('an empty folder holds no facts, one that is not there is an error', async () => {
    const empty = await mkdtemp(join(room, 'empty-'));
    await expect(problemsOf(empty)).resolves.toMatchObject([{ rule: 'empty', file: empty }]);
    await expect(compileFacts(join(room, 'nowhere'))).rejects.toThrow('ENOENT');
  });

  it('lists within lists without end are a problem, not a crash', async () => {
    const folder = await changed({ 'countries/zz.yaml': `country: ${'['.repeat(50_000)}` });
    const problems = await problemsOf(folder);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ file: 'countries/zz.yaml', rule: 'yaml' });
  });

  it('a file of a size that no facts have is a problem, and is not even parsed', async () => {
    const folder = await changed({ 'countries/zz.yaml': 'a: [\n'.repeat(300_000) });
    const begun = performance.now();
    await expect(problemsOf(folder)).resolves.toMatchObject([
      { file: 'countries/zz.yaml', line: 1, rule: 'yaml', message: 'longer than 1000000 characters' },
    ]);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('a file of more aliases than lines could be read is a problem, and soon', async () => {
    const folder = await changed({ 'countries/zz.yaml': `a: &a x\nb: [${'*a, '.repeat(90_000)}]\n` });
    const problems = await problemsOf(folder);
    expect(problems.map(({ file }) => file)).toContain('countries/zz.yaml');
  });

  it('an unknown tag, a second document and a merge key are no way in', async () => {
    const base = (text: string) => text.replace('country: aa', 'country: zz').split('\noffices:')[0] ?? '';
    const aa = await readFile(join(SMALL, 'countries/aa.yaml'), 'utf8');
    for (const text of [`${base(aa)}\n---\ncountry: yy\n`, `${base(aa)}\n<<: { capital: 1 }\n`]) {
      const problems = await problemsOf(await changed({ 'countries/zz.yaml': text }));
      expect(problems.map(({ file }) => file)).toContain('countries/zz.yaml');
    }
  });

  it('every broken file is told in one go', async () => {
    const folder = await changed({
      'countries/aa.yaml': (text) => text.replace('gender: f', 'gender: maybe'),
      'forums/lab.yaml': (text) => text.replace('form: grouping', 'form: club'),
    });
    const files = (await problemsOf(folder)).map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(['countries/aa.yaml', 'forums/lab.yaml']));
  });
});

describe('the small store', () => {
  let value: Compiled;
  beforeAll(async () => {
    value = await compiled(SMALL);
  });

  it('becomes entities of every kind', () => {
    const { entities, countries, offices, sources } = value.records;
    expect(entities.get('otto-kern')).toMatchObject({
      kind: 'leader',
      country: 'aa',
      gender: 'm',
      qid: 'Q1',
      wikipedia: 'Otto Kern (politician)',
    });
    expect(entities.get('lab')).toMatchObject({ kind: 'forum', form: 'grouping', acronym: { fr: 'LAB' } });
    expect(entities.get('lab-summit')).toMatchObject({ kind: 'series', forum: 'lab' });
    expect(entities.get('lab-summit-1')?.name).toEqual({ fr: '1er sommet de la LAB', en: '1st LAB summit' });
    expect(entities.get('lab-summit-17')).toMatchObject({
      kind: 'edition',
      series: 'lab-summit',
      ordinal: 17,
      status: 'planned',
      name: { fr: '17e sommet de la LAB', en: '17th LAB summit' },
    });
    expect(countries.get('aa')).toMatchObject({ of: { fr: 'de l’Arcadie' } });
    expect(countries.get('bb')).toMatchObject({ of: { fr: 'Borée' } });
    expect(offices.get('aa-president')?.title['en']).toEqual({
      m: 'President of Arcadia',
      f: 'President of Arcadia',
    });
    expect(sources.get('gazette')).toMatchObject({ date: '2024', read: '2024-06-01' });
  });

  it('becomes claims of every type, with their proof', () => {
    const { claims } = value.records;
    expect(new Set([...claims.values()].map((claim) => claim.type))).toEqual(
      new Set(['office', 'membership', 'chair', 'meeting', 'figure', 'quotation', 'event']),
    );
    expect(claims.get('aa-president.otto-kern.2020-05')).toMatchObject({
      valid: { from: '2020-05' },
      asOf: '2024-06-01',
      reviewBy: '2025-06-01',
      sources: ['gazette'],
      confidence: 'A',
      subjects: ['otto-kern', 'country:aa'],
    });
    expect(claims.get('aa-security-secretary.ivo-salm.start-unknown')?.valid).toEqual({});
    expect(claims.get('lab.contested.cc.2023-01-01')).toMatchObject({
      type: 'membership',
      status: 'contested',
    });
    expect(claims.get('lab.chair.bb.2024-01-01')).toMatchObject({ type: 'chair', holder: 'country:bb' });
    expect(claims.get('kern-fels-2023')).toMatchObject({
      topics: ['meeting'],
      subjects: ['otto-kern', 'ugo-fels', 'lab-summit-2', 'meeting-kern-fels-2023'],
    });
    expect(claims.get('kern-fels-2024')).toMatchObject({ topics: ['call'], mode: 'phone' });
    expect(claims.get('trade-2023-eur')).toMatchObject({
      value: 11,
      scale: 9,
      unit: 'EUR',
      period: '2023',
      converted: { from: 'USD', by: 'Arcadian Press' },
    });
    expect(claims.get('lab-summit-3.outcome')).toMatchObject({
      type: 'event',
      text: { en: 'The summit decides little.' },
    });
    expect(claims.get('lab-summit-2.held')?.subjects).toEqual([
      'lab-summit-2',
      'lab-summit',
      'country:bb',
      'ugo-fels',
    ]);
    expect(value.asOf).toBe('2024-06-01');
  });

  it('every claim has a source that is described, and is checked before it is to be reviewed', () => {
    for (const claim of value.records.claims.values()) {
      expect(claim.sources.length).toBeGreaterThan(0);
      for (const source of claim.sources) expect(value.records.sources.has(source)).toBe(true);
      expect(claim.asOf < claim.reviewBy).toBe(true);
    }
  });

  it('hands names over with their class, and words that contradict', () => {
    const { names, entities, terms, owners, series } = value.lexicon;
    const classes = (text: string) =>
      names.filter((name) => name.text === text).map((name) => `${name.class} ${name.entity} ${name.lang}`);
    expect(classes('Okern')).toEqual(['safe otto-kern fr', 'safe otto-kern en']);
    expect(classes('Kern')).toEqual(['short otto-kern null', 'short lea-kern null']);
    expect(classes('LAB Records')).toEqual(['blocked null null']);
    expect(classes('LAB')).toEqual(['acronym lab fr', 'acronym lab en']);
    expect(classes('LAB 17')).toEqual(['full lab-summit-17 null']);
    expect(entities.find(({ id }) => id === 'paul-ostrow')?.unless).toEqual(['académie des sciences']);
    expect(entities.find(({ id }) => id === 'lab-summit-1')?.kind).toBe('summit');
    expect(terms).toHaveLength(9);
    expect(owners.map(({ key }) => key)).toEqual(['country:aa', 'country:bb', 'country:cc', 'lab']);
    expect(series[0]?.editions.map(({ entity }) => entity)).toEqual([
      'lab-summit-1',
      'lab-summit-2',
      'lab-summit-3',
      'lab-summit-17',
    ]);
  });

  it('countries that nobody describes are named as CLDR names them', async () => {
    const folder = await changed({
      'forums/lab.yaml': (text) => text.replace('countries: [aa, bb]', 'countries: [aa, bb, is]'),
    });
    const { records } = await compiled(folder);
    expect(records.countries.get('is')).toMatchObject({ name: { fr: 'Islande', en: 'Iceland' } });
  });

  it('text is kept composed, a year is a date though YAML takes it for a number', async () => {
    const folder = await changed({
      'countries/bb.yaml': (text) =>
        text
          .replace('fr: Ugo Fels', 'fr: "Ugo Fe\u0301ls"')
          .replace('from: 2018-01-01, sources', 'from: 2018, sources'),
    });
    const { records } = await compiled(folder);
    expect(records.entities.get('ugo-fels')?.name['fr']).toBe('Ugo F\u00E9ls');
    expect(records.claims.has('bb-prime-minister.ugo-fels.2018')).toBe(true);
  });

  it('terms that meet on one day, month or year do not overlap; acting ones may', async () => {
    const holders = (lines: string) => (text: string) =>
      text.replace(/( {6}- \{ who: anna-brandt[^\n]*\n)( {6}- \{ who: otto-kern[^\n]*\n)/, lines);
    const term = (who: string, rest: string) =>
      `      - { who: ${who}, ${rest}, sources: [gazette], confidence: A }\n`;
    const good = [
      term('anna-brandt', 'from: 2010, to: 2020-05-04') + term('otto-kern', 'from: 2020-05-04'),
      term('anna-brandt', 'from: 2010, to: 2020-05') + term('otto-kern', 'from: 2020-05-04'),
      term('anna-brandt', 'from: 2010, to: 2020') + term('otto-kern', 'from: 2020'),
      term('anna-brandt', 'from: 2010') + term('otto-kern', 'from: 2020, acting: true'),
    ];
    for (const lines of good)
      expect(await problemsOf(await changed({ 'countries/aa.yaml': holders(lines) }))).toEqual([]);
    const bad = term('anna-brandt', 'from: 2010, to: 2020-05-05') + term('otto-kern', 'from: 2020-05-04');
    expect(await problemsOf(await changed({ 'countries/aa.yaml': holders(bad) }))).toMatchObject([
      { rule: 'overlap' },
    ]);
  });
});

describe('the pack on disk', () => {
  it('is whole: every shard is what the index says', async () => {
    const index = await build(await compiled(SMALL), 'whole');
    const folder = join(room, 'whole');
    expect(parsePackIndex(JSON.parse(await readFile(join(folder, 'pack/index.json'), 'utf8')))).toEqual(
      index,
    );
    expect(index).toMatchObject({
      version: '1.2.3',
      asOf: '2024-06-01',
      counts: { entities: 18, claims: 27 },
    });
    for (const table of PACK_TABLES) {
      const shards = index.shards.filter((shard) => shard.table === table);
      let rows = 0;
      for (const { file, count } of shards) {
        const records = parseShard(table, await readFile(join(folder, file), 'utf8'));
        expect(records).toHaveLength(count);
        rows += records.length;
      }
      expect(rows).toBe(rowsOf(index, table));
    }
    await expect(readFile(join(folder, 'stamp'), 'utf8')).resolves.toBe('stamp');
    expect(await readdir(folder)).toContain('lexicon.latin.ts');
  });

  it('two compilations of the same facts are the same to the byte', async () => {
    const [one, two] = [await build(await compiled(SMALL), 'one'), await build(await compiled(SMALL), 'two')];
    expect(two).toEqual(one);
    const lexicon = (name: string) => readFile(join(room, name, 'lexicon.latin.ts'), 'utf8');
    expect(await lexicon('two')).toBe(await lexicon('one'));
  });

  it('does not depend on how the files are called or come', async () => {
    const folder = await changed({});
    await cp(join(folder, 'countries/aa.yaml'), join(folder, 'countries/zz.yaml'));
    await rm(join(folder, 'countries/aa.yaml'));
    await cp(join(folder, 'figures'), join(folder, 'meetings'), { recursive: true });
    await rm(join(folder, 'figures'), { recursive: true });
    const one = await build(await compiled(SMALL), 'named');
    const two = await build(await compiled(folder), 'renamed');
    expect(two.hash).toBe(one.hash);
  });

  it('replaces an older one whole', async () => {
    const folder = join(room, 'again');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'leftover'), '');
    await build(await compiled(SMALL), 'again');
    expect((await readdir(folder)).sort()).toEqual([
      'lexicon.arabic.json',
      'lexicon.cyrillic.json',
      'lexicon.han.json',
      'lexicon.latin.ts',
      'lexicon.more.json',
      'pack',
      'stamp',
    ]);
    expect((await readdir(room)).filter((name) => name.startsWith('again.'))).toEqual([]);
  });

  it('changes with one letter of the facts', async () => {
    const one = await build(await compiled(SMALL), 'before');
    const folder = await changed({
      'forums/lab.yaml': (text) => text.replace('decides little', 'decides much'),
    });
    expect((await build(await compiled(folder), 'after')).hash).not.toBe(one.hash);
  });
});
