/** A browser without the extension: pages with the rooms in them as the global `rooms`. */
import { test as base, chromium, type Browser, type Page } from 'playwright/test';
import { bundle } from './bundle.ts';
import type * as Rooms from './rooms.ts';

declare global {
  var rooms: typeof Rooms;
}

interface Fixtures {
  /** Shows a document at https://news.example/ with the rooms in it. */
  readonly show: (html: string, path?: string) => Promise<Page>;
}

export const test = base.extend<Fixtures, { readonly plainBrowser: Browser }>({
  plainBrowser: [
    // Playwright reads which fixtures are wanted from the pattern: it must be there, and may be empty.
    // oxlint-disable-next-line no-empty-pattern
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
  show: async ({ plainBrowser }, use) => {
    const page = await plainBrowser.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await use(async (html, path = '/') => {
      const code = await bundle('tests/browser/support/rooms.ts', 'rooms');
      await page.route('https://news.example/**', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto(`https://news.example${path}`);
      await page.addScriptTag({ content: code });
      return page;
    });
    await page.close();
    if (errors.length > 0) throw new Error(`errors in the page: ${errors.join('; ')}`);
  },
});

export { expect } from 'playwright/test';

/** A page of an article with this body. */
export function article(body: string, head = ''): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>t</title>${head}</head><body>${body}</body></html>`;
}
