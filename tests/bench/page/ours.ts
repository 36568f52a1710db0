/** In the page: our own reading, with the very modules of the content script, and the bare text read beside it. */
import type { IsoDay } from '../../../src/facts/index.ts';
import { createFinder, openLexicon, type Lexicon } from '../../../src/mentions/index.ts';
import { blocksOf, isInView, type PageBlock } from '../../../src/page/index.ts';
import { createPainter, type Painter } from '../../../src/paint/index.ts';
import { Reading } from '../../../src/reading/index.ts';

const TODAY = '2026-11-22' as IsoDay;
const PUBLISHED = '2024-10-22';

let lexicon: Lexicon;

/** @returns milliseconds until the lexicon can be asked. */
export async function open(address: string): Promise<number> {
  const text = await (await fetch(address)).text();
  const begin = performance.now();
  lexicon = openLexicon(text);
  return performance.now() - begin;
}

export interface Timed {
  readonly ms: number;
  readonly count: number;
}

export interface Whole extends Timed {
  /** With the layout that the marks make the browser do. */
  readonly withLayout: number;
  /** The painter's part of it. */
  readonly painting: number;
}

export interface Counted {
  readonly characters: number;
  readonly nodes: number;
}

/** What the page is made of. */
export function counted(): Counted {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode()) nodes += 1;
  return { characters: document.body.innerText.length, nodes };
}

/** The lower bound: every text of the page looked at, and no more. */
export function bare(): Timed {
  const begin = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count += (walker.currentNode as Text).data.length;
  return { ms: performance.now() - begin, count };
}

interface Begun {
  readonly reading: Reading;
  readonly painter: Painter;
  readonly end: () => void;
}

function begin(density: 'all' | 'first', watch: (painter: Painter) => Painter = (one) => one): Begun {
  const abort = new AbortController();
  const painter = watch(createPainter('highlight', 'whisper')(document, abort.signal));
  const settings = { density, marks: 'whisper' } as const;
  const names = () => Promise.resolve(null);
  const reading = new Reading({ document, lexicon, names, painter, settings, today: TODAY }, abort.signal);
  return { reading, painter, end: () => abort.abort() };
}

/** Read, find, resolve, mark. Pauses are skipped, so that nothing of the page's is counted. */
export async function whole(): Promise<Whole> {
  const scheduler = { yield: () => Promise.resolve() };
  Object.defineProperty(globalThis, 'scheduler', { value: scheduler, configurable: true });
  const from = performance.now();
  let painting = 0;
  const { reading, end } = begin('all', (painter) => ({
    ...painter,
    paint(block, marks) {
      const since = performance.now();
      painter.paint(block, marks);
      painting += performance.now() - since;
    },
  }));
  await reading.readAll();
  const ms = performance.now() - from;
  void document.body.offsetHeight;
  const withLayout = performance.now() - from;
  untidied = { reading, end };
  return { ms, withLayout, painting, count: reading.placed.length };
}

let untidied: { readonly reading: Reading; readonly end: () => void } | null = null;

/**
 * Takes the marks away, apart from the times: it makes the browser restyle the page once more.
 *
 * @returns how many there were.
 */
export function tidy(): number {
  const marks = untidied?.reading.painted.length ?? 0;
  untidied?.end();
  untidied = null;
  void document.body.offsetHeight;
  return marks;
}

/** What is marked, as it is written: the others are given the same to find. */
export async function surfaces(): Promise<string[]> {
  const { reading, end } = begin('all');
  await reading.readAll();
  const painted = new Set(reading.painted);
  const found = reading.placed.filter(({ key }) => painted.has(key)).map(({ mention }) => mention.surface);
  end();
  return [...new Set(found)];
}

/** What the browser does when a style sheet like ours comes, whoever brings it. */
export function restyle(): Timed {
  void document.body.offsetHeight;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media screen { ::highlight(bench) { text-decoration: underline; } }');
  const from = performance.now();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  void document.body.offsetHeight;
  const ms = performance.now() - from;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  void document.body.offsetHeight;
  return { ms, count: 1 };
}

/** Makes the code hot. */
export async function heat(rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    bare();
    await whole();
    tidy();
  }
}

export interface Course {
  readonly ms: number;
  /** When the first mark in the window was painted; null when none is in it. */
  readonly firstMark: number | null;
  /** The longest time without giving way to the page. */
  readonly longestSlice: number;
  /** The longest task of the browser's own reckoning while we read; 0 below 50 ms. */
  readonly longestTask: number;
  readonly marks: number;
}

/** As on a reader's screen: with pauses, and the page drawing in between. */
export async function course(): Promise<Course> {
  const native = (globalThis as unknown as { scheduler: { yield: () => Promise<void> } }).scheduler;
  const tasks: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask' });
  let since = 0;
  let longestSlice = 0;
  const pause = async (): Promise<void> => {
    longestSlice = Math.max(longestSlice, performance.now() - since);
    await native.yield();
    since = performance.now();
  };
  Object.defineProperty(globalThis, 'scheduler', { value: { yield: pause }, configurable: true });
  const painted: { readonly block: PageBlock; readonly at: number }[] = [];
  // A task of its own, so that the evaluation of the call is not counted.
  await new Promise((done) => setTimeout(done, 50));
  const from = (since = performance.now());
  const { reading, end } = begin('all', (painter) => ({
    ...painter,
    paint(block, marks) {
      painter.paint(block, marks);
      if (marks.length > 0) painted.push({ block, at: performance.now() - from });
    },
  }));
  await reading.readAll();
  longestSlice = Math.max(longestSlice, performance.now() - since);
  const ms = performance.now() - from;
  await new Promise((done) => setTimeout(done, 300));
  observer.disconnect();
  // Asked only now: it would have the page laid out in the middle of our work.
  const firstMark = painted.find(({ block }) => isInView(block))?.at ?? null;
  const own = tasks.filter((task) => task.startTime + task.duration > from && task.startTime < from + ms);
  const marks = reading.painted.length;
  end();
  return {
    ms,
    firstMark,
    longestSlice,
    longestTask: Math.max(0, ...own.map((task) => task.duration)),
    marks,
  };
}

let kept: Begun | null = null;

/** Reads and stays, so that its heap can be weighed, its marks hit, its page prolonged. */
export async function settle(): Promise<number> {
  kept = begin('all');
  await kept.reading.readAll();
  return kept.reading.painted.length;
}

/** Hit-tests at points of the window, scrolled to several places. */
export function hover(points: number): number[] {
  if (!kept) throw new Error('nothing was read');
  const times: number[] = [];
  const height = document.documentElement.scrollHeight;
  for (let at = 0; at < points; at++) {
    if (at % 40 === 0) scrollTo(0, (height * at) / points);
    const x = 270 + ((at * 379) % 740);
    const y = (at * 211) % innerHeight;
    const from = performance.now();
    kept.painter.hit(x, y);
    times.push(performance.now() - from);
  }
  return times;
}

/** Batches of HTML come in at the end of the page; each is read as the watcher of the page would have it read. */
export async function scroll(batches: readonly string[]): Promise<number[]> {
  if (!kept) throw new Error('nothing was read');
  const feed = document.createElement('section');
  document.querySelector('article')?.append(feed);
  const times: number[] = [];
  for (const html of batches) {
    const batch = document.createElement('div');
    batch.innerHTML = html;
    feed.append(batch);
    void document.body.offsetHeight;
    const from = performance.now();
    await kept.reading.readAgain([{ element: batch, depth: 'all' }]);
    times.push(performance.now() - from);
    await new Promise((done) => setTimeout(done, 0));
  }
  return times;
}

/** The blocks of the page as text: what finding alone is given. */
export function texts(): string[] {
  return [...blocksOf(document)].map(({ text }) => text);
}

function finder(use: Lexicon) {
  return createFinder(use, { lang: 'en', published: PUBLISHED as never, today: TODAY });
}

export function openAs(text: string): Lexicon {
  return openLexicon(text);
}

/** The scan alone. */
export function find(use: Lexicon, blocks: readonly string[]): Timed {
  const { scan } = finder(use);
  let count = 0;
  const from = performance.now();
  for (const text of blocks) if (scan({ text })) count += 1;
  return { ms: performance.now() - from, count };
}

/** Scan and resolve. */
export function findAll(use: Lexicon, blocks: readonly string[]): Timed {
  const from = performance.now();
  const { scan, resolve } = finder(use);
  const { length } = resolve(blocks.map((text) => scan({ text })));
  return { ms: performance.now() - from, count: length };
}
