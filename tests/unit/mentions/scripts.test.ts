/** Names in other scripts: they come in tables of their own, and are found once they came. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityId, isoDay, partialDate } from '../../../src/facts/index.ts';
import { createFinder, find, openLexicon, type Lexicon } from '../../../src/mentions/index.ts';
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import type { LexiconSource, NameSource } from '../../../src/mentions/lexicon/source.ts';
import { openWhole } from './lexicon.ts';

const KERN = entityId('otto-kern');
const CLUB = entityId('club');
const name = (text: string, entity = KERN, lang: string | null = null): NameSource => ({
  text,
  class: 'full',
  entity,
  lang,
});
function sourceOf(names: readonly NameSource[]): LexiconSource {
  return {
    entities: [
      { id: KERN, kind: 'leader' },
      { id: CLUB, kind: 'forum' },
    ],
    names,
    terms: [],
    owners: [],
    series: [],
  };
}
const SOURCE = sourceOf([
  name('Otto Kern'),
  name('Отто Керн'),
  name('Отто Керна'),
  name('саммит G20', CLUB),
  name('G20 на высшем уровне', CLUB),
  name('G20', CLUB),
  name('саммит Россия — Африка', CLUB),
  name('Організація Об’єднаних Націй', CLUB),
  name('奥托·克恩', KERN, 'zh'),
  name('奧托·克恩', KERN, 'zh-Hant'),
  name('オットー・ケルン', KERN, 'ja'),
  name('أوتو كيرن'),
  name('Otona Kerna', KERN, 'pl'),
]);
const ENCODED = encodeLexicon(SOURCE);

const READING = { published: partialDate('2024-10-22'), today: isoDay('2026-11-22') };
function surfaces(text: string, lexicon: Lexicon, lang = 'ru'): string[] {
  return find([{ text }], lexicon, { lang, ...READING }).map(({ surface }) => surface);
}

describe('names of another script', () => {
  it('with a dash in them are found with it, and names without one are not', () => {
    const lexicon = openWhole(ENCODED);
    expect(surfaces('Открылся саммит Россия — Африка.', lexicon)).toEqual(['саммит Россия — Африка']);
    expect(surfaces('Отто — Керн', lexicon)).toEqual([]);
  });

  it.each(['Об’єднаних', 'Обʼєднаних', "Об'єднаних"])('are found with every apostrophe: %s', (word) => {
    const lexicon = openWhole(ENCODED);
    expect(surfaces(`Організація ${word} Націй`, lexicon, 'uk')).toHaveLength(1);
    expect(surfaces(`Організація ${word.replace(/[’ʼ']/u, ', ')} Націй`, lexicon, 'uk')).toEqual([]);
  });

  it('are found only once their table was added', () => {
    const lexicon = openLexicon(ENCODED.base);
    const finder = createFinder(lexicon, { lang: 'ru', ...READING });
    const blocks = [{ text: 'Вчера Отто Керн уехал.' }, { text: 'Otto Kern left.' }];
    const before = blocks.map(finder.scan);
    expect(finder.resolve(before).map(({ surface }) => surface)).toEqual(['Otto Kern']);
    expect(finder.missing()).toEqual(['cyrillic']);
    expect(lexicon.add(ENCODED.tables.cyrillic)).toBe(true);
    expect(finder.missing()).toEqual([]);
    expect(blocks.map((block) => finder.holds(block, 'cyrillic'))).toEqual([true, false]);
    const again = [finder.scan(blocks[0]!), before[1]!];
    expect(finder.resolve(again).map(({ surface }) => surface)).toEqual(['Отто Керн', 'Otto Kern']);
  });

  it('are asked for by texts that use the script, and by no other', () => {
    const finder = createFinder(openLexicon(ENCODED.base), { lang: 'fr', ...READING });
    finder.scan({ text: 'Otto Kern, l’ami de Łódź, à Αθήνα' });
    expect(finder.missing()).toEqual([]);
    finder.scan({ text: 'dit 克恩 ou كيرن' });
    expect(finder.missing()).toEqual(['arabic', 'han']);
  });

  it('are asked for by pages that say to be in a language of few pages, and stand in it alone', () => {
    const lexicon = openLexicon(ENCODED.base);
    const finder = createFinder(lexicon, { lang: 'fr', ...READING });
    const block = { text: 'Otona Kerna', lang: 'pl-PL' };
    finder.scan({ text: 'Otona Kerna' });
    expect(finder.missing()).toEqual([]);
    expect(finder.scan(block)).toBeNull();
    expect(finder.missing()).toEqual(['more']);
    expect(lexicon.add(ENCODED.tables.more)).toBe(true);
    expect(finder.holds(block, 'more')).toBe(true);
    expect(finder.resolve([finder.scan(block)]).map(({ surface }) => surface)).toEqual(['Otona Kerna']);
    expect(surfaces('Otona Kerna', lexicon, 'fr')).toEqual([]);
  });

  it('stand in the table of their script alone', () => {
    const lexicon = openLexicon(ENCODED.base);
    lexicon.add(ENCODED.tables.cyrillic);
    expect(surfaces('Отто Керна; 奥托·克恩; أوتو كيرن', lexicon, 'zh')).toEqual(['Отто Керна']);
    expect(surfaces('奥托·克恩 أوتو كيرن', openWhole(ENCODED), 'zh')).toEqual(['奥托·克恩', 'أوتو كيرن']);
  });

  it('may hold Latin letters and figures, first or last; the longest wins', () => {
    const lexicon = openWhole(ENCODED);
    expect(surfaces('на саммит G20 едут', lexicon)).toEqual(['саммит G20']);
    expect(surfaces('встреча G20 на высшем уровне', lexicon)).toEqual(['G20 на высшем уровне']);
    expect(surfaces('встреча G20 в Рио', lexicon)).toEqual(['G20']);
    expect(surfaces('meeting of the G20', openLexicon(ENCODED.base), 'en')).toEqual(['G20']);
  });

  it('in Chinese and Japanese are found without spaces, in either form of Chinese', () => {
    const lexicon = openWhole(ENCODED);
    expect(surfaces('昨天奥托·克恩访问了北京。', lexicon, 'zh-Hans')).toEqual(['奥托·克恩']);
    expect(surfaces('昨天奧托·克恩訪問了北京。', lexicon, 'zh-TW')).toEqual(['奧托·克恩']);
    expect(surfaces('昨日オットー・ケルンが訪問した。', lexicon, 'ja')).toEqual(['オットー・ケルン']);
    // Kana are Japanese, whatever the page says.
    expect(surfaces('昨日オットー・ケルンが訪問した。', lexicon, 'zh')).toEqual(['オットー・ケルン']);
  });
});

describe('a table', () => {
  it('of another base is refused, and leaves what there is', () => {
    const lexicon = openLexicon(ENCODED.base);
    const other = encodeLexicon(sourceOf([name('Otto Kern'), name('Отто Керн', CLUB)]));
    expect(lexicon.add(other.tables.cyrillic)).toBe(false);
    for (const nonsense of ['', 'null', '{}', '[]', ENCODED.base]) expect(lexicon.add(nonsense)).toBe(false);
    expect(surfaces('Отто Керн, Otto Kern', lexicon)).toEqual(['Otto Kern']);
  });

  it('is added once', () => {
    const lexicon = openWhole(ENCODED);
    const { length } = lexicon.tables;
    expect(lexicon.add(ENCODED.tables.han)).toBe(true);
    expect(lexicon.tables).toHaveLength(length);
  });

  it('is the same for the same facts, and so is the base', () => {
    expect(encodeLexicon(SOURCE)).toEqual(ENCODED);
  });

  it('gives back every name that went into it, whatever the script, and from far keys', () => {
    const letters = fc.constantFrom(...'abcxyzабвшюяابتثج天地人カナ');
    const word = fc.array(letters, { minLength: 2, maxLength: 6 }).map((parts) => parts.join(''));
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 40 }), (texts) => {
        const lexicon = openWhole(encodeLexicon(sourceOf(texts.map((text) => name(text)))));
        for (const text of texts) expect(surfaces(`… ${text} …`, lexicon)).toContain(text);
      }),
      { numRuns: 60 },
    );
  });
});
