/** The compiled facts for command-line tools: those in .built when they are still good, else built afresh. */
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity } from '../facts/index.ts';
import { openLexicon, type Lexicon } from '../mentions/index.ts';
import { SCRIPTS } from '../mentions/scan/scripts.ts';
import { compileFacts } from '../pack/compile.ts';
import { parsePackIndex, parseShard, type PackIndex } from '../pack/format.ts';
import { inWords } from '../pack/problem.ts';
import { stampOf } from '../pack/stamp.ts';
import { writeBuilt } from '../pack/write.ts';

const BUILT = '.built';

export type BuildResult =
  | { readonly ok: true; readonly index: PackIndex; readonly notes: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

export async function build(facts: string): Promise<BuildResult> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const result = await compileFacts(facts);
  if (!result.ok) return { ok: false, problems: result.problems.map(inWords) };
  const index = await writeBuilt(result.value, { folder: BUILT, version, stamp: await stampOf(facts) });
  return { ok: true, index, notes: result.value.records.notes };
}

export interface Engine {
  readonly lexicon: Lexicon;
  readonly entities: ReadonlyMap<string, Entity>;
}

/** @throws Error with every broken rule in its message when the facts do not compile. */
export async function engine(facts = 'assets/facts'): Promise<Engine> {
  const stamp = await readFile(join(BUILT, 'stamp'), 'utf8').catch(() => null);
  if (stamp !== (await stampOf(facts))) {
    const result = await build(facts);
    if (!result.ok) throw new Error(`the facts do not compile:\n${result.problems.join('\n')}`);
  }
  const index = parsePackIndex(JSON.parse(await readFile(join(BUILT, 'pack/index.json'), 'utf8')));
  const entities = new Map<string, Entity>();
  for (const shard of index.shards.filter((one) => one.table === 'entities')) {
    for (const entity of parseShard('entities', await readFile(join(BUILT, shard.file), 'utf8')))
      entities.set(entity.id, entity);
  }
  // Imported by path, since the file is not there when this one is type-checked first.
  const source = await readFile(join(BUILT, 'lexicon.latin.ts'), 'utf8');
  const literal = source.slice(source.indexOf('"'), source.lastIndexOf('"') + 1);
  const lexicon = openLexicon(JSON.parse(literal) as string);
  for (const script of SCRIPTS) lexicon.add(await readFile(join(BUILT, `lexicon.${script}.json`), 'utf8'));
  return { lexicon, entities };
}
