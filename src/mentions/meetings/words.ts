/** What the words around « rencontre » or “summit” tell: who, where and when, and whether they mean one meeting of two. */
import { isClueless, NO_CLUES } from '../editions/clues.ts';
import type { MeetingWords } from '../grammar/index.ts';
import { aheadOfWords, behindWords, foldedWord, hasArticle, wordsOf } from '../resolve/neighbours.ts';
import { startOf, type Page, type ReadBlock } from '../resolve/page.ts';
import type { Hit } from '../scan/scan.ts';
import { sentenceAt } from '../sentences.ts';
import { readBefore } from './before.ts';
import { readBehind } from './behind.ts';
import { isForum, type Draft, type Names } from './draft.ts';

/** @returns null where the words mean no meeting, or not one of two people, or tell neither place nor time. */
export function readWords(page: Page, hit: Hit, block: ReadBlock, names: Names): Draft | null {
  const { grammar } = block;
  const meeting = grammar?.meeting;
  if (!grammar || !meeting) return null;
  const { first, last } = hit;
  if (hit.meaning.type === 'meeting' && !isNoun(block, hit, meeting)) return null;
  const draft: Draft = {
    page, block, grammar, meeting, hit, first, last, ...names,
    sentence: sentenceAt(block.tokens.text, startOf({ block, first })),
    people: [], clues: NO_CLUES, day: null, with: false, opening: false, qualified: false,
    theirs: wordsOf(meeting.theirs).has(foldedWord(block, first)),
    definite: grammar.article === 'none',
  }; // prettier-ignore
  const isRead = !isForum(draft, names.until.get(first - 1)) && readBehind(draft) && readBefore(draft);
  return isRead && isOne(draft) && !isClueless(draft.clues) ? draft : null;
}

/** 「会談した」 says what they did; 「在北京会晤」 as well. */
function isNoun(block: ReadBlock, { first, last }: Hit, { verb, noun }: MeetingWords): boolean {
  if (verb?.some((words) => behindWords(block, last + 1, words) !== null)) return false;
  return !noun || noun.some((words) => aheadOfWords(block, first - 1, words) !== null);
}

/** « rencontre Xi-Poutine » begins a headline; elsewhere an article or an owner makes it one that is known. */
function isOne({ block, grammar, hit, definite, theirs, opening, qualified, people }: Draft): boolean {
  if (qualified && !theirs && people.length === 0) return false;
  if (definite || theirs || (opening && people.length > 1)) return true;
  return grammar.article === 'prefix' && (people.length > 0 || hasArticle(block, hit.first));
}
