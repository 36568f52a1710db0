/** What a build was made from, as one hash: the facts, and the code that compiles them. */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const CODE = ['src/pack', 'src/facts', 'src/mentions'];

/** @param facts the folder of facts; the code is looked for below the working directory. */
export async function stampOf(facts: string): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [facts, ...CODE]) {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile() && /\.(?:yaml|ts)$/.test(entry.name));
    for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(file).update(await readFile(file));
    }
  }
  return hash.digest('hex');
}
