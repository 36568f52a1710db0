/**
 * `npm test` runs every stage, whatever fails, and ends with a line of sums. `npm test -- unit card` runs one stage (after
 * what it needs) and hands it the rest: a part of a file's name, for unit and browser tests.
 */
import { ensureChromium, ensureFirefox, versionOf } from './browsers.mjs';
import { say, Trouble } from './shell.mjs';
import { STAGES } from './stages.mjs';

function plan([asked, ...more]) {
  if (asked === undefined) return STAGES.map((stage) => ({ stage, more: [] }));
  const stage = STAGES.find(({ name }) => name === asked);
  if (!stage) {
    throw new Trouble(
      `There is no stage “${asked}”; there are ${STAGES.map(({ name }) => name).join(', ')}.`,
    );
  }
  const needed = STAGES.filter(({ name }) => stage.needs.includes(name));
  return [...needed.map((one) => ({ stage: one, more: [] })), { stage, more }];
}

/** Finds or installs both browsers and tells the tests where they are. */
async function bringBrowsers() {
  process.env.CHROMIUM_PATH = await ensureChromium();
  say(`Chromium: ${versionOf(process.env.CHROMIUM_PATH)}`);
  const { path, why } = await ensureFirefox();
  if (path) process.env.FIREFOX_PATH = path;
  else process.env.FIREFOX_MISSING = why;
  say(path ? `Firefox: ${versionOf(path)}` : `Firefox: its tests are skipped, because ${why}`);
}

function seconds(since) {
  return `${((performance.now() - since) / 1_000).toFixed(1)} s`;
}

async function runStage({ stage, more }, failed) {
  const begun = performance.now();
  say(`\n── ${stage.name} ${'─'.repeat(60 - stage.name.length)}`);
  const missing = stage.needs.find((name) => failed.has(name));
  if (missing) say(`not run, because ${missing} failed`);
  const result = missing ? { passed: 0, failed: 1, skipped: 0 } : await stage.run(more);
  if (result.failed > 0) failed.add(stage.name);
  return { name: stage.name, ...result, time: seconds(begun) };
}

function table(results) {
  const line = ({ name, passed, failed, skipped, time }) =>
    [
      failed > 0 ? '✗' : passed > 0 ? '✓' : '–',
      name.padEnd(10),
      `${passed} passed`.padStart(12),
      `${failed} failed`.padStart(10),
      (skipped > 0 ? `${skipped} skipped` : '').padStart(11),
      time.padStart(9),
    ].join(' ');
  return results.map(line).join('\n');
}

/** @returns the exit code. */
export async function main(args) {
  const begun = performance.now();
  const steps = plan(args);
  say(`Node: ${process.versions.node}`);
  if (steps.some(({ stage }) => stage.browsers)) await bringBrowsers();
  const failed = new Set();
  const results = [];
  for (const step of steps) results.push(await runStage(step, failed));
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  say(
    `\n${table(results)}\n\nin ${seconds(begun)}${failed.size > 0 ? `; failed: ${[...failed].join(', ')}` : ''}\n`,
  );
  const skipped = sum('skipped');
  say(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed.size > 0 ? 1 : 0;
}
