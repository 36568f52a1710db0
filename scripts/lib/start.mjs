/** `npm start`: builds the extension and opens it on the demo articles; see scripts/demo.ts. */
import { ensureChromium } from './browsers.mjs';
import { run, tool, Trouble } from './shell.mjs';

/** @returns the exit code. */
export async function main(args) {
  const unknown = args.find((arg) => arg !== '--headless');
  if (unknown !== undefined) throw new Trouble(`“${unknown}” is unknown; there is only --headless.`);
  process.env.CHROMIUM_PATH = await ensureChromium();
  const steps = [
    [tool('tsx'), ['src/cli/facts-build.ts']],
    [process.execPath, ['scripts/build.mjs', 'chrome']],
    [tool('tsx'), ['scripts/demo.ts', ...args]],
  ];
  for (const [command, rest] of steps) {
    if (!(await run(command, rest, { env: { QUIET: '1' } })).ok) return 1;
  }
  return 0;
}
