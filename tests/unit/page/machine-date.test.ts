import { describe, expect, it } from 'vitest';
import { dateInAddress, parseMachineDate } from '../../../src/page/machine-date.ts';

describe('dates for machines', () => {
  it.each([
    ['2024-10-02T23:30:00-05:00', '2024-10-02'],
    ['2024-10-02T00:30:00+02:00', '2024-10-02'],
    ['2024-10-02 14:05', '2024-10-02'],
    ['2024-10-02', '2024-10-02'],
    ['2024-10', '2024-10'],
    ['2024', '2024'],
    ['20241002', '2024-10-02'],
    ['20241002T1405', '2024-10-02'],
    ['2024/10/02 14:05:00', '2024-10-02'],
    ['Wed, 02 Oct 2024 14:05:00 GMT', '2024-10-02'],
    ['1727870400000', '2024-10-02'],
    ['1727870400', '2024-10-02'],
    ['2024-02-30', null],
    ['soon', null],
    ['', null],
  ])('%s', (text, date) => expect(parseMachineDate(text)).toBe(date));
});

describe('dates in addresses', () => {
  it.each([
    ['/international/article/2024/10/02/xi-jinping_6341.html', '2024-10-02'],
    ['/world/2024/oct/02/china-russia', '2024-10-02'],
    ['/politique/sommet-20241002_ABC', '2024-10-02'],
    ['/2024-10-02/sommet', '2024-10-02'],
    ['/monde/02-un-2024-bilan', null],
    ['/2024/10/sommet-des-brics', '2024-10'],
    ['/2024/13/42/x', null],
    ['/article/6341202410', null],
    ['/', null],
  ])('%s', (path, date) => expect(dateInAddress(path)).toBe(date));
});
