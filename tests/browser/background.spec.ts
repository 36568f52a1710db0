/** The background, the messages and the life of a content script, in a real Chromium. */
import { expect, test as base } from 'playwright/test';
import type { Page } from 'playwright';
import type { Probe } from './support/probe.ts';
import { buildStoreExtension, launchInstalled, LISTED, removeFolder } from './support/store-extension.ts';
import type { StoreExtension } from './support/store-extension.ts';

declare const probe: Probe;

const test = base.extend<object, { folder: string; extension: StoreExtension }>({
  folder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const folder = await buildStoreExtension(20);
      await use(folder);
      removeFolder(folder);
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ folder }, use) => {
      const extension = await launchInstalled(folder);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
});

async function article({ context }: StoreExtension, url = `${LISTED}/article`): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const data = (page: Page, key: string) =>
  page.evaluate((name) => document.documentElement.dataset[name], key);

/** Has the content script of the page send something, and gives what came back. */
async function sendFrom(page: Page, message: unknown): Promise<unknown> {
  await page.evaluate((detail) => {
    delete document.documentElement.dataset['answer'];
    document.dispatchEvent(new CustomEvent('probe-send', { detail }));
  }, JSON.stringify({ message }));
  await expect.poll(() => data(page, 'answer')).toBeDefined();
  return JSON.parse((await data(page, 'answer')) ?? 'null');
}

/** The browser's own number of a tab, from its address. */
function tabOf({ page }: StoreExtension, url: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    const found = await Promise.all(
      tabs.map(async ({ id = -1 }) => ((await probe.sendToTab(id, 'cast', {})).ok ? id : -1)),
    );
    return tabs.find(({ url }) => url === wanted)?.id ?? found.find((id) => id >= 0) ?? -1;
  }, url);
}

test('opens the welcome page once, when installed', async ({ extension }) => {
  const welcomes = () => extension.context.pages().filter((page) => page.url().includes('/src/welcome/'));
  await expect.poll(() => welcomes().length).toBe(1);
  await extension.stopWorker();
  await extension.page.evaluate(() => probe.send('store-state', {}));
  expect(welcomes()).toHaveLength(1);
});

test('lets a content script ask for cards, and for nothing that is the reader’s', async ({ extension }) => {
  const page = await article(extension);
  const call = (name: string, request: unknown) => sendFrom(page, { aparte: 1, call: name, request });
  expect(await call('heads', { entities: ['person-1', 'nobody'], published: null })).toMatchObject({
    ok: true,
    value: [{ entity: { id: 'person-1' } }],
  });
  for (const [name, request] of [
    ['repair', {}],
    ['store-state', {}],
    ['site', { tab: 1 }],
    ['read-once', { tab: 1 }],
  ] as const) {
    expect(await call(name, request)).toEqual({ ok: false, reason: 'not-allowed' });
  }
  expect(await call('heads', { entities: ['<b>'], published: null })).toEqual({
    ok: false,
    reason: 'bad-request',
  });
  expect(await sendFrom(page, { hello: 'world' })).toBeNull();
  await page.close();
});

test('speaks to the content script as its own page and as the worker', async ({ extension }) => {
  const page = await article(extension);
  const tab = await tabOf(extension, page.url());
  const ask = (name: 'cast' | 'back') =>
    extension.page.evaluate(([id, call]) => probe.sendToTab(id, call, {}), [tab, name] as const);
  expect(await ask('cast')).toEqual({ ok: true, value: { state: 'reading' } });
  // What throws in the page is a failure here.
  const jump = await extension.page.evaluate(
    (id) => probe.sendToTab(id, 'jump', { entity: 'brics' as never, index: 0 }),
    tab,
  );
  expect(jump).toEqual({ ok: false, reason: 'no-answer' });
  const worker = await extension.worker(() => extension.page.evaluate(() => probe.send('store-state', {})));
  await worker.evaluate(
    (id) => chrome.tabs.sendMessage(id, { aparte: 1, call: 'command', request: { name: 'next-mention' } }),
    tab,
  );
  await expect.poll(() => data(page, 'command')).toBe('next-mention');
  await page.close();
  expect(await ask('cast')).toEqual({ ok: false, reason: 'no-answer' });
});

test('knows the state of a site', async ({ extension }) => {
  const site = (tab: number) => extension.page.evaluate((id) => probe.send('site', { tab: id }), tab);
  const listed = await article(extension);
  const tab = await tabOf(extension, listed.url());
  const on = { state: 'on', host: 'listed.example', how: 'listed' };
  expect(await site(tab)).toEqual({ ok: true, value: on });
  await extension.page.evaluate(() => probe.settings.setOff('www.listed.example', true));
  expect(await site(tab)).toEqual({ ok: true, value: { state: 'off', host: 'listed.example' } });
  await extension.page.evaluate(() => probe.settings.setOff('listed.example', false));
  expect(await site(tab)).toEqual({ ok: true, value: on });
  await listed.close();
  // Gone, and our own page: neither is to be read.
  const own = await tabOf(extension, extension.page.url());
  for (const id of [tab, own]) expect(await site(id)).toEqual({ ok: true, value: { state: 'unreadable' } });
});

test('a newer copy of the content script takes the place of the older one', async ({ extension }) => {
  const page = await article(extension);
  const tab = await tabOf(extension, page.url());
  expect(await extension.page.evaluate((id) => probe.platform.injectInto(id), tab)).toBe(true);
  expect([await data(page, 'lives'), await data(page, 'ended')]).toEqual(['2', '1']);
  expect(await extension.page.evaluate((id) => probe.sendToTab(id, 'cast', {}), tab)).toMatchObject({
    ok: true,
  });
  await page.close();
  // A page without access is refused in silence.
  const other = await article(extension, 'https://other.example/');
  expect(await extension.page.evaluate(() => probe.platform.injectInto(999_999))).toBe(false);
  expect(await data(other, 'lives')).toBeUndefined();
  await other.close();
});

test('registers the script for hosts the reader granted, once', async ({ folder }) => {
  const extension = await launchInstalled(folder);
  const { page } = extension;
  const registered = () => page.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(await registered()).toEqual([]);
  // The browser's question cannot be answered here: the answer is put in its place, and asked for many times at once.
  const scripts = await page.evaluate(async () => {
    const { getAll } = chrome.permissions;
    const origins = ['https://listed.example/*', 'https://added.example/*'];
    chrome.permissions.getAll = () => Promise.resolve({ origins });
    await Promise.all(Array.from({ length: 5 }, () => probe.platform.registerGranted()));
    const after = await chrome.scripting.getRegisteredContentScripts();
    chrome.permissions.getAll = getAll;
    return after;
  });
  expect(scripts).toHaveLength(1);
  expect(scripts[0]).toMatchObject({
    matches: ['https://added.example/*'],
    excludeMatches: ['https://listed.example/*'],
    js: ['content.js'],
    persistAcrossSessions: true,
  });
  await page.evaluate(() => probe.platform.registerGranted());
  expect(await registered()).toEqual([]);
  await extension.close();
});

test('tells open pages of new settings', async ({ extension }) => {
  const page = await article(extension);
  await extension.page.evaluate(() => probe.settings.save({ marks: 'tint' }));
  await expect.poll(() => data(page, 'marks')).toBe('tint');
  await extension.page.evaluate(() => probe.settings.save({ marks: 'whisper' }));
  await expect.poll(() => data(page, 'marks')).toBe('whisper');
  await page.close();
});

test('an orphaned content script leaves when the page is next used', async ({ folder }) => {
  const extension = await launchInstalled(folder);
  const page = await article(extension);
  await expect.poll(() => data(page, 'lives')).toBe('1');
  const worker = await extension.worker(() => extension.page.evaluate(() => probe.send('store-state', {})));
  const gone = worker.waitForEvent('close');
  // Not waited for: the worker is gone before it can answer, and the driver does not always notice.
  void worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await gone;
  expect(await data(page, 'ended')).toBeUndefined();
  // Each way over an edge is a sign of use; the page may hear of the reload after the first.
  await expect(async () => {
    await page.mouse.move(50, 50);
    await page.mouse.move(50, 700);
    expect(await data(page, 'ended')).toBe('1');
  }).toPass({ timeout: 5_000 });
  await extension.close();
});
