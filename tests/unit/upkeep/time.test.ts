import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../../src/upkeep/wikidata/time.ts';

const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';
const read = (time: string, precision: number, calendarmodel = GREGORIAN) =>
  readTime({ time, precision, calendarmodel });

describe('a date of Wikidata’s', () => {
  it.each([
    ['+2012-05-07T00:00:00Z', 11, '2012-05-07'],
    ['+2012-05-00T00:00:00Z', 10, '2012-05'],
    ['+2012-05-31T00:00:00Z', 10, '2012-05'],
    ['+2012-00-00T00:00:00Z', 9, '2012'],
    // As older bots wrote it: a year is a year whatever stands behind it.
    ['+2012-01-01T00:00:00Z', 9, '2012'],
    ['+00000002012-05-07T00:00:00Z', 11, '2012-05-07'],
    ['+2024-02-29T00:00:00Z', 11, '2024-02-29'],
  ])('%s at precision %i is %s', (time, precision, date) => {
    expect(read(time, precision)).toEqual({ date });
  });

  it.each([
    ['a decade', '+2010-00-00T00:00:00Z', 8, GREGORIAN],
    ['an hour', '+2010-01-01T10:00:00Z', 12, GREGORIAN],
    ['before our era', '-0044-03-15T00:00:00Z', 11, GREGORIAN],
    ['a year of five digits', '+12010-01-01T00:00:00Z', 11, GREGORIAN],
    ['a day there is not', '+2023-02-29T00:00:00Z', 11, GREGORIAN],
    ['a month there is not', '+2023-00-00T00:00:00Z', 10, GREGORIAN],
    ['a Julian day', '+1700-01-01T00:00:00Z', 11, 'http://www.wikidata.org/entity/Q1985786'],
    ['nothing', '', 11, GREGORIAN],
  ])('%s is skipped, and why is said', (_, time, precision, calendar) => {
    const result = read(time, precision, calendar);
    expect(result).not.toHaveProperty('date');
    expect(result).toMatchObject({ skipped: expect.stringMatching(/.{8}/) as string });
  });

  const days = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('is every day, at every precision, cut to what that precision says', () => {
    fc.assert(
      fc.property(days, fc.constantFrom([9, 4], [10, 7], [11, 10]), (day, [precision, length]) => {
        expect(read(`+${day}T00:00:00Z`, precision)).toEqual({ date: day.slice(0, length) });
      }),
    );
  });

  it('is never more than the text holds, and never a crash', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.string(), (time, precision, calendar) => {
        const result = read(time, precision, calendar);
        if ('date' in result) expect(time).toContain(result.date);
        else expect(result.skipped).not.toBe('');
      }),
    );
  });
});
