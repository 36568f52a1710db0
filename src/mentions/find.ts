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
} from './resolve/page.ts';
import { commonLanguage, languageReader } from './scan/language.ts';
import { scan, type Hit } from './scan/scan.ts';
import { languageBit, scriptsOf, type Script } from './scan/scripts.ts';
import { tokenise } from './scan/tokens.ts';

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
  const saidBy = (block: Block) => (block.lang ?? lang).toLowerCase().split('-')[0] ?? '';
  const language = languageReader(() => lexicon.grammars);
  return {
    scan(block) {
      const said = saidBy(block);
      const tokens = tokenise(block.text, languageBit(said));
      met |= tokens.scripts;
      const hits = scan(tokens, lexicon);
      if (hits.length === 0) return null;
      return { tokens, hits, said, told: language.tell(tokens), titleCase: isTitleCase(tokens) };
    },
    resolve(scanned) {
      const read = scanned.flatMap((block, index) => (block ? [{ block, index }] : []));
      // Of those whose words tell nothing, by what the page says of them.
      const common = new Map(
        [...grouped(read, ({ block }) => block.said)].map(
          ([said, blocks]) =>
            [
              said,
              commonLanguage(
                said,
                blocks.map(({ block }) => block.told),
              ),
            ] as const,
        ),
      );
      const blocks = read.map(({ block, index }) =>
        readIn(block, index, lexicon, block.told ?? common.get(block.said) ?? block.said),
      );
      return resolvePage({ lexicon, blocks, published, today });
    },
    missing: () => lexicon.missing(met),
    holds: (block, script) =>
      scriptsOf(tokenise(block.text, languageBit(saidBy(block))).scripts).includes(script),
  };
}

function readIn(
  { tokens, hits, titleCase }: Scanned,
  index: number,
  lexicon: Lexicon,
  lang: string,
): ReadBlock {
  const grammar = lexicon.grammarOf(lang);
  return { index, tokens, hits: inLanguage(hits, lang, grammar), lang, grammar, titleCase };
}

/** Once for each list and language: what is known of a list of phrases is kept with it. */
const kept = new WeakMap<readonly Hit[], Map<string, readonly Hit[]>>();

function inLanguage(hits: readonly Hit[], lang: string, grammar: Grammar | null): readonly Hit[] {
  let lists = kept.get(hits);
  if (!lists) kept.set(hits, (lists = new Map()));
  let list = lists.get(lang);
  if (!list) {
    list = hits.filter(
      ({ meaning, genitive }) => (!genitive || grammar?.genitiveS) && (meaning.langs?.includes(lang) ?? true),
    );
    lists.set(lang, list);
  }
  return list;
}

/** All at once, for whoever has the whole text. */
export function find(blocks: readonly Block[], lexicon: Lexicon, reading: Reading): Mention[] {
  const finder = createFinder(lexicon, reading);
  return finder.resolve(blocks.map(finder.scan));
}

function resolvePage(page: Page): Mention[] {
  const { found: names, perhaps } = resolveNames(page);
  const editions = resolveEditions(page, names);
  const { found: described, contradicted } = resolveDescriptions(page, names);
  const kept = withoutContradicted(names, contradicted);
  // An edition's own name may be longer than what the grammar makes of it: “2009 G20 London summit”.
  const length = ({ first, last }: Found) => last - first;
  const meetings = resolveMeetings(page, [...kept, ...described]);
  const summits = [...meetings, ...editions, ...kept.filter((name) => name.via === 'edition')];
  summits.sort((a, b) => length(b) - length(a));
  return withoutOverlap([...summits, ...kept, ...described, ...perhaps])
    .sort(inOrder)
    .flatMap((found) => withParent(page, found))
    .map((found) => mentionOf(page, found));
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
