/** Finds descriptions in a block: an office and its country or forum, in the order of the language's grammar. */
import type { SubjectKey } from '../../facts/index.ts';
import type { Grammar, RoleWord } from '../grammar/index.ts';
import { behindWords, foldedWord, longestAt, wordsOf } from '../resolve/neighbours.ts';
import type { Page, ReadBlock } from '../resolve/page.ts';
import { foldText } from '../scan/fold.ts';
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
  /** Owners in the lexicon that the phrase may name. */
  readonly owners: readonly number[];
  /** « X, président de la Chine »: without an article it says something of the name before it, and nothing alone. */
  readonly onlyBeside?: boolean;
  /** It needs no article: “China’s president”. */
  readonly definite?: boolean;
  readonly meaning:
    { readonly type: 'office'; readonly roles: readonly RoleWord[] } | { readonly type: 'counterpart' };
}

const JOINED = /^(?:[ \u00A0\u202F]+|['’]|[ \u00A0\u202F]?['’] ?|-)$/;

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

function readPhrase(context: Context, hit: Hit): Description | null {
  const { block, grammar } = context;
  const { type, ref } = hit.meaning;
  const make = (span: Owned, meaning: Description['meaning']): Description => ({ block, ...span, meaning });
  if (type === 'counterpart') {
    const owned = withAdjective(context, hit.first, hit.last);
    return owned ? make(owned, { type: 'counterpart' }) : null;
  }
  const role = grammar.roles[ref];
  if (!role || (type !== 'role' && type !== 'role-opening')) return null;
  const meaning = { type: 'office' as const, roles: role.roles };
  if (type === 'role-opening') {
    const around = aroundAdjective(context, hit, role.around ?? []);
    return around ? make(around, meaning) : null;
  }
  const described = withAdjective(context, hit.first, hit.last);
  if (described && goesElsewhere(context, described.to)) return null;
  const owned = described ?? withOwner(context, hit.first, hit.last);
  return owned ? make(owned, meaning) : null;
}

type Owned = Pick<Description, 'first' | 'last' | 'from' | 'to' | 'owners' | 'definite'>;

/** « président russe », “Russian president”. */
function withAdjective({ block, grammar }: Context, first: number, last: number): Owned | null {
  const hits =
    grammar.adjective === 'after'
      ? longestAt(block, last + 1, 'first', ['demonym'])
      : longestAt(block, first - 1, 'last', ['demonym']);
  const [hit] = hits;
  if (!hit || !joined(block, Math.max(hit.first, first))) return null;
  const span = { first: Math.min(first, hit.first), last: Math.max(last, hit.last) };
  return { ...span, from: span.first, to: span.last, owners: ownersOf(hits) };
}

/** « le président russe du club »: the adjective says where a person is from, and the office is the club's. */
function goesElsewhere({ block, grammar }: Context, last: number): boolean {
  return grammar.elsewhere.some((words) => matchWords(block, last + 1, words) !== null);
}

/** « ministre russe des Affaires étrangères »: the adjective inside the office. */
function aroundAdjective(
  context: Context,
  hit: Hit,
  halves: readonly (readonly [string, string])[],
): Owned | null {
  const inside = withAdjective(context, hit.first, hit.last);
  if (!inside) return null;
  for (const [opening, closing] of halves) {
    if (foldText(opening) !== foldedWord(context.block, hit.first)) continue;
    const last = matchWords(context.block, inside.last + 1, closing);
    if (last !== null) return { ...inside, last: last - 1, to: last - 1 };
  }
  return null;
}

/** « président de la République populaire de Chine », “president of China”, “China’s president”, “UN secretary-general”. */
function withOwner(context: Context, first: number, last: number): Owned | null {
  const { block, grammar } = context;
  for (const words of grammar.of) {
    const start = matchWords(block, last + 1, words);
    const hits = start === null ? [] : longestAt(block, start, 'first', ['owner']);
    if (hits.length > 0 && start !== null) return owned(context, { first, last }, hits);
  }
  return grammar.adjective === 'before'
    ? (possessed(context, first, last) ?? prefixed(context, first, last))
    : null;
}

/** “China’s president”: the s of the genitive is a word of its own. */
function possessed(context: Context, first: number, last: number): Owned | null {
  const { block } = context;
  if (foldedWord(block, first - 1) !== 's' || !/^['’]$/.test(gapBefore(block.tokens, first - 1))) return null;
  const hits = longestAt(block, first - 2, 'last', ['owner']);
  const phrase = owned(context, { first, last }, hits);
  return phrase && { ...phrase, definite: true };
}

/** “UN secretary-general”, “NATO chief”, “US president”: forums and abbreviations, since other countries have adjectives. */
function prefixed(context: Context, first: number, last: number): Owned | null {
  if (!joined(context.block, first)) return null;
  const hits = longestAt(context.block, first - 1, 'last', ['owner']).filter(
    (hit) => !isCountry(context.page, hit.meaning.ref) || isAbbreviation(context.block, hit),
  );
  return hits.length > 0 ? owned(context, { first, last }, hits) : null;
}

/** US, UK, U.S., UAE. */
function isAbbreviation({ tokens }: ReadBlock, { start, end }: Hit): boolean {
  return /^(?:\p{Lu}\.?){2,4}$/u.test(tokens.text.slice(start, end));
}

/** A forum inside the phrase is a mention of its own and is left out of what is marked. */
function owned(
  { page }: Context,
  office: { first: number; last: number },
  hits: readonly Hit[],
): Owned | null {
  const [hit] = hits;
  if (!hit) return null;
  const from = Math.min(office.first, hit.first);
  const to = Math.max(office.last, hit.last);
  const country = hits.some((one) => isCountry(page, one.meaning.ref));
  const marked = country ? { first: from, last: to } : office;
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

function joined({ tokens }: ReadBlock, index: number): boolean {
  return index > 0 && index < tokens.count && JOINED.test(gapBefore(tokens, index));
}

/** @returns the word behind `words` when they stand at `index`. */
function matchWords(block: ReadBlock, index: number, words: string): number | null {
  return behindWords(block, index, words, (at) => joined(block, at));
}

/** Whether the phrase means one person in office: an article or possessive before it, no « ancien », no « élu » behind. */
function isDefinite({ block, first, from, to, meaning, definite }: Description, grammar: Grammar): boolean {
  if (wordsOf(grammar.notAfter).has(foldedWord(block, to + 1)) && joined(block, to + 1)) return false;
  let index = Math.min(first, from) - 1;
  while (index >= 0 && joined(block, index + 1) && wordsOf(grammar.between).has(foldedWord(block, index)))
    index--;
  const word = index >= 0 && joined(block, index + 1) ? foldedWord(block, index) : '';
  if (wordsOf(grammar.not).has(word)) return false;
  if (meaning.type === 'counterpart') return wordsOf(grammar.possessive).has(word);
  if (definite || wordsOf(grammar.definite).has(word)) return true;
  return standsWithoutArticle({ block, index }, grammar, word);
}

function followsComma({ block, from, meaning }: Description): boolean {
  return meaning.type === 'office' && /^,[ \u00A0\u202F]$/.test(gapBefore(block.tokens, from));
}

/** Headlines drop the article; English also does behind a genitive and where the adjective makes it definite. */
function standsWithoutArticle(
  { block, index }: { block: ReadBlock; index: number },
  grammar: Grammar,
  word: string,
): boolean {
  const opening = index < 0 || /[.!?…:;|«“"—–(]\s*$/.test(gapBefore(block.tokens, index + 1));
  if (opening) return true;
  return grammar.adjective === 'before' && word !== '' && !INDEFINITE.has(word) && block.titleCase;
}
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'any', 'no', 'every', 'each', 'as']);

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
