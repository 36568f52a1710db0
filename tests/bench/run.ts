/** `npm run bench [-- --quick] [-- --only page,find,hard,throttle,heap,hover,scroll,shipped]`; how to read it: README.md here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { bundle } from '../browser/support/bundle.ts';
import { makeLexicons } from './lexicons.ts';
import { hardTexts, pageOf } from './pages.ts';
import type { Measured } from './measured.ts';
import { report } from './report.ts';
import { shipped } from './shipped.ts';
import { openStage } from './stage.ts';
import * as suites from './suites.ts';

const SEED = 20_241_022;
const OUT = 'test-results/bench.json';
const KB = 1_000;
const HARD_LENGTH = 200 * KB;
const FIND_PAGE = 500 * KB;
const SCROLL_PAGE = 50 * KB;
const BATCHES = 200;
/** Some 3,600 marks. */
const HOVER_PAGE = 2_600 * KB;
const HOVER_POINTS = 600;
const RATE = 4;

interface Plan {
  readonly bytes: readonly number[];
  readonly nobody: readonly number[];
  readonly throttle: readonly number[];
  readonly rounds: number;
  readonly warmRounds: number;
  /** Milliseconds that each rival may take on each page beyond its third round. */
  readonly patience: number;
  /** Up to this size mark.js is given pages. */
  readonly markUpTo: number;
  readonly listUpTo: number;
  readonly sizes: readonly number[];
}

const FULL: Plan = {
  bytes: [5 * KB, 20 * KB, 100 * KB, 500 * KB, 2_000 * KB, 5_000 * KB],
  nobody: [100 * KB, 500 * KB, 5_000 * KB],
  throttle: [20 * KB, 100 * KB, 500 * KB, 2_000 * KB, 5_000 * KB],
  rounds: 15,
  warmRounds: 21,
  patience: 12_000,
  markUpTo: 2_000 * KB,
  listUpTo: 100 * KB,
  sizes: [500, 5_000, 50_000],
};
const QUICK: Plan = {
  bytes: [5 * KB, 100 * KB, 500 * KB],
  nobody: [100 * KB],
  throttle: [500 * KB],
  rounds: 5,
  warmRounds: 7,
  patience: 1_500,
  markUpTo: 500 * KB,
  listUpTo: 5 * KB,
  sizes: [500, 5_000],
};
const SIZE = 5_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    facts: { type: 'string', default: 'assets/facts' },
  },
});
const plan = values.quick ? QUICK : FULL;
const wanted = (part: string): boolean => values.only?.split(',').includes(part) ?? true;

const begun = performance.now();
const say = (text: string): void =>
  void process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

say('making lexicons and pages');
const lexicons = await makeLexicons(values.facts, [...new Set([...plan.sizes, 500, SIZE])], SEED);
const { people } = lexicons;
const code = async (name: 'ours' | 'rivals' | 'find') => ({
  name,
  code: await bundle(`tests/bench/page/${name}.ts`, name),
});
const scripts = { ours: await code('ours'), rivals: await code('rivals'), find: await code('find') };

const served = new Map<string, () => string>([
  ['/ours.js', () => scripts.ours.code],
  ['/rivals.js', () => scripts.rivals.code],
]);
for (const { size, encoded, names } of lexicons.bySize.values()) {
  served.set(`/lexicon/${size}`, () => encoded);
  served.set(`/names/${size}`, () => JSON.stringify(names));
}
function page(bytes: number, named = true): string {
  const path = `/page/${named ? 'people' : 'nobody'}/${bytes}`;
  if (!served.has(path)) {
    const html = pageOf({ bytes, people: named ? people : [], seed: SEED + bytes });
    served.set(path, () => html);
  }
  return path;
}

/** Ten cards of a feed. */
function batchesOf(count: number): string[] {
  const paragraphs =
    pageOf({ bytes: count * 10 * 700, people, seed: SEED }).match(/<p class[^]*?<\/p>/g) ?? [];
  return Array.from({ length: count }, (_, batch) =>
    Array.from({ length: 10 }, (_, card) => {
      const html = paragraphs[(batch * 10 + card) % paragraphs.length] ?? '';
      return `<div class="card"><h3>Card ${batch}.${card}</h3>${html}</div>`;
    }).join(''),
  );
}

const stage = await openStage(served);
const bench = { stage, scripts };
const measured: Measured = {
  quick: values.quick,
  browser: stage.version,
  at: new Date().toISOString(),
  pages: [],
  find: null,
  hard: [],
  throttled: [],
  heap: [],
  hover: null,
  scrolled: null,
  shipped: null,
};
try {
  if (wanted('page')) {
    for (const [bytes, named] of [
      ...plan.bytes.map((bytes) => [bytes, true] as const),
      ...plan.nobody.map((bytes) => [bytes, false] as const),
    ]) {
      say(`a page of ${bytes / KB} KB ${named ? '' : 'that names nobody'}`);
      measured.pages.push({
        bytes,
        named,
        ...(await suites.wholePage(bench, {
          path: page(bytes, named),
          size: SIZE,
          rounds: plan.rounds,
          warmRounds: plan.warmRounds,
          patience: named && bytes <= plan.markUpTo ? plan.patience : 0,
          list: named && bytes <= plan.listUpTo,
        })),
      });
    }
  }
  if (wanted('find')) {
    say('finding alone');
    measured.find = await suites.findAlone(bench, page(FIND_PAGE), { ...plan, rounds: plan.rounds });
  }
  if (wanted('hard')) {
    say('texts made to be slow');
    const texts = hardTexts(HARD_LENGTH, people, SEED);
    measured.hard.push(
      ...(await suites.hardOnes(bench, page(5 * KB), texts, {
        size: SIZE,
        rounds: Math.ceil(plan.rounds / 2),
      })),
    );
  }
  if (wanted('throttle')) {
    for (const bytes of plan.throttle) {
      say(`at a quarter of the speed, ${bytes / KB} KB`);
      const rounds = Math.ceil(plan.rounds / 3);
      measured.throttled.push({
        bytes,
        courses: await suites.throttled(bench, page(bytes), { size: SIZE, rounds, rate: RATE }),
      });
    }
  }
  if (wanted('heap')) {
    say('heap');
    for (const size of plan.sizes)
      measured.heap.push({ size, ...(await suites.heap(bench, page(500 * KB), size)) });
  }
  if (wanted('hover')) {
    say('hit-tests');
    measured.hover = await suites.hover(bench, page(HOVER_PAGE), SIZE, HOVER_POINTS);
  }
  if (wanted('scroll')) {
    say('infinite scroll');
    measured.scrolled = await suites.scrolled(bench, page(SCROLL_PAGE), SIZE, batchesOf(BATCHES));
  }
  if (wanted('shipped')) {
    say('the extension as it was built');
    measured.shipped = await shipped(plan.rounds);
  }
} finally {
  await stage.close();
}
mkdirSync('test-results', { recursive: true });
writeFileSync(OUT, JSON.stringify(measured, null, 1));
console.log(report(measured));
say(`done; all figures: ${OUT}`);
