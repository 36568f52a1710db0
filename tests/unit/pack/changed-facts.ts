/** A small store in a folder of its own, so that a test can break one thing in it. */
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileFacts, type Compiled } from '../../../src/pack/compile.ts';
import { inWords } from '../../../src/pack/problem.ts';

const SMALL = 'tests/fixtures/facts-small';

export interface Change {
  readonly file: string;
  /** Replaced once; must be there. Without it the file is written whole. */
  readonly find?: string;
  readonly text: string;
}

/** @throws Error with the problems when the changed facts do not compile. */
export async function compiledWith(changes: readonly Change[]): Promise<Compiled> {
  const folder = await mkdtemp(join(tmpdir(), 'aparte-facts-'));
  try {
    await cp(SMALL, folder, { recursive: true });
    for (const { file, find, text } of changes) {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      const before = find === undefined ? '' : await readFile(path, 'utf8');
      if (find !== undefined && !before.includes(find)) throw new Error(`${file} does not hold « ${find} »`);
      await writeFile(path, find === undefined ? text : before.replace(find, () => text));
    }
    const result = await compileFacts(folder);
    if (!result.ok) throw new Error(result.problems.map(inWords).join('\n'));
    return result.value;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A tables folder for comparisons. */
export async function inFolder<Result>(
  files: Readonly<Record<string, unknown>>,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'aparte-tables-'));
  try {
    for (const [name, value] of Object.entries(files))
      await writeFile(join(folder, name), JSON.stringify(value));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
