/**
 * `npm start` and `npm test` on any machine with Node: installs what is missing, then does the work. Until the packages
 * are there, only what Node itself brings is imported.
 */
import { checkNode, installDependencies } from './lib/dependencies.mjs';
import { ROOT, Trouble } from './lib/shell.mjs';

const [verb, ...args] = process.argv.slice(2);
process.chdir(ROOT);
try {
  checkNode();
  await installDependencies();
  const work = { start: './lib/start.mjs', test: './lib/test.mjs' }[verb];
  if (work === undefined) throw new Trouble('usage: bootstrap.mjs start [--headless] | test [STAGE [PART…]]');
  const { main } = await import(work);
  process.exitCode = await main(args);
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 2;
}
