/** What holds for every text, not only for those that somebody thought of. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isoDay, partialDate } from '../../../src/facts/index.ts';
import { find, sentenceAt, type Block, type Lexicon, type Mention } from '../../../src/mentions/index.ts';
import { BREAK, fold, foldText, NOTHING } from '../../../src/mentions/scan/fold.ts';
import { tokenAt, tokenise, wordOf } from '../../../src/mentions/scan/tokens.ts';
import { lexiconFrom } from './lexicon.ts';
import { LANGUAGES, TRIALS } from './sentences.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await lexiconFrom();
}, 60_000);

function read(blocks: readonly string[], lang = 'fr'): Mention[] {
  const page: Block[] = blocks.map((text) => ({ text }));
  return find(page, lexicon, { lang, published: partialDate('2024-10-22'), today: isoDay('2026-11-22') });
}

/** Pieces that texts of ours are made of, so that chance meets the rules more often than once in a lifetime. */
const PIECES = [
  'Xi Jinping', 'Xi', 'Poutine', 'Vladimir Poutine', 'Wang', 'Wang Yi', 'Melania Trump', 'Trump', 'Enkhbayar', 'Bush', 'Clinton',
  'le président chinois', 'le président russe', 'son homologue russe', 'l’ancien président', 'la présidente de la Commission européenne',
  'China’s president', 'the Chinese president', 'le 16e sommet des BRICS à Kazan', 'le sommet', 'le G20 de Rio', 'COP29', 'BRICS',
  'l’ONU', 'OTAN', 'M.', 'Mme', 'président', ',', '.', '. ', ' ', '\u00A0', '\u202F', '«', '»', '’', "'", '-', '–', '\u00AD', '\n', '(', ')',
  'de', 'des', 'à', 'en', '2024', 'XVIe', 'É', 'e\u0301', '😀', '\uD83D', '習近平', 'ﬁ', 'İ', 'ß', 'œ', '\u200B',
]; // prettier-ignore
/** Whole sentences in every language, as they are and as pages disfigure them. */
const DISFIGURED: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => [...text].join('\u00AD'),
  (text) => text.slice(Math.floor(text.length / 3)),
];
const sentence = fc
  .tuple(fc.constantFrom(...TRIALS), fc.constantFrom(...DISFIGURED))
  .map(([{ text }, disfigure]) => disfigure(text));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: sentence },
);
const paragraph = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 25 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));
const page = fc.array(paragraph, { maxLength: 5 });
const lang = fc.constantFrom(...LANGUAGES, 'xx');

describe('whatever the text', () => {
  it('offsets slice to the surface, in reading order, and mentions never overlap', () => {
    fc.assert(
      fc.property(page, lang, (blocks, tag) => {
        let before: Mention | null = null;
        for (const mention of read(blocks, tag)) {
          const { block, start, end, surface, confidence } = mention;
          expect(blocks[block]?.slice(start, end)).toBe(surface);
          expect(surface.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          // One inside another, whose words hold its name, is the only exception.
          if (mention.inside) {
            expect(before?.block).toBe(block);
            expect(before?.start).toBeLessThanOrEqual(start);
            expect(before?.end).toBeGreaterThanOrEqual(end);
            continue;
          }
          if (before?.block === block) expect(before.end).toBeLessThanOrEqual(start);
          else expect(before?.block ?? -1).toBeLessThan(block);
          before = mention;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('the same text gives the same mentions', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        expect(read(blocks)).toEqual(read([...blocks]));
      }),
      { numRuns: 100 },
    );
  });

  it('an unrelated paragraph before or after changes nothing', () => {
    const unrelated = 'La pluie est tombée toute la nuit sur les collines, et personne n’en a parlé.';
    fc.assert(
      fc.property(page, (blocks) => {
        const alone = read(blocks);
        expect(read([...blocks, unrelated])).toEqual(alone);
        const moved = alone.map((mention) => ({ ...mention, block: mention.block + 1 }));
        expect(read([unrelated, ...blocks])).toEqual(moved);
      }),
      { numRuns: 150 },
    );
  });

  it('a blank at either end of a paragraph moves offsets and nothing else', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const moved = read([text]).map((mention) => ({
          ...mention,
          start: mention.start + 1,
          end: mention.end + 1,
        }));
        expect(read([` ${text} `])).toEqual(moved);
      }),
      { numRuns: 150 },
    );
  });

  it('every sentence holds its offset and ends where its text does', () => {
    fc.assert(
      fc.property(paragraph, fc.nat(200), (text, at) => {
        const offset = Math.min(at, text.length);
        const { start, end } = sentenceAt(text, offset);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }),
      { numRuns: 300 },
    );
  });
});

describe('folding', () => {
  it('keeps offsets: every word is where it says, in order, and parted from the next', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const tokens = tokenise(text);
        let behind = 0;
        for (let index = 0; index < tokens.count; index++) {
          const [start, end] = [tokens.start[index]!, tokens.end[index]!];
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(wordOf(tokens, index)).toBe(text.slice(start, end));
          expect(tokenAt(tokens, start)).toBe(index);
          expect(foldText(wordOf(tokens, index))).not.toContain(' ');
          behind = end;
        }
        expect(tokenAt(tokens, text.length)).toBe(tokens.count);
      }),
      { numRuns: 300 },
    );
  });

  it('folds one unit at a time, and nothing twice', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const folded = fold(unit);
      if (folded === BREAK || folded === NOTHING) continue;
      expect(folded).toBeGreaterThan(0);
      const first = folded & 0xffff;
      if (fold(first) !== first)
        expect.unreachable(`U+${unit.toString(16)} folds to U+${first.toString(16)}, which folds on`);
    }
  });

  it('does not see case, accents, soft hyphens or ligatures', () => {
    expect(foldText('ÉLYSÉE')).toBe('elysee');
    expect(foldText('e\u0301lyse\u0301e')).toBe('elysee');
    expect(foldText('Œuvre, Straße\u00AD, ø')).toBe('oeuvre strasse o');
    expect(foldText('  L’État – c’est\u00A0moi ! ')).toBe('l etat c est moi');
    expect(foldText('')).toBe('');
    expect(foldText('习近平')).toBe('习近平');
  });
});

describe('hostile text', () => {
  /** Each makes a text of about so many characters. */
  const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
    'one long word': (size) => 'a'.repeat(size),
    'no space anywhere': (size) => 'abcdefgh0123'.repeat(Math.ceil(size / 12)),
    commas: (size) => ','.repeat(size),
    'near misses of long names': (size) =>
      'organisation de coopération de Xi Jin Vladimir '.repeat(Math.ceil(size / 47)),
    'one surname': (size) => 'Poutine '.repeat(Math.ceil(size / 8)),
    'one surname that waits': (size) => 'Xi '.repeat(Math.ceil(size / 3)),
    'names and surnames': (size) => 'Xi Jinping, Xi, Wang Yi, Wang, '.repeat(Math.ceil(size / 31)),
    'somebody else of that name': (size) => 'Wang Yi, Wenchao Wang, Wang. '.repeat(Math.ceil(size / 28)),
    titles: (size) => 'le président Bush, le président Clinton, '.repeat(Math.ceil(size / 40)),
    descriptions: (size) => 'le président chinois, le président russe, '.repeat(Math.ceil(size / 42)),
    counterparts: (size) => 'Xi Jinping et son homologue russe '.repeat(Math.ceil(size / 34)),
    summits: (size) => 'le 16e sommet des BRICS à Kazan, le sommet de l’OTAN '.repeat(Math.ceil(size / 53)),
    'bare summits': (size) => 'le sommet des BRICS '.repeat(Math.ceil(size / 20)),
    paragraphs: (size) => 'Xi Jinping voit Wang Yi au sommet des BRICS.\n\n'.repeat(Math.ceil(size / 46)),
    'lone surrogates': (size) => '\uD83D\uDE00\uD83D '.repeat(Math.ceil(size / 4)),
    'combining marks': (size) => `Xi${'\u0301'.repeat(size)} Jinping`,
    points: (size) => 'a. '.repeat(Math.ceil(size / 3)),
  };
  const SMALL = 30_000;
  const TIMES = 4;
  /** Four times the text may cost sixteen times as much only if something is quadratic; the rest is the machine's noise. */
  const RATIO = 9;

  const blocksOf = (text: string): string[] => text.split('\n\n');
  function milliseconds(text: string): number {
    const blocks = blocksOf(text);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const begin = performance.now();
      read(blocks);
      best = Math.min(best, performance.now() - begin);
    }
    return best;
  }

  it.each(Object.keys(HOSTILE))('%s: read in time that grows with the text alone', (name) => {
    const make = HOSTILE[name]!;
    read(blocksOf(make(SMALL)));
    // What is quadratic is so each time; a machine that is busy with something else is not.
    let ratio = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 4 && ratio >= RATIO; attempt++) {
      const one = milliseconds(make(SMALL));
      const four = milliseconds(make(SMALL * TIMES));
      ratio = Math.min(ratio, four / Math.max(one, 5));
    }
    expect(ratio).toBeLessThan(RATIO);
  });

  it('a megabyte without spaces, and a hundred thousand commas', () => {
    expect(read(['x'.repeat(1_000_000)])).toEqual([]);
    expect(read([','.repeat(100_000)])).toEqual([]);
    expect(read([`${','.repeat(100_000)}Xi Jinping`])).toHaveLength(1);
  });
});
