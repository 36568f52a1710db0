/** A browser, the pages in it, and fresh worlds over a page: each with its own code and its own view of the nodes. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { watchWaits, type Waits } from './waits.ts';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright';

/** What is served, by path; asked for when it is wanted. */
export type Served = ReadonlyMap<string, () => string>;

export interface Waited {
  /** Milliseconds in line, which were taken off. */
  readonly waited: number;
}

export interface World {
  /** Calls what a bundle exports, by the global it was given. */
  call<Result>(path: string, ...args: readonly unknown[]): Promise<Result>;
  /** The same for what tells its milliseconds: without the time that it stood in line for a processor. */
  time<Result extends { readonly ms: number }>(
    path: string,
    ...args: readonly unknown[]
  ): Promise<Result & Waited>;
  /** Bytes that are in use in the whole page, after what is not was thrown away. */
  heap(): Promise<number>;
}

export interface OpenPage {
  readonly page: Page;
  /** A world in which nothing has run yet but the evaluation of these scripts. */
  world(...scripts: readonly Script[]): Promise<World>;
  throttle(rate: number): Promise<void>;
  close(): Promise<void>;
}

export interface Script {
  readonly name: string;
  readonly code: string;
}

export interface Stage {
  readonly version: string;
  open(path: string): Promise<OpenPage>;
  close(): Promise<void>;
}

export async function openStage(served: Served): Promise<Stage> {
  const server = await serve(served);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--js-flags=--expose-gc'],
  });
  const waits = await watchWaits(browser);
  return {
    version: browser.version(),
    open: (path) => openPage(browser, origin + path, waits),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

async function serve(served: Served): Promise<Server> {
  const server = createServer((request, response) => {
    const body = served.get(request.url ?? '');
    response.writeHead(body ? 200 : 404, {
      'content-type': request.url?.startsWith('/page')
        ? 'text/html; charset=utf-8'
        : 'text/plain; charset=utf-8',
      // Clocks of a page on its own tick every five microseconds instead of every hundred.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(body?.() ?? '');
  });
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  return server;
}

let worlds = 0;
/** A part of the waiting may have been before or after the clock ran. */
const MOST_WAITED = 0.9;

async function openPage(browser: Browser, url: string, waits: Waits): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  // Drawn once: what is measured is not the page's own first layout.
  await page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)))),
  );
  await waits.refresh();
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  return {
    page,
    async world(...scripts) {
      const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: `bench ${worlds++}`,
      });
      // A comment of its own each time: the browser keeps what it compiled of a known text, and a reader's has nothing.
      for (const { code } of scripts) await evaluate(cdp, executionContextId, `${code}\n//${worlds++}`);
      const call = async <Result>(path: string, ...args: readonly unknown[]): Promise<Result> =>
        (await evaluate(cdp, executionContextId, `${path}(...${JSON.stringify(args)})`)) as Result;
      return {
        call,
        async time<Result extends { readonly ms: number }>(path: string, ...args: readonly unknown[]) {
          const before = waits.soFar();
          const result = await call<Result>(path, ...args);
          const waited = Math.min(waits.soFar() - before, result.ms * MOST_WAITED);
          return { ...result, ms: result.ms - waited, waited };
        },
        async heap() {
          await cdp.send('HeapProfiler.collectGarbage');
          const usage = await cdp.send('Runtime.getHeapUsage');
          return usage.usedSize + ((usage as { backingStorageSize?: number }).backingStorageSize ?? 0);
        },
      };
    },
    async throttle(rate) {
      await cdp.send('Emulation.setCPUThrottlingRate', { rate });
    },
    close: () => page.close(),
  };
}

async function evaluate(cdp: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId,
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
