/** What stands beside a name: titles, first names of other people, initials. */
import { foldText } from '../scan/fold.ts';
import { CAPITAL, DIGIT, gapBefore, wordOf } from '../scan/tokens.ts';
import type { Grammar } from '../grammar/index.ts';
import type { Hit } from '../scan/scan.ts';
import { hitsAt, type ReadBlock } from './page.ts';

const SPACE = /^[ \u00A0\u202F]+$/;
const INITIAL_GAP = /^\.[ \u00A0\u202F]?$/;

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

/**
 * @param joins whether a word, by its index, may follow the one before it.
 * @returns the word behind the given ones when they stand at `index`.
 */
export function behindWords(
  block: ReadBlock,
  index: number,
  words: string,
  joins: (index: number) => boolean,
): number | null {
  const wanted = foldText(words).split(' ');
  const stands = wanted.every(
    (word, step) => foldedWord(block, index + step) === word && joins(index + step),
  );
  return stands ? index + wanted.length : null;
}

/** Types of phrases that may stand before a surname and are no first name. */
const NO_FIRST_NAME = [
  'title',
  'role',
  'role-opening',
  'demonym',
  'owner',
  'place',
  'counterpart',
  'summit',
  'name',
  'series-short',
];

/**
 * Whether a surname stands for somebody else: behind another first name (« Melania Trump »), or before another given
 * name (« Wang Wenbin »).
 * @param initials first letters, folded, of the given names that are the person's own: « D. Trump ».
 */
export function isSomebodyElse(
  block: ReadBlock,
  first: number,
  last: number,
  initials: ReadonlySet<string>,
): boolean {
  return anotherBefore(block, first, initials) || anotherBehind(block, last);
}

function anotherBefore(block: ReadBlock, first: number, initials: ReadonlySet<string>): boolean {
  const before = first - 1;
  if (before < 0 || !isCapitalised(block, before)) return false;
  const gap = gapBefore(block.tokens, first);
  const word = foldedWord(block, before);
  if (INITIAL_GAP.test(gap)) return word.length === 1 && !initials.has(word) && !isTitle(block.grammar, word);
  if (!SPACE.test(gap)) return false;
  if (
    longestAt(block, before, 'last', NO_FIRST_NAME).length > 0 ||
    isOpener(block.grammar, word) ||
    isTitle(block.grammar, word)
  )
    return false;
  if ((block.tokens.shape[before] ?? 0) & DIGIT) return false;
  return !block.titleCase;
}

function anotherBehind(block: ReadBlock, last: number): boolean {
  const behind = last + 1;
  if (!spaced(block, behind) || !isCapitalised(block, behind) || block.titleCase) return false;
  const word = foldedWord(block, behind);
  // A capital behind a surname is another given name only where that is written so; a new sentence has a point before it.
  return (
    longestAt(block, behind, 'first', NO_FIRST_NAME).length === 0 &&
    !isOpener(block.grammar, word) &&
    word.length > 1
  );
}

export function isOpener(grammar: Grammar | null, word: string): boolean {
  return grammar ? wordsOf(grammar.openers).has(word) || wordsOf(grammar.definite).has(word) : false;
}
function isTitle(grammar: Grammar | null, word: string): boolean {
  return grammar ? wordsOf(grammar.titles).has(word) : false;
}
