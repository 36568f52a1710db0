/** The name that a description stands beside, which it tells something of: « le président Xi », « Xi Jinping, président de… ». */
import { foldedWord, isCapitalised, isOpener, joined, longestAt, wordsOf } from '../resolve/neighbours.ts';
import { endOf, hitsAt, startOf, type Found, type Page, type ReadBlock } from '../resolve/page.ts';
import type { Hit } from '../scan/scan.ts';
import { gapBefore, wordOf } from '../scan/tokens.ts';
import type { Description } from './phrases.ts';

/** People named in a block, by the first and by the last word. */
export interface Named {
  readonly byFirst: ReadonlyMap<number, Found>;
  readonly byLast: ReadonlyMap<number, Found>;
}

const APPOSITION =
  /^\.?(?:[,،，][ \u00A0]?|[ \u00A0\u202F]?|,? ?[«“"(（「『][ \u00A0\u202F]?|[ \u00A0]?[—–-][ \u00A0]?|・)$/;
/** How many small words may part a name from the office that follows it: « X, actuel président de… ». */
const APPOSITION_WORDS = 3;

/**
 * The name the description stands beside: behind it (« le président Xi »), or before it (« Xi Jinping, président de… »);
 * `unknown` when it is nobody we know.
 */
export function nameBeside(
  page: Page,
  phrase: Description,
  { byFirst, byLast }: Named,
): Found | 'unknown' | null {
  const { block } = phrase;
  const to = byFirst.has(phrase.to + 1) ? phrase.to : skipBrackets(block, phrase.to);
  const gap = gapBefore(block.tokens, to + 1).slice(to > phrase.to ? 1 : 0);
  const next = skipTitle(block, skipAdjectives(block, to + 1));
  // “The Prime Minister of Fiji, PM Rabuka” is one person, “the Chinese President, PM Modi” are two.
  const [office] = /^[,،，]/.test(gap) ? longestAt(block, next, 'first', ['role']) : [];
  const behind = office && byFirst.has(office.last + 1) ? office.last + 1 : next;
  const apposed = APPOSITION.test(gap) && !endsSentence(block, to, gap) && !isSomebodys(phrase);
  if (behind < block.tokens.count && apposed) {
    const name = byFirst.get(behind);
    if (name && standsApart(block, gap) && !phrase.implied && isForeign(page, phrase, name)) return null;
    if (name) return name;
    if (looksLikeName(page, block, behind)) return 'unknown';
  }
  const glued = nameGlued(page, phrase, { byFirst, byLast });
  if (glued) return glued;
  for (let words = 0; words <= APPOSITION_WORDS; words++) {
    const name = byLast.get(phrase.from - 1 - words);
    if (!name) continue;
    if (isApposedTo(phrase, name)) return isForeign(page, phrase, name) ? null : name;
    return followsAsItIs(page, phrase, name) ? name : null;
  }
  return null;
}

/** « помощник президента России Иванов »: the name behind is the assistant’s. */
function isSomebodys({ block, from }: Description): boolean {
  return joined(block, from) && wordsOf(block.grammar?.people ?? NO_NAMES).has(foldedWord(block, from - 1));
}

/** « le secrétaire général des Nations unies (ONU), António Guterres »: the last word of the acronym in brackets, else the word itself. */
function skipBrackets({ tokens }: ReadBlock, to: number): number {
  return /^ ?\($/.test(gapBefore(tokens, to + 1)) && gapBefore(tokens, to + 2).startsWith(')') ? to + 1 : to;
}

/** « … заявил глава МИД. Лавров … »; in “the U.K. Keir …” and « EE. UU. Joe … » the point belongs to an abbreviation. */
function endsSentence({ tokens }: ReadBlock, to: number, gap: string): boolean {
  return gap.startsWith('.') && !/^(\p{Lu})\1?$/u.test(wordOf(tokens, to));
}

/** « Avec le président chinois, Emmanuel Macron… », « С президентом России Макрон… »: the name may be that of another sentence part. */
function standsApart({ grammar }: ReadBlock, gap: string): boolean {
  return /^[,،，]/.test(gap) || (grammar?.article === 'none' && /^[ \u00A0]$/.test(gap));
}

/**
 * Where nothing parts words, a name stands right before an office as well (「プーチン露大統領」) or behind 「の」, and one that we do
 * not know tells that the office is not the present holder’s: 「美国总统肯尼迪」, 「トルーマン米大統領」.
 */
function nameGlued(
  page: Page,
  { block, from, to, owners, meaning }: Description,
  { byFirst, byLast }: Named,
): Found | 'unknown' | null {
  const { grammar, tokens } = block;
  if (grammar?.article !== 'none') return null;
  if (/^・?$/.test(gapBefore(tokens, from)) && from > 0) {
    const name = byLast.get(from - 1);
    if (name) return name;
    if (nameHits(page, hitsAt(block, from - 1, 'last')) || /[ァ-ヺー]$/u.test(wordOf(tokens, from - 1)))
      return 'unknown';
  }
  if (gapBefore(tokens, to + 1) === '' && to + 1 < tokens.count) {
    if (nameHits(page, hitsAt(block, to + 1, 'first'))) return 'unknown';
    const foreign = FOREIGN_NAME.exec(
      tokens.text.slice(tokens.start[to + 1], (tokens.start[to + 1] ?? 0) + 8),
    );
    const ours = foreign && [1, 2, 3, 4, 5, 6].flatMap((more) => byFirst.get(to + 1 + more) ?? [])[0];
    if (foreign && !ours) return 'unknown';
    // 「法国总统埃曼努尔·马克龙」: his given name, spelt as we do not know it; 「法国总统对唐纳德·特朗普说」 are two.
    if (ours && /^[·•・‧]$/.test(gapBefore(tokens, ours.first))) return ours;
    const apposed = wordsOf(grammar.possessed).has(foldedWord(block, to + 1))
      ? byFirst.get(to + 2)
      : undefined;
    const terms = apposed && meaning.type === 'office' ? page.lexicon.termsBy(apposed.entity) : [];
    if (apposed && terms.some((term) => owners.includes(term.owner))) return apposed;
  }
  return null;
}

/** 「罗德里戈·帕斯」, 「ロドリゴ」: the first part of a name in Han letters, or katakana. */
const FOREIGN_NAME = /^(?:[\u4E00-\u9FFF]{1,6}[·•・‧]|[ァ-ヺ])/u;

/** A leader’s name, or what hides one, that the page may leave open. */
function nameHits({ lexicon }: Page, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ meaning }) =>
      meaning.type === 'name' && (meaning.ref < 0 || lexicon.entities[meaning.ref]?.kind === 'leader'),
  );
}

/** « Avec le président chinois, Emmanuel Macron… »: who never held an office there, but one elsewhere, is not the one described. */
function isForeign(page: Page, { owners }: Description, name: Found): boolean {
  const terms = page.lexicon.termsBy(name.entity);
  return terms.length > 0 && terms.every((term) => !owners.includes(term.owner));
}

/** « رئيس الوزراء البريطاني *الجديد* كير ستارمر ». */
function skipAdjectives(block: ReadBlock, index: number): number {
  const { grammar } = block;
  if (grammar?.article !== 'prefix') return index;
  let behind = index;
  while (joined(block, behind) && wordsOf(grammar.between).has(foldedWord(block, behind))) behind++;
  return behind;
}

/** « le président russe M. Poutine », « العاهل السعودي الملك سلمان ». */
function skipTitle(block: ReadBlock, index: number): number {
  const word = foldedWord(block, index);
  return block.grammar &&
    (word.length <= 3 || block.grammar.article === 'prefix') &&
    wordsOf(block.grammar.titles).has(word)
    ? index + 1
    : index;
}

const NO_NAMES: readonly string[] = [];

function looksLikeName(page: Page, block: ReadBlock, index: number): boolean {
  // « благодаря президенту США НАТО … »
  if (hitsAt(block, index, 'first').some((hit) => isForum(page, hit))) return false;
  if (wordsOf(block.grammar?.givenNames ?? NO_NAMES).has(foldedWord(block, index))) return true;
  if (!isCapitalised(block, index) || block.titleCase) return false;
  if (isOpener(block.grammar, foldedWord(block, index))) return false;
  // „der jordanische König, *Indiens Premier* und …“
  if (longestAt(block, index, 'first', ['owner', 'role']).length > 0) return false;
  const gap = gapBefore(block.tokens, index);
  const spaceOnly = /^[ \u00A0\u202F]$/.test(gap);
  // “With the Chinese president, US Secretary of State…”: behind a comma another country begins another phrase.
  if (!spaceOnly && longestAt(block, index, 'first', ['demonym']).length > 0) return false;
  // Behind a comma, or among nouns with capitals, one may begin anything; two in a row are a name.
  return (
    (spaceOnly && !block.grammar?.titleEndings) ||
    (isCapitalised(block, index + 1) && /^[ \u00A0\u202F-]$/.test(gapBefore(block.tokens, index + 1)))
  );
}

function isForum({ lexicon }: Page, { meaning: { type, ref } }: Hit): boolean {
  return type === 'name' && ref >= 0 && lexicon.entities[ref]?.kind === 'forum';
}

/** « هنري كيسنجر وزير الخارجية الأميركي »: nothing stands between; « استقبل ماكرون الرئيس الصيني » are two people. */
function followsAsItIs(page: Page, phrase: Description, name: Found): boolean {
  const { block, from } = phrase;
  const { tokens, grammar } = block;
  return (
    grammar?.article === 'prefix' &&
    name.last === from - 1 &&
    gapBefore(tokens, from) === ' ' &&
    !tokens.glued.has(from) &&
    !isForeign(page, phrase, name)
  );
}

/** « Xi Jinping, le président chinois »: only a comma and an article between. */
function isApposedTo(phrase: Description, person: Found): boolean {
  const { block, from } = phrase;
  const between = block.tokens.text.slice(endOf(person), startOf({ block, first: from }));
  if (
    !/^\s?[,،，(（—–]/.test(between) ||
    /[.;:!?。；：！？、]/.test(between) ||
    /[,，]/.test(between.slice(1))
  )
    return false;
  const { grammar } = block;
  for (let index = person.last + 1; index < from; index++) {
    const word = foldedWord(block, index);
    const small =
      grammar && [grammar.definite, grammar.between, grammar.not].some((list) => wordsOf(list).has(word));
    if (!small) return false;
  }
  return true;
}
