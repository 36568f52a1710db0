import { describe, expect, it } from 'vitest';
import type { EntityId, EntityKind } from '../../../src/facts/index.ts';
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
});
