/** Whether a surname is somebody else’s: another given name, another initial, a father’s, an adjective. */
import { foldText } from '../scan/fold.ts';
import type { Hit } from '../scan/scan.ts';
import { DIGIT, gapBefore, wordOf } from '../scan/tokens.ts';
import {
  foldedWord,
  isCapitalised,
  isInCapitals,
  isOpener,
  isTitle,
  joined,
  longestAt,
  SPACE,
  spaced,
  wordsOf,
} from './neighbours.ts';
import { hitsAt, type ReadBlock } from './page.ts';

const INITIAL_GAP = /^\.[ \u00A0\u202F]?$/;

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
  'meeting',
  'name',
  'series-short',
];

/**
 * Whether a surname stands for somebody else: behind another first name (« Melania Trump »), or before another given
 * name (« Wang Wenbin »).
 * @param own first letters, folded, of the given names that are the person's own (« D. Trump »), and whether the surname comes
 * first in the name: only then does another given name stand behind it, which German could not tell from any noun.
 */
export function isSomebodyElse(block: ReadBlock, first: number, last: number, own: OwnName): boolean {
  // « пресс-секретарь Путина Дмитрий … »: who is known by the surname alone has no given name behind it where it follows none.
  const alone = block.grammar?.titleEndings || (own.safe && block.grammar?.givenNameFirst);
  return (
    anotherBefore(block, first, own.initials) ||
    anotherBeforeDot(block, first, last) ||
    ((own.surnameFirst || !alone) && anotherBehind(block, last))
  );
}

export interface OwnName {
  readonly initials: ReadonlySet<string>;
  readonly surnameFirst: boolean;
  /** Whether the surname alone means the person. */
  readonly safe?: boolean;
}

const NONE: readonly string[] = [];
/** What is written together with the word behind it: « وجمال مبارك ». */
const PARTICLE = /^[وفبلك]/;
const WITH_ARTICLE = /^(?:[وفبك]?ال|و?لل)/;

/** Behind a given name without capitals it is somebody else’s surname: a person’s own begins the full name, which is found first. */
function isGivenName(block: ReadBlock, index: number): boolean {
  const names = wordsOf(block.grammar?.givenNames ?? NONE);
  const word = foldedWord(block, index);
  return names.has(word) || names.has(word.replace(PARTICLE, ''));
}

/** « خالد *بن* محمد بن زايد »: the name is that of a father. */
export function isFathers(block: ReadBlock, first: number): boolean {
  return spaced(block, first) && wordsOf(block.grammar?.sonOf ?? NONE).has(foldedWord(block, first - 1));
}

/** « الجيش *السوداني* » is of Sudan, « أكد *السوداني* » is a man: behind a noun with the article it is its adjective. */
export function isAdjective(block: ReadBlock, first: number, last: number): boolean {
  return (
    joined(block, first) &&
    WITH_ARTICLE.test(foldedWord(block, first - 1)) &&
    hitsAt(block, first, 'first').some((hit) => hit.last === last && hit.meaning.type === 'demonym')
  );
}

function anotherBefore(block: ReadBlock, first: number, initials: ReadonlySet<string>): boolean {
  const before = first - 1;
  if (spaced(block, first) && isGivenName(block, before)) return true;
  if (before < 0 || !isCapitalised(block, before)) return false;
  const gap = gapBefore(block.tokens, first);
  const word = foldedWord(block, before);
  if (INITIAL_GAP.test(gap))
    return word.length === 1 && !isInitialOf(initials, word) && !isTitle(block.grammar, word);
  // « Saint-Martin », « Jean-Philippe »; not « MM. Poutine-Trump », « pro-Trump », nor what German puts together.
  if (!SPACE.test(gap) && (gap !== '-' || block.grammar?.titleEndings)) return false;
  if (isAcronym(block, before, first)) return false;
  // A surname that must wait for its full name may be a first name as well: « Martin », « Gabriel ».
  const known = longestAt(block, before, 'last', NO_FIRST_NAME);
  if (
    known.some(({ meaning }) => gap === '-' || meaning.nameClass !== 'short') ||
    isOpener(block.grammar, word) ||
    isTitle(block.grammar, word)
  )
    return false;
  if ((block.tokens.shape[before] ?? 0) & DIGIT) return false;
  return !block.titleCase && !isNoun(block, before, word);
}

/** « экс-глава МИД Лавров »: in capitals throughout before a surname that is not, a word is no given name. */
function isAcronym(block: ReadBlock, before: number, first: number): boolean {
  return block.grammar?.givenNameFirst === true && isInCapitals(block, before) && !isInCapitals(block, first);
}

/** « В. Путин »: the names of the ids are in Latin letters. */
function isInitialOf(initials: ReadonlySet<string>, letter: string): boolean {
  return initials.has(letter) || [...(LATIN[letter] ?? '')].some((latin) => initials.has(latin));
}
/** What a folded Cyrillic letter at the head of a given name is in Latin letters. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'vw', г: 'gh', д: 'd', е: 'eyj', є: 'yj', ж: 'jgz', з: 'zs', и: 'iyej', і: 'i', й: 'yj', к: 'kcq',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 'scz', т: 't', у: 'uwo', ф: 'fp', х: 'hkjx', ц: 'ctz', ч: 'c',
  ш: 's', щ: 's', э: 'eha', ю: 'yju', я: 'yji',
}; // prettier-ignore

const DOT = /^[·・•‧]$/;
const HAN_OR_KATAKANA = /[\u30A1-\u30FC\u4E00-\u9FFF]/;
/** 「总统之女伊万卡·特朗普」. */
const KIN = /[女妻娘姐妹弟婿孙孫]|夫人|之子|儿子|兒子|兄/;
/** Letters of a given name, at most. */
const GIVEN_NAME = 6;

/** 「伊万卡·特朗普」: another given name stands before the dot. An office tells that the given name is only spelt otherwise. */
function anotherBeforeDot(block: ReadBlock, first: number, last: number): boolean {
  const { tokens } = block;
  if (first === 0 || !DOT.test(gapBefore(tokens, first)) || !HAN_OR_KATAKANA.test(wordOf(tokens, first - 1)))
    return false;
  const isOffice = ({ meaning }: Hit) => meaning.type === 'role';
  if (hitsAt(block, last + 1, 'first').some(isOffice)) return false;
  // 「ロシア・プーチン大統領」; a single letter is as likely the end of a name.
  if (longestAt(block, first - 1, 'last', NO_FIRST_NAME).some((hit) => hit.last > hit.first)) return false;
  for (let before = first - 2; before >= 0 && before >= first - 1 - GIVEN_NAME; before--)
    if (hitsAt(block, before, 'last').some(isOffice))
      return KIN.test(tokens.text.slice(tokens.end[before], tokens.start[first]));
  return true;
}

/** „Regierungschef Modi“, „die Ära Merkel“: a title by its ending, or what an article stands before. */
function isNoun(block: ReadBlock, index: number, word: string): boolean {
  const { grammar } = block;
  // „die Familie Trump“ is more people than one.
  if (!grammar?.titleEndings || wordsOf(grammar.not).has(word)) return false;
  if (grammar.titleEndings.some((ending) => word.endsWith(foldText(ending)))) return true;
  if (!joined(block, index)) return false;
  const before = foldedWord(block, index - 1);
  // „den engsten Vertrauten Merkels“: an adjective, which is no preposition.
  const adjective =
    /e[mnrs]?$/.test(before) && !isCapitalised(block, index - 1) && !isOpener(grammar, before);
  return adjective || wordsOf(grammar.definite).has(before);
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
