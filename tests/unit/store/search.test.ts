import { describe, expect, it } from 'vitest';
import { partialDate, type Edition, type EntityId, type EntityKind } from '../../../src/facts/index.ts';
import { foldForSearch } from '../../../src/pack/format.ts';
import type { SearchEntry } from '../../../src/pack/format.ts';
import { indexOf, rank } from '../../../src/store/search.ts';

const entry = (entity: string, kind: EntityKind, ...names: string[]): SearchEntry => ({
  entity: entity as EntityId,
  kind,
  terms: names.map(foldForSearch),
});
const ENTRIES = [
  entry('g20-19', 'edition', 'Sommet du G20 de Rio'),
  entry('g20-summit', 'series', 'Sommet du G20'),
  entry('g20', 'forum', 'G20', 'Groupe des Vingt'),
  entry('xi-jinping', 'leader', 'Xi Jinping', '习近平'),
  entry('vladimir-putin', 'leader', 'Vladimir Poutine', 'Vladimir Putin', 'Poutine'),
  entry('recep-tayyip-erdogan', 'leader', 'Recep Tayyip Erdoğan'),
  entry('narendra-modi', 'leader', 'Narendra Modi'),
  entry('moldova-summit', 'series', 'Sommet de Moldavie', 'Modi'),
  entry('osce', 'forum', 'Organisation pour la sécurité et la coopération en Europe', 'OSCE'),
];
const INDEX = indexOf(ENTRIES);
const found = (query: string, limit = 20): string[] =>
  rank(INDEX, query, 'fr', limit).map(({ entity }) => entity);

describe('search', () => {
  it('finds without accents, case or punctuation', () => {
    expect(found('ERDOGAN')).toEqual(['recep-tayyip-erdogan']);
    expect(found('erdoğan')).toEqual(['recep-tayyip-erdogan']);
    expect(found('securite')).toEqual(['osce']);
    expect(found('  Xi-Jinping! ')).toEqual(['xi-jinping']);
    expect(found('习近')).toEqual(['xi-jinping']);
  });
  it('ranks exact before prefix before inner', () => {
    expect(found('g20')).toEqual(['g20', 'g20-summit', 'g20-19']);
    expect(found('poutine')).toEqual(['vladimir-putin']);
    expect(found('inpin')).toEqual(['xi-jinping']);
  });
  it('puts leaders first at the same fit', () => {
    expect(found('modi')).toEqual(['moldova-summit', 'narendra-modi']);
    expect(found('mod')[0]).toBe('narendra-modi');
    expect(found('sommet')).toEqual(['moldova-summit', 'g20-summit', 'g20-19']);
  });
  it('takes words in any order', () => {
    expect(found('poutine vlad')).toEqual(['vladimir-putin']);
    expect(found('poutine xi')).toEqual([]);
  });
  it('answers nothing to nothing, and one letter only by beginnings', () => {
    expect(found('')).toEqual([]);
    expect(found(' ?! ')).toEqual([]);
    expect(found('x')).toEqual(['xi-jinping']);
  });
  it('keeps to the limit and to any language tag', () => {
    expect(found('sommet', 1)).toHaveLength(1);
    expect(rank(INDEX, 'g20', 'no such tag!', 5)).toHaveLength(3);
  });
  it('bears a query of any length', () => {
    expect(found('a'.repeat(1_000_000))).toEqual([]);
  });
  it('finds a name however it is spelt', () => {
    const names = [
      entry('zelenskyy', 'leader', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'),
      entry('lukashenko', 'leader', 'Alexandre Loukachenko'),
      entry('khamenei', 'leader', 'Ali Khamenei'),
      entry('putin', 'leader', 'Vladimir Putin'),
      entry('tokayev', 'leader', 'Kassym-Jomart Tokaïev'),
    ];
    const first = (query: string) => rank(indexOf(names), query, 'fr', 5).map(({ entity }) => entity);
    for (const query of ['zelensky', 'Zelenskiy', 'zelenskii', 'Зеленский', 'Зеленський'])
      expect(first(query), query).toEqual(['zelenskyy']);
    for (const query of ['Lukashenko', 'loukachenko', 'Лукашенко'])
      expect(first(query), query).toEqual(['lukashenko']);
    expect(first('Khaménéi')).toEqual(['khamenei']);
    for (const query of ['Poutine', 'putine', 'Путин', 'vladimir poutine'])
      expect(first(query), query).toEqual(['putin']);
    expect(first('tokayev')).toEqual(['tokayev']);
  });
  it('forgives one letter in words long enough, and only where nothing fits better', () => {
    expect(found('edrogan')).toEqual(['recep-tayyip-erdogan']);
    expect(found('erdogen')).toEqual(['recep-tayyip-erdogan']);
    expect(found('erdgan')).toEqual(['recep-tayyip-erdogan']);
    expect(found('narendar modi')).toEqual(['narendra-modi']);
    expect(found('xo')).toEqual([]);
    expect(found('grdogam')).toEqual([]);
  });
  it('finds a summit by place and year, the small words left out', () => {
    const rio = {
      id: 'g20-19' as EntityId,
      kind: 'edition',
      series: 'g20-summit' as EntityId,
      name: { fr: '19e sommet du G20', en: '19th G20 summit' },
      place: { fr: 'Rio de Janeiro', en: 'Rio de Janeiro' },
      held: { from: partialDate('2024-11-18') },
      hosts: [],
      status: 'held',
      mode: 'in-person',
    } as const satisfies Edition;
    const index = indexOf([entry('g20-19', 'edition', '19e sommet du G20'), ...ENTRIES.slice(1)], [rio]);
    for (const query of ['rio', 'g20 rio', 'sommet du G20 de Rio', 'g20 2024', 'the summit of rio'])
      expect(
        rank(index, query, 'fr', 5).map(({ entity }) => entity),
        query,
      ).toEqual(['g20-19']);
    expect(rank(index, 'de', 'fr', 5)).not.toEqual([]);
  });
  it('costs in proportion to the entries, not more', () => {
    const entries = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        entry(
          `person-${at}`,
          'leader',
          `Name${at} Surname${(at * 7919) % 3000}`,
          `Prénom ${at} ${'abcdefghij'[at % 10]}ov`,
        ),
      );
    const queries = ['s', 'surname', 'surnmae12', 'name12 surname', 'zzzzzz', 'ov'];
    const cost = (count: number): number => {
      const index = indexOf(entries(count));
      const once = () => {
        const begun = performance.now();
        for (const query of queries) rank(index, query, 'fr', 12);
        return performance.now() - begun;
      };
      return Math.min(...Array.from({ length: 9 }, once));
    };
    // Ten times the entries: ten times the cost, thrice that for caches and sorting.
    expect(cost(3000) / cost(300)).toBeLessThan(30);
  });
});
