import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays, claimId, countryCode, countryKey, countryOf, covers, dayOf, daysBetween, earliest, entityId, isoDay, latest,
  officeId, partialDate, precisionOf, sourceId, type PartialDate,
} from '../../../src/facts/index.ts'; // prettier-ignore

const d = partialDate;

describe('a date', () => {
  it.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-12', 'month', '2024-12-01', '2024-12-31'],
    ['2024-10-22', 'day', '2024-10-22', '2024-10-22'],
    ['0987', 'year', '0987-01-01', '0987-12-31'],
  ])('%s has the precision of a %s', (text, precision, first, last) => {
    const date = d(text);
    expect([precisionOf(date), earliest(date), latest(date)]).toEqual([precision, first, last]);
  });

  it.each([
    '',
    '24',
    '2024-1',
    '2024-13',
    '2024-00',
    '2024-02-30',
    '2023-02-29',
    '2024-10-22T00:00',
    ' 2024',
    '2024/10/22',
    '20245',
  ])('is refused: %j', (text) => {
    expect(() => d(text)).toThrow(RangeError);
  });

  it('a full day is asked for where one is needed', () => {
    expect(isoDay('2024-10-22')).toBe('2024-10-22');
    expect(() => isoDay('2024-10')).toThrow('not a full day');
  });

  it('days are counted in UTC, over months and leap years', () => {
    expect(daysBetween(isoDay('2024-02-28'), isoDay('2024-03-01'))).toBe(2);
    expect(daysBetween(isoDay('2024-03-01'), isoDay('2024-02-28'))).toBe(-2);
    expect(addDays(isoDay('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(isoDay('2024-03-01'), -1)).toBe('2024-02-29');
    expect(dayOf(new Date('2024-10-22T23:59:59Z'))).toBe('2024-10-22');
  });
});

describe('a period covers a day', () => {
  const cases: readonly (readonly [from: string | null, to: string | null, day: string, answer: string])[] = [
    ['2013-03-14', null, '2013-03-14', 'yes'],
    ['2013-03-14', null, '2013-03-13', 'no'],
    ['2008-05', '2024-05', '2024-05-12', 'maybe'],
    ['2008-05', '2024-05', '2024-04-30', 'yes'],
    ['2008-05', '2024-05', '2024-06-01', 'no'],
    ['2008-05', '2024-05', '2008-05-20', 'maybe'],
    ['2013', '2017', '2015', 'yes'],
    ['2013', '2017', '2017', 'maybe'],
    ['2013', '2017', '2013-06-01', 'maybe'],
    [null, '2014-09-30', '2014-09-30', 'yes'],
    [null, '2014-09-30', '2014-10-01', 'no'],
    [null, null, '1900', 'yes'],
    ['2024-10-22', '2024-10-24', '2024-10', 'maybe'],
    ['2024-10-22', '2024-10-24', '2024-10-23', 'yes'],
  ];
  it.each(cases)('%s to %s on %s: %s', (from, to, day, answer) => {
    const period = { ...(from !== null && { from: d(from) }), ...(to !== null && { to: d(to) }) };
    expect(covers(period, d(day))).toBe(answer);
  });

  const date = fc
    .tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([year, month, day, length]) => {
      const two = (value: number) => String(value).padStart(2, '0');
      return d(`${year}-${two(month)}-${two(day)}`.slice(0, length));
    });
  it('never both surely and surely not: `yes` only when every day it can mean is inside', () => {
    fc.assert(
      fc.property(date, date, date, (from: PartialDate, to: PartialDate, day: PartialDate) => {
        const answer = covers({ from, to }, day);
        const first = earliest(day);
        const last = latest(day);
        if (answer === 'yes') expect(first >= earliest(from) && last <= latest(to)).toBe(true);
        if (last < earliest(from) || first > latest(to)) expect(answer).toBe('no');
      }),
    );
  });
});

describe('ids', () => {
  it('are slugs, codes and keys, and nothing else', () => {
    expect(entityId('xi-jinping')).toBe('xi-jinping');
    expect(officeId('cn-president')).toBe('cn-president');
    expect(sourceId('factbook-2026-01')).toBe('factbook-2026-01');
    expect(claimId('cn-president.xi-jinping.2013-03-14')).toBe('cn-president.xi-jinping.2013-03-14');
    expect(countryCode('cn')).toBe('cn');
    for (const bad of ['', 'Xi', 'xi--j', '-xi', 'xi_j', 'xi j', 'é', '../x', 'x'.repeat(3) + '\n'])
      expect(() => entityId(bad)).toThrow(RangeError);
    for (const bad of ['', 'CN', 'chn', 'c1']) expect(() => countryCode(bad)).toThrow(RangeError);
    expect(() => claimId('a..b')).toThrow(RangeError);
  });
  it('a country’s key leads back to the country', () => {
    const key = countryKey(countryCode('cn'));
    expect(key).toBe('country:cn');
    expect(countryOf(key)).toBe('cn');
    expect(countryOf(entityId('xi-jinping'))).toBeNull();
  });
});
