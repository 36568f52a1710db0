/** What `npm test` does, stage by stage, and how each stage is counted. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, say, tool } from './shell.mjs';

/** One check: passed or failed, nothing in between. */
const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

/** A program whose exit code is the whole answer. */
const check = (command, args) => async () => one((await run(command, args)).ok);

/** A runner that writes its results as JSON; one that dies, or fails without a failed test, has failed once. */
async function counted({ command, args, env, count }) {
  const folder = mkdtempSync(join(tmpdir(), 'aparte-results-'));
  const file = join(folder, 'results.json');
  try {
    const { ok } = await run(command, args(file), { env: env?.(file) ?? {} });
    let counts;
    try {
      counts = count(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      counts = one(ok);
    }
    return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that does not load has no tests to fail.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

const unit = (more) =>
  counted({
    command: tool('vitest'),
    args: (file) => ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...more],
    count: countVitest,
  });

const browser = (more) =>
  counted({
    command: tool('playwright'),
    args: () => ['test', '--reporter=list,json', ...more],
    env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
    count: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
  });

/** What the engine must reach on each collection: in percent. Where nothing is asked, nothing is held. */
const LEVELS = {
  'seeds.fr.jsonl': { F1: 100, P: 100, linked: 100, roles: 100 },
  'wikinews-2016.fr.jsonl': { F1: 96, P: 98, R: 95, linked: 99 },
  'current-events-2025.en.jsonl': { P: 96, R: 95, linked: 98.5 },
  'gum-news.en.jsonl': { F1: 93, P: 97, R: 90, linked: 98.5 },
  'germeval.de.jsonl': { R: 92, linked: 96, strays: 4 },
};

/** The engine against texts that people annotated, where such a collection is at hand. */
async function evaluate() {
  const folder = process.env.GOLD_DIR;
  if (!folder) {
    say('skipped: GOLD_DIR is not set');
    return { passed: 0, failed: 0, skipped: 1 };
  }
  const there = Object.keys(LEVELS).filter((name) => existsSync(join(folder, name)));
  let failed = 0;
  for (const name of there) {
    const { ok, output } = await run(tool('tsx'), ['src/cli/evaluate.ts', join(folder, name)], {
      keep: true,
    });
    const short = shortOf(output, LEVELS[name]);
    if (short.length > 0) say(`${name}: wanted ${short.join(', ')}`);
    if (!ok || short.length > 0) failed++;
  }
  return { passed: there.length - failed, failed, skipped: 0 };
}

/** The levels that the line of figures does not reach (of strays, exceeds); one that it lacks is not reached. */
function shortOf(output, levels) {
  return Object.entries(levels).flatMap(([figure, least]) => {
    const found = new RegExp(`\\b${figure} ([0-9.]+)`).exec(output);
    const reached = found && (figure === 'strays' ? Number(found[1]) <= least : Number(found[1]) >= least);
    return reached ? [] : [`${figure} ${least}`];
  });
}

/** In the order they run: what is quick or needed by others first. `needs` are run before a stage that is asked for alone. */
export const STAGES = [
  { name: 'format', needs: [], run: check(tool('prettier'), ['--check', '.', '--log-level', 'warn']) },
  { name: 'pack', needs: [], run: check(tool('tsx'), ['src/cli/facts-build.ts']) },
  { name: 'facts', needs: [], run: facts },
  { name: 'lint', needs: ['pack'], run: check(tool('oxlint'), ['--type-aware', '--deny-warnings']) },
  { name: 'typecheck', needs: ['pack'], run: check(tool('tsc'), ['--noEmit']) },
  { name: 'unit', needs: ['pack'], run: unit },
  { name: 'build', needs: ['pack'], run: build },
  { name: 'browser', needs: ['pack', 'build'], browsers: true, run: browser },
  { name: 'evaluate', needs: ['pack'], run: evaluate },
];

/** The facts are what an editor would pass, and the report on them is theirs. */
async function facts() {
  const results = [];
  for (const [program, ...more] of [['facts-check'], ['facts-coverage', '--check']])
    results.push((await run(tool('tsx'), [`src/cli/${program}.ts`, ...more])).ok);
  const failed = results.filter((ok) => !ok).length;
  return { passed: results.length - failed, failed, skipped: 0 };
}

async function build() {
  return one((await run(process.execPath, ['scripts/build.mjs'], { env: { QUIET: '1' } })).ok);
}
