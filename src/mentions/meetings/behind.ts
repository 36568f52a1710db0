/** What stands behind the word: « entre le président Xi Jinping et son homologue russe à Pékin le 4 février ». */
import { clueBehind, isClueless } from '../editions/clues.ts';
import type { Grammar } from '../grammar/index.ts';
import {
  behindWords,
  foldedWord,
  isCapitalised,
  isOpener,
  longestAt,
  partsOf,
} from '../resolve/neighbours.ts';
import { gapBefore } from '../scan/tokens.ts';
import { dateAt } from './dates.ts';
import { add, beyond, isForum, MOST, TITLES, type Draft } from './draft.ts';

const APART = /[:;()«»“”"—]/;
const COMMA = /[,、،]/;

/** @returns false when it is a meeting of somebody or something else. */
export function readBehind(draft: Draft): boolean {
  const { block, grammar, hit, sentence, people } = draft;
  const { tokens } = block;
  let owes = false;
  let at = hit.last + 1;
  for (let steps = 0; steps < MOST && (tokens.start[at] ?? sentence.end) < sentence.end; steps++) {
    const gap = gapBefore(tokens, at);
    const name = draft.begin.get(at);
    const comma = COMMA.test(gap);
    if (isForum(draft, name)) return false;
    // « lors de leur rencontre à Pékin, Xi … »: the sentence goes on.
    if (APART.test(gap) || (comma && name && !isClueless(draft.clues))) break;
    if (name) {
      people.push(name);
      owes = false;
      at = name.last + 1;
      continue;
    }
    const clue = owes
      ? null
      : (dateAt(block, grammar, at, sentence.end) ?? (comma ? null : clueBehind(draft, at)));
    if (clue && !(clue.clues.year && draft.clues.year)) {
      const shown = add(draft, clue);
      if (shown && people.length === 0) draft.last = clue.last;
      at = clue.last + 1;
      continue;
    }
    const next = comma ? undefined : withName(draft, at);
    if (next) owes = true;
    else if (comma || !(isSmall(draft, at) || isQualified(draft, at))) break;
    at = next ?? at + 1;
  }
  // « rencontre avec Steve … », « entre ministres », « avec Xi et Poutine »: others than two whom we know.
  return !owes && !(draft.with && people.length > 1);
}

/** Words behind which a name must follow. */
function withName(draft: Draft, at: number): number | undefined {
  const { block, meeting, people } = draft;
  const behind = (list: readonly string[]) => beyond(list, (words) => behindWords(block, at, words));
  const met = behind(meeting.with);
  if (met && people.length === 0) draft.with = true;
  const [title] = longestAt(block, at, 'first', TITLES);
  return (
    met ??
    behind(meeting.between) ??
    (people.length === 1 ? behind(meeting.and) : undefined) ??
    (title && title.last + 1)
  );
}

const small = new WeakMap<Grammar, ReadonlySet<string>>();

/** Articles, prepositions, « nouveau ». */
function isSmall({ block, grammar }: Draft, at: number): boolean {
  const { definite, possessive, between, of, summitOf } = grammar;
  let words = small.get(grammar);
  if (!words)
    small.set(
      grammar,
      (words = new Set([...definite, ...possessive, ...between, ...of, ...summitOf].flatMap(partsOf))),
    );
  return words.has(foldedWord(block, at));
}

/** « bilatérale », « historique »; a conversation by telephone has no place. */
function isQualified(draft: Draft, at: number): boolean {
  const { block, grammar, hit } = draft;
  const word = foldedWord(block, at);
  const held = !/^(?:tele|video|virtu)/.test(word) && !isCapitalised(block, at) && !isOpener(grammar, word);
  return (draft.qualified = grammar.adjective === 'after' && at === hit.last + 1 && held);
}
