import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkshop, type Outcome, type Workshop } from './workshop.ts';

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly id: string;
}
interface Annotated {
  readonly doc_id: string | number;
  readonly text?: string;
  readonly mentions: readonly Mention[];
}

let shop: Workshop;
beforeAll(async () => {
  shop = await openWorkshop();
  // The first run builds; the others find the build good.
  await shop.run('annotate', [], '');
}, 60_000);
afterAll(() => shop.close());

const lines = ({ out }: Outcome): Annotated[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotated);
const marks = (one: Annotated | undefined): string[] =>
  (one?.mentions ?? []).map(({ surface, id }) => `${surface} → ${id}`);
const annotate = (args: readonly string[], input?: string) => shop.run('annotate', args, input);

describe('annotate', { timeout: 30_000 }, () => {
  it('reads a text file and says everything of each mention', async () => {
    const file = await shop.write('one.txt', 'Otto Kern dort.\n\nLe président arcadien aussi.');
    const outcome = await annotate(['--lang', 'fr', '--date', '2024-04-01', file]);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(lines(outcome)).toEqual([
      {
        doc_id: 'one.txt',
        mentions: [
          {
            start: 0,
            end: 9,
            surface: 'Otto Kern',
            id: 'otto-kern',
            class: 'leader',
            title: 'Otto Kern (politician)',
            wikidata: 'Q1',
            via: 'name',
            confidence: 0.99,
          },
          {
            start: 20,
            end: 38,
            surface: 'président arcadien',
            id: 'otto-kern',
            class: 'leader',
            title: 'Otto Kern (politician)',
            wikidata: 'Q1',
            via: 'description',
            confidence: 0.95,
          },
        ],
      },
    ]);
  });

  it('counts offsets in UTF-16, whatever stands before the name', async () => {
    const text = '😀😀 « Léa Kern » 👩‍👩‍👧 lit.\r\n\r\nPuis e\u0301coute Ugo Fels.';
    const outcome = await annotate(['--lang', 'fr'], text);
    const [one] = lines(outcome);
    expect(one?.doc_id).toBe('-');
    expect(marks(one)).toEqual(['Léa Kern → lea-kern', 'Ugo Fels → ugo-fels']);
    for (const { start, end, surface } of one?.mentions ?? []) expect(text.slice(start, end)).toBe(surface);
    expect(one?.mentions[0]?.start).toBe(7);
  });

  it('guesses the language of a text that names none', async () => {
    const text =
      'The Arcadian president and his wife were not there when the others came, and nobody asked for them.';
    expect(marks(lines(await annotate(['--date', '2024-04-01'], text))[0])).toEqual([
      'Arcadian president → otto-kern',
    ]);
  });

  it('reads an HTML file as a page: its language, its date, what is shown of it', async () => {
    const html = `<!doctype html><html lang="en"><head><meta property="article:published_time" content="2019-01-01T08:00:00Z">
      <title>Otto Kern</title><script>var x = "Otto Kern"</script></head><body><article>
      <h1>The Arcadian president</h1><p>Anna <b>Brandt</b> sleeps &amp; dreams.</p><code>Otto Kern</code></article></body></html>`;
    const file = await shop.write('page.html', html);
    const [one] = lines(await annotate([file]));
    expect(marks(one)).toEqual(['Arcadian president → anna-brandt', 'Anna Brandt → anna-brandt']);
    for (const { start, end, surface } of one?.mentions ?? [])
      expect(one?.text?.slice(start, end)).toBe(surface);
    expect(one?.text).not.toContain('var x');
    const [other] = lines(await annotate(['--date', '2024-04-01', file]));
    expect(marks(other)[0]).toBe('Arcadian president → otto-kern');
  });

  it('with --jsonl does a document a line, in order', async () => {
    const documents = [
      { doc_id: 'a', lang: 'fr', date: '2019-01-01', text: 'Le président arcadien dort.' },
      { doc_id: 7, lang: 'en', date: '2024-04', text: 'The Arcadian president sleeps.' },
      { doc_id: 'c', lang: 'fr', text: '' },
    ];
    const outcome = await annotate(
      ['--jsonl'],
      `${documents.map((one) => JSON.stringify(one)).join('\n\n')}\n`,
    );
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(lines(outcome).map((one) => [one.doc_id, marks(one)])).toEqual([
      ['a', ['président arcadien → anna-brandt']],
      [7, ['Arcadian president → otto-kern']],
      ['c', []],
    ]);
  });

  it('with --jsonl says which line is bad, does the others, and exits with 2', async () => {
    const good = (id: string) => JSON.stringify({ doc_id: id, lang: 'fr', text: 'Otto Kern' });
    const input = [
      good('a'),
      '{ "doc_id": ',
      good('b'),
      '[]',
      '{ "doc_id": "x" }',
      '{ "text": "Otto Kern" }',
      '{ "doc_id": "y", "text": "Otto Kern", "date": "2024-13-01" }',
      'null',
      good('c'),
    ].join('\n');
    const outcome = await annotate(['--jsonl'], input);
    expect(outcome.code).toBe(2);
    expect(lines(outcome).map(({ doc_id: id }) => id)).toEqual(['a', 'b', 'c']);
    const complaints = outcome.err.trim().split('\n');
    expect(complaints.map((line) => /line (\d+):/.exec(line)?.[1])).toEqual(['2', '4', '5', '6', '7', '8']);
    expect(complaints[0]).toContain('not JSON');
    expect(complaints[2]).toContain('`text`');
    expect(complaints[3]).toContain('`doc_id`');
  });

  it('says which file is missing, does the others, and exits with 2', async () => {
    const file = await shop.write('two.txt', 'Otto Kern');
    const outcome = await annotate(['nowhere.txt', file, '.']);
    expect(outcome.code).toBe(2);
    expect(outcome.err).toContain('nowhere.txt: no such file');
    expect(outcome.err.trim().split('\n')).toHaveLength(2);
    expect(lines(outcome).map(({ doc_id: id }) => id)).toEqual(['two.txt']);
  });

  it.each([
    ['an unknown option', ['--colour']],
    ['a date that is none', ['--date', 'yesterday']],
    ['--jsonl with a file', ['--jsonl', 'two.txt']],
  ])('refuses %s and says how it is called', async (_, args) => {
    const outcome = await annotate(args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain('usage: annotate');
  });

  it('takes any bytes for a text', async () => {
    const outcome = await annotate(['--lang', 'xx'], '\u0000\uFEFFOtto Kern\u0000\uD83D');
    expect(outcome.code).toBe(0);
    expect(marks(lines(outcome)[0])).toEqual(['Otto Kern → otto-kern']);
    expect(marks(lines(await annotate([], ''))[0])).toEqual([]);
  });
});
