/** From descriptions to people: by the article's date, by the counterpart's anchor, or not at all. */
import type { Found, Page, ReadBlock } from '../resolve/page.ts';
import { endOf, inOrder, startOf } from '../resolve/page.ts';
import { isCapitalised, foldedWord, wordsOf } from '../resolve/neighbours.ts';
import { counterpartOf, holderOf, type Holder } from '../resolve/offices.ts';
import { gapBefore } from '../scan/tokens.ts';
import { sentenceAt } from '../sentences.ts';
import { descriptionsIn, type Description } from './phrases.ts';

/** @param names everything found by name; people among them are what counterparts are anchored to. */
export function resolveDescriptions(
  page: Page,
  names: readonly Found[],
): { found: Found[]; contradicted: Set<Found> } {
  const found: Found[] = [];
  const contradicted = new Set<Found>();
  for (const block of page.blocks) {
    if (!block.grammar) continue;
    const people = names.filter(
      (name) => name.block === block && page.lexicon.entities[name.entity]?.kind === 'leader',
    );
    const phrases = descriptionsIn(page, block, names).sort((a, b) => a.first - b.first);
    for (const phrase of phrases) {
      const beside = nameBeside(phrase, people);
      if (beside.type === 'none') {
        const anchors = [...people, ...found.filter((earlier) => earlier.block === block)].sort(inOrder);
        const person = resolveOne(page, phrase, anchors);
        if (person) found.push(person);
      } else if (beside.type === 'ours' && contradicts(page, phrase, beside.name))
        contradicted.add(beside.name);
    }
  }
  return { found, contradicted };
}

function resolveOne(page: Page, phrase: Description, anchors: readonly Found[]): Found | null {
  const { block, first, last, meaning } = phrase;
  if (meaning.type === 'counterpart') return resolveCounterpart(page, phrase, anchors);
  const holder = holderAmong(phrase.owners.map((owner) => holderOf(page, { owner, roles: meaning.roles })));
  if (holder?.type !== 'one') return null;
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

/** One adjective can belong to two countries (« coréen »): it names a person when only one of them has a holder. */
function holderAmong(holders: readonly Holder[]): Holder | null {
  const known = holders.filter((holder) => holder.type !== 'none');
  return known.length === 1 ? (known[0] ?? null) : null;
}

/** « son homologue russe »: the nearest person before it in the sentence, else behind it there, else in the sentence before. */
function resolveCounterpart(page: Page, phrase: Description, people: readonly Found[]): Found | null {
  const { block, first, last, owners } = phrase;
  for (const anchor of anchorsOf(phrase, people)) {
    const holder = holderAmong(owners.map((owner) => counterpartOf(page, anchor.entity, owner)));
    if (!holder) continue;
    if (holder.type !== 'one') return null;
    const id = page.lexicon.entities[anchor.entity]?.id;
    if (id === undefined) return null;
    return {
      block, first, last, entity: holder.person, via: 'description', confidence: holder.sure ? 0.92 : 0.75,
      because: [{ type: 'counterpart-of', anchor: id }, { type: 'office-at', date: holder.date }],
    }; // prettier-ignore
  }
  return null;
}

function anchorsOf(phrase: Description, people: readonly Found[]): Found[] {
  const { text } = phrase.block.tokens;
  const here = sentenceAt(text, startOf(phrase));
  const previous = here.start > 0 ? sentenceAt(text, Math.max(0, here.start - 2)) : here;
  const before = people.filter((person) => startOf(person) < startOf(phrase)).reverse();
  const inSentence = before.filter((person) => startOf(person) >= here.start);
  const behind = people.filter((person) => startOf(person) > startOf(phrase) && endOf(person) <= here.end);
  const inPrevious = before.filter(
    (person) => startOf(person) >= previous.start && startOf(person) < here.start,
  );
  return [...inSentence, ...behind, ...inPrevious];
}

type Beside =
  { readonly type: 'none' } | { readonly type: 'ours'; readonly name: Found } | { readonly type: 'unknown' };

const APPOSITION = /^(?:,[ \u00A0]?|[ \u00A0\u202F]|,? ?[«“"(][ \u00A0\u202F]?|[ \u00A0]?[—–-][ \u00A0]?)$/;
/** How many small words may part a name from the office that follows it: « X, actuel président de… ». */
const APPOSITION_WORDS = 3;

/** The name the description stands beside: behind it (« le président Xi »), or before it (« Xi Jinping, président de… »). */
function nameBeside(phrase: Description, people: readonly Found[]): Beside {
  const { block, to } = phrase;
  const behind = skipTitle(block, to + 1);
  if (behind < block.tokens.count && APPOSITION.test(gapBefore(block.tokens, to + 1))) {
    const name = people.find((person) => person.first === behind);
    if (name) return { type: 'ours', name };
    if (looksLikeName(block, behind)) return { type: 'unknown' };
  }
  const name = people.find((person) => person.last < phrase.from && isApposedTo(phrase, person));
  return name ? { type: 'ours', name } : { type: 'none' };
}

/** « le président russe M. Poutine ». */
function skipTitle(block: ReadBlock, index: number): number {
  const word = foldedWord(block, index);
  return block.grammar && word.length <= 3 && wordsOf(block.grammar.titles).has(word) ? index + 1 : index;
}

function looksLikeName(block: ReadBlock, index: number): boolean {
  if (!isCapitalised(block, index) || block.titleCase) return false;
  const word = foldedWord(block, index);
  if (
    block.grammar &&
    (wordsOf(block.grammar.openers).has(word) || wordsOf(block.grammar.definite).has(word))
  )
    return false;
  const gap = gapBefore(block.tokens, index);
  const spaceOnly = /^[ \u00A0\u202F]$/.test(gap);
  // Behind a comma, one capital may begin anything; two in a row are a name.
  return (
    spaceOnly ||
    (isCapitalised(block, index + 1) && /^[ \u00A0\u202F-]$/.test(gapBefore(block.tokens, index + 1)))
  );
}

/** « Xi Jinping, le président chinois »: only a comma and an article between. */
function isApposedTo(phrase: Description, person: Found): boolean {
  const { block, from } = phrase;
  const words = from - 1 - person.last;
  if (words < 0 || words > APPOSITION_WORDS) return false;
  const between = block.tokens.text.slice(endOf(person), startOf({ block, first: from }));
  if (!/^\s?[,(—–]/.test(between) || /[.;:!?]/.test(between) || between.slice(1).includes(',')) return false;
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
  const holder = holderAmong(phrase.owners.map((owner) => holderOf(page, { owner, roles: meaning.roles })));
  if (holder?.type !== 'one' || holder.person === name.entity) return false;
  return surnameOf(page, holder.person) === surnameOf(page, name.entity);
}

/** The last part of the id, which is the usual English name; good enough to tell namesakes. */
function surnameOf(page: Page, entity: number): string {
  return page.lexicon.entities[entity]?.id.split('-').at(-1) ?? '';
}
