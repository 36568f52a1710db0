/**
 * A small extension around the real background and a synthetic pack, built into a folder of its own: the store's tests need
 * neither the real facts nor the real pages.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { expect } from 'playwright/test';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright';
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
  /** Begins anything in the page that wakes the worker, and gives the worker, new or old. */
  worker(wake: () => Promise<unknown>): Promise<Worker>;
  /** Stops the worker, wherever it is in its work, and waits until it is gone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** What stands at every address of the web. Tall, so that the pointer can cross an edge. */
const ARTICLE = '<!doctype html><p style="height:40vh">Xi Jinping</p>';

const STARTING_MS = 10_000;
const STOPPING_MS = 10_000;

/** Starts a browser with a new profile and the extension in it. The worker is at the work of an installation then. */
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
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: STARTING_MS }));
  const id = new URL(worker.url()).host;
  // Here, where the worker is awake: the driver tells it of every route too, and waits for ever for one that was stopped.
  await context.route('https://**/*', (route) => route.fulfill({ contentType: 'text/html', body: ARTICLE }));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/probe.html`);
  const stopWorker = await stopperOf(await context.newCDPSession(page));
  return {
    context,
    id,
    page,
    async worker(wake) {
      const [there] = context.serviceWorkers();
      const started = there ?? context.waitForEvent('serviceworker', { timeout: STARTING_MS });
      await wake();
      return started;
    },
    stopWorker,
    close: () => context.close(),
  };
}

/** Starts it as `launch` does, and returns when nothing works behind the test's back: the installation came as far as its page. */
export async function launchInstalled(folder: string): Promise<StoreExtension> {
  const extension = await launch(folder);
  // Looked for again and again: a tab that the worker opens is told of before it has its address.
  await expect
    .poll(() => extension.context.pages().some((page) => page.url().includes('/src/welcome/')), {
      timeout: STARTING_MS,
    })
    .toBe(true);
  // A worker that looks for open tabs or tidies its registrations meanwhile would do so in the middle of the test.
  await extension.stopWorker();
  return extension;
}

/**
 * A worker that is only about to start is not stopped by the command, and one that starts during it goes on: so the command is
 * given again for as long as the browser names one that is not stopped.
 */
async function stopperOf(cdp: CDPSession): Promise<() => Promise<void>> {
  const awake = new Set<string>();
  let changed = (): void => undefined;
  // Without it a stop given too early would find nobody awake.
  const told = new Promise<void>((done) => cdp.once('ServiceWorker.workerVersionUpdated', () => done()));
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') awake.delete(versionId);
      else awake.add(versionId);
    }
    changed();
  });
  await cdp.send('ServiceWorker.enable');
  await told;
  return async () => {
    const late = Date.now() + STOPPING_MS;
    while (awake.size > 0) {
      await new Promise<void>((done, fail) => {
        const given = setTimeout(() => fail(new Error('the worker did not stop')), late - Date.now());
        changed = () => {
          clearTimeout(given);
          done();
        };
        cdp.send('ServiceWorker.stopAllWorkers').catch(fail);
      });
    }
  };
}

export function removeFolder(folder: string): void {
  // Only ever a folder that this process made by `mkdtemp`.
  rmSync(folder, { recursive: true, force: true });
}
