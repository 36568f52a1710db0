/** What tests of our own pages have in common: the pages drawn with made-up facts, a browser, and axe. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, test as base, type Browser, type Page } from 'playwright/test';
import { servePages, type PagesServer } from './pages-server.ts';

const AXE = readFileSync(resolve(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');

interface WorkerFixtures {
  readonly pages: PagesServer;
  readonly chrome: Browser;
}
export const test = base.extend<{ page: Page }, WorkerFixtures>({
  pages: [
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, use) => {
      const server = await servePages();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  chrome: [
    // oxlint-disable-next-line eslint/no-empty-pattern
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  async page({ chrome }, use) {
    const page = await chrome.newPage({ viewport: { width: 360, height: 600 } });
    await use(page);
    await page.close();
  },
});

/** Violations that keep somebody from reading: serious and critical ones. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  });
}

export { expect, type Page } from 'playwright/test';
