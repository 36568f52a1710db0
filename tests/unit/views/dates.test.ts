import { describe, expect, test } from 'vitest';
import { partialDate } from '../../../src/facts/index.ts';
import { dateText, periodText, spanText, whenText } from '../../../src/views/dates.ts';
import { NBSP } from '../../../src/views/typography.ts';
import { wordsIn } from '../../../src/views/catalogues.ts';

const d = partialDate;
const fr = wordsIn('fr');
const en = wordsIn('en');
const period = (from?: string, to?: string) => ({
  ...(from ? { from: d(from) } : {}),
  ...(to ? { to: d(to) } : {}),
});
const plain = (text: string) => text.replaceAll(NBSP, ' ');

describe('one date', () => {
  test.each([
    ['2013-03-14', '14 mars 2013', '14 March 2013'],
    ['1949-10-01', '1er octobre 1949', '1 October 1949'],
    ['2024-05', 'mai 2024', 'May 2024'],
    ['2013', '2013', '2013'],
  ])('%s', (date, inFrench, inEnglish) => {
    expect(plain(dateText(d(date), 'fr'))).toBe(inFrench);
    expect(plain(dateText(d(date), 'en'))).toBe(inEnglish);
  });
  test('day and month do not part', () => {
    expect(dateText(d('2013-03-14'), 'fr')).toBe(`14${NBSP}mars 2013`);
  });
  test('short, for source lines', () => {
    expect(plain(dateText(d('2022-02-04'), 'fr', 'short'))).toBe('4 févr. 2022');
    expect(plain(dateText(d('2022-02-04'), 'en', 'short'))).toBe('4 Feb 2022');
  });
  test('with its preposition', () => {
    expect(plain(whenText(d('2013-03-14'), fr))).toBe('le 14 mars 2013');
    expect(plain(whenText(d('2024-05'), fr))).toBe('en mai 2024');
    expect(plain(whenText(d('2013-03-14'), en))).toBe('on 14 March 2013');
  });
});

describe('a stretch', () => {
  test.each([
    ['2013-03-14', undefined, 'depuis le 14 mars 2013', 'since 14 March 2013'],
    ['1949-10-01', undefined, 'depuis le 1er octobre 1949', 'since 1 October 1949'],
    ['2024-05', undefined, 'depuis mai 2024', 'since May 2024'],
    [undefined, '2024-05', 'jusqu’en mai 2024', 'until May 2024'],
    [undefined, '2024-05-12', 'jusqu’au 12 mai 2024', 'until 12 May 2024'],
    ['2008-05-12', '2024-05', 'du 12 mai 2008 à mai 2024', 'from 12 May 2008 to May 2024'],
    ['2008-04', '2024-05-12', 'd’avril 2008 au 12 mai 2024', 'from April 2008 to 12 May 2024'],
    ['2008-08', '2008-10', 'd’août 2008 à octobre 2008', 'from August 2008 to October 2008'],
    ['2008', '2024', 'de 2008 à 2024', 'from 2008 to 2024'],
    ['2024', '2024', 'en 2024', 'in 2024'],
    [undefined, undefined, '', ''],
  ])('%s to %s', (from, to, inFrench, inEnglish) => {
    expect(plain(periodText(period(from, to), fr))).toBe(inFrench);
    expect(plain(periodText(period(from, to), en))).toBe(inEnglish);
  });
});

describe('days of a meeting', () => {
  test.each([
    ['2024-10-22', '2024-10-24', '22–24 octobre 2024', '22–24 October 2024'],
    ['2024-10-22', '2024-10-22', '22 octobre 2024', '22 October 2024'],
    ['2025-08-31', '2025-09-01', '31 août – 1er septembre 2025', '31 August – 1 September 2025'],
    ['2025-09-01', '2025-09-03', '1er–3 septembre 2025', '1–3 September 2025'],
    ['2024-12-30', '2025-01-02', '30 décembre 2024 – 2 janvier 2025', '30 December 2024 – 2 January 2025'],
    ['2024-10', '2024-11', 'octobre – novembre 2024', 'October – November 2024'],
    ['2024', '2025', '2024–2025', '2024–2025'],
    ['2024-10-22', undefined, '22 octobre 2024', '22 October 2024'],
    ['2024-10', '2024-10-24', 'octobre 2024 – 24 octobre 2024', 'October 2024 – 24 October 2024'],
  ])('%s to %s', (from, to, inFrench, inEnglish) => {
    expect(plain(spanText(period(from, to), 'fr'))).toBe(inFrench);
    expect(plain(spanText(period(from, to), 'en'))).toBe(inEnglish);
  });
});
