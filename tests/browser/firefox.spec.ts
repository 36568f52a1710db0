/** The Firefox build in a real Firefox: it loads, marks a page and opens a card under the pointer. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { expect, firefox, test as base } from 'playwright/test';
import { articleOf, hover, marksOn, serveArticles } from './support/drive.ts';

const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
const BUILD = resolve(import.meta.dirname, '../../dist/firefox');
const SLOW = { timeout: 30_000 };

const test = base.extend<object, { readonly fox: BrowserContext }>({
  fox: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'aparte-firefox-'));
      const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')) as {
        browser_specific_settings: { gecko: { id: string } };
      };
      // A file with the extension's id for a name, that says where the extension lies.
      mkdirSync(join(profile, 'extensions'));
      writeFileSync(join(profile, 'extensions', manifest.browser_specific_settings.gecko.id), `${BUILD}/`);
      const context = await firefox.launchPersistentContext(profile, {
        channel: 'moz-firefox',
        executablePath: FIREFOX,
        headless: true,
        viewport: { width: 1280, height: 900 },
        firefoxUserPrefs: { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 },
      });
      await serveArticles(context);
      await use(context);
      await settled(context.close());
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

// Where everything is installed for the tests, a Firefox that is missing is a failure.
test.skip(
  !existsSync(FIREFOX) && !process.env['CI'],
  process.env['FIREFOX_MISSING'] ?? `there is no Firefox at ${FIREFOX}`,
);
test.describe.configure({ timeout: 90_000 });

test('Firefox marks a page, and opens a card under the pointer', async ({ fox }) => {
  const page = await fox.newPage();
  await page.goto(articleOf('kazan').url);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  await expect.poll(async () => (await marksOn(page)).length, SLOW).toBeGreaterThan(8);
  const marks = (await marksOn(page)).map(({ text }) => text);
  expect(marks).toEqual(
    expect.arrayContaining(['sommet de Kazan', 'Xi Jinping', 'Vladimir Poutine', 'OTAN']),
  );
  // Painted, not only registered: the style that goes with the highlight holds at the place of the mark.
  const lines = await page.evaluate(() =>
    [...CSS.highlights.keys()].map(
      (name) => getComputedStyle(document.querySelector('h1')!, `::highlight(${name})`).textDecorationLine,
    ),
  );
  expect(lines).toContain('underline');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);

  const host = page.locator('html > div[popover]');
  await hover(page, 'Vladimir Poutine');
  await expect(host).toHaveCount(1, SLOW);
  // Its root is closed, and Firefox gives no debugger's view of it: what is seen is its place and its size.
  await expect.poll(async () => (await host.boundingBox())?.height ?? 0, SLOW).toBeGreaterThan(100);
  await page.keyboard.press('Escape');
  await expect(host).toHaveCount(0);
  await page.close();
});

test('Firefox leaves a page alone that names nobody', async ({ fox }) => {
  const page = await fox.newPage();
  await page.goto(articleOf('nobody').url);
  await page.waitForTimeout(1_500);
  expect(await marksOn(page)).toEqual([]);
  await page.close();
});

test('Firefox opens the dossier from the card', async ({ fox }) => {
  const page = await fox.newPage();
  await page.goto(articleOf('tianjin').url);
  await expect.poll(async () => (await marksOn(page)).length, SLOW).toBeGreaterThan(5);
  const dossier = await openDossier(fox, page);
  await expect
    .poll(() => dossier.url(), SLOW)
    .toMatch(/^moz-extension:.*[?]id=narendra-modi&date=2025-09-01$/);
  // What stands in it is tested in Chromium: a tab that an extension opens changes its process on the way, and Playwright is
  // often never answered there. It cannot close such a tab either, nor then the browser; the extension can.
  await settled(
    dossier.evaluate(() => {
      setTimeout(async () => chrome.tabs.remove((await chrome.tabs.getCurrent())?.id ?? -1));
    }),
  );
});

async function openDossier(fox: BrowserContext, page: Page): Promise<Page> {
  await page.bringToFront();
  await page.mouse.move(1, 1);
  await page.keyboard.press('Escape');
  await hover(page, 'Narendra Modi');
  const host = page.locator('html > div[popover]');
  await expect.poll(async () => (await host.boundingBox())?.height ?? 0, SLOW).toBeGreaterThan(100);
  const box = (await host.boundingBox())!;
  // The way to the dossier is the last thing in the card, in its lower right corner.
  const opened = fox.waitForEvent('page', SLOW);
  await page.mouse.move(box.x + box.width - 50, box.y + box.height - 22, { steps: 10 });
  await page.waitForTimeout(600);
  await page.mouse.click(box.x + box.width - 50, box.y + box.height - 22);
  return opened;
}

/** What a promise gives within two seconds, as text; else nothing. */
function settled(promise: Promise<unknown>): Promise<string> {
  const late = new Promise<string>((done) => setTimeout(() => done(''), 2_000));
  return Promise.race([promise.then(String, () => ''), late]);
}
