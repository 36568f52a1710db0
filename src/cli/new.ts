/** `npm run new:leader -- "Ada Example" fr` · `new:forum -- "Example Union"` · `new:summit -- "Example Union summit" example-union` */
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draft, slugOf, type Kind } from '../upkeep/index.ts';

const FACTS = 'assets/facts';
const [kind, name = '', where] = process.argv.slice(2);
const KINDS: readonly Kind[] = ['leader', 'forum', 'summit'];
const known = KINDS.find((one) => one === kind);

const isSlug = (text: string | undefined) => text !== undefined && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

if (!known || !isSlug(slugOf(name)) || (known !== 'forum' && !isSlug(where))) {
  console.error(
    'usage: npm run new:leader -- "Ada Example" CC | new:forum -- "Example Union" | new:summit -- "Example Union summit" FORUM',
  );
  process.exitCode = 2;
} else {
  const { file, whole, text } = draft(known, name, where ?? null, new Date().toISOString().slice(0, 10));
  const path = join(FACTS, file);
  const there = (await stat(path).catch(() => null)) !== null;
  if (whole && there) {
    console.error(`${path} is there already`);
    process.exitCode = 1;
  } else if (whole) {
    await writeFile(path, text);
    console.log(`${path} is made: fill in every ‹fill›, then npm run facts:check`);
  } else {
    if (!there) console.error(`note: there is no ${path} yet`);
    console.log(`Put this into ${path}, fill in every ‹fill›, then npm run facts:check:\n\n${text}`);
  }
}
