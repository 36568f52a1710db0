/** The built extension in a Chromium of its own, one for all the tests of a worker. */
import { test as base } from 'playwright/test';
import {
  castOf, launchExtension, openTab, serveArticles, type Article, type Extension, type ReadCast, type Tab,
} from './drive.ts'; // prettier-ignore

interface Fixtures {
  /** Opens an article and waits until it was read. Its tab is closed after the test. */
  readonly read: (article: Article) => Promise<Tab & { readonly cast: ReadCast }>;
  /** Opens any address in a tab, closed after the test. */
  readonly open: (url: string) => Promise<Tab>;
}

export const test = base.extend<Fixtures, { readonly extension: Extension }>({
  extension: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const extension = await launchExtension();
      await serveArticles(extension.context);
      await use(extension);
      await extension.context.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ extension }, use) => {
    const tabs: Tab[] = [];
    const errors: Error[] = [];
    await use(async (url) => {
      const tab = await openTab(extension, url);
      tab.page.on('pageerror', (error) => errors.push(error));
      tabs.push(tab);
      return tab;
    });
    for (const { page } of tabs) await page.close();
    if (errors.length > 0) throw new Error(`errors in the page: ${errors.join('; ')}`);
  },
  read: async ({ extension, open }, use) => {
    await use(async ({ url }) => {
      const tab = await open(url);
      return { ...tab, cast: await castOf(extension, tab) };
    });
  },
});

export { expect } from 'playwright/test';
