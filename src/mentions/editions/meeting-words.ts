/** What the words around « rencontre » or “summit” tell: who, where and when, and whether they mean one meeting of two. */
import type { MeetingWords } from '../grammar/index.ts';
import {
  aheadOfWords,
  behindWords,
  foldedWord,
  hasArticle,
  isCapitalised,
  isOpener,
  longestAt,
  partsOf,
  wordsOf,
} from '../resolve/neighbours.ts';
import { startOf, type Found, type Page, type ReadBlock } from '../resolve/page.ts';
import type { Hit } from '../scan/scan.ts';
import { gapBefore } from '../scan/tokens.ts';
import { sentenceAt, type Span } from '../sentences.ts';
import {
  clueAhead,
  clueBehind,
  isClueless,
  merged,
  NO_CLUES,
  type Clue,
  type Clues,
  type Surroundings,
} from './clues.ts';
import { dateAt, type DateFound } from './dates.ts';

export interface Words {
  readonly block: ReadBlock;
  /** What is marked. */
  readonly first: number;
  readonly last: number;
  /** Those whom the words themselves name. */
  readonly people: readonly number[];
  readonly clues: Clues;
  readonly day: number | null;
  /** « leur »: of two who were named before. */
  readonly theirs: boolean;
  /** « sa rencontre avec … »: the other is who was named last. */
  readonly with: boolean;
}

/** Names of a paragraph by their first and by their last word. */
export interface Names {
  readonly begin: ReadonlyMap<number, Found>;
  readonly until: ReadonlyMap<number, Found>;
}

/** The same, while the words are read. */
interface Draft extends Surroundings, Names, Omit<Words, 'people'> {
  readonly meeting: MeetingWords;
  readonly hit: Hit;
  readonly sentence: Span;
  people: Found[];
  first: number;
  last: number;
  clues: Clues;
  day: number | null;
  theirs: boolean;
  with: boolean;
  /** An article, or whose it was, stands before the word. */
  definite: boolean;
  /** « rencontre bilatérale »: an adjective stands behind it. */
  qualified: boolean;
  /** Nothing stands before it in the sentence. */
  opening: boolean;
}

/** @returns null where the words mean no meeting, or not one of two people, or tell neither place nor time. */
export function readWords(page: Page, hit: Hit, block: ReadBlock, names: Names): Words | null {
  const { grammar } = block;
  const meeting = grammar?.meeting;
  if (!grammar || !meeting) return null;
  const { first, last } = hit;
  if (hit.meaning.type === 'meeting' && !isNoun(block, hit, meeting)) return null;
  const draft: Draft = {
    page, block, grammar, meeting, hit, first, last,
    sentence: sentenceAt(block.tokens.text, startOf({ block, first })),
    ...names,
    people: [], clues: NO_CLUES, day: null, with: false, opening: false, qualified: false,
    theirs: wordsOf(meeting.theirs).has(foldedWord(block, first)),
    definite: grammar.article === 'none',
  }; // prettier-ignore
  if (!readBehind(draft) || isForum(draft, draft.until.get(first - 1)) || !readBefore(draft)) return null;
  return isOne(draft) && !isClueless(draft.clues)
    ? { ...draft, people: draft.people.map(({ entity }) => entity) }
    : null;
}

/** 「会談した」 says what they did; 「在北京会晤」 as well. */
function isNoun(block: ReadBlock, { first, last }: Hit, { verb, noun }: MeetingWords): boolean {
  if (verb?.some((words) => behindWords(block, last + 1, words) !== null)) return false;
  return !noun || noun.some((words) => aheadOfWords(block, first - 1, words) !== null);
}

function isForum({ page }: Draft, name: Found | undefined): boolean {
  return name !== undefined && page.lexicon.entities[name.entity]?.kind !== 'leader';
}

/** « rencontre Xi-Poutine » begins a headline; elsewhere an article or an owner makes it one that is known. */
function isOne({ block, grammar, hit, definite, theirs, opening, qualified, people }: Draft): boolean {
  if (qualified && !theirs && people.length === 0) return false;
  if (definite || theirs || (opening && people.length > 1)) return true;
  return grammar.article === 'prefix' && (people.length > 0 || hasArticle(block, hit.first));
}

/** Words that are passed at most. */
const MOST = 16;
const APART = /[:;()«»“”"—]/;
const COMMA = /[,、،]/;
const TITLES = ['title', 'role', 'role-opening', 'demonym', 'counterpart', 'owner'];

/** « entre le président Xi Jinping et son homologue russe à Pékin le 4 février ». False when it is of somebody or something else. */
function readBehind(draft: Draft): boolean {
  const { block, grammar, hit, sentence, people } = draft;
  const { tokens } = block;
  let owes = false;
  let at = hit.last + 1;
  for (let steps = 0; steps < MOST && at < tokens.count; steps++) {
    const gap = gapBefore(tokens, at);
    if ((tokens.start[at] ?? 0) >= sentence.end || APART.test(gap)) break;
    const name = draft.begin.get(at);
    if (isForum(draft, name)) return false;
    // « lors de leur rencontre à Pékin, Xi … »: the sentence goes on.
    if (COMMA.test(gap) && name && !isClueless(draft.clues)) break;
    if (name) {
      people.push(name);
      owes = false;
      at = name.last + 1;
      continue;
    }
    const date = owes ? null : dateAt(block, grammar, at);
    const clue = date ? clueOf(date, at) : owes || COMMA.test(gap) ? null : clueBehind(draft, at);
    if (clue && !(clue.clues.year !== null && draft.clues.year !== null)) {
      add(draft, clue, date);
      at = clue.last + 1;
      if (people.length === 0 && isShown(clue)) draft.last = clue.last;
      continue;
    }
    const passed = COMMA.test(gap) ? null : pass(draft, at);
    if (passed) {
      owes ||= passed.owes;
      at = passed.next;
    } else if (isQualified(draft, at)) at++;
    else break;
  }
  // « rencontre avec Steve … », « entre ministres », « avec Xi et Poutine »: others than two whom we know.
  return !owes && !(draft.with && people.length > 1);
}

/** « bilatérale », « historique »; a conversation by telephone has no place. */
function isQualified(draft: Draft, at: number): boolean {
  const { block, grammar, hit } = draft;
  const word = foldedWord(block, at);
  const held = !/^(?:tele|video|virtu)/.test(word) && !isCapitalised(block, at) && !isOpener(grammar, word);
  draft.qualified = grammar.adjective === 'after' && at === hit.last + 1 && held;
  return draft.qualified;
}

function clueOf({ last, month, year }: DateFound, first: number): Clue {
  return { first, last, clues: { ...NO_CLUES, month, year }, shown: true };
}

function add(draft: Draft, clue: Clue, day: DateFound | null): void {
  draft.clues = merged(draft.clues, clue.clues);
  draft.day ??= day?.day ?? null;
}

function isShown({ shown, clues }: Clue): boolean {
  return shown || clues.month !== null;
}

/** What may stand before a name. `owes`: then one must follow. */
function pass(draft: Draft, at: number): { readonly next: number; readonly owes: boolean } | null {
  const { block, grammar, meeting, people } = draft;
  const behind = (list: readonly string[]) =>
    list.map((words) => behindWords(block, at, words)).find((next) => next !== null && next > at);
  const met = behind(meeting.with);
  if (met && people.length === 0) draft.with = true;
  const [title] = longestAt(block, at, 'first', TITLES);
  const next =
    met ??
    behind(meeting.between) ??
    (people.length === 1 ? behind(meeting.and) : null) ??
    (title && title.last + 1);
  if (next) return { next, owes: true };
  const small = [
    grammar.definite,
    grammar.possessive,
    grammar.between,
    singles(grammar.of),
    singles(grammar.summitOf),
  ];
  return small.some((list) => wordsOf(list).has(foldedWord(block, at)))
    ? { next: at + 1, owes: false }
    : null;
}

const split = new WeakMap<readonly string[], readonly string[]>();
/** The words of which phrases are made. */
function singles(list: readonly string[]): readonly string[] {
  let words = split.get(list);
  if (!words) split.set(list, (words = list.flatMap(partsOf)));
  return words;
}

const MOST_ADJECTIVES = 2;
/** Between the words of one phrase; of two names a dash as well. */
const LINKED = /^(?:[ \u00A0\u202F]?|[ \u00A0\u202F]?['’] ?|[-\u2010\u2011–・、])$/;
const HYPHEN = /^[-\u2010\u2011–・、]$/;

/** « leur première … », “Xi and Putin’s February 2022 …”, 「習近平とプーチンの北京での…」. */
function readBefore(draft: Draft): boolean {
  const { block, grammar, meeting, hit, sentence } = draft;
  const own: Found[] = [];
  let owned = false;
  let adjectives = 0;
  let at = hit.first - 1;
  for (let steps = 0; steps < MOST; steps++) {
    draft.opening =
      at < 0 ||
      (block.tokens.start[at] ?? 0) < sentence.start ||
      !LINKED.test(gapBefore(block.tokens, at + 1));
    if (draft.opening) break;
    const word = foldedWord(block, at);
    const ahead = (list: readonly string[]) =>
      list.map((words) => aheadOfWords(block, at, words)).find((next) => next !== null && next < at);
    const name = draft.until.get(at);
    if (isForum(draft, name)) return false;
    if (name) {
      if (!isOwner(draft, name, owned || own.length > 0)) break;
      own.push(name);
      at = name.first - 1;
      continue;
    }
    if (ahead(meeting.theirs) != null) {
      draft.theirs = true;
      break;
    }
    const clue = clueBeforeMeeting(draft, at);
    if (clue) {
      if (own.length === 0 && at === draft.first - 1 && isShown(clue)) draft.first = clue.first;
      at = clue.first - 1;
      continue;
    }
    if (own.length === 0 && grammar.article === 'words' && wordsOf(grammar.definite).has(word)) {
      draft.definite = true;
      break;
    }
    const joining = own.length === 1 ? ahead(meeting.and) : null;
    const [title] = grammar.article === 'none' ? longestAt(block, at, 'last', TITLES) : [];
    if (joining != null) at = joining;
    else if (own.length === 0 && wordsOf(grammar.possessed).has(word)) {
      owned = true;
      at--;
    } else if (title) at = title.first - 1;
    else if (grammar.article === 'none' && wordsOf(grammar.at).has(word)) at--;
    else if (
      own.length === 0 &&
      grammar.article === 'words' &&
      adjectives++ < MOST_ADJECTIVES &&
      isAdjective(draft, word)
    )
      at--;
    else break;
  }
  draft.people.push(...own);
  draft.definite ||= own.length > 0;
  return true;
}

/** “Xi’s”, „Putins“, “the Xi-Putin …”: not “Trump meeting Putin”. */
function isOwner({ block, grammar, until }: Draft, { first, last }: Found, owned: boolean): boolean {
  if (owned || (grammar.genitiveS && foldedWord(block, last).endsWith('s'))) return true;
  return until.has(first - 1) && HYPHEN.test(gapBefore(block.tokens, first));
}

/** “first”, “historic”; not “a”, “another”. */
function isAdjective({ grammar }: Draft, word: string): boolean {
  return !wordsOf(grammar.not).has(word) || grammar.ordinalWords.some((forms) => wordsOf(forms).has(word));
}

/** Where a place or a day may stand before the word. */
function clueBeforeMeeting(draft: Draft, at: number): Clue | null {
  const { block, grammar } = draft;
  for (let first = at - 1; grammar.forumFirst && first >= Math.max(0, at - 7); first--) {
    const day = dateAt(block, grammar, first);
    if (day?.last !== at) continue;
    add(draft, clueOf(day, first), day);
    return clueOf(day, first);
  }
  const clue = clueAhead(draft, at);
  if (clue) add(draft, clue, null);
  return clue;
}
