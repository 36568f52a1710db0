/**
 * In the page: finding names in texts that were read before, ours and others' in turn. For a first pass the code is evaluated
 * anew each time, so that nothing in it has run before; what a build could ship ready (tables of others) is kept.
 */
import type * as Ours from './ours.ts';
import type * as Rivals from './rivals.ts';

type Timed = Rivals.Timed;
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
  // oxlint-disable-next-line typescript/no-implied-eval -- code of our own, evaluated again
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

const contestants = new Map<string, Contestant>();
const searches = new Map<string, () => Timed>();

/** @returns the names of the contestants: « ours 5000 ». */
export async function enter(sizes: readonly number[], blocks: readonly string[]): Promise<string[]> {
  const codes = { ours: await text('/ours.js'), rivals: await text('/rivals.js') };
  for (const size of sizes) {
    contestants.set(`ours ${size}`, await oursWith(codes, size, blocks));
    contestants.set(`aho ${size}`, await ahoWith(codes, size, blocks));
    contestants.set(`regexp ${size}`, await regExpWith(codes, size, blocks));
  }
  return [...contestants.keys()];
}

/** Texts made to be slow, each to be scanned and resolved. */
export async function enterHard(
  texts: readonly { readonly name: string; readonly blocks: readonly string[] }[],
  size: number,
): Promise<void> {
  const code = await text('/ours.js');
  const encoded = await text(`/lexicon/${size}`);
  for (const { name, blocks } of texts) {
    contestants.set(name, {
      ready: () => {
        const module = fresh<typeof Ours>(code, 'ours');
        const lexicon = module.openAs(encoded);
        return { build: 0, search: () => module.findAll(lexicon, blocks) };
      },
    });
  }
}

/** Makes one ready with fresh code. */
export function ready(name: string): Timed {
  const contestant = contestants.get(name)?.ready();
  if (!contestant) throw new Error(`nobody is called ${name}`);
  searches.set(name, contestant.search);
  return { ms: contestant.build, count: 0 };
}

/** Lets one search; the last of so many times tells. */
export function search(name: string, times: number): Timed {
  let timed: Timed = { ms: 0, count: 0 };
  for (let left = times; left > 0; left--) timed = searches.get(name)?.() ?? timed;
  return timed;
}
