/** Copies of the small store with some files written anew. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { compileFacts, type Compiled } from '../../../src/pack/compile.ts';
import type { PackName } from '../../../src/pack/build/compilation.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** @throws Error with the problems when the store does not compile. */
export async function smallFacts(files: Readonly<Record<string, string>> = {}): Promise<Compiled> {
  const folder = await mkdtemp(join(tmpdir(), 'small-facts-'));
  folders.push(folder);
  await cp('tests/fixtures/facts-small', folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const result = await compileFacts(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** The forms of an entity in a language, by class; those the build made carry a star. */
export function formsOf({ records }: Compiled, entity: string, lang: string): Record<string, string[]> {
  const forms: Record<string, string[]> = {};
  const own = (name: PackName) => name.entity === entity && name.lang === lang;
  for (const { text, class: kind, made } of records.names.filter(own))
    (forms[kind] ??= []).push(made ? `${text}*` : text);
  return forms;
}
