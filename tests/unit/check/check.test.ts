import { describe, expect, test } from 'vitest';
import { checkFacts } from '../../../src/check/index.ts';
import { isoDay } from '../../../src/facts/index.ts';
import { compiledWith, type Change } from '../pack/changed-facts.ts';

const AA = 'countries/aa.yaml';
const TODAY = isoDay('2026-11-22');

async function findingsOf(...changes: Change[]) {
  const { findings } = await checkFacts(await compiledWith(changes), TODAY);
  return findings.filter((finding) => finding.file === AA && finding.rule !== 'ordinary-word');
}

describe('what the format allows and good facts do not', () => {
  test('this file of the small store has nothing to find', async () => {
    expect(await findingsOf()).toEqual([]);
  });

  test('an office that breaks off needs a successor, or the word that nobody knows him', async () => {
    const [finding, ...more] = await findingsOf({
      file: AA,
      find: '- { who: otto-kern, from: 2020-05,',
      text: '- { who: otto-kern, from: 2020-05, to: 2024-01-31,',
    });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ file: AA, rule: 'successor', field: 'offices.0.holders.1' });
    expect(finding?.line).toBe(18);
    const said = 'otto-kern, from: 2020-05, to: 2024-01-31, successorUnknown: true,';
    expect(await findingsOf({ file: AA, find: 'otto-kern, from: 2020-05,', text: said })).toEqual([]);
  });

  test('an office that ceased to be needs none', async () => {
    expect(
      await findingsOf(
        { file: AA, find: 'otto-kern, from: 2020-05,', text: 'otto-kern, from: 2020-05, to: 2024-01-31,' },
        { file: AA, find: '    rank: 1\n', text: '    rank: 1\n    ended: 2024-01-31\n' },
      ),
    ).toEqual([]);
  });

  test.each([
    ['an open term of somebody dead', '2023-02-01', 'the term needs its end'],
    ['a term that begins after death', '2019-12-31', 'before the term began'],
  ])('%s is found', async (_, died, message) => {
    const findings = await findingsOf({
      file: AA,
      find: '    qid: Q1\n',
      text: `    qid: Q1\n    died: ${died}\n`,
    });
    expect(findings.map((finding) => finding.rule)).toContain('lifetime');
    expect(findings.map((finding) => finding.message).join('\n')).toContain(message);
  });

  test('nothing begins or was checked in the future', async () => {
    const findings = await findingsOf({
      file: AA,
      find: '- { who: otto-kern, from: 2020-05,',
      text: '- { who: otto-kern, from: 2027-01-20, asOf: 2026-12-01, reviewBy: 2027-01-01,',
    });
    expect(findings.map((finding) => finding.rule).sort()).toEqual(['as-of', 'future']);
  });

  test('a surname that two leaders bear is safe for neither, unless it was weighed', async () => {
    const safe = { file: AA, find: 'safe: { fr: [Okern], en: [Okern] }', text: 'safe: { fr: [Kern] }' };
    const [finding] = await findingsOf(safe);
    expect(finding).toMatchObject({ file: AA, rule: 'surname' });
    expect(finding?.message).toContain('lea-kern');
    expect(await findingsOf({ ...safe, text: 'safe: { fr: [Kern] }\n      weighed: [Kern]' })).toEqual([]);
  });

  test.each([
    ['fr', 'ancien ministre arcadien', 'ministre arcadien controversé'],
    ['en', 'former Arcadian minister', 'notorious Arcadian minister'],
  ])('an adjective that judges is found in %s', async (lang, find, text) => {
    const [finding] = await findingsOf({ file: AA, find, text });
    expect(finding).toMatchObject({ file: AA, rule: 'judgement' });
    expect(finding?.message).toContain(`(${lang})`);
  });

  test.each(['ministère de l’Histoire', 'un accord commercial'])('« %s » judges nobody', async (text) => {
    expect(await findingsOf({ file: AA, find: 'ancien ministre arcadien', text })).toEqual([]);
  });
});

describe('confidence', () => {
  test.each([
    ['Wikipedia (copy)', ['confidence']],
    ['Arcadian Gazette', []],
  ])('A that rests on %s alone', async (publisher, rules) => {
    const source = `sources:\n  - { id: other, title: Arcadia, publisher: ${publisher}, read: 2024-01-01, lang: en }\noffices:`;
    const findings = await findingsOf(
      { file: AA, find: 'offices:', text: source },
      {
        file: AA,
        find: 'otto-kern, from: 2020-05, sources: [gazette]',
        text: 'otto-kern, from: 2020-05, sources: [other]',
      },
    );
    expect(findings.map((finding) => finding.rule)).toEqual(rules);
  });
});

describe('ordinary words', () => {
  test('a safe name that is a word of its language is found where a dictionary is at hand', async () => {
    const compiled = await compiledWith([
      { file: AA, find: 'safe: { fr: [Okern], en: [Okern] }', text: 'safe: { fr: [Maison], en: [Okern] }' },
    ]);
    const { findings, dictionaries } = await checkFacts(compiled, TODAY);
    const words = findings.filter((finding) => finding.rule === 'ordinary-word');
    // Without hunspell the check says so instead of passing for clean.
    expect(words.map((finding) => finding.message.slice(0, 10))).toEqual(
      dictionaries.includes('fr') ? ['« Maison »'] : [],
    );
  });
});
