/**
 * The reading of one page, from its first block to the last that scrolls in: read, find, paint, and again where the page
 * changes. All in slices that yield; nothing here asks the network.
 */
import { partialDate, type IsoDay, type PartialDate } from '../facts/index.ts';
import {
  createFinder,
  grouped,
  type Finder,
  type Lexicon,
  type Mention,
  type Scanned,
  type Script,
} from '../mentions/index.ts';
import { countWhile } from '../mentions/grouped.ts';
import {
  blocksOf, blocksOfChange, createBlockIndex, describePage, inSlices, inSteps, isLinked, isVisible, yieldToPage, type Change, type PageBlock,
} from '../page/index.ts'; // prettier-ignore
import { chooseMarks, type Mark, type Painter } from '../paint/index.ts';
import type { Settings } from '../settings/index.ts';
import { createKeys, type Placed } from './passage.ts';

export interface ReadingOptions {
  readonly document: Document;
  readonly lexicon: Lexicon;
  /** The names of another script than Latin, for a page that uses it; null when they cannot be had. */
  readonly names: (script: Script) => Promise<string | null>;
  readonly painter: Painter;
  readonly settings: Pick<Settings, 'density' | 'marks'>;
  readonly today: IsoDay;
}

/** Longer than any article; a page beyond it is read so far and says so. In UTF-16 units. */
const LONGEST_PAGE = 5_000_000;
const MOST_MARKS = 5_000;
/** A headline and the first paragraphs: marked before the rest is read. */
const FIRST_BLOCKS = 40;

export class Reading {
  readonly #options: ReadingOptions;
  readonly #signal: AbortSignal;
  readonly #index = createBlockIndex();
  readonly #keyOf = createKeys();
  readonly #scanned = new WeakMap<PageBlock, Scanned | null>();
  /** What each block shows, so that only blocks that change are painted again. */
  readonly #shown = new Map<PageBlock, string>();
  /** Mentions the reader was led to, painted whatever the density. */
  readonly #led = new Set<string>();
  readonly #asked = new Set<Script>();
  #turn: Promise<unknown> = Promise.resolve();
  #paintings = 0;
  #blocks: PageBlock[] = [];
  #finder: Finder | null = null;
  #placed: readonly Placed[] = [];
  #marksShown: boolean;

  lang = '';
  published: PartialDate | null = null;
  done = false;
  truncated = false;

  constructor(options: ReadingOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.#marksShown = options.settings.marks !== 'none';
  }

  get blocks(): readonly PageBlock[] {
    return this.#blocks;
  }
  /** In reading order, hidden text left out. */
  get placed(): readonly Placed[] {
    return this.#placed;
  }
  get marksShown(): boolean {
    return this.#marksShown;
  }
  byKey(key: string): Placed | undefined {
    return this.#placed.find((item) => item.key === key);
  }
  /** Keys that are painted, in reading order. */
  get painted(): readonly string[] {
    return this.#placed
      .filter(
        ({ mention, block, key }) => !mention.inside && this.#shown.get(block)?.split(' ').includes(key),
      )
      .map(({ key }) => key);
  }

  /** Reads the whole page, its beginning first. @returns false when it was aborted. */
  readAll(): Promise<boolean> {
    this.done = false;
    return this.#inTurn(() => this.#readAll());
  }

  /** Reads again what changed; cost follows the change, not the page. */
  readAgain(changes: readonly Change[]): Promise<boolean> {
    return this.#inTurn(() => this.#readAgain(changes));
  }

  /** A page that changes while it is read is read again afterwards. */
  #inTurn(work: () => Promise<boolean>): Promise<boolean> {
    const turn = this.#turn.then(work, work);
    this.#turn = turn;
    return turn;
  }

  async #readAll(): Promise<boolean> {
    const { document, lexicon, today } = this.#options;
    const signal = this.#signal;
    for (const block of this.#blocks) this.#forget(block);
    const blocks: PageBlock[] = (this.#blocks = []);
    const { lang, published } = describePage(document, today);
    this.lang = lang;
    this.published = published && partialDate(published);
    this.#finder = createFinder(lexicon, { lang, published: this.published, today });
    let length = 0;
    const take = (block: PageBlock): void => {
      if ((length += block.text.length) > LONGEST_PAGE) return;
      blocks.push(block);
      this.#index.add(block);
    };
    const walk = blocksOf(document, signal);
    for (let next; blocks.length < FIRST_BLOCKS && !(next = walk.next()).done;) take(next.value);
    const first = blocks.length;
    if (!(await this.#findAndPaint(blocks)) || !(await inSlices(walk, take, { signal }))) return false;
    this.truncated = length > LONGEST_PAGE;
    if (blocks.length > first && !(await this.#findAndPaint(blocks.slice(first)))) return false;
    return (this.done = true);
  }

  async #readAgain(changes: readonly Change[]): Promise<boolean> {
    if (!this.#finder) return false;
    const stale = new Set(changes.flatMap((change) => this.#index.under(change)));
    const fresh = changes.flatMap((change) => [...blocksOfChange(change, this.#signal)]);
    if (stale.size === 0 && fresh.length === 0) return true;
    for (const block of stale) this.#forget(block);
    const blocks = (this.#blocks = this.#blocks.filter((block) => !stale.has(block)));
    for (const block of fresh) {
      blocks.splice(
        countWhile(blocks, (other) => isBefore(other, block)),
        0,
        block,
      );
      this.#index.add(block);
    }
    return this.#findAndPaint(fresh);
  }

  /** Paints a mention that density had left out, because the reader was led to it. */
  lead(key: string): void {
    this.#led.add(key);
    this.#paint();
  }

  /** Forgets where the reader was led. */
  endLead(): void {
    this.#led.clear();
    this.#paint();
  }

  showMarks(show: boolean): void {
    this.#marksShown = show;
    this.#paint();
  }

  #forget(block: PageBlock): void {
    this.#index.remove(block);
    if (this.#shown.delete(block)) this.#options.painter.clear(block);
  }

  async #findAndPaint(fresh: readonly PageBlock[]): Promise<boolean> {
    const finder = this.#finder;
    const signal = this.#signal;
    if (!finder) return false;
    const read = (block: PageBlock): void => void this.#scanned.set(block, finder.scan(block));
    if (!(await inSlices(fresh, read, { signal }))) return false;
    await yieldToPage();
    const blocks = this.#blocks;
    const scanned = blocks.map((block) => this.#scanned.get(block) ?? null);
    const mentions = await inSteps(finder.steps(scanned), { signal });
    if (!mentions) return false;
    // Whether a text is visible asks for styles: only where something was found, and once where it was.
    const seen = new Set(this.#placed.map(({ key }) => key));
    const placed: Placed[] = [];
    let start = 0;
    const place = (mention: Mention): void => {
      const block = blocks[mention.block];
      // Who asks for a mention inside another is led to that one.
      if (!mention.inside) start = mention.start;
      if (!block) return;
      const key = this.#keyOf(block, start);
      if (seen.has(key) || isVisible(block, mention.start)) placed.push({ mention, block, key });
    };
    if (!(await inSlices(mentions, place, { signal }))) return false;
    this.#placed = placed;
    await yieldToPage();
    if (signal.aborted || (await inSteps(this.#painting(), { signal })) === null) return false;
    for (const script of finder.missing()) void this.#learn(script);
    return true;
  }

  /** Asks for the names of a script, once, and reads again the blocks that hold it. Without an answer all stays as it is. */
  async #learn(script: Script): Promise<void> {
    const { lexicon, names } = this.#options;
    if (this.#asked.has(script)) return;
    this.#asked.add(script);
    const table = await names(script);
    if (table === null || this.#signal.aborted || !lexicon.add(table)) return;
    await this.#inTurn(() =>
      this.#findAndPaint(this.#blocks.filter((block) => this.#finder?.holds(block, script))),
    );
  }

  /** At once: the reader asked for it. */
  #paint(): void {
    for (const _ of this.#painting());
  }

  /** In steps. What is painted meanwhile is newer: then the rest of this is left undone. */
  *#painting(): Generator<void, true> {
    const { painter } = this.#options;
    const turn = ++this.#paintings;
    const byBlock = grouped(this.#chosen(), ({ block }) => block);
    for (const block of this.#shown.keys()) {
      if (byBlock.has(block)) continue;
      painter.clear(block);
      this.#shown.delete(block);
    }
    for (const [block, placed] of byBlock) {
      yield;
      if (turn !== this.#paintings) break;
      const fingerprint = placed.map(({ key }) => key).join(' ');
      if (this.#shown.get(block) === fingerprint) continue;
      painter.paint(
        block,
        placed.map(({ key, mention: { start, end, kind } }): Mark => ({ key, start, end, kind })),
      );
      this.#shown.set(block, fingerprint);
    }
    return true;
  }

  #chosen(): readonly Placed[] {
    const markable = this.#placed.filter(({ mention }) => !mention.inside);
    const led = markable.filter(({ key }) => this.#led.has(key));
    if (!this.#marksShown) return led;
    const sure = markable.filter(({ mention }) => mention.level !== 'doubtful');
    const candidates = sure.map((item) => ({
      item,
      block: item.mention.block,
      start: item.mention.start,
      entity: item.mention.entity,
    }));
    const { density } = this.#options.settings;
    const chosen = chooseMarks({
      mentions: candidates,
      blocks: this.#blocks,
      density,
      isLinked: ({ item }) => isLinked(item.block, item.mention.start),
    }).map(({ item }) => item);
    return [...new Set([...chosen, ...led])]
      .sort((a, b) => a.mention.block - b.mention.block || a.mention.start - b.mention.start)
      .slice(0, MOST_MARKS);
  }
}

function isBefore(one: PageBlock, other: PageBlock): boolean {
  const nodeOf = (block: PageBlock): Node => block.runs[0]?.node ?? block.element;
  return (nodeOf(one).compareDocumentPosition(nodeOf(other)) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
