/** In the page: what others do with the same names. */
import AhoCorasick from 'ahocorasick';
import Mark from 'mark.js';

export interface Timed {
  readonly ms: number;
  readonly count: number;
}

export interface Tables {
  readonly gotoFn: unknown;
  readonly output: unknown;
  readonly failure: unknown;
}

/** mark.js with one expression of the names that are there, over the whole body. */
export async function markRegExp(names: readonly string[]): Promise<Timed> {
  const pattern = new RegExp(patternOf(names), 'gu');
  const from = performance.now();
  let count = 0;
  await new Promise<void>((done) => {
    new Mark(document.body).markRegExp(pattern, { each: () => count++, done: () => done() });
  });
  void document.body.offsetHeight;
  return { ms: performance.now() - from, count };
}

/** mark.js with a list of names, as its manual has it. */
async function markList(names: readonly string[]): Promise<Timed> {
  const from = performance.now();
  let count = 0;
  await new Promise<void>((done) => {
    new Mark(document.body).mark([...names], {
      separateWordSearch: false,
      accuracy: 'exactly',
      each: () => count++,
      done: () => done(),
    });
  });
  void document.body.offsetHeight;
  return { ms: performance.now() - from, count };
}

export async function markListFrom(address: string): Promise<Timed> {
  return markList((await (await fetch(address)).json()) as string[]);
}

/** Names and nothing that goes on: longest first, or the shorter of two that begin alike would win. */
function patternOf(names: readonly string[]): string {
  const escaped = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll('\\-', '-'));
  return `(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`;
}

export function regExpOf(names: readonly string[]): RegExp {
  return new RegExp(patternOf(names), 'gu');
}

export function regExpFind(pattern: RegExp, blocks: readonly string[]): Timed {
  const from = performance.now();
  let count = 0;
  for (const text of blocks) for (const _ of text.matchAll(pattern)) count += 1;
  return { ms: performance.now() - from, count };
}

export function ahoTables(names: readonly string[]): Tables {
  const { gotoFn, output, failure } = new AhoCorasick(names) as unknown as Tables;
  return { gotoFn, output, failure };
}

/** A matcher over tables that were made before: what a build that ships them would do. */
export function ahoOver(tables: Tables): AhoCorasick {
  return Object.assign(new AhoCorasick([]), tables);
}

export function ahoFind(matcher: AhoCorasick, blocks: readonly string[]): Timed {
  const from = performance.now();
  let count = 0;
  for (const text of blocks) count += matcher.search(text).length;
  return { ms: performance.now() - from, count };
}
