/**
 * A small extension around the real background and a synthetic pack, built into a folder of its own: the store's tests need
 * neither the real facts nor the real pages.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import type { BrowserContext, Page } from 'playwright';
import { build } from 'vite';
import { syntheticPack } from './synthetic-pack.ts';

const SUPPORT = import.meta.dirname;
const ROOT = resolve(SUPPORT, '../../..');
export const LISTED = 'https://listed.example';

const MANIFEST = {
  manifest_version: 3,
  name: 'Store test',
  version: '0.0.1',
  default_locale: 'en',
  permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
  host_permissions: [`${LISTED}/*`],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  commands: { 'next-mention': { description: 'next' } },
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: [`${LISTED}/*`], js: ['content.js'], run_at: 'document_idle' }],
};
const WORDS = { menuSearch: { message: 'Search %s' }, menuHide: { message: 'Hide' } };

async function bundle(entry: string, out: string, name: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    publicDir: false,
    define: { __TARGET__: '"chrome"' },
    build: {
      outDir: out,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['iife'], name, fileName: () => `${name}.js` },
    },
  });
}

/** Builds the extension into a new folder. The caller removes it. */
export async function buildStoreExtension(entities: number): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'aparte-store-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  };
  await bundle(join(ROOT, 'src/background/index.ts'), out, 'background');
  await bundle(join(SUPPORT, 'probe.ts'), out, 'probe');
  await bundle(join(SUPPORT, 'probe-content.ts'), out, 'content');
  for (const [file, text] of syntheticPack(entities).files) write(file, text);
  write('manifest.json', JSON.stringify(MANIFEST));
  write('_locales/en/messages.json', JSON.stringify(WORDS));
  write('probe.html', '<!doctype html><meta charset="utf-8"><script src="probe.js"></script>');
  for (const page of ['welcome', 'dossier', 'options']) {
    write(`src/${page}/index.html`, `<!doctype html><title>${page}</title>`);
  }
  return out;
}

export interface StoreExtension {
  readonly context: BrowserContext;
  readonly id: string;
  /** A page of the extension, with the probe in it. */
  readonly page: Page;
  /** Stops the worker, wherever it is in its work, and waits until it is gone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with a new profile and the extension in it. */
export async function launch(folder: string): Promise<StoreExtension> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      // Both: Playwright disables extensions, and either alone leaves ours out in silence.
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 5_000 }));
  const id = new URL(worker.url()).host;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/probe.html`);
  const cdp = await context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  return {
    context,
    id,
    page,
    stopWorker: () =>
      new Promise((done, fail) => {
        const given = setTimeout(() => fail(new Error('the worker did not stop')), 5_000);
        const look = ({ versions }: { versions: { runningStatus: string }[] }): void => {
          if (!versions.every(({ runningStatus }) => runningStatus === 'stopped')) return;
          clearTimeout(given);
          cdp.off('ServiceWorker.workerVersionUpdated', look);
          done();
        };
        cdp.on('ServiceWorker.workerVersionUpdated', look);
        cdp.send('ServiceWorker.stopAllWorkers').catch(fail);
      }),
    close: () => context.close(),
  };
}

export function removeFolder(folder: string): void {
  // Only ever a folder that this process made by `mkdtemp`.
  rmSync(folder, { recursive: true, force: true });
}
