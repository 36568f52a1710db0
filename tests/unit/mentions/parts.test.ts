/** The small parts that the engine is made of, one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAt } from '../../../src/mentions/index.ts';
import { GRAMMARS } from '../../../src/mentions/grammar/index.ts';
import { grouped } from '../../../src/mentions/grouped.ts';
import {
  bytesOf,
  columnText,
  readerOf,
  rowText,
  shortsOf,
  signed,
  unsigned,
} from '../../../src/mentions/lexicon/bytes.ts';
import { dateNumber, dateText } from '../../../src/mentions/lexicon/format.ts';
import { isTitleCase } from '../../../src/mentions/resolve/page.ts';
import { foldText } from '../../../src/mentions/scan/fold.ts';
import { scriptsOf } from '../../../src/mentions/scan/scripts.ts';
import {
  CAPITAL,
  GENITIVE,
  chain,
  DIGIT,
  gapBefore,
  tokenise,
  wordOf,
} from '../../../src/mentions/scan/tokens.ts';

describe('numbers on the wire', () => {
  it('come back as they went, in two bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (numbers) => {
        expect([...shortsOf(columnText(numbers, 2))]).toEqual(numbers);
      }),
    );
  });
  it('and in three', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffffff)), (numbers) => {
        const bytes = bytesOf(columnText(numbers, 3));
        const back = numbers.map(
          (_, at) => bytes[at * 3]! | (bytes[at * 3 + 1]! << 8) | (bytes[at * 3 + 2]! << 16),
        );
        expect(back).toEqual(numbers);
        expect(bytes).toHaveLength(numbers.length * 3);
      }),
    );
  });
  it('and in as many as each needs, one after the other', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x7fffffff)), (numbers) => {
        const next = readerOf(rowText(numbers));
        expect(numbers.map(next)).toEqual(numbers);
        expect(next()).toBe(0);
      }),
    );
    expect(bytesOf(rowText([0, 127, 128, 16_383]))).toHaveLength(6);
  });
  it('may be negative where they say so', () => {
    fc.assert(
      fc.property(fc.integer({ min: -0x3fffffff, max: 0x3fffffff }), (number) => {
        expect(unsigned(number)).toBeGreaterThanOrEqual(0);
        expect(signed(unsigned(number))).toBe(number);
      }),
    );
  });
  it('are refused when they do not fit, and when the text is none of ours', () => {
    expect(() => columnText([0x10000], 2)).toThrow(RangeError);
    expect(() => columnText([0x1000000], 3)).toThrow(RangeError);
    expect(() => columnText([-1], 2)).toThrow(RangeError);
    for (const wrong of [-1, 0.5, NaN, 2 ** 31]) expect(() => rowText([wrong])).toThrow(RangeError);
    expect(() => shortsOf('***')).toThrow();
    expect(() => shortsOf(columnText([1], 3))).toThrow(RangeError);
  });
  it('a date comes back with its precision, and later ones are larger', () => {
    const dates = [
      '1867',
      '1899-12-31',
      '1900-01',
      '1971',
      '1971-12',
      '1971-12-02',
      '2026-11-22',
      '2030-01-01',
    ];
    expect(dates.map((date) => dateText(dateNumber(date)))).toEqual(dates);
    const numbers = dates.map(dateNumber);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers);
    expect(dateNumber(undefined)).toBe(0);
  });
  it('the order of words counts in their chain', () => {
    expect(chain(chain(0, 1), 2)).not.toBe(chain(chain(0, 2), 1));
  });
});

describe('words', () => {
  const shapes = (text: string) => {
    const tokens = tokenise(text);
    return Array.from(
      { length: tokens.count },
      (_, index) => `${wordOf(tokens, index)} ${tokens.shape[index]}`,
    );
  };
  it('have a shape', () => {
    expect(shapes('Xi xi 16e É Merkels')).toEqual([
      `Xi ${CAPITAL}`, 'xi 0', `16e ${DIGIT}`, `É ${CAPITAL}`, `Merkels ${CAPITAL | GENITIVE}`,
    ]); // prettier-ignore
  });
  it('are parted by what stands between them', () => {
    const tokens = tokenise('« L’ONU » !');
    expect([0, 1, 2].map((index) => gapBefore(tokens, index))).toEqual(['« ', '’', ' » !']);
  });
  it('of Han and kana are one letter each, of Cyrillic and Arabic whole, and marks of the script part them', () => {
    const words = (text: string) => shapes(text).map((word) => word.slice(0, -2));
    expect(words('习近平会见。')).toEqual(['习', '近', '平', '会', '见']);
    expect(words('プーチン・G20、Ｇ７')).toEqual(['プ', 'ー', 'チ', 'ン', 'G20', 'Ｇ７']);
    expect(words('«Путин», саммит')).toEqual(['Путин', 'саммит']);
    expect(words('بوتين، شي؟')).toEqual(['بوتين', 'شي']);
    expect(foldText('أَلِكْسَنْدَر Ｇ２０ Ёлкин')).toBe('الكسندر g20 елкин');
  });
  it('know which scripts they are of', () => {
    const scripts = (text: string) => scriptsOf(tokenise(text).scripts);
    expect(scripts('Xi Jinping, Łódź, Αθήνα, 서울')).toEqual([]);
    expect(scripts('G20 в Рио')).toEqual(['cyrillic']);
    expect(scripts('普京 プーチン')).toEqual(['han']);
    expect(scripts('習近平 и بوتين')).toEqual(['cyrillic', 'arabic', 'han']);
  });
  it('in a headline most are capitalised', () => {
    expect(isTitleCase(tokenise('Leaders Gather While Markets Wait'))).toBe(true);
    expect(isTitleCase(tokenise('Leaders gather while markets wait'))).toBe(false);
    expect(isTitleCase(tokenise('Xi Jinping'))).toBe(false);
    expect(isTitleCase(tokenise(''))).toBe(false);
  });
  it('are grouped in their order', () => {
    expect([...grouped(['ab', 'c', 'de'], (text) => text.length)]).toEqual([
      [2, ['ab', 'de']],
      [1, ['c']],
    ]);
  });
});

describe('sentences', () => {
  const at = (text: string, word: string) => {
    const { start, end } = sentenceAt(text, text.indexOf(word));
    return text.slice(start, end);
  };
  it.each([
    ['Un. Deux deux. Trois.', 'Deux', 'Deux deux.'],
    ['Il a vu M. Xi hier. Puis rien.', 'Xi', 'Il a vu M. Xi hier.'],
    ['The U.S. president spoke. Then left.', 'president', 'The U.S. president spoke.'],
    ['« Oui ! » Il part.', 'part', 'Il part.'],
    ['Quoi ? Rien… Tout.', 'Rien', 'Rien…'],
    ['Sans point', 'point', 'Sans point'],
    ['J. F. Kennedy parla. Fin.', 'parla', 'J. F. Kennedy parla.'],
    ['Il vaut 3.5 points. Fin.', 'points', 'Il vaut 3.5 points.'],
  ])('of « %s » around %s: %s', (text, word, sentence) => {
    expect(at(text, word)).toBe(sentence);
  });
  it('without points are cut to a length', () => {
    const { start, end } = sentenceAt('mot '.repeat(2000), 4000);
    expect(end - start).toBeLessThanOrEqual(2400);
    expect(sentenceAt('', 0)).toEqual({ start: 0, end: 0 });
  });
});

/** Languages whose descriptions are read; of the others only names and forums are asked. */
const ASKED = new Set(['fr', 'en', 'de', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'ar']);

describe.each(GRAMMARS.map((grammar) => [grammar.lang, grammar] as const))(
  'the grammar of %s',
  (_, grammar) => {
    it('does not say of one word that it means somebody and nobody', () => {
      const not = new Set(grammar.not.map(foldText));
      for (const list of [grammar.definite, grammar.between, grammar.possessive])
        expect(list.filter((word) => not.has(foldText(word)))).toEqual([]);
    });
    it('has words for what it says to have', () => {
      const { article, articlePrefix, definite, summit, telling, roles, at, months } = grammar;
      expect(article === 'words' ? definite.length : 1).toBeGreaterThan(0);
      expect(articlePrefix !== undefined).toBe(article === 'prefix');
      for (const list of [summit, telling, roles, at]) expect(list.length).toBeGreaterThan(0);
      expect(months).toHaveLength(12);
    });
    it('tells itself from the others by words that are its own', () => {
      const others = new Set(
        GRAMMARS.filter((other) => other.lang !== grammar.lang).flatMap((other) => other.telling),
      );
      const shared = grammar.telling.filter((word) => others.has(word));
      expect(shared.length).toBeLessThanOrEqual(grammar.telling.length / 4);
    });
    it('counts from the first on, every form once', () => {
      const forms = grammar.ordinalWords.flat().map(foldText);
      expect(new Set(forms).size).toBe(forms.length - doubles(grammar.ordinalWords));
      if (ASKED.has(grammar.lang)) expect(grammar.ordinalWords.length).toBeGreaterThanOrEqual(31);
    });
    it('gives every word for an office to one role, beside that which says itself whose it is', () => {
      const general = grammar.roles.filter((role) => role.owner === undefined);
      const forms = general.flatMap((role) => [...new Set(role.forms.map(foldText))]);
      expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    });
  },
);

/** Forms that fold alike within one ordinal (with and without hyphens) are one. */
function doubles(words: readonly (readonly string[])[]): number {
  return words.reduce((sum, forms) => sum + forms.length - new Set(forms.map(foldText)).size, 0);
}
