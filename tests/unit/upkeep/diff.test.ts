/** What changed between two stores, as the changelog tells it. */
import { describe, expect, it } from 'vitest';
import { factsDiff } from '../../../src/upkeep/index.ts';
import { compiledWith, type Change } from '../pack/changed-facts.ts';

const AA = 'countries/aa.yaml';
const LAB = 'forums/lab.yaml';

async function diff(...changes: Change[]): Promise<string> {
  return factsDiff(await compiledWith([]), await compiledWith(changes));
}

it('says so when nothing has changed', async () => expect(await diff()).toBe('Nothing has changed.\n'));

describe('an office', () => {
  const taken = {
    file: AA,
    find: '- { who: otto-kern, from: 2020-05, sources: [gazette], confidence: A }',
    text: `- { who: otto-kern, from: 2020-05, to: 2024-05-02, sources: [gazette], confidence: A }
      - { who: nora-veil, from: 2024-05-02, sources: [gazette], confidence: A }`,
  };

  it('that changed hands is told from both sides', async () => {
    expect(await diff(taken)).toBe(
      '### In office\n\n- Nora Veil, President of Arcadia, since 2024-05-02\n\n' +
        '### Out of office\n\n- Otto Kern, President of Arcadia, until 2024-05-02\n\n' +
        '### And\n\n- new: 1 term of office\n',
    );
  });

  it('with another beginning is corrected, neither new nor gone', async () => {
    expect(
      await diff({ file: AA, find: 'otto-kern, from: 2020-05,', text: 'otto-kern, from: 2020-05-11,' }),
    ).toBe('### Corrected\n\n- Otto Kern, President of Arcadia: since 2020-05-11, not 2020-05\n');
  });

  it('with another beginning, and left, is told as both', async () => {
    const change = {
      file: AA,
      find: 'otto-kern, from: 2020-05,',
      text: 'otto-kern, from: 2020-05-11, to: 2024-02-01,',
    };
    expect(await diff(change)).toBe(
      '### Out of office\n\n- Otto Kern, President of Arcadia, until 2024-02-01\n\n' +
        '### Corrected\n\n- Otto Kern, President of Arcadia: since 2020-05-11, not 2020-05\n',
    );
  });

  it('with another end, or none after all, is corrected', async () => {
    expect(await diff({ file: AA, find: 'to: 2020-05, ', text: 'to: 2020-04, ' })).toBe(
      '### Corrected\n\n- Anna Brandt, President of Arcadia: until 2020-04, not 2020-05\n',
    );
    expect(await diff({ file: AA, find: 'to: 2022, successorUnknown: true,', text: '' })).toContain(
      '- Lea Kern, Foreign Minister of Arcadia: not over on 2022\n',
    );
  });

  it('that was checked again is a number', async () => {
    const change = {
      file: AA,
      find: 'otto-kern, from: 2020-05,',
      text: 'otto-kern, from: 2020-05, asOf: 2024-08-01, reviewBy: 2025-08-01,',
    };
    expect(await diff(change)).toBe('### And\n\n- checked again: 1 term of office\n');
  });
});

describe('people', () => {
  it('who are new stand by country, and not all by name', async () => {
    const text = [...'abcdefg']
      .map((one) => `  - { id: new-${one}, name: { fr: New ${one}, en: New ${one} }, gender: f }\n`)
      .join('');
    expect(await diff({ file: 'countries/bb.yaml', find: 'people:\n', text: `people:\n${text}` })).toBe(
      '### New leaders\n\n- Borea: New a, New b, New c, New d and 3 more\n',
    );
  });

  it('who died, are called otherwise or are gone are told', async () => {
    expect(await diff({ file: AA, find: '    qid: Q1\n', text: '    qid: Q1\n    died: 2024-05-30\n' })).toBe(
      '### Died\n\n- Otto Kern, on 2024-05-30\n',
    );
    expect(
      await diff({
        file: AA,
        find: '{ fr: Léa Kern, en: Lea Kern }',
        text: '{ fr: Léa Kern, en: Léa Kern }',
      }),
    ).toBe('### Corrected\n\n- Léa Kern, not Lea Kern (en)\n');
    const veil = `  - id: nora-veil
    name: { fr: Nora Veil, en: Nora Veil }
    gender: f
    line: { fr: diplomate arcadienne, en: Arcadian diplomat }
`;
    expect(await diff({ file: AA, find: veil, text: '' })).toBe(
      '### No longer in the store\n\n- Nora Veil\n',
    );
  });
});

describe('forums, summits and figures', () => {
  it('new ones are told by name', async () => {
    const text = `forum: club
form: grouping
name: { fr: Club boréen, en: Borean Club }
defaults: { asOf: 2024-06-01, reviewBy: 2025-06-01 }
series:
  - id: club-summit
    name: { fr: Sommet du club, en: Club summit }
    editions:
      - { ordinal: 1, from: 2023-03-01, place: { fr: Tégée, en: Tegea }, hosts: [aa], sources: [gazette], confidence: A }
`;
    const told = await diff({ file: 'forums/club.yaml', text });
    expect(told).toContain('### New forums\n\n- Borean Club\n');
    expect(told).toMatch(/### New summits\n\n- Club summit: .+\n/);
  });

  it('members that come, go or are counted otherwise are told', async () => {
    const contested = 'status: contested, from: 2023-01-01,';
    const told = (text: string) => diff({ file: LAB, find: contested, text });
    expect(await told(`${contested} to: 2024-03-01,`)).toBe(
      '### Members\n\n- South Borea, contested of League of Arcadia and Borea, until 2024-03-01\n',
    );
    expect(await told('from: 2023-01-01,')).toContain(
      '- South Borea, member of League of Arcadia and Borea, not contested\n',
    );
    const joined = {
      file: LAB,
      find: 'chairs:\n',
      text: '  - { countries: [cc], status: observer, from: 2024-05-01, sources: [gazette], confidence: A }\nchairs:\n',
    };
    expect(await diff(joined)).toContain(
      '- South Borea, observer of League of Arcadia and Borea, since 2024-05-01\n',
    );
  });

  it('an edition that was planned, and was held, is told', async () => {
    const told = await diff({ file: LAB, find: 'status: planned, ', text: '' });
    expect(told).toMatch(/### Summits held or called off\n\n- .*: held, was planned\n/);
  });

  it('a figure of another value is corrected', async () => {
    expect(await diff({ file: 'figures/trade.yaml', find: 'value: 10,', text: 'value: 10.5,' })).toBe(
      '### Corrected\n\n- Arcadia–Borea trade in 2022, by Arcadian customs: 10.5×10^9 USD, not 10×10^9 USD\n',
    );
  });

  it('what is told in other words is a number', async () => {
    const change = {
      file: LAB,
      find: 'en: Two countries found the league.',
      text: 'en: The league is founded.',
    };
    expect(await diff(change)).toBe('### And\n\n- told otherwise: 1 event\n');
  });
});
