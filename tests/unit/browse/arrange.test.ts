import { describe, expect, it } from 'vitest';
import { addressOf, readAddress } from '../../../src/browse/address.ts';
import { byForm, byInitial, byYear, decadesOf, nearestYear } from '../../../src/browse/arrange.ts';
import { partialDate, type Edition } from '../../../src/facts/index.ts';
import { wordsIn } from '../../../src/views/catalogues.ts';
import { BRICS, COUNTRIES, KAZAN, SCO } from '../../fixtures/pages/sample.ts';

const held = (id: string, from: string | null): Edition => ({
  ...KAZAN,
  id: id as Edition['id'],
  held: from ? { from: partialDate(from) } : {},
});

describe('the address', () => {
  it.each([
    ['', { by: 'country', of: null }],
    ['?by=country&of=fr', { by: 'country', of: 'fr' }],
    ['?by=forum', { by: 'forum' }],
    ['?by=year', { by: 'year', of: null }],
    ['?by=year&of=2024', { by: 'year', of: 2024 }],
    ['?by=year&of=24', { by: 'unknown' }],
    ['?by=country&of=<b>', { by: 'unknown' }],
    ['?by=else', { by: 'unknown' }],
  ])('%s', (search, asked) => {
    expect(readAddress(search)).toEqual(asked);
  });
  it('reads back what it writes', () => {
    expect(readAddress(addressOf('year', 1999))).toEqual({ by: 'year', of: 1999 });
    expect(readAddress(addressOf('country', 'cn'))).toEqual({ by: 'country', of: 'cn' });
  });
});

describe('lists', () => {
  it('put countries as the language sorts, accents beside their letter', () => {
    const names = (lang: 'fr' | 'en') =>
      byInitial(COUNTRIES, wordsIn(lang)).map(({ letter, countries }) => [
        letter,
        ...countries.map(({ name }) => name[lang]),
      ]);
    expect(names('fr')).toContainEqual(['E', 'États-Unis']);
    expect(names('fr')).toContainEqual(['B', 'Biélorussie', 'Brésil']);
    expect(names('en').map(([letter]) => letter)).toEqual(['B', 'C', 'I', 'R', 'S', 'U']);
  });
  it('put forums by what they are', () => {
    const groups = byForm(
      [BRICS, SCO].map((forum) => ({ forum, members: null })),
      wordsIn('fr'),
    );
    expect(groups.map(({ form, entries }) => [form, entries.map(({ forum }) => forum.id)])).toEqual([
      ['organisation', ['sco']],
      ['grouping', ['brics']],
    ]);
  });
  it('put meetings in order of time, those known by their year alone at its end', () => {
    const years = byYear([
      held('c', '2024'),
      held('b', '2024-10-22'),
      held('a', '2024-03'),
      held('d', '2025-01-01'),
      held('e', null),
    ]);
    expect([...years].map(([year, all]) => [year, ...all.map(({ id }) => id)])).toEqual([
      [2024, 'a', 'b', 'c'],
      [2025, 'd'],
    ]);
  });
  it('lead to the last year of a decade, and begin at the nearest', () => {
    expect(decadesOf([2001, 1999, 2009, 1997])).toEqual([
      { first: 1990, shows: 1999 },
      { first: 2000, shows: 2009 },
    ]);
    expect(nearestYear([1999, 2024, 2030], 2026)).toBe(2024);
    expect(nearestYear([], 2026)).toBeNull();
  });
});
