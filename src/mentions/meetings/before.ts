/** What stands before the word: « leur première … », “Xi and Putin’s February 2022 …”, 「習近平とプーチンの北京での…」. */
import { clueAhead, type Clue } from '../editions/clues.ts';
import { aheadOfWords, foldedWord, longestAt, wordsOf } from '../resolve/neighbours.ts';
import type { Found } from '../resolve/page.ts';
import { gapBefore } from '../scan/tokens.ts';
import { dateAt } from './dates.ts';
import { add, beyond, isForum, MOST, TITLES, type Draft } from './draft.ts';

const MOST_ADJECTIVES = 2;
/** Between the words of one phrase; of two names a dash as well. */
const LINKED = /^(?:[ \u00A0\u202F]?|[ \u00A0\u202F]?['’] ?|[-\u2010\u2011–・、])$/;
const HYPHEN = /^[-\u2010\u2011–・、]$/;

/** @returns false when it is a meeting of something else. */
export function readBefore(draft: Draft): boolean {
  const { block, hit, sentence } = draft;
  const own: Found[] = [];
  let owned = false;
  let at = hit.first - 1;
  for (let steps = 0; steps < MOST; steps++) {
    draft.opening =
      (block.tokens.start[at] ?? -1) < sentence.start || !LINKED.test(gapBefore(block.tokens, at + 1));
    if (draft.opening) break;
    const name = draft.until.get(at);
    if (isForum(draft, name)) return false;
    const clue = name ? null : clueOn(draft, at);
    if (name) {
      if (!owned && own.length === 0 && !isOwner(draft, name)) break;
      own.push(name);
      at = name.first - 1;
    } else if (clue) {
      if (add(draft, clue) && own.length === 0 && at === draft.first - 1) draft.first = clue.first;
      at = clue.first - 1;
    } else if (own.length === 0 && wordsOf(draft.grammar.possessed).has(foldedWord(block, at))) {
      owned = true;
      at--;
    } else {
      const next = isDetermined(draft, at, own) ? undefined : ahead(draft, at, own);
      if (next === undefined) break;
      at = next;
    }
  }
  draft.people.push(...own);
  draft.definite ||= own.length > 0;
  return true;
}

/** “Xi’s”, „Putins“, “the Xi-Putin …”: not “Trump meeting Putin”. */
function isOwner({ block, grammar, until }: Draft, { first, last }: Found): boolean {
  if (grammar.genitiveS && foldedWord(block, last).endsWith('s')) return true;
  return until.has(first - 1) && HYPHEN.test(gapBefore(block.tokens, first));
}

/** Whether an article or « leur » begins the phrase here. */
function isDetermined(draft: Draft, at: number, own: readonly Found[]): boolean {
  const { block, grammar, meeting } = draft;
  draft.theirs ||= meeting.theirs.some((words) => aheadOfWords(block, at, words) !== null);
  const article = grammar.article === 'words' && wordsOf(grammar.definite).has(foldedWord(block, at));
  draft.definite ||= article && own.length === 0;
  return draft.theirs || article;
}

/** Passes « et » between two names, their titles, “first” and “historic”, but not “a” or “another”. */
function ahead(
  { block, grammar, meeting, hit }: Draft,
  at: number,
  own: readonly Found[],
): number | undefined {
  const word = foldedWord(block, at);
  if (own.length === 1) {
    const joining = beyond(meeting.and, (words) => aheadOfWords(block, at, words));
    if (joining !== undefined) return joining;
  }
  if (grammar.article === 'none') {
    const [title] = longestAt(block, at, 'last', TITLES);
    return title ? title.first - 1 : wordsOf(grammar.at).has(word) ? at - 1 : undefined;
  }
  const isAdjective =
    !wordsOf(grammar.not).has(word) || grammar.ordinalWords.some((forms) => wordsOf(forms).has(word));
  return own.length === 0 && isAdjective && hit.first - at <= MOST_ADJECTIVES ? at - 1 : undefined;
}

/** Words of a date at most. */
const DATE_WORDS = 7;

/** A place or a time that ends on the word. */
function clueOn(draft: Draft, at: number): Clue | null {
  const { block, grammar, hit } = draft;
  const { text, start, end } = block.tokens;
  const far = Math.max(0, at - DATE_WORDS);
  const figures = grammar.forumFirst && /\d/.test(text.slice(start[far], end[at]));
  for (let first = figures ? far : at; first < at; first++) {
    const date = dateAt(block, grammar, first, hit.start);
    if (date?.last === at) return date;
  }
  return clueAhead(draft, at);
}
