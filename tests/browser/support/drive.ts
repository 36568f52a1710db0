/** Drives the built extension in a real Chromium: for the browser tests and for `npm start`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from 'playwright';
import type { CallName, Calls, Reply } from '../../../src/messages/contract.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const ARTICLES_FOLDER = join(ROOT, 'tests/fixtures/articles');

/** A demonstration article, and the address of a listed site under which it is shown. */
export interface Article {
  readonly file: string;
  readonly url: string;
}
export const ARTICLES = JSON.parse(readFileSync(join(ARTICLES_FOLDER, 'index.json'), 'utf8')) as Article[];

/** An article by the beginning of its file's name. */
export function articleOf(name: string): Article {
  const article = ARTICLES.find(({ file }) => file.startsWith(name));
  if (!article) throw new Error(`there is no article ${name}`);
  return article;
}

export function htmlOf({ file }: Article): string {
  return readFileSync(join(ARTICLES_FOLDER, file), 'utf8');
}

export interface LaunchOptions {
  readonly folder?: string;
  readonly headless?: boolean;
  /** A profile to use; without it a new one. */
  readonly profile?: string;
  /** Language of the browser's own interface. */
  readonly lang?: string;
}

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly worker: Worker;
  /** A page of the extension, which may say what our own pages say. */
  readonly own: Page;
}

const WORKER_MS = 10_000;

/** @throws Error when the browser leaves the extension out: it does so without a word. */
export async function launchExtension(options: LaunchOptions = {}): Promise<Extension> {
  const { folder = join(ROOT, 'dist/chrome'), headless = true, profile = '', lang } = options;
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`${folder} has not been built`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ...(lang ? { locale: lang, env: { ...process.env, LANGUAGE: lang } } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      // Both: Playwright disables extensions, and either alone leaves ours out in silence.
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      ...(lang ? [`--lang=${lang}`] : []),
    ],
  });
  const worker = await workerOf(context).catch(async () => {
    await context.close();
    throw new Error(`Chromium did not load ${folder}. See why with DEBUG=pw:browser (often a missing icon).`);
  });
  const id = new URL(worker.url()).host;
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/src/options/index.html`);
  return { context, id, worker, own };
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: WORKER_MS });
}

/** Serves the articles under their addresses; nothing else of these sites is ever asked for. */
export async function serveArticles(context: BrowserContext): Promise<void> {
  for (const article of ARTICLES) await serve(context, article.url, () => htmlOf(article));
}

export async function serve(context: BrowserContext, url: string, html: () => string): Promise<void> {
  await context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html() }),
  );
}

/** A page in a tab, with the browser's own number of that tab. */
export interface Tab {
  readonly page: Page;
  readonly id: number;
}

export async function openTab({ context, own }: Extension, url: string): Promise<Tab> {
  const ids = () =>
    own.evaluate(async () =>
      (await chrome.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id])),
    );
  const before = new Set(await ids());
  const page = await context.newPage();
  const id = (await ids()).find((one) => !before.has(one));
  if (id === undefined) throw new Error('the new page has no tab');
  await page.goto(url);
  return { page, id };
}

/** Says something to the content script of a tab, as our own pages do. */
export async function tell<Name extends CallName>(
  { own }: Extension,
  tab: Tab,
  call: Name,
  request: Calls[Name]['request'],
): Promise<Reply<Name>> {
  const message = { aparte: 1, call, request };
  const answer: unknown = await own.evaluate(
    ([id, message]) =>
      chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => ({ ok: false, reason: 'no-answer' })),
    [tab.id, message] as const,
  );
  return answer as Reply<Name>;
}

export type ReadCast = Extract<Calls['cast']['reply'], { state: 'read' }>;

const READ_MS = 20_000;
const ASK_AGAIN_MS = 100;

/** Who the page names, once it has been read. */
export async function castOf(extension: Extension, tab: Tab): Promise<ReadCast> {
  const end = Date.now() + READ_MS;
  for (;;) {
    const reply = await tell(extension, tab, 'cast', {});
    if (reply.ok && reply.value.state === 'read') return reply.value;
    if (Date.now() > end) throw new Error(`the page was not read: ${JSON.stringify(reply)}`);
    await tab.page.waitForTimeout(ASK_AGAIN_MS);
  }
}

export interface SeenMark {
  readonly text: string;
  /** The middle of its first line, in the viewport. */
  readonly x: number;
  readonly y: number;
  /** What the mark stands in. */
  readonly within: string;
}

/** The marks, as the page itself can see them; the one under the pointer is there twice. */
export function marksOn(page: Page): Promise<SeenMark[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const live = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    });
    live.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return live.map((range) => {
      const box = range.getClientRects()[0] ?? new DOMRect();
      const within = range.startContainer.parentElement?.closest(
        'h1, h2, p, li, figcaption, [contenteditable]',
      );
      return {
        text: range.toString().replace(/\s+/g, ' '),
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        within: within?.localName ?? '',
      };
    });
  });
}

/** Brings the first mark of this text into view and rests the pointer on it, as a hand would. */
export async function hover(page: Page, text: string): Promise<SeenMark> {
  const place = async () => {
    const marks = await marksOn(page);
    const mark = marks.find((one) => one.text === text);
    if (!mark) throw new Error(`no mark on “${text}”, only on ${marks.map((one) => one.text).join(', ')}`);
    return mark;
  };
  const { y } = await place();
  await page.evaluate((top) => scrollBy({ top: top - innerHeight / 2, behavior: 'instant' }), y);
  const mark = await place();
  await page.mouse.move(mark.x + 40, mark.y - 60, { steps: 3 });
  await page.mouse.move(mark.x, mark.y, { steps: 6 });
  return mark;
}
