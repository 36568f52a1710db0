/** What stands beside a name: titles, first names of other people, initials. */
import { foldText } from '../scan/fold.ts';
import { CAPITAL, gapBefore, tokenise, wordOf } from '../scan/tokens.ts';
import type { Grammar } from '../grammar/index.ts';
import type { Hit } from '../scan/scan.ts';
import { hitsAt, type ReadBlock } from './page.ts';

export const SPACE = /^[ \u00A0\u202F]+$/;

/** Folded words of a grammar's list, made once. */
const folded = new WeakMap<readonly string[], ReadonlySet<string>>();
export function wordsOf(list: readonly string[]): ReadonlySet<string> {
  let set = folded.get(list);
  if (!set) {
    set = new Set(list.map(foldText));
    folded.set(list, set);
  }
  return set;
}

export function foldedWord({ tokens }: ReadBlock, index: number): string {
  return index >= 0 && index < tokens.count ? foldText(wordOf(tokens, index)) : '';
}

export function isCapitalised({ tokens }: ReadBlock, index: number): boolean {
  return ((tokens.shape[index] ?? 0) & CAPITAL) !== 0;
}

/** Whether only spaces stand between the word and the one before it. */
export function spaced({ tokens }: ReadBlock, index: number): boolean {
  return index > 0 && index < tokens.count && SPACE.test(gapBefore(tokens, index));
}

/** The longest phrases of these types that begin, or end, on the word. */
export function longestAt(
  block: ReadBlock,
  index: number,
  edge: 'first' | 'last',
  types: readonly string[],
): Hit[] {
  const hits = hitsAt(block, index, edge).filter((hit) => types.includes(hit.meaning.type));
  const longest = Math.max(...hits.map(lengthOf));
  return hits.filter((hit) => lengthOf(hit) === longest);
}
function lengthOf({ first, last }: Hit): number {
  return last - first;
}

/** Nothing stands between letters that are words of their own; between other words of a phrase a space, hyphen or apostrophe. */
const JOINED = /^(?:[ \u00A0\u202F]*|['’]|[ \u00A0\u202F]?['’] ?|[-\u2010\u2011])$/;

/** Whether the word belongs to a phrase with the one before it. */
export function joined({ tokens }: ReadBlock, index: number): boolean {
  return index > 0 && index < tokens.count && JOINED.test(gapBefore(tokens, index));
}

/** « стран — членов »: where the phrase is written with a dash, one with spaces may stand as well. */
const DASHED = /^[ \u00A0][—–-][ \u00A0]$/;

const split = new Map<string, readonly string[]>();
/** The folded words of a grammar's phrase; in Chinese and Japanese its letters. */
export function partsOf(words: string): readonly string[] {
  let parts = split.get(words);
  if (!parts) {
    const tokens = tokenise(words);
    parts = Array.from({ length: tokens.count }, (_, index) => foldText(wordOf(tokens, index)));
    split.set(words, parts);
  }
  return parts;
}

/** @returns the word behind the given ones when they stand at `index` and belong together, `index` itself for none. */
export function behindWords(block: ReadBlock, index: number, words: string): number | null {
  const parts = partsOf(words);
  const dashed = words.includes('—');
  const stands = parts.every(
    (word, step) =>
      foldedWord(block, index + step) === word &&
      (joined(block, index + step) ||
        (dashed && step > 0 && DASHED.test(gapBefore(block.tokens, index + step)))),
  );
  return stands ? index + parts.length : null;
}

/** @returns the word before the given ones when they end at `index` and belong together. */
export function aheadOfWords(block: ReadBlock, index: number, words: string): number | null {
  const parts = partsOf(words);
  const first = index + 1 - parts.length;
  const stands =
    first >= 0 &&
    parts.every(
      (word, step) => foldedWord(block, first + step) === word && (step === 0 || joined(block, first + step)),
    );
  return stands ? first - 1 : null;
}

/** Whether the word has the article that its language writes together with it: « الرئيس ». */
export function hasArticle(block: ReadBlock, index: number): boolean {
  const article = block.grammar?.articlePrefix;
  return article !== undefined && foldedWord(block, index).startsWith(foldText(article));
}

/** All its letters are capitals, and there are at least two. */
export function isInCapitals({ tokens }: ReadBlock, index: number): boolean {
  const word = wordOf(tokens, index);
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

export function isOpener(grammar: Grammar | null, word: string): boolean {
  if (!grammar) return false;
  if (wordsOf(grammar.openers).has(word) || wordsOf(grammar.definite).has(word)) return true;
  return (
    grammar.openerEndings?.some((ending) => word.endsWith(ending) && word.length > ending.length) ?? false
  );
}
export function isTitle(grammar: Grammar | null, word: string): boolean {
  return grammar ? wordsOf(grammar.titles).has(word) : false;
}
