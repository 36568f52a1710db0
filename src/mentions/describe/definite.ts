/** Whether an office with its owner means one person in it: articles, « ancien », « élu », plurals. */
import type { Grammar } from '../grammar/index.ts';
import { aheadOfWords, behindWords, foldedWord, joined, wordsOf } from '../resolve/neighbours.ts';
import type { ReadBlock } from '../resolve/page.ts';
import { gapBefore } from '../scan/tokens.ts';
import type { Description } from './phrases.ts';

/** Whether the phrase means one person in office: an article or possessive before it, no « ancien », no « élu » behind. */
export function isDefinite(phrase: Description, grammar: Grammar): boolean {
  const { block, first, from, to, head, meaning, definite } = phrase;
  if (joined(block, to + 1) && grammar.notAfter.some((words) => behindWords(block, to + 1, words) !== null))
    return false;
  let index = Math.min(first, from) - 1;
  while (index >= 0 && joined(block, index + 1) && wordsOf(grammar.between).has(foldedWord(block, index)))
    index--;
  const word = index >= 0 && joined(block, index + 1) ? foldedWord(block, index) : '';
  if (isExcluded(block, index, grammar) || isMany(block, index + 1, head, grammar)) return false;
  if (meaning.type === 'counterpart')
    return (
      grammar.article === 'none' || grammar.possessive.length === 0 || wordsOf(grammar.possessive).has(word)
    );
  if (definite || grammar.article === 'none' || wordsOf(grammar.definite).has(word)) return true;
  return grammar.article === 'words' && standsWithoutArticle({ block, index }, grammar, word);
}

/** « ancien »; 「时任」, but not 「目前」, which ends in 「前」 and is a word of its own. */
function isExcluded(block: ReadBlock, index: number, { not, openers }: Grammar): boolean {
  if (index < 0 || !joined(block, index + 1)) return false;
  const longest = (list: readonly string[]) =>
    Math.max(0, ...list.map((words) => (aheadOfWords(block, index, words) === null ? 0 : words.length)));
  const excluded = longest(not);
  return excluded > 0 && (excluded > 1 || longest(openers) <= excluded);
}

/**
 * „die Außenminister Russlands und Chinas“, „die russischen Präsidenten“, „der französischen Außenminister“, „den Regierungschefs“;
 * a woman’s office is one with the same words.
 */
function isMany(block: ReadBlock, first: number, head: number, { plural, feminine }: Grammar): boolean {
  const word = foldedWord(block, head);
  if (!plural || [word, foldedWord(block, head + 1)].some((one) => wordsOf(feminine).has(one))) return false;
  const article = foldedWord(block, first - 1);
  if (word.endsWith(plural.genitive.ending)) return !wordsOf(plural.genitive.articles).has(article);
  // „die EU-Außenbeauftragte“: an adjective for a noun.
  if (wordsOf(plural.always).has(article)) return !word.endsWith('e');
  return (
    wordsOf(plural.articles).has(article) &&
    (foldedWord(block, first).endsWith(plural.ending) || word.endsWith(plural.ending))
  );
}

export function followsComma({ block, from, meaning }: Description): boolean {
  return meaning.type === 'office' && /^[,،][ \u00A0\u202F]?$/.test(gapBefore(block.tokens, from));
}

/** Headlines drop the article; English also does behind a genitive and where the adjective makes it definite. */
function standsWithoutArticle(
  { block, index }: { block: ReadBlock; index: number },
  grammar: Grammar,
  word: string,
): boolean {
  const opening = index < 0 || OPENING.test(gapBefore(block.tokens, index + 1));
  if (opening) return true;
  return grammar.adjective === 'before' && word !== '' && !INDEFINITE.has(word) && block.titleCase;
}
/** A straight quotation mark with a space behind it closes: he is a "former" UN chief. */
const OPENING = /(?:[.!?…:;|«“—–(]\s*|")$/;
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'any', 'no', 'every', 'each', 'as']);
