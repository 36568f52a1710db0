import { describe, expect, it } from 'vitest';
import { parseVisibleDate } from '../../../src/page/visible-date.ts';

const FRENCH: readonly (readonly [string, string | null])[] = [
  ['Publié le 2 octobre 2024 à 14h05', '2024-10-02'],
  ['Publié le 2 octobre 2024 à 14h05, mis à jour le 3 octobre 2024 à 9h', '2024-10-02'],
  ['Mis à jour le 3 octobre 2024 à 9h - Publié le 2 octobre 2024', '2024-10-02'],
  ['Mis à jour le 3 octobre 2024', '2024-10-03'],
  ['mercredi 2 octobre 2024', '2024-10-02'],
  ['1er août 2023', '2023-08-01'],
  ['Le 1ᵉʳ août 2023', '2023-08-01'],
  ['02/10/2024 à 14:05', '2024-10-02'],
  ['Par Jean Dupont, le 02.10.2024', '2024-10-02'],
  ['9 févr. 2022', '2022-02-09'],
  ['22\u00a0décembre\u00a02021', '2021-12-22'],
  ['date 2024-10', '2024-10'],
  ['octobre 2024', '2024-10'],
  ['mercredi, janvier 22', null],
  ['31 avril 2024', null],
  ['le 32 janvier 2024', null],
  ['Le sommet de 2024', null],
  ['12 mars', null],
  ['', null],
];
const ENGLISH: readonly (readonly [string, string | null])[] = [
  ['October 2, 2024', '2024-10-02'],
  ['2 Oct 2024', '2024-10-02'],
  ['Published Oct. 2, 2024 at 3:05 PM EDT', '2024-10-02'],
  ['Wed 2nd of October, 2024', '2024-10-02'],
  ['Wed, 02 Oct 2024 14:05:00 GMT', '2024-10-02'],
  ['Updated 5 May 2024, first published 4 May 2024', '2024-05-04'],
  ['2024-10-02T23:30:00-05:00', '2024-10-02'],
  ['13/10/2024', '2024-10-13'],
  ['10/13/2024', '2024-10-13'],
  ['02/10/2024', null],
  ['10/10/2024', '2024-10-10'],
  ['March 2024', '2024-03'],
  ['version 2.10.20245', null],
];

describe('dates for readers', () => {
  it.each(FRENCH)('in French: %s', (text, date) => expect(parseVisibleDate(text, 'fr')).toBe(date));
  it.each(ENGLISH)('in English: %s', (text, date) => expect(parseVisibleDate(text, 'en')).toBe(date));

  it('reads 02/10 as the country does', () => {
    expect(parseVisibleDate('02/10/2024', 'en-US')).toBe('2024-02-10');
    expect(parseVisibleDate('02/10/2024', 'en-GB')).toBe('2024-10-02');
  });

  it('takes a missing year from elsewhere when the day of the week agrees', () => {
    expect(parseVisibleDate('mercredi, janvier 22', 'fr', { year: 2025 })).toBe('2025-01-22');
    expect(parseVisibleDate('mercredi 22 janvier', 'fr', { year: 2025 })).toBe('2025-01-22');
    expect(parseVisibleDate('mercredi, janvier 22', 'fr', { year: 2024 })).toBeNull();
    expect(parseVisibleDate('22 janvier', 'fr', { year: 2024 })).toBe('2024-01-22');
  });

  it('is quick on a long text that has none', () => {
    const text = 'mis a jour 12 janvi '.repeat(5_000);
    const begun = performance.now();
    expect(parseVisibleDate(text, 'fr')).toBeNull();
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
