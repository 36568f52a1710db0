/** The other command-line tools: building the facts, and measuring against a gold file. */
import { cp, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
}, 60_000);
afterAll(() => shop.close());

const gold = (mentions: readonly object[], more: object = {}) =>
  JSON.stringify({ doc_id: 'd', lang: 'fr', date: '2024-04-01', text: TEXT, mentions, ...more });
const TEXT = 'Otto Kern a vu Ugo Fels. Le président arcadien dort à Tégée, dit Nora Veil.';
const span = (surface: string, more: object) => ({
  start: TEXT.indexOf(surface),
  end: TEXT.indexOf(surface) + surface.length,
  class: 'leader',
  ...more,
});
const ALL = [
  span('Otto Kern', { title: 'Otto Kern' }),
  span('Ugo Fels', { title: 'Ugo Fels' }),
  span('président arcadien', { title: 'Otto_Kern', role: true }),
  span('Nora Veil', { title: 'Nora Veil' }),
];

describe('facts:build', { timeout: 30_000 }, () => {
  it('writes the pack and says what is in it', async () => {
    const outcome = await shop.run('facts-build', []);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(outcome.out).toMatch(/^facts: 18 entities, 27 claims, .* · as of 2024-06-01 · [0-9a-f]{12}\n$/);
    expect((await readdir(join(shop.folder, '.built'))).sort()).toEqual([
      'lexicon.arabic.json',
      'lexicon.cyrillic.json',
      'lexicon.han.json',
      'lexicon.latin.ts',
      'lexicon.more.json',
      'pack',
      'stamp',
    ]);
  });

  it('writes nothing when a rule is broken, names file, line, field and rule, and exits with 1', async () => {
    const fresh = await openWorkshop('tests/fixtures/facts-broken/unknown-source');
    const outcome = await fresh.run('facts-build', []);
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome.err).toContain('countries/aa.yaml:11: offices.0.holders.0.sources.0: ');
    expect(outcome.err).toContain('[reference]');
    expect(outcome.err).toContain('1 problem, nothing written');
    expect(await readdir(fresh.folder)).not.toContain('.built');
    await fresh.close();
  });

  it('leaves an older build alone when a rule is broken, in a folder named on the command line', async () => {
    await shop.run('facts-build', []);
    const before = await readdir(join(shop.folder, '.built/pack'));
    const outcome = await shop.run('facts-build', [resolve('tests/fixtures/facts-broken/several-problems')]);
    expect(outcome.code).toBe(1);
    expect(outcome.err).toContain('2 problems, nothing written');
    expect(await readdir(join(shop.folder, '.built/pack'))).toEqual(before);
  });

  it('is done again by the tools that need it, once the facts have changed', async () => {
    const own = await openWorkshop();
    const facts = join(own.folder, 'assets/facts');
    await rm(facts);
    await cp('tests/fixtures/facts-small', facts, { recursive: true });
    expect((await own.run('annotate', ['--lang', 'fr'], 'Rita Lund')).out).toContain('rita-lund');
    await own.write('assets/facts/countries/bb.yaml', 'country: bb\n');
    const broken = await own.run('annotate', ['--lang', 'fr'], 'Rita Lund');
    expect(broken.code).not.toBe(0);
    expect(broken.err).toContain('countries/bb.yaml:1: ');
    await own.close();
  });
});

describe('evaluate', { timeout: 30_000 }, () => {
  it('scores names, links, descriptions and strays', async () => {
    const file = await shop.write('gold.jsonl', `${gold(ALL)}\n`);
    const outcome = await shop.run('evaluate', [file]);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(outcome.out.trim()).toBe(
      'gold.jsonl: 1 documents · F1 100.0 P 100.0 R 100.0 linked 100.0 roles 100.0 strays 0',
    );
  });

  it('with --errors has a line for every error', async () => {
    const wrong = [
      span('Otto Kern', { title: 'Somebody Else' }),
      span('Tégée', { title: 'Tegea' }),
      ...ALL.slice(1, 3),
    ];
    const file = await shop.write('wrong.jsonl', gold(wrong));
    const outcome = await shop.run('evaluate', ['--errors', file]);
    const out = outcome.out.trim().split('\n');
    expect(
      out.filter((line) => line.includes('mislinked: « Otto Kern » Somebody Else, not Otto Kern')),
    ).toHaveLength(1);
    expect(out.filter((line) => line.includes('missed: « Tégée »'))).toHaveLength(1);
    expect(out.filter((line) => line.includes('strays: « Nora Veil »'))).toHaveLength(1);
    expect(out.at(-1)).toContain('strays 1');
  });

  it('says which line is no JSON and which file is missing, and exits with 2', async () => {
    const file = await shop.write('bad.jsonl', `${gold(ALL)}\nnonsense\n`);
    const outcome = await shop.run('evaluate', ['nowhere.jsonl', file]);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('nowhere.jsonl: no such file');
    expect(outcome.err).toContain('bad.jsonl:2: not JSON');
    expect(outcome.out).toContain('bad.jsonl: 1 documents');
  });

  it.each([
    ['no file', []],
    ['an unknown option', ['--colour']],
  ])('refuses %s and says how it is called', async (_, args) => {
    const outcome = await shop.run('evaluate', args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain('usage: evaluate');
  });
});
