import { describe, expect, it } from 'vitest';
import { entityId, isoDay } from '../../../src/facts/index.ts';
import { wordsIn } from '../../../src/views/catalogues.ts';
import { hereIn, ordinalText } from '../../../src/views/editions-line.tsx';
import { dossierOf, BRICS, KAZAN, LABELS } from '../../fixtures/pages/sample.ts';

const { editions } = dossierOf(BRICS);

describe('the line of summits', () => {
  it('begins at the one that the page is about, else at the last before the day', () => {
    const id = (about: string, day: string) => hereIn(editions, entityId(about), isoDay(day))?.id;
    expect(id(KAZAN.id, '2026-11-22')).toBe(KAZAN.id);
    expect(id('brics', '2026-11-22')).toBe('brics-summit-17');
    expect(id('brics', '2023-01-01')).toBe('brics-summit-14');
    expect(id('brics', '2001-01-01')).toBe('brics-summit-14');
    expect(hereIn([], entityId('brics'), isoDay('2001-01-01'))).toBeUndefined();
  });
  it('counts as each language does', () => {
    const say = (lang: 'fr' | 'en', ...all: number[]) =>
      all.map((one) => ordinalText(one, { words: wordsIn(lang), labels: LABELS })).join(' ');
    expect(say('fr', 1, 2, 16)).toBe('1er 2e 16e');
    expect(say('en', 1, 2, 3, 11, 21)).toBe('1st 2nd 3rd 11th 21st');
  });
});
