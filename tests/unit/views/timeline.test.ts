import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/facts/index.ts';
import { thirds, ticks, whereInText } from '../../../src/views/strip.tsx';
import { placeOf } from '../../../src/views/timeline.tsx';
import { wordsIn } from '../../../src/views/catalogues.ts';

describe('placeOf', () => {
  const periods = ['2025', '2024-10', '2013-03-14'].map((from) => ({ from: partialDate(from) }));
  it.each([
    ['2026-01-01', 0],
    ['2025-06-01', 0],
    ['2024-12-01', 1],
    ['2024-10-22', 1],
    ['2024-01', 2],
    ['2000', 3],
  ])('puts %s before the %i-th', (date, place) => {
    expect(placeOf(partialDate(date), periods)).toBe(place);
  });
});

describe('the strip', () => {
  it('keeps ticks inside the line and merges those that would touch', () => {
    expect(ticks([0, 0.01, 0.5, 1, 1.2])).toEqual([0, 35, 70]);
  });
  it('says in words which thirds of the text have mentions', () => {
    expect(thirds([0, 0.99, 1])).toEqual(['start', 'end']);
    expect(whereInText(wordsIn('fr'), [0.1, 0.9])).toBe('au début, à la fin du texte');
    expect(whereInText(wordsIn('en'), [0.1, 0.5, 0.9])).toBe('from beginning to end of the text');
  });
});
