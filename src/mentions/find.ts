/**
 * From text to mentions. Blocks are read one by one, as the page gives them; who is meant is decided when all were read,
 * because a headline's "Xi" comes before the full name. Reading is linear in the text and flat in the number of names.
 */
import type { Grammar } from './grammar/index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Block, Level, Mention, Reading } from './model.ts';
import { grouped } from './grouped.ts';
import { resolveDescriptions } from './describe/resolve.ts';
import { resolveEditions } from './editions/choose.ts';
import { resolveMeetings } from './meetings/resolve.ts';
import { resolveNames } from './resolve/names.ts';
import { withParent } from './resolve/organs.ts';
import {
  endOf,
  inOrder,
  isTitleCase,
  startOf,
  withoutOverlap,
  type Found,
  type Page,
  type ReadBlock,
  type Steps,
} from './resolve/page.ts';
import { commonLanguage, languageReader } from './scan/language.ts';
import { scan, type Hit } from './scan/scan.ts';
import { languageBit, scriptsOf, type Script } from './scan/scripts.ts';
import { kept, readWords, tokenise } from './scan/tokens.ts';

/** A block that was read. It stays good for as long as its text does, whatever happens to the rest of the page. */
export interface Scanned extends Pick<ReadBlock, 'tokens' | 'titleCase'> {
  /** The phrases of all languages. */
  readonly hits: readonly Hit[];
  /** What the page says of its language. */
  readonly said: string;
  /** What its own words tell of it; null when they tell nothing. */
  readonly told: string | null;
}

export interface Finder {
  /** Reads one block; null when it holds nothing of ours, as most do. */
  scan(block: Block): Scanned | null;
  /**
   * Everything found in these blocks, in reading order; the mentions' `block` is the index in the list. Blocks already scanned
   * may be given again beside new ones: a page that grows is not read twice.
   */
  resolve(blocks: readonly (Scanned | null)[]): Mention[];
  /** The same in steps, for a page that is not to wait. */
  steps(blocks: readonly (Scanned | null)[]): Steps<Mention[]>;
  /**
   * Scripts met in the blocks so far whose names the lexicon lacks. Once they were added to it, blocks that hold the script
   * are to be scanned again.
   */
  missing(): readonly Script[];
  holds(block: Block, script: Script): boolean;
}

/** From here up a mention is sure; below the second it is doubtful. */
const SURE = 0.85;
const LIKELY = 0.7;

export function createFinder(lexicon: Lexicon, { lang, published, today }: Reading): Finder {
  let met = 0;
  const tags = new Map<string, string>();
  const saidBy = (block: Block): string => {
    const tag = block.lang ?? lang;
    let said = tags.get(tag);
    if (said === undefined) tags.set(tag, (said = tag.toLowerCase().split('-')[0] ?? ''));
    return said;
  };
  const language = languageReader(() => lexicon.grammars);
  function* steps(scanned: readonly (Scanned | null)[]): Steps<Mention[]> {
    const read = scanned.flatMap((block, index) => (block ? [{ block, index }] : []));
    const common = commonLanguages(read.map(({ block }) => block));
    yield;
    const blocks = read.map(({ block, index }) =>
      readIn(block, index, lexicon, block.told ?? common.get(block.said) ?? block.said),
    );
    return yield* resolvePage({ lexicon, blocks, published, today });
  }
  return {
    scan(block) {
      const said = saidBy(block);
      const words = readWords(block.text, languageBit(said));
      met |= words.scripts;
      const hits = scan(words, lexicon);
      if (hits.length === 0) return null;
      const told = language.tell(words);
      const tokens = kept(words);
      return { tokens, hits, said, told, titleCase: isTitleCase(tokens) };
    },
    resolve: (scanned) => allOf(steps(scanned)),
    steps,
    missing: () => lexicon.missing(met),
    holds: (block, script) =>
      scriptsOf(tokenise(block.text, languageBit(saidBy(block))).scripts).includes(script),
  };
}

/** What paragraphs are in whose words tell nothing, by what the page says of them. */
function commonLanguages(blocks: readonly Scanned[]): ReadonlyMap<string, string> {
  const bySaid = grouped(blocks, ({ said }) => said);
  const commonOf = ([said, some]: readonly [string, readonly Scanned[]]): [string, string] => {
    const told = some.map((block) => block.told);
    return [said, commonLanguage(said, told)];
  };
  return new Map([...bySaid].map(commonOf));
}

/** Once for each language, so that what is known of the block by itself is kept with it. */
const reads = new WeakMap<Scanned, Map<string, ReadBlock>>();

function readIn(scanned: Scanned, index: number, lexicon: Lexicon, lang: string): ReadBlock {
  let byLanguage = reads.get(scanned);
  if (!byLanguage) reads.set(scanned, (byLanguage = new Map()));
  let block = byLanguage.get(lang);
  const grammar = lexicon.grammarOf(lang);
  // A grammar may come with its script.
  if (block?.grammar !== grammar || !block) {
    const { tokens, hits, titleCase } = scanned;
    block = { index, tokens, hits: inLanguage(hits, lang, grammar), lang, grammar, titleCase };
    byLanguage.set(lang, block);
  }
  block.index = index;
  return block;
}

function inLanguage(hits: readonly Hit[], lang: string, grammar: Grammar | null): readonly Hit[] {
  return hits.filter(
    ({ meaning, genitive }) => (!genitive || grammar?.genitiveS) && (meaning.langs?.includes(lang) ?? true),
  );
}

/** All at once, for whoever has the whole text. */
export function find(blocks: readonly Block[], lexicon: Lexicon, reading: Reading): Mention[] {
  const finder = createFinder(lexicon, reading);
  return finder.resolve(blocks.map(finder.scan));
}

function allOf<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function* resolvePage(page: Page): Steps<Mention[]> {
  const { found: names, perhaps } = yield* resolveNames(page);
  const editions = yield* resolveEditions(page, names);
  const { found: described, contradicted } = yield* resolveDescriptions(page, names);
  yield;
  const kept = withoutContradicted(names, contradicted);
  // An edition's own name may be longer than what the grammar makes of it: “2009 G20 London summit”.
  const length = ({ first, last }: Found) => last - first;
  const meetings = resolveMeetings(page, [...kept, ...described]);
  const summits = [...meetings, ...editions, ...kept.filter((name) => name.via === 'edition')];
  summits.sort((a, b) => length(b) - length(a));
  yield;
  const all = withoutOverlap([...summits, ...kept, ...described, ...perhaps]).sort(inOrder);
  const mentions: Mention[] = [];
  for (const found of all) {
    yield;
    for (const one of withParent(page, found)) mentions.push(mentionOf(page, one));
  }
  return mentions;
}

/** With a full name go the surnames that leant on it, unless another full name holds them up. */
function withoutContradicted(names: readonly Found[], contradicted: ReadonlySet<Found>): Found[] {
  const kept = names.filter((name) => !contradicted.has(name));
  const fallen = new Set([...contradicted].map((name) => name.entity));
  for (const { entity, because } of kept)
    if (because.every((evidence) => evidence.type !== 'full-name-on-page')) fallen.delete(entity);
  return kept.filter((name) => !fallen.has(name.entity));
}

function mentionOf({ lexicon }: Page, found: Found): Mention {
  const { block, via, confidence, because } = found;
  const entity = lexicon.entities[found.entity];
  if (!entity) throw new RangeError(`no entity ${found.entity}`);
  const start = startOf(found);
  const end = endOf(found);
  return {
    block: block.index,
    start,
    end,
    surface: block.tokens.text.slice(start, end),
    entity: entity.id,
    kind: entity.kind,
    lang: block.lang,
    via,
    confidence,
    level: levelOf(confidence),
    because,
    ...(found.inside && { inside: true }),
  };
}

function levelOf(confidence: number): Level {
  if (confidence >= SURE) return 'sure';
  return confidence >= LIKELY ? 'likely' : 'doubtful';
}
