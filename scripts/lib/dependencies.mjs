/** The packages of package-lock.json, installed when they are missing or older than it. Node builtins only. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, say, Trouble } from './shell.mjs';

const OLDEST_NODE = [20, 19];

export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor, wantedMinor] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Trouble(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

function upToDate() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

export async function installDependencies() {
  if (upToDate()) return;
  say('Installing the packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { ok } = await run(npm, ['ci', '--no-audit', '--no-fund']);
  if (!ok) {
    throw new Trouble(
      'The packages could not be installed: see npm’s message above. Is the registry within reach?',
    );
  }
}
