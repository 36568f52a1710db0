/**
 * Reading order decides, and nothing else does: not the order in which a page's pieces arrive or are scanned, not what was resolved
 * or painted before, not the order in which the store keeps its facts. In all languages of the trials.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isoDay, partialDate } from '../../../src/facts/index.ts';
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import type { LexiconSource } from '../../../src/mentions/lexicon/source.ts';
import { createFinder, find, type Block, type Lexicon, type Mention } from '../../../src/mentions/index.ts';
import { compileFacts } from '../../../src/pack/compile.ts';
import { openWhole } from './lexicon.ts';
import { LANGUAGES, sentencesOf, TRIALS, UNRELATED } from './sentences.ts';

let source: LexiconSource;
let lexicon: Lexicon;
beforeAll(async () => {
  const result = await compileFacts('assets/facts');
  if (!result.ok) throw new Error('the facts do not compile');
  source = result.value.lexicon;
  lexicon = openWhole(encodeLexicon(source));
}, 60_000);

const reading = (lang: string, date: string | null = '2024-10-22') => ({
  lang,
  published: date === null ? null : partialDate(date),
  today: isoDay('2026-11-22'),
});
/** A page in one language: paragraphs of one to three sentences, sometimes one that speaks of nobody. */
const pageIn = (lang: string): fc.Arbitrary<string[]> =>
  fc.array(
    fc
      .array(fc.constantFrom(...sentencesOf(lang), UNRELATED[lang]!), { minLength: 1, maxLength: 3 })
      .map((sentences) => sentences.join(' ')),
    { minLength: 1, maxLength: 6 },
  );
const page = fc
  .constantFrom(...LANGUAGES)
  .chain((lang) => fc.record({ lang: fc.constant(lang), blocks: pageIn(lang) }));
const moved = (mentions: readonly Mention[], by: number): Mention[] =>
  mentions.map((mention) => ({ ...mention, block: mention.block + by }));
const blocksOf = (texts: readonly string[], lang: string): Block[] => texts.map((text) => ({ text, lang }));

function expectSame(blocks: readonly Block[], lang: string, before: Block): void {
  const alone = find(blocks, lexicon, reading(lang));
  expect(find([before, ...blocks], lexicon, reading(lang))).toEqual(moved(alone, 1));
}
/** Of those it was chosen over, which ones matters, not in which order. */
const settled = (mentions: readonly Mention[]): unknown =>
  JSON.parse(
    JSON.stringify(mentions, (_, value: unknown) =>
      Array.isArray(value) && value.every((one) => typeof one === 'string') ? [...value].sort() : value,
    ),
  );

/** One order of things out of all, always the same for one seed. */
function shuffled<T>(things: readonly T[], seed: number): T[] {
  let state = seed;
  const keyed = things.map((thing) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { thing, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ thing }) => thing);
}

describe('reading order decides', () => {
  it('never the order in which blocks arrive and are scanned', () => {
    fc.assert(
      fc.property(page, fc.nat(), ({ lang, blocks }, seed) => {
        const finder = createFinder(lexicon, reading(lang));
        const scanned = new Map<number, ReturnType<typeof finder.scan>>();
        for (const index of shuffled([...blocks.keys()], seed)) {
          scanned.set(index, finder.scan({ text: blocks[index]! }));
        }
        const inOrder = blocks.map((_, index) => scanned.get(index) ?? null);
        expect(finder.resolve(inOrder)).toEqual(find(blocksOf(blocks, lang), lexicon, reading(lang)));
      }),
      { numRuns: 200 },
    );
  });

  it('never what was resolved and painted before the rest came', () => {
    fc.assert(
      fc.property(page, ({ lang, blocks }) => {
        const finder = createFinder(lexicon, reading(lang));
        const scanned = blocks.map((text) => finder.scan({ text }));
        const whole = finder.resolve(scanned);
        // Painted piece by piece, from the end and from the start, and once more as a whole.
        for (let cut = 0; cut <= scanned.length; cut++) {
          finder.resolve(scanned.slice(cut));
          finder.resolve(scanned.slice(0, cut));
        }
        expect(finder.resolve(scanned)).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it('an unrelated paragraph before changes nothing, in any language', () => {
    fc.assert(
      fc.property(page, ({ lang, blocks }) => {
        expectSame(blocksOf(blocks, lang), lang, { text: UNRELATED[lang]!, lang });
      }),
      { numRuns: 200 },
    );
  });

  // Waits: a paragraph without a word that tells its language is read in that of the others, though it names its own.
  it('nor does one in another language, when both say theirs', () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...LANGUAGES), ({ lang, blocks }, other) => {
        expectSame(blocksOf(blocks, lang), lang, { text: UNRELATED[other]!, lang: other });
      }),
      { numRuns: 200 },
    );
  });

  it('never the order in which the store keeps its facts', () => {
    const other = openWhole(encodeLexicon(shuffledSource(source, 20261122)));
    for (const { text, lang, date } of TRIALS) {
      const [one, two] = [lexicon, other].map((store) => find([{ text }], store, reading(lang, date)));
      expect(settled(two!), text).toEqual(settled(one!));
    }
  });
});

/** All in another order, but for the series of one forum: the first of its file is its main one. */
function shuffledSource(
  { entities, names, terms, owners, series }: LexiconSource,
  seed: number,
): LexiconSource {
  const forums = [...new Set(series.map(({ forum }) => forum))];
  return {
    entities: shuffled(entities, seed),
    names: shuffled(names, seed + 1),
    terms: shuffled(terms, seed + 2),
    owners: shuffled(owners, seed + 3),
    series: shuffled(forums, seed + 4)
      .flatMap((forum) => series.filter((one) => one.forum === forum))
      .map((one) => ({ ...one, editions: shuffled(one.editions, seed + 5) })),
  };
}
