/**
 * In the page: finding names in texts that were read before, ours and others' in turn. For a first pass the code is evaluated
 * anew each time, so that nothing in it has run before; what a build could ship ready (tables of others) is kept.
 */
import type * as Ours from './ours.ts';
import type * as Rivals from './rivals.ts';

type Timed = Rivals.Timed;
export interface FindResult {
  readonly cold: number[];
  readonly warm: number[];
  readonly build: number[];
  readonly count: number;
}

interface Codes {
  readonly ours: string;
  readonly rivals: string;
}

interface Contestant {
  /** Makes it ready, with fresh code; gives the search. */
  readonly ready: () => { readonly build: number; readonly search: () => Timed };
}

let evaluated = 0;
function fresh<Module>(code: string, name: string): Module {
  // A comment of its own: the browser keeps what it compiled of a known text.
  return new Function(`${code}\n//${evaluated++}\nreturn ${name};`)() as Module;
}

async function text(address: string): Promise<string> {
  return (await fetch(address)).text();
}

async function oursWith(codes: Codes, size: number, blocks: readonly string[]): Promise<Contestant> {
  const encoded = await text(`/lexicon/${size}`);
  return {
    ready: () => {
      const module = fresh<typeof Ours>(codes.ours, 'ours');
      const from = performance.now();
      const lexicon = module.openAs(encoded);
      return { build: performance.now() - from, search: () => module.find(lexicon, blocks) };
    },
  };
}

async function ahoWith(codes: Codes, size: number, blocks: readonly string[]): Promise<Contestant> {
  const names = JSON.parse(await text(`/names/${size}`)) as string[];
  const from = performance.now();
  const tables = fresh<typeof Rivals>(codes.rivals, 'rivals').ahoTables(names);
  const build = performance.now() - from;
  return {
    ready: () => {
      const module = fresh<typeof Rivals>(codes.rivals, 'rivals');
      const matcher = module.ahoOver(tables);
      return { build, search: () => module.ahoFind(matcher, blocks) };
    },
  };
}

async function regExpWith(codes: Codes, size: number, blocks: readonly string[]): Promise<Contestant> {
  const names = JSON.parse(await text(`/names/${size}`)) as string[];
  let made = 0;
  return {
    ready: () => {
      const module = fresh<typeof Rivals>(codes.rivals, 'rivals');
      const from = performance.now();
      // A name of its own, for the browser knows expressions again; compiling one is a part of its first use.
      const pattern = module.regExpOf([...names, `${evaluated} ${made++}`]);
      return { build: performance.now() - from, search: () => module.regExpFind(pattern, blocks) };
    },
  };
}

export interface FindPlan {
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** Milliseconds after which a contestant takes part no more, once it has run three times. */
  readonly patience: number;
}

/** By name of the contestant and number of names: « ours 5000 ». */
export async function contest(
  plan: FindPlan,
  blocks: readonly string[],
): Promise<Record<string, FindResult>> {
  const codes = { ours: await text('/ours.js'), rivals: await text('/rivals.js') };
  const results: Record<string, FindResult> = {};
  const contestants = new Map<string, Contestant>();
  for (const size of plan.sizes) {
    contestants.set(`ours ${size}`, await oursWith(codes, size, blocks));
    contestants.set(`aho ${size}`, await ahoWith(codes, size, blocks));
    contestants.set(`regexp ${size}`, await regExpWith(codes, size, blocks));
  }
  const spent = new Map<string, number>();
  for (let round = 0; round < plan.rounds; round++) {
    // Forth and back, so that nobody always runs first.
    const order = [...contestants];
    if (round % 2 === 1) order.reverse();
    for (const [name, { ready }] of order) {
      if (round >= 3 && (spent.get(name) ?? 0) > plan.patience) continue;
      const begin = performance.now();
      const { build, search } = ready();
      const result = (results[name] ??= { cold: [], warm: [], build: [], count: search().count });
      // The very first search only told how much there is: its code was as fresh as any.
      const again = round === 0 ? ready() : { build, search };
      const cold = again.search();
      for (let heat = 0; heat < 3; heat++) again.search();
      result.build.push(again.build);
      result.cold.push(cold.ms);
      result.warm.push(again.search().ms);
      spent.set(name, (spent.get(name) ?? 0) + performance.now() - begin);
    }
  }
  return results;
}

export interface HardResult {
  readonly name: string;
  readonly cold: number;
  readonly warm: number;
}

/** Texts made to be slow, scanned and resolved; medians. */
export async function hard(
  texts: readonly { readonly name: string; readonly blocks: readonly string[] }[],
  { size, rounds }: { readonly size: number; readonly rounds: number },
): Promise<HardResult[]> {
  const code = await text('/ours.js');
  const encoded = await text(`/lexicon/${size}`);
  const cold = texts.map((): number[] => []);
  const warm = texts.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    texts.forEach(({ blocks }, index) => {
      const module = fresh<typeof Ours>(code, 'ours');
      const lexicon = module.openAs(encoded);
      cold[index]?.push(module.findAll(lexicon, blocks).ms);
      module.findAll(lexicon, blocks);
      warm[index]?.push(module.findAll(lexicon, blocks).ms);
    });
  }
  const middle = (list: number[] | undefined): number =>
    [...(list ?? [])].sort((a, b) => a - b)[Math.floor((list ?? []).length / 2)] ?? Number.NaN;
  return texts.map(({ name }, index) => ({ name, cold: middle(cold[index]), warm: middle(warm[index]) }));
}
