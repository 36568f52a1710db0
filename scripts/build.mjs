/**
 * Builds the extension for both browsers, or for those named: `node scripts/build.mjs [chrome] [firefox]`. The facts must
 * have been compiled before (`npm run facts:build`). The targets are built one after the other, because the plugin's child
 * builds read vite.config.ts again and know their target only from the environment.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const TARGETS = ['chrome', 'firefox'];
const PACK = join(ROOT, '.built', 'pack');
/** Above this addons.mozilla.org refuses a JSON file. */
const MAX_SHARD = 4_000_000;

function fail(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}

/** The files of the compiled pack, and the lexicons that come by message; ends the build when one is missing or too big. */
function packFiles() {
  const index = join(PACK, 'index.json');
  if (!existsSync(index)) fail('no compiled facts in .built/pack; run `npm run facts:build` first');
  const files = JSON.parse(readFileSync(index, 'utf8')).shards.map(({ file }) => file);
  for (const file of files) {
    const path = join(ROOT, '.built', file);
    if (!existsSync(path)) fail(`the pack names ${file}, which is not there`);
    if (statSync(path).size > MAX_SHARD) fail(`${file} is larger than ${MAX_SHARD} bytes`);
  }
  const lexicons = readdirSync(join(ROOT, '.built')).filter((file) => file.endsWith('.json'));
  return ['pack/index.json', ...files, ...lexicons];
}

/** Every file that the built manifest names must be there: a browser ignores an extension with a missing icon in silence. */
function checkManifest(out) {
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const named = [
    ...Object.values(manifest.icons ?? {}),
    ...Object.values(manifest.action?.default_icon ?? {}),
    manifest.action?.default_popup,
    manifest.options_ui?.page,
    manifest.background?.service_worker,
    ...(manifest.background?.scripts ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => js.concat(css)),
  ];
  for (const file of named) {
    if (file !== undefined && !existsSync(join(out, file)))
      fail(`the manifest names ${file}, which was not built`);
  }
}

function build(target, files) {
  const out = join(ROOT, 'dist', target);
  rmSync(out, { recursive: true, force: true });
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, signal } = spawnSync(process.execPath, [vite, 'build'], {
    cwd: ROOT,
    env: { ...process.env, TARGET: target },
    stdio: 'inherit',
  });
  if (status !== 0) fail(`vite failed for ${target} (${signal ?? `exit ${status}`})`);
  for (const file of files) cpSync(join(ROOT, '.built', file), join(out, file));
  checkManifest(out);
}

const asked = process.argv.slice(2);
const unknown = asked.find((target) => !TARGETS.includes(target));
if (unknown !== undefined) fail(`no such target: ${unknown} (there are ${TARGETS.join(', ')})`);
const files = packFiles();
for (const target of asked.length > 0 ? asked : TARGETS) build(target, files);
