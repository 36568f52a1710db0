/**
 * How long the browser's page threads stood in line for a processor. On a busy machine that is most of what a clock shows,
 * and the more the longer a piece of work is; Linux counts it for each thread, so it can be taken off.
 */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';

export interface Waits {
  /** Milliseconds in line so far, of all pages together (one of them is at work at a time); 0 where the system does not say. */
  soFar(): number;
  /** Finds the pages' processes again, after one was opened. */
  refresh(): Promise<void>;
}

export async function watchWaits(browser: Browser): Promise<Waits> {
  const session = await browser.newBrowserCDPSession();
  let renderers: readonly number[] = [];
  return {
    soFar: () => renderers.reduce((sum, pid) => sum + waitedBy(pid), 0),
    async refresh() {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
    },
  };
}

function waitedBy(pid: number): number {
  try {
    // Nanoseconds on a processor, nanoseconds in line for one, turns.
    const [, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
    return Number(waited) / 1e6;
  } catch {
    return 0;
  }
}
