/** What the words of one name mean where they stand: somebody, somebody who waits for the rest of the page, or nobody of ours. */
import type { NameClass } from '../lexicon/source.ts';
import type { Meaning } from '../lexicon/table.ts';
import type { Evidence, Via } from '../model.ts';
import { foldText } from '../scan/fold.ts';
import type { Hit } from '../scan/scan.ts';
import { gapBefore, wordOf } from '../scan/tokens.ts';
import { hasArticle, isInCapitals } from './neighbours.ts';
import { hitsAt, type Found, type Page, type ReadBlock } from './page.ts';
import { isAdjective, isFathers, isSomebodyElse, type OwnName } from './somebody.ts';
import type { Pending } from './surnames.ts';

/** Characters on either side in which a context word must stand (fact model: ±60). */
const CONTEXT_REACH = 60;
/** A surname this short in capitals is as likely a number or an acronym (XI, MA, LI). */
const SHORT_SURNAME = 3;

/** Characters on either side in which a word that contradicts the entity must not stand. */
const UNLESS_REACH = 120;

/**
 * A phrase blocked for one person may be the full name of another, whom the store knows: that one wins. BRICS is both
 * name and acronym, and said to be an acronym.
 */
const ORDER: readonly NameClass[] = ['acronym', 'full', 'blocked', 'safe', 'context', 'short'];

export function decide(
  page: Page,
  block: ReadBlock,
  hits: readonly Hit[],
): Found | Pending | 'blocked' | null {
  const [hit] = hits;
  if (!hit) return null;
  if (hits.some(({ meaning }) => meaning.nameClass === 'blocked' && meaning.exact !== undefined))
    return 'blocked';
  for (const nameClass of ORDER) {
    const meanings = hits.map((h) => h.meaning).filter((meaning) => meaning.nameClass === nameClass);
    if (meanings.length === 0) continue;
    const outcome = judge(page, block, hit, { nameClass, meanings, namesakes: bySurname(hits, meanings) });
    if (outcome) return outcome;
  }
  return null;
}

interface Judged {
  readonly nameClass: NameClass;
  readonly meanings: readonly Meaning[];
  /** Others whom the same words mean behind their full name. */
  readonly namesakes: readonly number[];
}

function bySurname(hits: readonly Hit[], meanings: readonly Meaning[]): number[] {
  const meant = new Set(meanings.map(({ ref }) => ref));
  const short = hits.filter(({ meaning }) => meaning.nameClass === 'short' && !meant.has(meaning.ref));
  return [...new Set(short.map(({ meaning }) => meaning.ref))];
}

function judge(
  page: Page,
  block: ReadBlock,
  hit: Hit,
  { nameClass, meanings, namesakes }: Judged,
): Found | Pending | 'blocked' | null {
  const { first, last } = hit;
  const named = [...new Set(meanings.map((meaning) => meaning.ref))];
  const candidates = named.filter((ref) => !isContradicted(page, block, hit, ref));
  if (candidates.length < named.length && candidates.length === 0) return 'blocked';
  const [entity] = candidates;
  if (entity === undefined) return null;
  const make = (via: Via, confidence: number, because: Evidence, from = first): Found | null =>
    candidates.length === 1
      ? { block, first: from, last, entity, via, confidence, because: [because] }
      : null;
  switch (nameClass) {
    case 'blocked':
      return 'blocked';
    case 'full': {
      if (isPartOfKatakana(block, first, last)) return 'blocked';
      if (page.lexicon.entities[entity]?.kind === 'leader') {
        if (isPartOfCompound(block, first, last) || isFathers(block, first)) return 'blocked';
        const name = untitled(block, first, last);
        // “President Xi Jinping” is read from the name on.
        if (name > first && goesOn(block, name, last)) return null;
        if (name > first) return make('short', 0.95, { type: 'title-before' }, name);
      }
      return make(isEdition(page, entity) ? 'edition' : 'name', 0.99, { type: 'full-name' });
    }
    case 'acronym':
      return make('acronym', 0.97, { type: 'acronym' });
    case 'safe': {
      if (isPartOfKatakana(block, first, last)) return 'blocked';
      const own = { ...ownName(page, block, hit, [entity]), safe: true };
      if (isSomebodyElse(block, first, last, own)) return null;
      // Whose full name stands on the page is meant before the one who is known by the surname.
      if (namesakes.length > 0 && candidates.length === 1)
        return { block, first, last, candidates: [entity, ...namesakes], safe: entity, somebodyElse: false };
      return make('short', 0.95, { type: 'safe-short', lang: block.lang });
    }
    case 'context': {
      const word = meanings
        .flatMap((meaning) => meaning.needs ?? [])
        .find((need) => standsNear(block, hit, need));
      if (word === undefined)
        return isAcronym(page, block, hit, entity)
          ? { block, first, last, candidates, somebodyElse: false }
          : null;
      // „Rupert Scholz“, whatever stands near.
      const isLeader = page.lexicon.entities[entity]?.kind === 'leader';
      if (isLeader && isSomebodyElse(block, first, last, ownName(page, block, hit, [entity]))) return null;
      return make('short', 0.9, { type: 'context', word });
    }
    case 'short': {
      if (isPartOfKatakana(block, first, last)) return 'blocked';
      if (inSuspectCapitals(block, first, last) || isAdjective(block, first, last)) return null;
      const somebodyElse = isSomebodyElse(block, first, last, ownName(page, block, hit, candidates));
      return { block, first, last, candidates, somebodyElse };
    }
  }
}

function isEdition({ lexicon }: Page, entity: number): boolean {
  return (
    lexicon.entities[entity]?.kind === 'summit' && lexicon.series.every((series) => series.entity !== entity)
  );
}

/** « UA », “ICC”, no heading in capitals: sure where the page names the forum in full, however far away. */
function isAcronym({ lexicon }: Page, block: ReadBlock, { first, last }: Hit, entity: number): boolean {
  const alone =
    isInCapitals(block, first) && !isInCapitals(block, first - 1) && !isInCapitals(block, first + 1);
  return first === last && alone && lexicon.entities[entity]?.kind === 'forum';
}

function inSuspectCapitals(block: ReadBlock, first: number, last: number): boolean {
  const { start, end } = block.tokens;
  const length = (end[last] ?? 0) - (start[first] ?? 0);
  return first === last && length <= SHORT_SURNAME && isInCapitals(block, first);
}

/** „Nelson-Mandela-Schule“: with hyphens throughout, and one behind, a name names something else. */
function isPartOfCompound(block: ReadBlock, first: number, last: number): boolean {
  for (let index = first + 1; index <= last + 1; index++)
    if (!/^[-\u2010\u2011]$/.test(gapBefore(block.tokens, index))) return false;
  return last > first;
}

/** 「アルビオン」 names no Rubio: katakana goes on where the name ends, or before it, with no word of ours. */
function isPartOfKatakana(block: ReadBlock, first: number, last: number): boolean {
  const { tokens } = block;
  // Of the scripts, only theirs and those of Han are written so: most names need no closer look.
  if (tokens.text.charCodeAt(tokens.start[first] ?? 0) < KANA) return false;
  const goes = (one: number, edge: 'first' | 'last'): boolean =>
    one >= 0 &&
    one < tokens.count &&
    gapBefore(tokens, Math.max(one, edge === 'first' ? one : one + 1)) === '' &&
    KATAKANA.test(wordOf(tokens, one)) &&
    KATAKANA.test(wordOf(tokens, edge === 'first' ? one - 1 : one + 1)) &&
    hitsAt(block, one, edge).every(({ meaning }) => meaning.type === 'name' || meaning.type === 'place');
  return goes(last + 1, 'first') || goes(first - 1, 'last');
}
const KANA = 0x3041;
const KATAKANA = /^[ァ-ヺー]$/;

/** The first word of the name proper: « président Xi » tells whom Xi means, and only Xi is the name. */
function untitled(block: ReadBlock, first: number, last: number): number {
  const title = hitsAt(block, first, 'first').find(
    (hit) =>
      hit.last < last &&
      (hit.meaning.type === 'title' || (hit.meaning.type === 'role' && !isBare(block, hit))),
  );
  return title ? title.last + 1 : first;
}

/** « أمير » without its article has its country behind it, and is no title: أمير خان متقي. */
function isBare(block: ReadBlock, { first }: Hit): boolean {
  return block.grammar?.article === 'prefix' && !hasArticle(block, first);
}

/** Whether a longer name begins on the word. */
function goesOn(block: ReadBlock, first: number, last: number): boolean {
  return hitsAt(block, first, 'first').some((hit) => hit.last > last && hit.meaning.type === 'name');
}

/** Whether a word stands near that is true of somebody else of that name, as the facts say (`forms.unless`). */
function isContradicted(page: Page, block: ReadBlock, hit: Hit, entity: number): boolean {
  const words = page.lexicon.entities[entity]?.unless ?? [];
  return words.some((word) => standsNear(block, hit, word, UNLESS_REACH));
}

function standsNear({ tokens }: ReadBlock, hit: Hit, need: string, reach = CONTEXT_REACH): boolean {
  const around =
    tokens.text.slice(Math.max(0, hit.start - reach), hit.start) +
    ' | ' +
    tokens.text.slice(hit.end, hit.end + reach);
  const word = foldText(need);
  // Nothing parts words in Chinese and Japanese.
  return HAN_OR_KANA.test(word)
    ? foldText(around).includes(word)
    : ` ${foldText(around)} `.includes(` ${word} `);
}
const HAN_OR_KANA = /[\u3040-\u30FF\u3400-\u9FFF]/;

/** What the ids, which are the usual English names, tell of the people a surname may mean. */
function ownName(
  { lexicon }: Page,
  { tokens }: ReadBlock,
  { start, end }: Hit,
  entities: readonly number[],
): OwnName {
  const names = entities.map((entity) => (lexicon.entities[entity]?.id ?? '').split('-'));
  const surname = foldText(tokens.text.slice(start, end));
  return {
    initials: new Set(names.flatMap((parts) => parts.slice(0, -1).map((part) => part.charAt(0)))),
    surnameFirst: names.some(([first]) => first === surname),
  };
}
