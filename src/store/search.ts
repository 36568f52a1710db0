/** Searching names: what the popup and the dossier's search box ask. Pure; the caller brings the entries. */
import type { EntityId, EntityKind } from '../facts/index.ts';
import { foldForSearch } from '../pack/format.ts';
import type { SearchEntry } from '../pack/format.ts';

export interface Found {
  readonly entity: EntityId;
  readonly kind: EntityKind;
}

/** How well a term answers the query; the smaller the better. */
const FIT = {
  exact: 0,
  /** At the beginning of the term or of a later word: people are looked up by surname, "erd". */
  prefix: 1,
  /** Every word of the query begins a word of the term, in any order: "poutine vlad". */
  words: 2,
  inner: 3,
  none: 4,
} as const;
type Fit = (typeof FIT)[keyof typeof FIT];

/** People first: they are what is searched for most; single meetings last, as there are the most of them. */
const KIND_ORDER: Readonly<Record<EntityKind, number>> = { leader: 0, forum: 1, series: 2, edition: 3 };
/** No name is longer; a longer selection is cut. */
const MAX_QUERY = 100;
/** One letter inside words matches nearly everything. */
const MIN_INNER = 2;

/**
 * The entities whose names answer the query, the best first: exact, then beginning, then inner; at the same fit leaders,
 * forums, series, editions; then by name as the language sorts.
 */
export function rank(
  entries: readonly SearchEntry[],
  query: string,
  lang: string,
  limit: number,
): readonly Found[] {
  const wanted = foldForSearch(query.slice(0, MAX_QUERY));
  if (wanted === '') return [];
  const collator = collatorFor(lang);
  return entries
    .map((entry) => ({ entry, best: bestTerm(entry.terms, wanted) }))
    .filter(({ best }) => best.fit !== FIT.none)
    .sort(
      (a, b) =>
        a.best.fit - b.best.fit ||
        KIND_ORDER[a.entry.kind] - KIND_ORDER[b.entry.kind] ||
        collator.compare(a.best.term, b.best.term) ||
        (a.entry.entity < b.entry.entity ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry: { entity, kind } }) => ({ entity, kind }));
}

function bestTerm(terms: readonly string[], wanted: string): { readonly fit: Fit; readonly term: string } {
  let best: { readonly fit: Fit; readonly term: string } = { fit: FIT.none, term: '' };
  for (const term of terms) {
    const fit = fitOf(term, wanted);
    if (fit < best.fit) best = { fit, term };
  }
  return best;
}

function fitOf(term: string, wanted: string): Fit {
  if (term === wanted) return FIT.exact;
  if (term.startsWith(wanted) || term.includes(` ${wanted}`)) return FIT.prefix;
  const words = term.split(' ');
  if (wanted.includes(' ') && wanted.split(' ').every((one) => words.some((word) => word.startsWith(one)))) {
    return FIT.words;
  }
  return wanted.length >= MIN_INNER && term.includes(wanted) ? FIT.inner : FIT.none;
}

/** An unknown tag must not break the search. */
function collatorFor(lang: string): Intl.Collator {
  try {
    return new Intl.Collator(lang);
  } catch {
    return new Intl.Collator('en');
  }
}
