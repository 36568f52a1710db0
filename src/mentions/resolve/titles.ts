/** Whom a surname means by the title before it or behind it: who held that office on the article's date, or once, if the title says so. */
import { earliest, latest } from '../../facts/index.ts';
import type { RolePhrase } from '../grammar/index.ts';
import type { Evidence } from '../model.ts';
import { gapBefore } from '../scan/tokens.ts';
import type { Hit } from '../scan/scan.ts';
import { aheadOfWords, behindWords, foldedWord, joined, longestAt, wordsOf } from './neighbours.ts';
import { answers, officesAt } from './offices.ts';
import { ratherThan, type Found, type Page, type ReadBlock } from './page.ts';
import type { Pending } from './surnames.ts';

type Pended = Pick<Pending, 'block' | 'first' | 'last' | 'candidates'>;

function titled(page: Page, { block, first, last, candidates }: Pended, entity: number | null): Found | null {
  if (entity === null) return null;
  const because: Evidence[] = [{ type: 'title-before' }, ...ratherThan(page, candidates, entity)];
  return { block, first, last, entity, via: 'short', confidence: 0.93, because };
}

/** « le président Xi », “President Bush”: the one candidate who held such an office at the article's date. */
export function withTitleBefore(page: Page, pending: Pended): Found | null {
  const { block, first, candidates } = pending;
  const { grammar } = block;
  // « le président américain Bush »: the adjective stands between, and says of which country.
  const adjectives = grammar?.adjective === 'after' ? longestAt(block, first - 1, 'last', ['demonym']) : [];
  const before = (adjectives[0]?.first ?? first) - 1;
  const roleAt = (word: number) => longestAt(block, word, 'last', ['role'])[0];
  // « le secrétaire d’État américain Rubio »: the adjective belongs to the office, which says itself whose it is.
  const hit = roleAt(first - 1) ?? roleAt(before);
  const role = grammar && hit ? grammar.roles[hit.meaning.ref] : undefined;
  if (!grammar || !hit || !role) return null;
  // 「美国前总统」, 「前美国总统」.
  const inner = formerAt(block, hit.first - 1, 'last');
  const countries = adjectives.length > 0 ? adjectives : countryBefore(page, block, inner);
  const outer = (countries === adjectives ? undefined : countries[0]?.first) ?? inner + 1;
  const was = inner < hit.first - 1 ? inner : formerAt(block, outer - 1, 'last');
  const isFormer = inner < hit.first - 1 || was < outer - 1;
  if (!isFormer && wordsOf(grammar.not).has(foldedWord(block, hit.first - 1))) return null;
  const owners = role.owner
    ? [page.lexicon.owners.indexOf(role.owner)]
    : countries.map(({ meaning }) => meaning.ref);
  const when = isFormer ? 'until' : 'at';
  return titled(page, pending, onlyHolder(page, candidates, role, { owners, when }));
}

/** The word on the other side of what makes an office a former one: 「*前*总统」, 「*元*首相」; `index` itself without it. */
function formerAt(block: ReadBlock, index: number, edge: 'first' | 'last'): number {
  for (const words of block.grammar?.former ?? []) {
    const other = edge === 'last' ? aheadOfWords(block, index, words) : behindWords(block, index, words);
    if (other !== null) return other;
  }
  return index;
}

/** 「*南非*总统」, where countries have no adjectives. */
function countryBefore({ lexicon }: Page, block: ReadBlock, index: number): readonly Hit[] {
  if (block.grammar?.adjective !== 'none' || !joined(block, index + 1)) return [];
  return longestAt(block, index, 'last', ['owner']).filter((hit) =>
    lexicon.owners[hit.meaning.ref]?.startsWith('country:'),
  );
}

interface Told {
  /** Whose office it is, where the text says so. */
  readonly owners: readonly number[];
  /** On the page’s date, or at any time until then. */
  readonly when: 'at' | 'until';
}

function onlyHolder(
  page: Page,
  candidates: readonly number[],
  role: RolePhrase,
  { owners, when }: Told,
): number | null {
  const { published } = page;
  if (!published) return null;
  const terms = (candidate: number) =>
    when === 'at'
      ? officesAt(page, candidate)
      : page.lexicon
          .termsBy(candidate)
          .filter(({ period }) => period.from && earliest(period.from) <= latest(published));
  const holders = candidates.filter((candidate) =>
    terms(candidate).some(
      (term) =>
        (answers(term, role.roles) || answers(term, role.orElse ?? [])) &&
        (owners.length === 0 || owners.includes(term.owner)),
    ),
  );
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

/** 「カーニー首相」, 「カーニー・カナダ首相」, 「ルビオ米国務長官」, 「小泉元首相」. */
export function withTitleBehind(page: Page, pending: Pended): Found | null {
  const { block, last, candidates } = pending;
  const { grammar } = block;
  if (!grammar?.titleBehind) return null;
  const [owner] = isGlued(block, last + 1) ? longestAt(block, last + 1, 'first', ['owner']) : [];
  for (const [behind, owners] of [
    [owner?.last, owner ? [owner.meaning.ref] : []],
    [last, []],
  ] as const) {
    if (behind === undefined || !isGlued(block, behind + 1)) continue;
    const was = formerAt(block, behind + 1, 'first');
    const [title] = longestAt(block, was, 'first', ['role']);
    const role = title && grammar.roles[title.meaning.ref];
    const when = was > behind + 1 ? 'until' : 'at';
    const entity = role ? onlyHolder(page, candidates, role, { owners, when }) : null;
    if (entity !== null) return titled(page, pending, entity);
  }
  return null;
}

/** A form that holds its title, on a page that names none of those whom it may mean: 「森首相」. */
export function withTitleInside(page: Page, pending: Pended): Found | null {
  const { block, first, last, candidates } = pending;
  if (!block.grammar?.titleBehind) return null;
  const inside = longestAt(block, last, 'last', ['role']).find((hit) => hit.first > first);
  const role = inside && block.grammar.roles[inside.meaning.ref];
  if (!role) return null;
  const when = formerAt(block, inside.first - 1, 'last') < inside.first - 1 ? 'until' : 'at';
  return titled(page, pending, onlyHolder(page, candidates, role, { owners: [], when }));
}

function isGlued({ tokens }: ReadBlock, index: number): boolean {
  return index > 0 && index < tokens.count && /^[・ ]?$/.test(gapBefore(tokens, index));
}
