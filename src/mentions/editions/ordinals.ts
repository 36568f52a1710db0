/** Numbers of editions: « 16e », “16th”, „16.“, « XVIe », « seizième », 「第十六届」. */
import type { Grammar } from '../grammar/index.ts';
import { foldedWord, partsOf, wordsOf } from '../resolve/neighbours.ts';
import type { ReadBlock } from '../resolve/page.ts';
import { foldText } from '../scan/fold.ts';
import { CAPITAL, gapBefore } from '../scan/tokens.ts';

export interface Ordinal {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

/** A space, behind the stroke that lengthens the article. */
const APART = /^\u0640?[ \u00A0]$/;
const HYPHEN = /^[-\u2010\u2011]$/;
const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/;

/** Nobody’s sixteenth summit is counted. */
const SOMEBODYS = 3;

/** The number that ends on the word. « Son premier sommet » counts somebody’s summits, not the series. */
export function ordinalBefore(block: ReadBlock, grammar: Grammar, last: number): Ordinal | null {
  const found = figure(block, grammar, last, 'last') ?? spelt(block, grammar, last, 'last');
  if (!found || found.value > SOMEBODYS) return found;
  return wordsOf(grammar.possessive).has(foldedWord(block, found.first - 1)) ? null : found;
}

/** The number that begins on the word, for languages that put it behind. */
export function ordinalBehind(block: ReadBlock, grammar: Grammar, first: number): Ordinal | null {
  return figure(block, grammar, first, 'first') ?? spelt(block, grammar, first, 'first');
}

/** « vingt et unième », 「第二十一届」: words of the longest. */
const ORDINAL_WORDS = 5;

/** Spelt out, the longest first; a part of a longer number that is not in the list is no number. */
function spelt(block: ReadBlock, grammar: Grammar, index: number, edge: 'first' | 'last'): Ordinal | null {
  for (let more = ORDINAL_WORDS - 1; more >= 0; more--) {
    const first = edge === 'first' ? index : index - more;
    const last = first + more;
    if (first < 0 || last >= block.tokens.count) continue;
    const words = Array.from({ length: more + 1 }, (_, step) => foldedWord(block, first + step));
    const value = ordinalsOf(grammar).get(words.join(' '));
    if (value !== undefined)
      return HYPHEN.test(gapBefore(block.tokens, first)) ? null : { value, first, last };
  }
  return null;
}

const ordinals = new WeakMap<Grammar, ReadonlyMap<string, number>>();

function ordinalsOf(grammar: Grammar): ReadonlyMap<string, number> {
  let known = ordinals.get(grammar);
  if (!known) {
    known = new Map(
      grammar.ordinalWords.flatMap((forms, at) =>
        forms.map((form) => [partsOf(form).join(' '), at + 1] as const),
      ),
    );
    ordinals.set(grammar, known);
  }
  return known;
}

function figure(block: ReadBlock, grammar: Grammar, index: number, edge: 'first' | 'last'): Ordinal | null {
  const { articlePrefix: article, ordinalPrefix: prefix } = grammar;
  const at = (first: number, last: number, value: number | null): Ordinal | null =>
    value === null || (prefix !== undefined && foldedWord(block, first - 1) !== prefix)
      ? null
      : { value, first: prefix === undefined ? first : first - 1, last };
  const word = foldedWord(block, index);
  const bare = article === undefined ? word : word.replace(foldText(article), '');
  if (edge === 'first') {
    // « القمة الـ 42 »: the article stands alone.
    const apart = bare === '' && APART.test(gapBefore(block.tokens, index + 1)) ? index + 1 : index;
    return at(index, apart, numberOf(apart > index ? foldedWord(block, apart) : bare));
  }
  // « الدورة الـ46 لقمة… »
  if (bare !== word) return at(index, index, numberOf(bare));
  for (const suffix of grammar.ordinalSuffixes) {
    const end = foldText(suffix);
    // „16. Gipfel“: a point and a space; « XVI »: nothing at all, and only of capitals.
    if (suffix === '.') {
      if (gapBefore(block.tokens, index + 1).startsWith('.')) return at(index, index, numberOf(word));
    } else if (end === '') {
      const capital = (block.tokens.shape[index] ?? 0) & CAPITAL;
      if (capital && word.length > 1 && ROMAN.test(word)) return at(index, index, fromRoman(word));
    } else if (
      word === end &&
      /^(?:\.?[ \u00A0\u202F]?|[-\u2010\u2011])$/.test(gapBefore(block.tokens, index))
    ) {
      // The suffix is a word of its own: 「16届」, « 16.ª ».
      const value = numberOf(foldedWord(block, index - 1));
      if (value !== null) return at(index - 1, index, value);
    } else if (word.endsWith(end)) {
      const value = numberOf(word.slice(0, -end.length)) ?? romanOf(word.slice(0, -end.length));
      if (value !== null) return at(index, index, value);
    }
  }
  return null;
}

function numberOf(word: string): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : null;
}

function romanOf(figures: string): number | null {
  return figures !== '' && ROMAN.test(figures) ? fromRoman(figures) : null;
}

function fromRoman(figures: string): number | null {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let sum = 0;
  for (let at = 0; at < figures.length; at++) {
    const value = values[figures.charAt(at)] ?? 0;
    sum += value < (values[figures.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return sum > 0 ? sum : null;
}
