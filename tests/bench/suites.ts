/** What is measured, each on pages of its own. Nothing here judges. */
import type { Counted, Course, Timed, Whole } from './page/ours.ts';
import type { Hard } from './pages.ts';
import type { OpenPage, Script, Stage, World } from './stage.ts';

export interface Scripts {
  readonly ours: Script;
  readonly rivals: Script;
  readonly find: Script;
}

export interface Bench {
  readonly stage: Stage;
  readonly scripts: Scripts;
}

/** Times of the rounds, in milliseconds, in the order they ran: the n-th of one list beside the n-th of the others. */
export interface WholePage {
  readonly bare: number[];
  /** With the layout that is due afterwards; those of mark.js as well. */
  readonly ours: number[];
  /** What of it the painter needs, without restyling. */
  readonly painting: number[];
  /** What of it the browser needs to take our style sheet, marks or not. */
  readonly restyle: number[];
  readonly markRegExp: number[];
  readonly markList: number[];
  readonly warmBare: number[];
  readonly warmOurs: number[];
  readonly warmRestyle: number[];
  readonly marks: number;
  readonly marksOfRegExp: number;
  readonly content: Counted;
}

export interface WholePlan {
  readonly path: string;
  readonly size: number;
  readonly rounds: number;
  readonly warmRounds: number;
  /** Milliseconds that mark.js may take on this page, once it has run three times; 0: it does not run. */
  readonly patience: number;
  readonly list: boolean;
}

async function openOurs({ scripts }: Bench, page: OpenPage, size: number): Promise<World> {
  const world = await page.world(scripts.ours);
  await world.call('ours.open', `/lexicon/${size}`);
  return world;
}

/** First pass: the page is loaded again for each round, and each contestant comes into a world where nothing has run. */
export async function wholePage(bench: Bench, plan: WholePlan): Promise<WholePage> {
  const { stage, scripts } = bench;
  const times = {
    bare: [] as number[],
    ours: [] as number[],
    restyle: [] as number[],
    painting: [] as number[],
    markRegExp: [] as number[],
    markList: [] as number[],
  };
  let marks = 0;
  let marksOfRegExp = 0;
  let present: string[] = [];
  let content: Counted = { characters: 0, nodes: 0 };
  let spent = 0;
  let spentList = 0;
  for (let round = 0; round < plan.rounds; round++) {
    const page = await stage.open(plan.path);
    const runBare = async () => void times.bare.push(await bareRead(() => page.world(scripts.ours)));
    const runOurs = async () => {
      const world = await openOurs(bench, page, plan.size);
      const timed = await world.time<Whole>('ours.whole');
      marks = await world.call<number>('ours.tidy');
      times.ours.push(timed.withLayout - timed.waited);
      times.painting.push(timed.painting);
    };
    for (const run of round % 2 === 0 ? [runBare, runOurs] : [runOurs, runBare]) await run();
    // Nothing is marked where nobody is named, and then there is no style sheet.
    const restyled =
      marks > 0 ? await (await page.world(scripts.ours)).time<Timed>('ours.restyle') : { ms: 0 };
    times.restyle.push(restyled.ms);
    if (round === 0) {
      const world = await openOurs(bench, page, plan.size);
      present = await world.call<string[]>('ours.surfaces');
      content = await world.call<Counted>('ours.counted');
    }
    // Last, because it changes the page.
    if (plan.patience > 0 && present.length > 0 && (round < 3 || spent < plan.patience)) {
      const timed = await (await page.world(scripts.rivals)).time<Timed>('rivals.markRegExp', present);
      times.markRegExp.push(timed.ms);
      spent += timed.ms;
      marksOfRegExp = timed.count;
    }
    await page.close();
    if (plan.list && (round < 3 || spentList < plan.patience)) {
      const timed = await markedFromList(bench, plan.path);
      times.markList.push(timed.ms);
      spentList += timed.ms;
    }
  }
  const warm = await warmOn(bench, plan);
  return {
    ...times,
    warmBare: warm.bare,
    warmOurs: warm.ours,
    warmRestyle: marks > 0 ? warm.restyle : warm.restyle.map(() => 0),
    marks,
    marksOfRegExp,
    content,
  };
}

/**
 * The bare read is so short that its time in line, some of which was before or after, cannot be taken off: it is tried again
 * until there was next to none.
 */
async function bareRead(world: () => Promise<World>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES; tries++) {
    const { ms, waited } = await (await world()).time<Timed>('ours.bare');
    if (waited < ms * SLIGHT) return ms;
    least = Math.min(least, ms + waited);
  }
  return least;
}
const TRIES = 6;
const SLIGHT = 0.05;

/** The list of five hundred names, whether they are there or not. */
async function markedFromList({ stage, scripts }: Bench, path: string): Promise<Timed> {
  const page = await stage.open(path);
  const world = await page.world(scripts.rivals);
  const timed = await world.time<Timed>('rivals.markListFrom', '/names/500');
  await page.close();
  return timed;
}

async function warmOn(
  bench: Bench,
  { path, size, warmRounds }: WholePlan,
): Promise<{ bare: number[]; ours: number[]; restyle: number[] }> {
  const page = await bench.stage.open(path);
  const world = await openOurs(bench, page, size);
  const result = { bare: [] as number[], ours: [] as number[], restyle: [] as number[] };
  await world.call('ours.heat', Math.ceil(warmRounds / 2));
  for (let round = 0; round < warmRounds; round++) {
    result.bare.push(await bareRead(() => Promise.resolve(world)));
    const { withLayout, waited } = await world.time<Whole>('ours.whole');
    result.ours.push(withLayout - waited);
    await world.call('ours.tidy');
    result.restyle.push((await world.time<Timed>('ours.restyle')).ms);
  }
  await page.close();
  return result;
}

export interface FindPlan {
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Milliseconds after which a contestant takes part no more, once it has run three times. */
  readonly patience: number;
}

/** Milliseconds, round by round. */
export interface FindResult {
  readonly cold: number[];
  readonly warm: number[];
  readonly build: number[];
  count: number;
}

export interface HardResult {
  readonly name: string;
  readonly cold: number[];
  readonly warm: number[];
}

/** Searches between the first and the warm one. */
const HEAT = 4;

export interface FindSuite {
  readonly results: Record<string, FindResult>;
  readonly characters: number;
}

export async function findAlone({ stage, scripts }: Bench, path: string, plan: FindPlan): Promise<FindSuite> {
  const page = await stage.open(path);
  const world = await page.world(scripts.ours, scripts.find);
  const blocks = await world.call<string[]>('ours.texts');
  const names = await world.call<string[]>('find.enter', plan.sizes, blocks);
  const results = Object.fromEntries(
    names.map((name): [string, FindResult] => [name, { cold: [], warm: [], build: [], count: 0 }]),
  );
  const spent = new Map<string, number>();
  for (let round = 0; round < plan.rounds; round++) {
    // Forth and back, so that nobody always runs first.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const result = results[name];
      if (!result || (round >= 3 && (spent.get(name) ?? 0) > plan.patience)) continue;
      const begin = performance.now();
      result.build.push((await world.time<Timed>('find.ready', name)).ms);
      const cold = await world.time<Timed>('find.search', name, 1);
      result.cold.push(cold.ms);
      await world.call('find.search', name, HEAT);
      result.warm.push((await world.time<Timed>('find.search', name, 1)).ms);
      result.count = cold.count;
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - begin);
    }
  }
  await page.close();
  return { results, characters: blocks.reduce((sum, { length }) => sum + length, 0) };
}

export async function hardOnes(
  { stage, scripts }: Bench,
  path: string,
  texts: readonly Hard[],
  plan: { readonly size: number; readonly rounds: number },
): Promise<HardResult[]> {
  const page = await stage.open(path);
  const world = await page.world(scripts.find);
  await world.call('find.enterHard', texts, plan.size);
  const results = texts.map(({ name }): HardResult => ({ name, cold: [], warm: [] }));
  for (let round = 0; round < plan.rounds; round++) {
    for (const { name, cold, warm } of results) {
      await world.call('find.ready', name);
      cold.push((await world.time<Timed>('find.search', name, 1)).ms);
      await world.call('find.search', name, 2);
      warm.push((await world.time<Timed>('find.search', name, 1)).ms);
    }
  }
  await page.close();
  return results;
}

/** As a slow machine has it. */
export async function throttled(
  bench: Bench,
  path: string,
  plan: { size: number; rounds: number; rate: number },
): Promise<Course[]> {
  const courses: Course[] = [];
  const page = await bench.stage.open(path);
  for (let round = 0; round < plan.rounds; round++) {
    const world = await openOurs(bench, page, plan.size);
    await page.throttle(plan.rate);
    courses.push(await world.call<Course>('ours.course'));
    await page.throttle(1);
  }
  await page.close();
  return courses;
}

export interface Weights {
  /** Bytes. */
  readonly lexicon: number;
  readonly reading: number;
  readonly marks: number;
}

export async function heap(bench: Bench, path: string, size: number): Promise<Weights> {
  const page = await bench.stage.open(path);
  const world = await page.world(bench.scripts.ours);
  const before = await world.heap();
  await world.call('ours.open', `/lexicon/${size}`);
  const opened = await world.heap();
  const marks = await world.call<number>('ours.settle');
  const read = await world.heap();
  await page.close();
  return { lexicon: opened - before, reading: read - opened, marks };
}

export async function hover(
  bench: Bench,
  path: string,
  size: number,
  points: number,
): Promise<{ marks: number; times: number[] }> {
  const page = await bench.stage.open(path);
  const world = await openOurs(bench, page, size);
  const marks = await world.call<number>('ours.settle');
  const times = await world.call<number[]>('ours.hover', points);
  await page.close();
  return { marks, times };
}

export interface Scrolled {
  readonly times: number[];
  /** Bytes that each batch left in the heap beyond its own nodes, about. */
  readonly grown: number;
}

export async function scrolled(
  bench: Bench,
  path: string,
  size: number,
  batches: readonly string[],
): Promise<Scrolled> {
  const page = await bench.stage.open(path);
  const world = await openOurs(bench, page, size);
  await world.call('ours.settle');
  const before = await world.heap();
  const times = await world.call<number[]>('ours.scroll', batches);
  const grown = (await world.heap()) - before;
  await page.close();
  return { times, grown };
}
