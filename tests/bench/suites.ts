/** What is measured, each on pages of its own. Nothing here judges. */
import type { Course, Timed } from './page/ours.ts';
import type { FindPlan, FindResult, HardResult } from './page/find.ts';
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
  readonly ours: number[];
  readonly markRegExp: number[];
  readonly markList: number[];
  readonly warmBare: number[];
  readonly warmOurs: number[];
  readonly marks: number;
  readonly marksOfRegExp: number;
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
    markRegExp: [] as number[],
    markList: [] as number[],
  };
  let marks = 0;
  let marksOfRegExp = 0;
  let present: string[] = [];
  let spent = 0;
  let spentList = 0;
  for (let round = 0; round < plan.rounds; round++) {
    const page = await stage.open(plan.path);
    const runBare = async () =>
      void times.bare.push((await (await page.world(scripts.ours)).call<Timed>('ours.bare')).ms);
    const runOurs = async () => {
      const timed = await (await openOurs(bench, page, plan.size)).call<Timed>('ours.whole');
      times.ours.push(timed.ms);
      marks = timed.count;
    };
    for (const run of round % 2 === 0 ? [runBare, runOurs] : [runOurs, runBare]) await run();
    if (round === 0) present = await (await openOurs(bench, page, plan.size)).call<string[]>('ours.surfaces');
    // Last, because it changes the page.
    if (plan.patience > 0 && present.length > 0 && (round < 3 || spent < plan.patience)) {
      const timed = await (await page.world(scripts.rivals)).call<Timed>('rivals.markRegExp', present);
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
  return { ...times, warmBare: warm.bare, warmOurs: warm.ours, marks, marksOfRegExp };
}

/** The list of five hundred names, whether they are there or not. */
async function markedFromList({ stage, scripts }: Bench, path: string): Promise<Timed> {
  const page = await stage.open(path);
  const world = await page.world(scripts.rivals);
  const timed = await world.call<Timed>('rivals.markListFrom', '/names/500');
  await page.close();
  return timed;
}

async function warmOn(
  bench: Bench,
  { path, size, warmRounds }: WholePlan,
): Promise<{ bare: number[]; ours: number[] }> {
  const page = await bench.stage.open(path);
  const world = await openOurs(bench, page, size);
  const result = await world.call<{ bare: number[]; ours: number[] }>(
    'ours.warm',
    warmRounds,
    Math.ceil(warmRounds / 2),
  );
  await page.close();
  return result;
}

export interface FindSuite {
  readonly results: Record<string, FindResult>;
  readonly characters: number;
}

export async function findAlone({ stage, scripts }: Bench, path: string, plan: FindPlan): Promise<FindSuite> {
  const page = await stage.open(path);
  const world = await page.world(scripts.ours, scripts.find);
  const blocks = await world.call<string[]>('ours.texts');
  const results = await world.call<Record<string, FindResult>>('find.contest', plan, blocks);
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
  const results = await world.call<HardResult[]>('find.hard', texts, plan);
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
