/** The browsers that the demo and the tests drive: found, or installed where that is ours to do. */
import { existsSync, readFileSync } from 'node:fs';
import { ask, run, say, tool, Trouble, which } from './shell.mjs';

/** Google Chrome is not among them: from version 137 on it ignores --load-extension. */
const CHROMIUM = ['chromium', 'chromium-browser'];
const FIREFOX = ['firefox-esr', 'firefox'];
const FIREFOX_ON_MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];
/** Playwright speaks to an installed Firefox from here on. */
const OLDEST_FIREFOX = 142;

/** `Chromium 156.0.8078.79`, or null: a wrapper for a package that is not there says nothing. */
export function versionOf(path) {
  const text = ask(path, ['--version']);
  return text && /\d+\.\d+/.test(text) ? (text.split('\n').at(-1)?.trim() ?? null) : null;
}

function named(variable) {
  const path = process.env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw new Trouble(`${variable} names ${path}, which is not there.`);
  return path;
}

async function playwrightChromium() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function installedChromium() {
  return CHROMIUM.map(which).find((path) => path !== null && versionOf(path) !== null) ?? null;
}

function installedFirefox() {
  const paths = [...FIREFOX.map(which), existsSync(FIREFOX_ON_MAC) ? FIREFOX_ON_MAC : null];
  return paths.find((path) => path !== null && versionOf(path) !== null) ?? null;
}

/** Whether apt-get is ours to use: Debian itself, as root. (Ubuntu's chromium and firefox are not programs but snaps.) */
function onDebianAsRoot() {
  if (process.getuid?.() !== 0 || which('apt-get') === null || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function aptInstall(packages) {
  say(`Installing ${packages.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-qq'], { env });
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const installed = await run('apt-get', args, { env });
  if (updated.ok && installed.ok) return;
  if (!installed.ok) throw new Trouble(`apt-get could not install ${packages.join(', ')}: see above.`);
}

async function downloadChromium() {
  say('Fetching a Chromium for the tests (playwright install chromium) …');
  const { ok } = await run(tool('playwright'), ['install', '--no-shell', 'chromium']);
  if (ok) return;
  throw new Trouble(
    'No Chromium was found and none could be fetched. Install one and name it: CHROMIUM_PATH=/path/to/chromium. ' +
      'Google Chrome will not do: it no longer loads unpacked extensions from the command line.',
  );
}

/** Path of a Chromium that loads unpacked extensions. */
export async function ensureChromium() {
  const found = named('CHROMIUM_PATH') ?? installedChromium() ?? (await playwrightChromium());
  if (found) return found;
  if (onDebianAsRoot()) await aptInstall(['chromium', ...FONTS]);
  else await downloadChromium();
  const fetched = installedChromium() ?? (await playwrightChromium());
  if (fetched) return fetched;
  throw new Trouble('A Chromium was installed and does not start. Name another with CHROMIUM_PATH.');
}

/** Path of a Firefox, or null with the reason why its tests are left out. */
export async function ensureFirefox() {
  const found = named('FIREFOX_PATH') ?? installedFirefox();
  if (!found && onDebianAsRoot()) await aptInstall(['firefox-esr', ...FONTS]);
  const path = found ?? installedFirefox();
  if (!path) return { path: null, why: 'no Firefox was found; install one or name it with FIREFOX_PATH' };
  const version = versionOf(path) ?? '';
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  if (major < OLDEST_FIREFOX) return { path: null, why: `${version} is older than ${OLDEST_FIREFOX}` };
  return { path, why: null };
}
