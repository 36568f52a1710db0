/** What Wikidata proposes, whichever way its JSON comes, and that the patch applies and what it makes compiles. */
import { execFile } from 'node:child_process';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileFacts } from '../../../src/pack/compile.ts';
import { refresh } from '../../../src/upkeep/index.ts';
import { isoDay } from '../../../src/facts/index.ts';
import { FACTS, newFolder, triedOn, WIKIDATA, type Tried } from './support.ts';

const run = promisify(execFile);

let documents: Record<string, string>;
beforeAll(async () => {
  const names = (await readdir(WIKIDATA)).filter((name) => name.endsWith('.json'));
  documents = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(WIKIDATA, name), 'utf8')] as const),
    ),
  );
});

/** The bare entities, as a dump has them. */
function entities(): string[] {
  return Object.values(documents).flatMap((text) => {
    const parsed = JSON.parse(text) as { entities: Record<string, unknown> };
    return Object.values(parsed.entities).map((one) => JSON.stringify(one));
  });
}

/** The same items in every form that Wikidata gives them. */
const FORMS: Readonly<Record<string, () => readonly [string, string | Buffer][]>> = {
  'a folder of documents': () => Object.entries(documents),
  'a folder of gzipped documents': () =>
    Object.entries(documents).map(([name, text]) => [`${name}.gz`, gzipSync(text)]),
  'a dump, an entity a line': () => [['dump.json', `[\n${entities().join(',\n')}\n]\n`]],
  'a gzipped dump': () => [['dump.json.gz', gzipSync(`[\n${entities().join(',\n')}\n]\n`)]],
  'an array in one line': () => [['dump.json', `[${entities().join(',')}]`]],
  NDJSON: () => [['dump.ndjson', `${entities().join('\n')}\n`]],
  'gzipped NDJSON': () => [['dump.ndjson.gz', gzipSync(entities().join('\r\n'))]],
  'one document of many entities': () => [
    [
      'all.json',
      `{"entities":{${entities()
        .map((text, at) => `"Q${at}":${text}`)
        .join(',')}}}`,
    ],
  ],
};

async function dumped(form: string): Promise<string> {
  const folder = await newFolder('wikidata-2026-03-16-');
  for (const [name, content] of FORMS[form]?.() ?? []) await writeFile(join(folder, name), content);
  return folder;
}

const EXPECTED = [
  '-      - { who: otto-kern, from: 2020-05, sources: [gazette], confidence: A } # re-elected in 2024',
  '+      - { who: otto-kern, from: 2020-05, to: 2026-03-10, asOf: 2026-03-16, reviewBy: 2026-09-14, sources: [gazette, wikidata-2026-03], confidence: B } # re-elected in 2024',
  '+      - { who: mira-van-den-sund, from: 2026-03-10, asOf: 2026-03-16, reviewBy: 2026-09-14, sources: [wikidata-2026-03], confidence: B }',
  '+  - id: mira-van-den-sund',
  '+    name: { fr: Mira van den Sünd, en: Mira van den Sund }',
  '+    native: { lang: ru, text: Мира ван ден Сунд }',
  '+    gender: f',
  '+    qid: Q9000014',
  '+    wikipedia: "Mira van den Sund (politician, born 1970)"',
  '+    # forms: { short: [] } – what texts write alone after the full name',
  '-      - { who: tim-aldo, from: 2018, sources: [gazette], confidence: B }',
  '+      - { who: tim-aldo, from: 2018, to: 2026-02, asOf: 2026-03-16, reviewBy: 2026-09-14, sources: [gazette, wikidata-2026-03], confidence: B }',
  '-      - { who: rita-lund, from: 2019-06-01, sources: [gazette], confidence: A }',
  '+      - { who: rita-lund, from: 2019-06-01, to: 2026-01-15, asOf: 2026-03-16, reviewBy: 2026-09-14, sources: [gazette, wikidata-2026-03], confidence: B }',
  '+      - { who: jon-ek, from: 2026-01-15, asOf: 2026-03-16, reviewBy: 2026-09-14, sources: [wikidata-2026-03], confidence: B }',
  '-  - { id: tim-aldo, name: { fr: Tim Aldo, en: Tim Aldo }, gender: m, qid: Q9000022 }',
  '+  - { id: tim-aldo, name: { fr: Tim Aldo, en: Tim Aldo }, gender: m, qid: Q9000022, died: 2026-02 }',
  '+  - id: jon-ek',
  '+    name: { fr: Jon Ek, en: Jon Ek }',
  '+    gender: m',
  '+    qid: Q9000025',
  '+    # forms: { short: [] } – what texts write alone after the full name',
  '+  - id: wikidata-2026-03',
  '+    title: Wikidata, heads of state and government and holders of positions (P35, P6, P1308, P39)',
  '+    publisher: Wikidata',
  '+    url: https://www.wikidata.org/',
  '+    date: 2026-03-16',
  '+    read: 2026-03-20',
  '+    lang: en',
  '+    licence: CC0-1.0',
];

describe('the same items', () => {
  it.each(Object.keys(FORMS))('propose the same as %s', async (form) => {
    const result = await triedOn(await dumped(form));
    expect(result.lines).toEqual(EXPECTED);
    expect(result.rules).toEqual([]);
    expect(result.counts).toEqual({ compared: 5, changed: 3, begun: 2, ended: 3, died: 1, confirmed: 0 });
  });

  it('propose for one country what its document alone says, with a stub for whom it does not describe', async () => {
    const result = await triedOn(await single('Q9000001.json'));
    expect(result.rules).toEqual(['countries/aa.yaml:9: no-record (note)']);
    expect(result.lines.map((line) => line.replace(/(?<=who: \S+,|Q9000014:).*/, ''))).toEqual([
      '-      - { who: otto-kern,',
      '+      - { who: otto-kern,',
      '+      # - { who: Q9000014,',
      '+  # - id: ‹fill›  # Q9000014:',
      ...EXPECTED.slice(-8),
    ]);
  });
});

async function single(name: string): Promise<string> {
  const folder = await newFolder('wikidata-2026-03-16-');
  await writeFile(join(folder, name), documents[name] ?? '');
  return folder;
}

describe('confirming', () => {
  it('moves the checks on only when asked, and in any layout', async () => {
    const folder = await single('Q9000001.json');
    await writeFile(join(folder, 'Q9000002.json'), documents['Q9000002.json'] ?? '');
    const result = await triedOn(folder, { confirm: true });
    expect(result.counts.confirmed).toBe(2);
    expect(result.lines).toContain(
      '+      - { who: ugo-fels, from: 2018-01-01, asOf: 2026-03-16, reviewBy: 2026-09-14, sources: [gazette, wikidata-2026-03], confidence: A }',
    );
    // A term that is written in lines keeps them, and its comment.
    expect(result.lines).toContain('+        asOf: 2026-03-16');
    expect(result.lines).toContain('+          - wikidata-2026-03');
    expect(result.lines.join('\n')).not.toContain('a Thursday');
  });

  it('proposes nothing where the store was checked later than the dump', async () => {
    const result = await triedOn(await single('Q9000002.json'), {
      confirm: true,
      change: {
        'countries/bb.yaml': [
          'asOf: 2025-10-01, reviewBy: 2026-04-01',
          'asOf: 2026-03-18, reviewBy: 2026-09-01',
        ],
      },
    });
    expect(result.counts.confirmed).toBe(0);
  });
});

describe('the patch', () => {
  /** A repository with the facts, as an editor has it. */
  async function repository(): Promise<{ folder: string; patch: string; result: Tried['counts'] }> {
    const folder = await newFolder();
    await cp(FACTS, join(folder, 'assets/facts'), { recursive: true });
    const facts = await compileFacts(join(folder, 'assets/facts'));
    if (!facts.ok) throw new Error('the fixture does not compile');
    const dump = await dumped('a dump, an entity a line');
    const here = process.cwd();
    try {
      process.chdir(folder);
      const options = { facts: 'assets/facts', today: isoDay('2026-03-20'), confirm: true, many: false };
      const done = await refresh(facts.value.records, dump, options);
      await writeFile('wikidata.patch', done.patch);
      return { folder, patch: done.patch, result: done.counts };
    } finally {
      process.chdir(here);
    }
  }

  it.each([
    ['git', ['apply', '--check', 'wikidata.patch'], ['apply', 'wikidata.patch']],
    ['patch', ['--dry-run', '-p1', '-i', 'wikidata.patch'], ['-p1', '-i', 'wikidata.patch']],
  ])('applies with %s, and what it makes compiles', async (program, check, apply) => {
    const { folder } = await repository();
    await run('git', ['init', '-q'], { cwd: folder });
    await run(program, check, { cwd: folder });
    await run(program, apply, { cwd: folder });
    const facts = await compileFacts(join(folder, 'assets/facts'));
    expect(facts.ok ? [] : facts.problems).toEqual([]);
    if (!facts.ok) return;
    const claims = [...facts.value.records.claims.values()];
    expect(
      claims
        .filter(({ type, valid }) => type === 'office' && !valid.to)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      'aa-president.mira-van-den-sund.2026-03-10',
      'aa-prime-minister.lea-kern.2022-02-03',
      'bb-captain-regent.ada-holm.2024-04-01',
      'bb-captain-regent.nils-berg.2024-04-01',
      'bb-foreign-minister.jon-ek.2026-01-15',
      'bb-prime-minister.ugo-fels.2018-01-01',
    ]);
    const text = await readFile(join(folder, 'assets/facts/countries/aa.yaml'), 'utf8');
    for (const comment of [
      '# Arcadia: one',
      '# The Gazette is late',
      '# re-elected',
      '# Nothing stands behind',
      '# a Thursday',
      '# not the president’s sister',
      '# End of Arcadia.',
    ])
      expect(text).toContain(comment);
  });

  it('of what is done proposes nothing more', async () => {
    const { folder } = await repository();
    await run('git', ['apply', 'wikidata.patch'], { cwd: folder });
    const facts = await compileFacts(join(folder, 'assets/facts'));
    if (!facts.ok) throw new Error(JSON.stringify(facts.problems));
    const options = {
      facts: join(folder, 'assets/facts'),
      today: isoDay('2026-03-20'),
      confirm: true,
      many: false,
    };
    const again = await refresh(facts.value.records, await dumped('NDJSON'), options);
    expect(again.patch).toBe('');
    expect(again.told).toEqual([]);
  });
});
