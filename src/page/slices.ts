/** Working in slices, so that the page never waits for us. */

/** Milliseconds of work between two pauses. A frame has 16, and the page needs most of them. */
export const SLICE_MS = 5;

/** Lets the page do what it has to do, then goes on as soon as it is idle enough. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  // setTimeout would do as well, but browsers hold nested ones back by 4 ms.
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}

interface Slicing {
  readonly signal: AbortSignal;
  /** Milliseconds of one slice. */
  readonly budget?: number;
  /** Called after each slice but the last, before the page gets its turn. */
  readonly onPause?: () => void;
}

/**
 * Hands over the items one by one, pausing whenever a slice is used up.
 * @returns false when the signal aborted before the end.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  each: (item: T) => void,
  slicing: Slicing,
): Promise<boolean> {
  function* steps(): Generator<void, true> {
    for (const item of items) {
      each(item);
      yield;
    }
    return true;
  }
  return (await inSteps(steps(), slicing)) ?? false;
}

/**
 * Takes step after step of some work, pausing whenever a slice is used up.
 * @returns what the work gives, or null when the signal aborted before the end.
 */
export async function inSteps<Result>(
  work: Generator<unknown, Result>,
  { signal, budget = SLICE_MS, onPause }: Slicing,
): Promise<Result | null> {
  let until = performance.now() + budget;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return signal.aborted ? null : step.value;
    if (performance.now() < until) continue;
    onPause?.();
    await yieldToPage();
    until = performance.now() + budget;
  }
  return null;
}
