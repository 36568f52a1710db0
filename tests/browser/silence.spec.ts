/** Nothing leaves the machine: watched while the extension works, and looked for in what is shipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Request } from 'playwright';
import { closedText } from './support/closed-root.ts';
import {
  ARTICLES,
  articleOf,
  castOf,
  hover,
  htmlOf,
  launchExtension,
  openTab,
  serve,
  serveArticles,
  tell,
} from './support/drive.ts';
import { expect, test } from 'playwright/test';
import { openRealPopup } from './support/real-popup.ts';

const SLOW = { timeout: 15_000 };

test('no request leaves the extension, from its first minute on', async () => {
  const extension = await launchExtension();
  const { context, id } = extension;
  const asked: string[] = [];
  const hear = (request: Request): void => void asked.push(request.url());
  context.on('request', hear);
  // Whatever is not an article would be answered here, so that nothing hides behind a failed look-up.
  await context.route(/^https?:|^wss?:/, (route) => route.fulfill({ body: '' }));
  await serveArticles(context);
  const article = articleOf('kazan');
  const tab = await openTab(extension, article.url);
  await castOf(extension, tab);
  await hover(tab.page, 'Vladimir Poutine');
  await expect.poll(() => closedText(tab.page), SLOW).toContain('Vladimir Putin');
  await tab.page.keyboard.press('Escape');
  await tell(extension, tab, 'command', { name: 'next-mention' });
  const popup = await openRealPopup(extension, tab.page);
  await popup.until(`document.querySelector('.row-button')`);
  await popup.close();
  for (const path of [
    'browse/index.html',
    'browse/index.html?by=country&of=fr',
    'dossier/index.html?id=xi-jinping',
    'dossier/index.html?id=brics',
    'options/index.html',
    'welcome/index.html',
  ]) {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/src/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.close();
  }
  // Seeding again reads every file of the pack.
  await extension.own.evaluate(() => chrome.runtime.sendMessage({ aparte: 1, call: 'repair', request: {} }));
  await tab.page.waitForTimeout(500);
  const foreign = asked.filter(
    (url) => !url.startsWith(`chrome-extension://${id}/`) && !url.startsWith('data:') && url !== article.url,
  );
  expect(foreign).toEqual([]);
  // The ear was open: it heard the pack being read, or at least the page.
  expect(asked).toContain(article.url);
  await context.close();
});

test('the page learns nothing: no message, no storage, no global', async () => {
  const extension = await launchExtension();
  const { context } = extension;
  await serveArticles(context);
  await context.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['message', 'storage', 'securitypolicyviolation', 'error']) {
      addEventListener(type, (event) => heard.push(event.type), true);
    }
  });
  const names = () => Object.getOwnPropertyNames(globalThis).sort();
  for (const article of ARTICLES.slice(0, 2)) {
    const { url } = article;
    // The same page at an address that is on no list.
    const elsewhere = url.replace(/^https:\/\/[^/]+/, 'https://unlisted.example');
    await serve(context, elsewhere, () => htmlOf(article));
    const plain = await openTab(extension, elsewhere);
    const known = new Set(await plain.page.evaluate(names));
    await plain.page.close();
    const tab = await openTab(extension, url);
    await castOf(extension, tab);
    const added = (await tab.page.evaluate(names)).filter((name) => !known.has(name));
    expect(added).toEqual([]);
    const left = await tab.page.evaluate(async () => [
      (globalThis as unknown as { heard: string[] }).heard.length,
      localStorage.length,
      sessionStorage.length,
      document.cookie.length,
      (await indexedDB.databases()).length,
    ]);
    expect(left).toEqual([0, 0, 0, 0, 0]);
    await tab.page.close();
  }
  await context.close();
});

const ROOT = resolve(import.meta.dirname, '../..');
/** Ways out of a browser, and ways to run what was not shipped. The polyfill lists names of both without calling them. */
const WAYS_OUT =
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|fetchLater|connectNative)\b|\b(?:setUninstallURL|eval|Function|import)\(/g;

function scriptsOf(target: string): { readonly file: string; readonly text: string }[] {
  const folder = join(ROOT, 'dist', target);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js') || file.endsWith('.html'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

for (const target of ['chrome', 'firefox']) {
  test(`what is shipped for ${target} knows no way out`, () => {
    const found = scriptsOf(target).flatMap(({ file, text }) =>
      [...text.matchAll(WAYS_OUT)].map(([word]) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test(`what is shipped for ${target} fetches only its own files`, () => {
    const fetching = scriptsOf(target).filter(({ text }) => /\bfetch\b\s*[(,;)]/.test(text));
    // The background, and the chunk of the pages that open the store themselves; never the content script.
    expect(fetching.length).toBeGreaterThan(0);
    expect(fetching.filter(({ file }) => file.includes('content'))).toEqual([]);
    for (const { file, text } of fetching) {
      const calls = [...text.matchAll(/\bfetch\b\s*[(,;)].{0,40}/g)].map(([call]) => call);
      expect(calls, file).toHaveLength(1);
      // Through one small function that makes the browser's address of a packaged file.
      const address = /^fetch\(([\w$]+)\([\w$]+\)\)/.exec(calls[0] ?? '')?.[1];
      expect(address, calls[0]).toBeDefined();
      expect(text).toMatch(
        new RegExp(`function ${escaped(address ?? '')}\\(\\w+\\)\\{return [\\w$.]+\\.runtime\\.getURL\\(`),
      );
    }
  });

  test(`the pages for ${target} load nothing from elsewhere`, () => {
    const foreign = scriptsOf(target)
      .filter(({ file }) => file.endsWith('.html'))
      .flatMap(({ file, text }) =>
        [...text.matchAll(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map(([at]) => `${file}: ${at}`),
      );
    expect(foreign).toEqual([]);
  });
}

/** A minified name may hold a dollar sign. */
function escaped(name: string): string {
  return name.replaceAll('$', '\\$');
}
