/**
 * Searching names: what the search box asks with every key. The entries are put in order once, into one sorted list of the
 * words in all names; a key then costs a binary search a word, and a walk over the words only for the last fits. Pure.
 */
import type { Edition, Entity, EntityId, EntityKind } from '../facts/index.ts';
import { foldForSearch } from '../pack/format.ts';
import type { SearchEntry } from '../pack/format.ts';
import { oneEditApart, soundOf } from './sounds.ts';

export interface Found {
  readonly entity: EntityId;
  readonly kind: EntityKind;
}

/** How well a name answers the query; the smaller the better. */
const FIT = {
  exact: 0,
  /** At the beginning of the name or of a later word: people are looked up by surname, "erd". */
  prefix: 1,
  /** Every word of the query begins a word of the name, in any order: "poutine vlad". */
  words: 2,
  /** As `words`, written otherwise: "lukashenko" for Loukachenko. */
  sound: 3,
  inner: 4,
  /** As `words`, with one letter amiss in words long enough; only where nothing fits better. */
  near: 5,
} as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** People first: they are what is searched for most; single meetings last, as there are the most of them. */
const KIND_ORDER: Readonly<Record<EntityKind, number>> = { leader: 0, forum: 1, series: 2, edition: 3 };
/** No name is longer; a longer selection is cut. */
const MAX_QUERY = 100;
/** One letter inside words matches nearly everything. */
const MIN_INNER = 2;
/** Two letters sound like too many names. */
const MIN_SOUND = 3;
/** In a shorter word one letter makes another name of it: Modi and Moni. */
const MIN_NEAR = 5;
/** Words that names are joined by: « G20 de Rio » is asked for by the other two. */
const JOINING = new Set('a au aux d de del des du el en et in l la le les of on the'.split(' '));

interface Term {
  readonly entry: number;
  readonly text: string;
}

/** Words in order, each with the terms it stands in. */
interface WordList {
  readonly words: readonly string[];
  readonly terms: readonly (readonly number[])[];
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly terms: readonly Term[];
  readonly written: WordList;
  readonly sounding: WordList;
}

/**
 * Puts the entries in order for searching: some 50 ms for 3,000, once a page.
 *
 * @param entities the same entities in full: a summit is also looked up by its place and its year.
 */
export function indexOf(entries: readonly SearchEntry[], entities: readonly Entity[] = []): SearchIndex {
  const editions = new Map(
    entities.flatMap((one) => (one.kind === 'edition' ? [[one.id, one] as const] : [])),
  );
  const terms = entries.flatMap(({ entity, terms }, entry) => {
    const edition = editions.get(entity);
    const all = edition ? [...terms, ...placed(edition)] : terms;
    return all.map((text): Term => ({ entry, text }));
  });
  return {
    entries,
    terms,
    written: wordList(terms, (text) => text),
    sounding: wordList(terms, soundOf),
  };
}

/** « 16e sommet des BRICS Kazan 2024 », in each language that the place has. */
function placed({ name, place, held }: Edition): readonly string[] {
  const year = (held.from ?? held.to ?? '').slice(0, 4);
  return Object.keys(name).map((lang) =>
    foldForSearch([name[lang], place?.[lang], year].filter(Boolean).join(' ')),
  );
}

function wordList(terms: readonly Term[], form: (text: string) => string): WordList {
  const places = new Map<string, number[]>();
  terms.forEach(({ text }, term) => {
    for (const word of new Set(form(text).split(' '))) {
      const known = places.get(word);
      if (known) known.push(term);
      else places.set(word, [term]);
    }
  });
  const sorted = [...places].sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: sorted.map(([word]) => word), terms: sorted.map(([, of]) => of) };
}

/** The place of the first word that is not before the given one. */
function lowerBound(words: readonly string[], wanted: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function termsBeginning({ words, terms }: WordList, start: string): Set<number> {
  const found = new Set<number>();
  // No letter of a name is past the last of the plane.
  const end = lowerBound(words, `${start}\uFFFF`);
  for (let at = lowerBound(words, start); at < end; at++) {
    for (const term of terms[at] ?? []) found.add(term);
  }
  return found;
}

function termsWhere({ words, terms }: WordList, fits: (word: string) => boolean): Set<number> {
  const found = new Set<number>();
  words.forEach((word, at) => {
    if (fits(word)) for (const term of terms[at] ?? []) found.add(term);
  });
  return found;
}

/** The terms in which every word of the query has its match. */
function inAll(queries: readonly string[], find: (word: string) => Set<number>): readonly number[] {
  const [first, ...rest] = queries.map(find).sort((a, b) => a.size - b.size);
  return [...(first ?? [])].filter((term) => rest.every((other) => other.has(term)));
}

/** Also one letter amiss in what is typed so far of a longer word. */
function isNear(word: string, wanted: string): boolean {
  // Of two letters at the beginning one must be in its place or next to it: spares most words the comparison.
  const [a, b] = [wanted[0], wanted[1]];
  if (word[0] !== a && word[1] !== b && word[1] !== a && word[0] !== b) return false;
  if (oneEditApart(word, wanted)) return true;
  return word.length > wanted.length + 1 && oneEditApart(word.slice(0, wanted.length), wanted);
}

interface Hit {
  readonly fit: Fit;
  readonly term: string;
}

/** Each entry's best fit. A worse one is looked for only where the better ones leave room. */
function hitsFor(index: SearchIndex, wanted: string, limit: number): ReadonlyMap<number, Hit> {
  const hits = new Map<number, Hit>();
  const take = (terms: readonly number[], fitOf: (text: string) => Fit) => {
    for (const at of terms) {
      const term = index.terms[at];
      if (!term) continue;
      const fit = fitOf(term.text);
      const known = hits.get(term.entry);
      if (!known || fit < known.fit) hits.set(term.entry, { fit, term: term.text });
    }
  };
  const typed = wanted.split(' ');
  const telling = typed.filter((word) => !JOINING.has(word));
  const queries = telling.length > 0 ? telling : typed;
  const { written, sounding } = index;
  take(
    inAll(queries, (word) => termsBeginning(written, word)),
    (text) => writtenFit(text, wanted),
  );
  if (hits.size >= limit) return hits;
  if (wanted.length >= MIN_SOUND) {
    const sounds = queries.map(soundOf);
    take(
      inAll(sounds, (word) => termsBeginning(sounding, word)),
      () => FIT.sound,
    );
  }
  if (hits.size >= limit) return hits;
  if (queries.length === 1 && wanted.length >= MIN_INNER) {
    take([...termsWhere(written, (word) => word.includes(wanted))], () => FIT.inner);
  }
  // Beside anything that does fit, a name one letter off is only noise.
  if (hits.size > 0) return hits;
  const near = (word: string) =>
    word.length >= MIN_NEAR
      ? termsWhere(written, (other) => other.startsWith(word) || isNear(other, word))
      : termsBeginning(written, word);
  take(inAll(queries, near), () => FIT.near);
  return hits;
}

function writtenFit(text: string, wanted: string): Fit {
  if (text === wanted) return FIT.exact;
  return text.startsWith(wanted) || text.includes(` ${wanted}`) ? FIT.prefix : FIT.words;
}

/**
 * The entities whose names answer the query, the best first: exact, then beginning, words in any order, sound, inner, one
 * letter amiss; at the same fit leaders, forums, series, editions; then by name as the language sorts.
 */
export function rank(index: SearchIndex, query: string, lang: string, limit: number): readonly Found[] {
  const wanted = foldForSearch(query.slice(0, MAX_QUERY));
  if (wanted === '') return [];
  const { compare } = collatorFor(lang);
  const found = [...hitsFor(index, wanted, limit)].flatMap(([at, hit]) => {
    const entry = index.entries[at];
    return entry ? [{ entry, hit }] : [];
  });
  type Candidate = (typeof found)[number];
  const order = (a: Candidate, b: Candidate) =>
    a.hit.fit - b.hit.fit ||
    KIND_ORDER[a.entry.kind] - KIND_ORDER[b.entry.kind] ||
    compare(a.hit.term, b.hit.term) ||
    (a.entry.entity < b.entry.entity ? -1 : 1);
  return firstOf(found, limit, order).map(({ entry: { entity, kind } }) => ({ entity, kind }));
}

/** The first few in order, without sorting the rest: one letter begins a thousand names, and comparing as a language does is dear. */
function firstOf<Item>(items: readonly Item[], limit: number, order: (a: Item, b: Item) => number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    const last = first[limit - 1];
    if (last !== undefined && order(item, last) >= 0) continue;
    const place = first.findIndex((other) => order(item, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, item);
    first.length = Math.min(first.length, limit);
  }
  return first;
}

const collators = new Map<string, Intl.Collator>();

/** An unknown tag must not break the search. */
function collatorFor(lang: string): Intl.Collator {
  const known = collators.get(lang);
  if (known) return known;
  let collator: Intl.Collator;
  try {
    collator = new Intl.Collator(lang);
  } catch {
    collator = new Intl.Collator('en');
  }
  collators.set(lang, collator);
  return collator;
}
