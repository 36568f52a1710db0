/** From descriptions to people: by the article's date, by the counterpart's anchor, or not at all. */
import type { RolePhrase } from '../grammar/index.ts';
import { countWhile, grouped } from '../grouped.ts';
import type { Found, Page, ReadBlock } from '../resolve/page.ts';
import { endOf, hitsAt, inOrder, startOf } from '../resolve/page.ts';
import { isCapitalised, isOpener, foldedWord, joined, wordsOf } from '../resolve/neighbours.ts';
import { answers, counterpartOf, holderOf, type Holder } from '../resolve/offices.ts';
import { gapBefore, wordOf } from '../scan/tokens.ts';
import type { Hit } from '../scan/scan.ts';
import { sentenceAt } from '../sentences.ts';
import { descriptionsIn, type Description } from './phrases.ts';

/** @param names everything found by name; people among them are what counterparts are anchored to. */
export function resolveDescriptions(
  page: Page,
  names: readonly Found[],
): { found: Found[]; contradicted: Set<Found> } {
  const found: Found[] = [];
  const contradicted = new Set<Found>();
  const leaders = names.filter((name) => page.lexicon.entities[name.entity]?.kind === 'leader');
  const byBlock = grouped(leaders, (name) => name.block);
  for (const block of page.blocks) {
    if (!block.grammar) continue;
    const named = byBlock.get(block) ?? [];
    const people: People = {
      named,
      described: [],
      byFirst: new Map(named.map((name) => [name.first, name])),
      byLast: new Map(named.map((name) => [name.last, name])),
    };
    const phrases = descriptionsIn(page, block).sort((a, b) => a.first - b.first);
    for (const phrase of phrases) {
      const beside = nameBeside(page, phrase, people);
      if (beside === null) {
        const person = phrase.onlyBeside ? null : resolveOne(page, phrase, people);
        if (person) people.described.push(person);
      } else if (beside !== 'unknown' && contradicts(page, phrase, beside)) contradicted.add(beside);
    }
    found.push(...people.described);
  }
  return { found, contradicted };
}

/** The people of a block, each list in reading order. */
interface People {
  readonly named: readonly Found[];
  readonly described: Found[];
  readonly byFirst: ReadonlyMap<number, Found>;
  readonly byLast: ReadonlyMap<number, Found>;
}

function resolveOne(page: Page, phrase: Description, people: People): Found | null {
  const { block, first, last, meaning } = phrase;
  if (meaning.type === 'counterpart') return resolveCounterpart(page, phrase, people);
  const holder = holderAmong(holdersOf(page, phrase.owners, meaning.role));
  if (holder?.type !== 'one' || !agrees(page, phrase, holder.person)) return null;
  const confidence = holder.sure ? (page.published ? 0.95 : 0.8) : 0.75;
  return {
    block,
    first,
    last,
    entity: holder.person,
    via: 'description',
    confidence,
    because: [{ type: 'office-at', date: holder.date }],
  };
}

/** « la présidente » is no man. */
function agrees(page: Page, { block, office, first }: Description, person: number): boolean {
  const words = wordsOf(block.grammar?.feminine ?? []);
  // The article tells where the word does not: « la líder venezolana ».
  const feminine = words.has(foldedWord(block, office)) || words.has(foldedWord(block, first - 1));
  return !feminine || page.lexicon.entities[person]?.woman === true;
}

function holdersOf(page: Page, owners: readonly number[], { roles, orElse }: RolePhrase): Holder[] {
  return amongNamed(page, owners).map((owner) => {
    const unknown = orElse && !page.lexicon.termsOf(owner).some((term) => answers(term, roles));
    return holderOf(page, { owner, roles: unknown ? orElse : roles });
  });
}

const namedOwners = new WeakMap<Page, ReadonlySet<number>>();

/** Of several owners of an adjective (« congolais ») the one whose name the page gives, if it gives one only. */
function amongNamed(page: Page, owners: readonly number[]): readonly number[] {
  if (owners.length < 2) return owners;
  let named = namedOwners.get(page);
  if (!named) {
    const hits = page.blocks.flatMap((block) => block.hits.filter(({ meaning }) => meaning.type === 'owner'));
    named = new Set(hits.map(({ meaning }) => meaning.ref));
    namedOwners.set(page, named);
  }
  const kept = owners.filter((owner) => named.has(owner));
  return kept.length === 1 ? kept : owners;
}

/** One adjective can belong to two countries (« coréen »): it names a person when only one of them has a holder. */
function holderAmong(holders: readonly Holder[]): Holder | null {
  const known = holders.filter((holder) => holder.type !== 'none');
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** « son homologue russe »: the nearest person before it in the sentence, else behind it there, else in the sentence before. */
function resolveCounterpart(page: Page, phrase: Description, people: People): Found | null {
  const { block, first, last, owners } = phrase;
  for (const anchor of anchorsOf(phrase, people)) {
    const holder = holderAmong(owners.map((owner) => counterpartOf(page, anchor.entity, owner)));
    if (!holder) continue;
    if (holder.type !== 'one' || !agrees(page, phrase, holder.person)) return null;
    const id = page.lexicon.entities[anchor.entity]?.id;
    if (id === undefined) return null;
    return {
      block, first, last, entity: holder.person, via: 'description', confidence: holder.sure ? 0.92 : 0.75,
      because: [{ type: 'counterpart-of', anchor: id }, { type: 'office-at', date: holder.date }],
    }; // prettier-ignore
  }
  return null;
}

function anchorsOf(phrase: Description, { named, described }: People): Found[] {
  const { text } = phrase.block.tokens;
  const here = sentenceAt(text, startOf(phrase));
  const previous = here.start > 0 ? sentenceAt(text, Math.max(0, here.start - 2)) : here;
  const people = [named, described].flatMap((list) => within(list, previous.start, here.end)).sort(inOrder);
  const before = people.filter((person) => startOf(person) < startOf(phrase)).reverse();
  const inSentence = before.filter((person) => startOf(person) >= here.start);
  const behind = people.filter((person) => startOf(person) > startOf(phrase) && endOf(person) <= here.end);
  const inPrevious = before.filter(
    (person) => startOf(person) >= previous.start && startOf(person) < here.start,
  );
  return [...inSentence, ...behind, ...inPrevious];
}

/** Those that begin between two offsets. */
function within(list: readonly Found[], from: number, to: number): readonly Found[] {
  const before = (offset: number) => countWhile(list, (person) => startOf(person) < offset);
  return list.slice(before(from), before(to));
}

const APPOSITION =
  /^\.?(?:[,،，][ \u00A0]?|[ \u00A0\u202F]?|,? ?[«“"(（「『][ \u00A0\u202F]?|[ \u00A0]?[—–-][ \u00A0]?|・)$/;
/** How many small words may part a name from the office that follows it: « X, actuel président de… ». */
const APPOSITION_WORDS = 3;

/**
 * The name the description stands beside: behind it (« le président Xi »), or before it (« Xi Jinping, président de… »);
 * `unknown` when it is nobody we know.
 */
function nameBeside(page: Page, phrase: Description, { byFirst, byLast }: People): Found | 'unknown' | null {
  const { block, to } = phrase;
  const behind = skipTitle(block, skipAdjectives(block, to + 1));
  const gap = gapBefore(block.tokens, to + 1);
  if (behind < block.tokens.count && APPOSITION.test(gap)) {
    const name = byFirst.get(behind);
    if (name && /^[,،，]/.test(gap) && isForeign(page, phrase, name)) return null;
    if (name) return name;
    if (looksLikeName(block, behind)) return 'unknown';
  }
  const glued = nameGlued(page, phrase, byFirst, byLast);
  if (glued) return glued;
  for (let words = 0; words <= APPOSITION_WORDS; words++) {
    const name = byLast.get(phrase.from - 1 - words);
    if (name) return isApposedTo(phrase, name) || followsAsItIs(page, phrase, name) ? name : null;
  }
  return null;
}

/**
 * Where nothing parts words, a name stands right before an office as well (「プーチン露大統領」) or behind 「の」, and one that we do
 * not know tells that the office is not the present holder’s: 「美国总统肯尼迪」, 「トルーマン米大統領」.
 */
function nameGlued(
  page: Page,
  { block, from, to, owners, meaning }: Description,
  byFirst: People['byFirst'],
  byLast: People['byLast'],
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
    const ours = foreign && [1, 2, 3, 4, 5].some((more) => byFirst.has(to + 1 + more));
    if (foreign && !ours) return 'unknown';
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

function looksLikeName(block: ReadBlock, index: number): boolean {
  if (wordsOf(block.grammar?.givenNames ?? NO_NAMES).has(foldedWord(block, index))) return true;
  if (!isCapitalised(block, index) || block.titleCase) return false;
  if (isOpener(block.grammar, foldedWord(block, index))) return false;
  const gap = gapBefore(block.tokens, index);
  const spaceOnly = /^[ \u00A0\u202F]$/.test(gap);
  // Behind a comma, or among nouns with capitals, one may begin anything; two in a row are a name.
  return (
    (spaceOnly && !block.grammar?.titleEndings) ||
    (isCapitalised(block, index + 1) && /^[ \u00A0\u202F-]$/.test(gapBefore(block.tokens, index + 1)))
  );
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

/**
 * A name beside an office that somebody else of that surname held then: the text means the other one, or errs. Either way
 * the name is left alone.
 */
function contradicts(page: Page, phrase: Description, name: Found): boolean {
  const { meaning } = phrase;
  if (meaning.type !== 'office') return false;
  const holder = holderAmong(holdersOf(page, phrase.owners, meaning.role));
  if (holder?.type !== 'one' || holder.person === name.entity) return false;
  return surnameOf(page, holder.person) === surnameOf(page, name.entity);
}

/** The last part of the id, which is the usual English name; good enough to tell namesakes. */
function surnameOf(page: Page, entity: number): string {
  return page.lexicon.entities[entity]?.id.split('-').at(-1) ?? '';
}
