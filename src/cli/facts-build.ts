/** `npm run facts:build [-- FOLDER]`: assets/facts → .built (pack and lexicon). A broken rule: nothing is written, exit 1. */
import { build } from './built.ts';

const result = await build(process.argv[2] ?? 'assets/facts');
if (result.ok) {
  const { counts, hash, asOf } = result.index;
  for (const note of result.notes) console.log(`note: ${note}`);
  const list = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
  console.log(`facts: ${list.join(', ')} · as of ${asOf} · ${hash.slice(0, 12)}`);
} else {
  for (const line of result.problems) console.error(line);
  console.error(
    `facts: ${result.problems.length} ${result.problems.length === 1 ? 'problem' : 'problems'}, nothing written`,
  );
  process.exitCode = 1;
}
