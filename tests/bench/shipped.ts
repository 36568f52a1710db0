/** What is shipped: the size of the content script, and how long it takes to be ready in a real page. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchExtension, openTab, serve } from '../browser/support/drive.ts';

const SCRIPT = 'dist/chrome/src/content/index.js';
/** A listed site, with a page that holds next to nothing: what runs there is our beginning. */
const SITE = 'https://www.ouest-france.fr/bench';
const EMPTY = '<!doctype html><html lang="fr"><title>t</title><p>Rien.</p></html>';

export interface Shipped {
  /** Bytes, gzip, without the lexicon. */
  readonly code: number;
  /** Characters. */
  readonly lexicon: number;
  /** Milliseconds of script from the first line to the end of reading an empty page, load by load. */
  readonly start: readonly number[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Null when the extension was not built. */
export async function shipped(loads: number): Promise<Shipped | null> {
  if (!existsSync(SCRIPT)) return null;
  const script = readFileSync(SCRIPT, 'utf8');
  const literals = script.match(/"[^"\n]{1000,}"|'[^'\n]{1000,}'|`[^`\n]{1000,}`/g) ?? [];
  const lexicon = literals.sort((a, b) => b.length - a.length)[0] ?? '';
  const code = gzipSync(script.replace(lexicon, '')).length;
  return { code, lexicon: lexicon.length, start: await startTimes(loads) };
}

async function startTimes(loads: number): Promise<number[]> {
  const extension = await launchExtension();
  const browser = extension.context.browser();
  const times: number[] = [];
  try {
    await serve(extension.context, SITE, () => EMPTY);
    const { page } = await openTab(extension, SITE);
    await page.waitForTimeout(500);
    const cdp = await page.context().newCDPSession(page);
    if (!browser) return times;
    for (let load = 0; load < loads; load++) {
      const events: TraceEvent[] = [];
      const gather = ({ value }: { value: readonly object[] }) =>
        void events.push(...(value as TraceEvent[]));
      cdp.on('Tracing.dataCollected', gather);
      await cdp.send('Tracing.start', {
        transferMode: 'ReportEvents',
        traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
      });
      await page.reload();
      await page.waitForTimeout(300);
      const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
      await cdp.send('Tracing.end');
      await complete;
      cdp.off('Tracing.dataCollected', gather);
      const time = scriptTime(events);
      if (time !== null) times.push(time);
    }
  } finally {
    await extension.context.close();
  }
  return times;
}

const WORK = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'FunctionCall',
  'RunMicrotasks',
  'V8.GC_MC_BACKGROUND',
]);

/** The page has no script of its own: all script on the thread of ours, from it on, is ours. */
function scriptTime(events: readonly TraceEvent[]): number | null {
  const ours = events.find(({ args }) => args?.data?.url?.endsWith('/content/index.js') ?? false);
  if (!ours) return null;
  const work = events
    .filter((one) => one.ph === 'X' && WORK.has(one.name) && one.pid === ours.pid && one.tid === ours.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let until = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of work) {
    // Inside one that was counted.
    if (ts + dur <= until) continue;
    sum += ts + dur - Math.max(ts, until);
    until = ts + dur;
  }
  return sum / 1000;
}
