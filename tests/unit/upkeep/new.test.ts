/** Drafts: what is filled in compiles, what is left unfilled is refused by the build at its line. */
import { describe, expect, it } from 'vitest';
import { draft, slugOf, type Draft } from '../../../src/upkeep/index.ts';
import { compiledWith, type Change } from '../pack/changed-facts.ts';

const TODAY = '2024-06-01';
const BB = 'countries/bb.yaml';

/** The draft’s parts, each put where its comment says. */
function parts({ text }: Draft): string[] {
  return text
    .split(/^# under .*\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => part.trimEnd());
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  let [result, rest] = [text, { ...values }];
  for (const [key, value] of Object.entries(rest))
    result = result.replace(new RegExp(`(\\b${key}: \\[?)‹fill›`), (_, before: string) => before + value);
  return result;
}

/** Where the unfilled places are, as `file:line` says it. */
async function refusals(changes: readonly Change[]): Promise<string[]> {
  const error = await compiledWith(changes).then(
    () => '',
    (reason: unknown) => (reason instanceof Error ? reason.message : String(reason)),
  );
  return error.split('\n').filter((line) => line !== '');
}

describe('a leader', () => {
  const made = draft('leader', 'Tô Example-Lâm', 'bb', TODAY);
  const [person = '', holder = ''] = parts(made);
  const changes = (one: string, other: string): Change[] => [
    { file: BB, find: 'people:\n', text: `people:\n${one}\n` },
    {
      file: BB,
      find: 'to: 2024-01-01, sources: [gazette], confidence: A }\n',
      text: `to: 2024-01-01, sources: [gazette], confidence: A }\n${other}\n`,
    },
  ];

  it('goes into the file of the country', () => expect(made).toMatchObject({ file: BB, whole: false }));

  it('compiles when filled', async () => {
    const { records } = await compiledWith(
      changes(
        filled(person, { gender: 'm' }),
        filled(holder, { from: '2024-01-01', reviewBy: '2024-12-01', sources: 'gazette', confidence: 'B' }),
      ),
    );
    expect(records.entities.get('to-example-lam')).toMatchObject({
      name: { en: 'Tô Example-Lâm' },
      gender: 'm',
    });
    expect(records.claims.has('bb-foreign-minister.to-example-lam.2024-01-01')).toBe(true);
  });

  it('is refused unfilled, at every place that is to be filled', async () => {
    const lines = (await refusals(changes(person, holder))).map((line) => line.replace(/: .*\[/, ' ['));
    expect(lines).toEqual([
      `${BB}:23 [check]`,
      `${BB}:23 [check]`,
      `${BB}:23 [picklist]`,
      `${BB}:23 [regex]`,
      `${BB}:27 [picklist]`,
    ]);
  });

  it.each(['gender', 'from', 'reviewBy', 'sources', 'confidence'])(
    'is refused without its %s',
    async (key) => {
      const values = {
        gender: 'm',
        from: '2024-01-01',
        reviewBy: '2024-12-01',
        sources: 'gazette',
        confidence: 'B',
      };
      const { [key as keyof typeof values]: _, ...some } = values;
      const problems = await refusals(changes(filled(person, some), filled(holder, some)));
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${BB}:${key === 'gender' ? 27 : 23}: .*${key}`));
    },
  );
});

describe('a forum', () => {
  const made = draft('forum', 'Example Union', null, TODAY);
  const FILE = 'forums/example-union.yaml';
  const VALUES = {
    form: 'organisation', fr: 'Union d’exemple', reviewBy: '2024-12-01', id: 'example-union-site', title: 'About us', publisher: 'Example Union',
    url: 'https://example.org/',
  }; // prettier-ignore

  it('is a file of its own', () => expect(made).toMatchObject({ file: FILE, whole: true }));

  it('compiles when filled', async () => {
    const { records } = await compiledWith([{ file: FILE, text: filled(made.text, VALUES) }]);
    expect(records.entities.get('example-union')).toMatchObject({ name: { fr: 'Union d’exemple' } });
  });

  it.each(Object.keys(VALUES))('is refused without its %s, at the line of it', async (key) => {
    const { [key as keyof typeof VALUES]: _, ...some } = VALUES;
    const text = filled(made.text, some);
    const problems = await refusals([{ file: FILE, text }]);
    const line = text.split('\n').findIndex((one) => one.includes('‹fill›')) + 1;
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toContain(`${FILE}:${line}: `);
  });
});

describe('a summit', () => {
  const made = draft('summit', 'Example “summit”: one', 'lab', TODAY);
  const [series = ''] = parts(made);
  const put = (text: string): Change[] => [
    { file: 'forums/lab.yaml', find: 'series:\n', text: `series:\n${text}\n` },
  ];
  const VALUES = { from: '2024-03-01', to: '2024-03-02', hosts: 'aa', sources: 'gazette', confidence: 'B' };
  const named = (text: string) =>
    filled(
      text
        .replace('{ fr: ‹fill›, en: "', '{ fr: Sommet d’exemple, en: "')
        .replace('{ fr: ‹fill›, en: ‹fill› }', '{ fr: Tégée, en: Tegea }'),
      VALUES,
    );

  it('goes into the file of the forum', () =>
    expect(made).toMatchObject({ file: 'forums/lab.yaml', whole: false }));

  it('compiles when filled, whatever marks its name holds', async () => {
    const { records } = await compiledWith(put(named(series)));
    expect(records.entities.get('example-summit-one')).toMatchObject({
      name: { en: 'Example “summit”: one' },
    });
    expect(records.entities.has('example-summit-one-1')).toBe(true);
  });

  it('is refused unfilled', async () => {
    const problems = await refusals(put(series));
    expect(problems.length).toBeGreaterThan(6);
    for (const problem of problems) expect(problem).toMatch(/^forums\/lab\.yaml:\d+: /);
  });
});

describe('an id', () => {
  it.each([
    ['Tô Lâm', 'to-lam'],
    ['Recep Tayyip Erdoğan', 'recep-tayyip-erdogan'],
    ['Jens Stoltenberg ', 'jens-stoltenberg'],
    ['Lars Løkke Rasmussen', 'lars-lokke-rasmussen'],
    ['Mikheil Qavelashvili', 'mikheil-qavelashvili'],
    ['Ólafur Þór Æinarsson', 'olafur-thor-aeinarsson'],
    ['Đorđe “D.” O’Neil', 'dorde-d-oneil'],
    ['习近平', ''],
  ])('of %s is %s', (name, id) => expect(slugOf(name)).toBe(id));
});
