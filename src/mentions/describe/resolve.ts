/** From descriptions to people: by the article's date, by the counterpart's anchor, or not at all. */
import type { RolePhrase } from '../grammar/index.ts';
import { countWhile, grouped } from '../grouped.ts';
import { endOf, holdsAny, inOrder, startOf } from '../resolve/page.ts';
import type { Found, Page, ReadBlock, Steps } from '../resolve/page.ts';
import type { MeaningType } from '../lexicon/format.ts';
import { foldedWord, wordsOf } from '../resolve/neighbours.ts';
import { answers, counterpartOf, holderOf, type Holder } from '../resolve/offices.ts';
import type { Hit } from '../scan/scan.ts';
import { sentenceAt } from '../sentences.ts';
import { nameBeside, type Named } from './beside.ts';
import { descriptionsIn, type Description } from './phrases.ts';

interface Described {
  readonly found: readonly Found[];
  /** Names that the offices beside them speak against. */
  readonly contradicted: ReadonlySet<Found>;
}
const OFFICES: ReadonlySet<MeaningType> = new Set(['role', 'role-opening', 'counterpart']);

/** @param names everything found by name; people among them are what counterparts are anchored to. */
export function* resolveDescriptions(page: Page, names: readonly Found[]): Steps<Described> {
  const found: Found[] = [];
  const contradicted = new Set<Found>();
  const leaders = names.filter((name) => page.lexicon.entities[name.entity]?.kind === 'leader');
  const byBlock = grouped(leaders, (name) => name.block);
  for (const block of page.blocks) {
    if (!block.grammar || !holdsAny(block, OFFICES)) continue;
    yield;
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
interface People extends Named {
  readonly named: readonly Found[];
  readonly described: Found[];
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
    named = new Set(page.blocks.flatMap(ownersIn));
    namedOwners.set(page, named);
  }
  const kept = owners.filter((owner) => named.has(owner));
  return kept.length === 1 ? kept : owners;
}

/** By name; the « Congo » inside « République démocratique du Congo » is no other. Phrases come longest first. */
function ownersIn({ hits }: ReadBlock): number[] {
  let longest: Hit | undefined;
  return hits.flatMap((hit) => {
    if (hit.meaning.type !== 'owner') return [];
    const inside = longest && hit.last <= longest.last && hit.last - hit.first < longest.last - longest.first;
    if (inside) return [];
    longest = hit;
    return [hit.meaning.ref];
  });
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
