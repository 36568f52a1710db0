/** Finds descriptions in a block: an office and its country or forum, in the order of the language's grammar. */
import type { SubjectKey } from '../../facts/index.ts';
import type { Grammar, RolePhrase } from '../grammar/index.ts';
import {
  aheadOfWords,
  behindWords,
  foldedWord,
  hasArticle,
  joined,
  longestAt,
  wordsOf,
} from '../resolve/neighbours.ts';
import { followsComma, isDefinite } from './definite.ts';
import { hitsAt, type Page, type ReadBlock } from '../resolve/page.ts';
import type { Hit } from '../scan/scan.ts';
import { gapBefore } from '../scan/tokens.ts';

export interface Description {
  readonly block: ReadBlock;
  /** What is marked. */
  readonly first: number;
  readonly last: number;
  /** The whole phrase with its owner: more than what is marked when a forum is a mention of its own. */
  readonly from: number;
  readonly to: number;
  /** First word of the office itself, and the one that inflects: the last of a compound. */
  readonly office: number;
  readonly head: number;
  /** Owners in the lexicon that the phrase may name. */
  readonly owners: readonly number[];
  /** « X, président de la Chine »: without an article it says something of the name before it, and nothing alone. */
  readonly onlyBeside?: boolean;
  /** It needs no article: “China’s president”. */
  readonly definite?: boolean;
  /** Whose office it is the words do not say but by custom: « il presidente del Consiglio ». */
  readonly implied?: boolean;
  readonly meaning: { readonly type: 'office'; readonly role: RolePhrase } | { readonly type: 'counterpart' };
}

export function descriptionsIn(page: Page, block: ReadBlock): Description[] {
  const { grammar } = block;
  if (!grammar) return [];
  const list: Description[] = [];
  for (const hit of block.hits) {
    const phrase = readPhrase({ page, block, grammar }, hit);
    if (!phrase) continue;
    if (isDefinite(phrase, grammar)) list.push(phrase);
    else if (followsComma(phrase)) list.push({ ...phrase, onlyBeside: true });
  }
  return longestOnly(list);
}

interface Context {
  readonly page: Page;
  readonly block: ReadBlock;
  readonly grammar: Grammar;
}
type Owned = Pick<Description, 'first' | 'last' | 'from' | 'to' | 'owners' | 'definite' | 'implied'>;

function readPhrase(context: Context, hit: Hit): Description | null {
  const { block, grammar } = context;
  const { type, ref } = hit.meaning;
  const make = (span: Owned | null, meaning: Description['meaning']): Description | null =>
    span && { block, office: hit.first, head: headOf(block, hit), ...span, meaning };
  if (type === 'counterpart')
    return make(withAdjective(context, hit) ?? withOwner(context, hit), { type: 'counterpart' });
  const role = grammar.roles[ref];
  if (!role || (type !== 'role' && type !== 'role-opening')) return null;
  const meaning = { type: 'office', role } as const;
  if (type === 'role-opening') return make(aroundAdjective(context, hit, role.around ?? []), meaning);
  const described = withAdjective(context, hit);
  if (described && goesElsewhere(context, described.to)) return null;
  // « رئيس مالي »: without its article the adjective is the country, whose name may be the same word.
  const indefinite = grammar.article === 'prefix' && described !== null && !described.definite;
  const named = (indefinite ? withOwner(context, hit) : null) ?? described ?? withOwner(context, hit);
  if (!named && role.owner !== undefined && goesElsewhere(context, hit.last)) return null;
  return make(withItsOwn(context, hit, role, named), meaning);
}

/** „Staats- und Parteichef“, „Vize-Präsidentin“. */
function headOf({ tokens }: ReadBlock, { first, last }: Hit): number {
  for (let word = first + 1; word <= last; word++)
    if (/[-\u2010\u2011]/.test(gapBefore(tokens, word))) return last;
  return first;
}

/** « président russe », “Russian president”. */
function withAdjective({ block, grammar }: Context, { first, last }: Hit): Owned | null {
  if (grammar.adjective === 'none') return null;
  const after = grammar.adjective === 'after';
  const hits = after
    ? longestAt(block, last + 1, 'first', ['demonym'])
    : longestAt(block, first - 1, 'last', ['demonym']);
  const [hit] = hits;
  if (!hit || !joined(block, after ? hit.first : first)) return null;
  // « الرئيس وصيني » are two.
  if (after && gluedTo(block, hit.first) !== '') return null;
  const span = { first: Math.min(first, hit.first), last: Math.max(last, hit.last) };
  const definite = grammar.article === 'prefix' && hasArticle(block, hit.first);
  return { ...span, from: span.first, to: span.last, owners: ownersOf(hits), definite };
}

/** The adjective of « ministre *russe* des… » and „Sekretär des *russischen*…“ stands behind the first half in every language. */
function adjectiveInside({ block }: Context, { first, last }: Hit): Owned | null {
  const hits = longestAt(block, last + 1, 'first', ['demonym']);
  const [hit] = hits;
  return hit && joined(block, hit.first)
    ? { first, last: hit.last, from: first, to: hit.last, owners: ownersOf(hits) }
    : null;
}

/** « le président russe du club »: the adjective says where a person is from, and the office is the club's. */
function goesElsewhere({ block, grammar }: Context, last: number): boolean {
  return grammar.elsewhere.some((words) => behindWords(block, last + 1, words) !== null);
}

/** « ministre russe des Affaires étrangères »: the adjective inside the office. */
function aroundAdjective(
  context: Context,
  hit: Hit,
  halves: readonly (readonly [string, string])[],
): Owned | null {
  const inside = adjectiveInside(context, hit);
  if (!inside) return null;
  for (const [opening, closing] of halves) {
    // The half may be more than a word.
    if (aheadOfWords(context.block, hit.last, opening) !== hit.first - 1) continue;
    const last = behindWords(context.block, inside.last + 1, closing);
    if (last !== null) return { ...inside, last: last - 1, to: last - 1 };
  }
  return null;
}

/** « président de la République populaire de Chine », “president of China”, “China’s president”, “UN secretary-general”. */
function withOwner(context: Context, office: Hit): Owned | null {
  const { block, grammar } = context;
  for (const words of grammar.of) {
    const start = behindWords(block, office.last + 1, words);
    const hits = start === null || !joined(block, start) ? [] : longestAt(block, start, 'first', ['owner']);
    const found = start !== null && belongs(context, office, start) ? owned(context, office, hits) : null;
    if (found) return { ...found, definite: grammar.article === 'prefix' };
  }
  return possessed(context, office) ?? prefixed(context, office);
}

/**
 * « رئيس الصين », « الأمين العام *ل*لأمم المتحدة »: with the article the office needs the particle, since « زار الرئيس الصين » says
 * where the president went; without it, the particle makes it anybody. « الرئيس وروسيا » are two.
 */
function belongs({ block, grammar }: Context, office: Hit, owner: number): boolean {
  if (grammar.article !== 'prefix') return true;
  const particle = gluedTo(block, owner);
  return hasArticle(block, office.last) ? /^لل?$/.test(particle) : particle === '';
}

/** What is written together with the word without being part of it. */
function gluedTo({ tokens }: ReadBlock, index: number): string {
  const start = tokens.start[index] ?? 0;
  return tokens.text.slice(start, start + (tokens.glued.get(index) ?? 0));
}

/** “China’s new president”, 「ロシアの大統領」: what stands between makes it definite. */
function possessed(context: Context, office: Hit): Owned | null {
  const { block, grammar } = context;
  const first = behindOwner(context, office);
  for (const words of grammar.possessed) {
    const last = joined(block, first) ? aheadOfWords(block, first - 1, words) : null;
    if (last === null || !joined(block, last + 1)) continue;
    const hits = longestAt(block, last, 'last', ['owner']);
    const phrase = hits[0] && !isOneOfTwo(context, hits[0].first) ? owned(context, office, hits) : null;
    if (phrase) return { ...phrase, definite: true };
  }
  return null;
}

/** „Frankreichs *neuer* Präsident“: where the owner must end, before what says nothing of who is meant. */
function behindOwner({ block, grammar }: Context, { first }: Hit): number {
  while (wordsOf(grammar.between).has(foldedWord(block, first - 1)) && joined(block, first)) first--;
  return first;
}

/** “UN secretary-general”, “US president”; „Chinas Präsident“, „NATO-Generalsekretär“; 「美国总统」. */
function prefixed(context: Context, office: Hit): Owned | null {
  const { page, block, grammar } = context;
  const { compound } = grammar;
  const first = compound === 'short' ? office.first : behindOwner(context, office);
  if (compound === 'none' || !(joined(block, first) || isPointed(block, first - 1))) return null;
  const spaced = gapBefore(block.tokens, first).trim() === '';
  const hits = longestAt(block, first - 1, 'last', ['owner']).filter((hit) =>
    compound === 'genitive'
      ? !spaced || /s['’]?$/.test(foldedWord(block, hit.last))
      : compound === 'any' || !isCountry(page, hit.meaning.ref) || isAbbreviation(block, hit),
  );
  const [owner] = hits;
  // 「中美元首」: both countries', and so nobody's.
  if (!owner || isOneOfTwo(context, owner.first)) return null;
  const phrase = owned(context, office, hits);
  const country = hits.some((hit) => isCountry(page, hit.meaning.ref));
  const isOwnGenitive = compound === 'genitive' || grammar.article === 'none';
  return phrase && { ...phrase, definite: isOwnGenitive && spaced && country };
}

/** Another owner stands before it, glued, in a list, or with an “and” between. */
function isOneOfTwo({ block, grammar }: Context, first: number): boolean {
  const gap = gapBefore(block.tokens, first);
  if (gap === '' || (grammar.and && /^[、・]$/.test(gap))) {
    if (ownerEnds(block, first - 1)) return true;
  }
  return (grammar.and ?? []).some((words) => {
    const before = joined(block, first) ? aheadOfWords(block, first - 1, words) : null;
    return before !== null && joined(block, before + 1) && ownerEnds(block, before);
  });
}

function ownerEnds(block: ReadBlock, index: number): boolean {
  return hitsAt(block, index, 'last').some(({ meaning }) => meaning.type === 'owner');
}

/** “the U.S. president”: the point belongs to the abbreviation that ends on the word. */
function isPointed(block: ReadBlock, index: number): boolean {
  return (
    gapBefore(block.tokens, index + 1) === '. ' &&
    longestAt(block, index, 'last', ['owner']).some(({ start, end }) =>
      /^(?:\p{Lu}\.)+\p{Lu}$/u.test(block.tokens.text.slice(start, end)),
    )
  );
}

/** US, UK, U.S., UAE. */
function isAbbreviation({ tokens }: ReadBlock, { start, end }: Hit): boolean {
  return /^(?:\p{Lu}\.?){2,4}$/u.test(tokens.text.slice(start, end));
}

/** « le locataire de l’Élysée », „der Kremlchef“, „EU-Kommissionspräsidentin“: a forum beside it may be that whose organ it is. */
function withItsOwn(
  { page, block, grammar }: Context,
  { first, last }: Hit,
  { owner }: RolePhrase,
  named: Owned | null,
): Owned | null {
  const index = owner === undefined ? -1 : page.lexicon.owners.indexOf(owner);
  if (index < 0) return named;
  // „*EU*-Ratspräsident“: the forum is a mention of its own here as well.
  const [forum] = longestAt(block, first, 'first', ['owner']);
  const begin = forum && forum.last < last && !isCountry(page, forum.meaning.ref) ? forum.last + 1 : first;
  const definite = grammar.article === 'prefix';
  const own = { first: begin, last, from: first, to: last, owners: [index], definite };
  if (!named) return { ...own, implied: true };
  const isOwn = named.owners.some((other) => other === index || other === parentOf(page, index));
  return isOwn
    ? {
        ...own,
        from: named.from,
        to: named.to,
        first: Math.min(begin, named.first),
        last: Math.max(last, named.last),
      }
    : named;
}

/** The forum, as an owner, whose organ another owner is. */
function parentOf({ lexicon }: Page, owner: number): number {
  const id = lexicon.owners[owner];
  const parent = lexicon.parentOf(lexicon.entities.findIndex((entity) => entity.id === id));
  const key = parent === undefined ? undefined : lexicon.entities[parent]?.id;
  return key === undefined ? -1 : lexicon.owners.indexOf(key);
}

/** A forum inside the phrase is a mention of its own and is left out of what is marked. */
function owned({ page }: Context, { first, last }: Hit, hits: readonly Hit[]): Owned | null {
  const [hit] = hits;
  if (!hit) return null;
  const from = Math.min(first, hit.first);
  const to = Math.max(last, hit.last);
  const country = hits.some((one) => isCountry(page, one.meaning.ref));
  const marked = country ? { first: from, last: to } : { first, last };
  return { ...marked, from, to, owners: ownersOf(hits) };
}

/** A name that is written in several ways (États-Unis, Etats-Unis) is one owner all the same. */
function ownersOf(hits: readonly Hit[]): number[] {
  return [...new Set(hits.map((hit) => hit.meaning.ref))];
}

function isCountry(page: Page, owner: number): boolean {
  const key: SubjectKey | undefined = page.lexicon.owners[owner];
  return key?.startsWith('country:') ?? false;
}

/** Without those that stand inside a longer one. */
function longestOnly(list: Description[]): Description[] {
  let widest: Description | null = null;
  return list
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((one) => {
      const inside: boolean =
        widest !== null && one.to <= widest.to && (widest.from < one.from || widest.to > one.to);
      if (!inside) widest = one;
      return !inside;
    });
}
