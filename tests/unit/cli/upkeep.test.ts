/** The tools that keep the facts up, as an editor runs them. */
import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Workshop } from './workshop.ts';

const run = promisify(execFile);
const WIKIDATA = resolve('tests/fixtures/wikidata');

let shop: Workshop;
let facts = '';
beforeAll(async () => {
  shop = await openWorkshop();
  facts = join(shop.folder, 'assets/facts');
});
afterAll(() => shop.close());

/** Facts of the workshop's own, which may be written. */
async function use(fixture: string): Promise<void> {
  await rm(facts, { recursive: true, force: true });
  await cp(fixture, facts, { recursive: true });
}

describe('facts:refresh', { timeout: 30_000 }, () => {
  beforeAll(async () => {
    await use('tests/fixtures/facts-refresh');
    await cp(WIKIDATA, join(shop.folder, 'wikidata-2026-03-16'), { recursive: true });
  });

  it('prints a patch, says on standard error what it found, and writes no fact', async () => {
    const before = await readFile(join(facts, 'countries/aa.yaml'), 'utf8');
    const { code, out, err } = await shop.run('facts-refresh', [
      'wikidata-2026-03-16',
      '--today',
      '2026-03-20',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^--- a\/assets\/facts\/countries\/aa\.yaml\n\+\+\+ b\/assets\/facts\/countries\/aa\.yaml\n@@/,
    );
    expect(err).toBe(
      'Wikidata of 2026-03-16: 11 records, 11 items of ours, 5 offices compared: 2 begun, 3 ended, 1 died, 0 confirmed, 0 refused\n',
    );
    expect(await readFile(join(facts, 'countries/aa.yaml'), 'utf8')).toBe(before);
  });

  it('puts the patch into a file, and facts:build takes what git has applied', async () => {
    const { out } = await shop.run('facts-refresh', [
      'wikidata-2026-03-16',
      '--today',
      '2026-03-20',
      '--write',
      'new.patch',
    ]);
    expect(out).toBe('');
    await run('git', ['init', '-q'], { cwd: shop.folder });
    await run('git', ['apply', 'new.patch'], { cwd: shop.folder });
    expect(await shop.run('facts-build', [])).toMatchObject({ code: 0 });
  });

  it('says each refusal with file, line and rule', async () => {
    await use('tests/fixtures/facts-refresh');
    const file = join(facts, 'countries/aa.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      text.replace('otto-kern, from: 2020-05,', 'otto-kern, from: 2020-05, pinned: 2024-12-01,'),
    );
    const { code, err } = await shop.run('facts-refresh', [
      'wikidata-2026-03-16/Q9000001.json',
      '--today',
      '2026-03-20',
    ]);
    expect(code).toBe(0);
    expect(err).toContain(
      'countries/aa.yaml:17: pinned: refused: the term of otto-kern was settled by hand on 2024-12-01\n',
    );
    expect(err).toContain(
      'countries/aa.yaml:17: pin-due: the pin of otto-kern, of 2024-12-01, is older than a year\n',
    );
  });

  it.each([
    ['nothing', [], /^facts:refresh: usage/],
    ['a dump and the network', ['x.json', '--online'], /^facts:refresh: usage/],
    ['a file that is not there', ['nowhere.json'], /ENOENT/],
    ['a day that is none', ['wikidata-2026-03-16', '--today', 'soon'], /not a date/],
    ['a file that holds no JSON', ['package.yaml'], /package\.yaml: not JSON/],
    [
      'facts that do not compile',
      ['wikidata-2026-03-16', '--facts', resolve('tests/fixtures/facts-broken/no-source')],
      /do not compile/,
    ],
  ])('%s is an error with exit 2', async (_, args, message) => {
    await shop.write('package.yaml', 'name: x\n');
    const outcome = await shop.run('facts-refresh', args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(message);
  });
});

describe('facts:diff', { timeout: 30_000 }, () => {
  it('compares two revisions, and a revision with a folder', async () => {
    await use('tests/fixtures/facts-small');
    const git = (...args: string[]) =>
      run('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...args], { cwd: shop.folder });
    await git('init', '-q');
    await git('add', 'assets');
    await git('commit', '-qm', 'One');
    const file = join(facts, 'countries/aa.yaml');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('otto-kern, from: 2020-05,', 'otto-kern, from: 2020-05-11,'),
    );
    await git('commit', '-qam', 'Two');
    const told = '### Corrected\n\n- Otto Kern, President of Arcadia: since 2020-05-11, not 2020-05\n';
    expect(await shop.run('facts-diff', ['HEAD~1', 'HEAD'])).toEqual({ code: 0, out: told, err: '' });
    expect((await shop.run('facts-diff', ['HEAD~1', 'assets/facts'])).out).toBe(told);
    expect((await shop.run('facts-diff', ['HEAD', 'HEAD'])).out).toBe('Nothing has changed.\n');
  });

  it('says which of the two does not compile, or is none', async () => {
    const broken = resolve('tests/fixtures/facts-broken/no-source');
    const outcome = await shop.run('facts-diff', [resolve('tests/fixtures/facts-small'), broken]);
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome.err).toContain(`the facts of ${broken} do not compile`);
    expect((await shop.run('facts-diff', ['no-such-revision', broken])).err).toContain(
      'neither a folder nor a git revision',
    );
    expect(await shop.run('facts-diff', ['HEAD'])).toMatchObject({ code: 2 });
  });
});

describe('new', { timeout: 30_000 }, () => {
  it('writes a forum’s file once, and never over another', async () => {
    await use('tests/fixtures/facts-small');
    const made = await shop.run('new', ['forum', 'Example Union']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('assets/facts/forums/example-union.yaml is made');
    expect(await readFile(join(facts, 'forums/example-union.yaml'), 'utf8')).toMatch(
      /^forum: example-union\n/,
    );
    const again = await shop.run('new', ['forum', 'Example Union']);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toContain('is there already');
  });

  it('prints what goes into a file that is there, and notes one that is not', async () => {
    const there = await shop.run('new', ['leader', 'Ada Example', 'aa']);
    expect(there).toMatchObject({ code: 0, err: '' });
    expect(there.out).toContain('  - id: ada-example\n');
    expect((await shop.run('new', ['leader', 'Ada Example', 'zz'])).err).toContain(
      'there is no assets/facts/countries/zz.yaml yet',
    );
  });

  it.each([
    ['no kind', ['nothing', 'X']],
    ['no name', ['forum']],
    ['no place', ['leader', 'Ada Example']],
    ['a place that leads elsewhere', ['leader', 'Ada Example', '../x']],
    ['a name without a letter for an id', ['forum', '习近平']],
  ])('%s is told how to do it', async (_, args) => {
    const outcome = await shop.run('new', args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain('usage');
  });
});
