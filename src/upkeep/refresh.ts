/** What Wikidata’s JSON at a path proposes for a folder of facts, as a patch to be read and applied by hand. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { isoDay, type IsoDay } from '../facts/index.ts';
import type { Compilation } from '../pack/build/compilation.ts';
import { storeOf } from './offices.ts';
import { gather } from './wikidata/gather.ts';
import { propose, type Options, type Proposal } from './wikidata/propose.ts';
import { dayOfDump, UnreadableDump } from './wikidata/read.ts';
import { editYaml } from './yaml-edit.ts';

export interface Refresh extends Omit<Proposal, 'edits'> {
  /** A unified diff from the working directory; empty when there is nothing to propose. */
  readonly patch: string;
  readonly day: IsoDay;
  /** Records looked at, and items that bear on the store. */
  readonly seen: number;
  readonly items: number;
}

export interface RefreshOptions extends Omit<Options, 'day'> {
  /** The folder of facts, as it is to be named in the patch. */
  readonly facts: string;
}

/** @throws UnreadableDump when the path holds no item of Wikidata’s; Error when its day is none. */
export async function refresh(records: Compilation, dump: string, options: RefreshOptions): Promise<Refresh> {
  const named = isoDay(await dayOfDump(dump));
  const day = named > options.today ? options.today : named;
  const store = storeOf(records);
  const { items, seen } = await gather(dump, store);
  if (seen === 0) throw new UnreadableDump(`${dump}: no record in it`);
  const { edits, ...rest } = propose(store, items, { ...options, day });
  const patches = await Promise.all(
    [...edits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, own]) => patchOf(options.facts, file, own)),
  );
  return { ...rest, patch: patches.join(''), day, seen, items: items.size };
}

type Edits = Parameters<typeof editYaml>[1];

async function patchOf(folder: string, file: string, edits: Edits): Promise<string> {
  const path = join(folder, file);
  const name = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const before = await readFile(path, 'utf8').catch(() => null);
  const after = editYaml(before ?? '', edits);
  const [a, b] = [before === null ? '/dev/null' : `a/${name}`, `b/${name}`];
  return createTwoFilesPatch(
    a,
    b,
    before ?? '',
    before === null ? `${after.trimStart()}\n` : after,
    undefined,
    undefined,
    {
      context: 3,
      headerOptions: FILE_HEADERS_ONLY,
    },
  );
}
