/** What a part of the page waits for. */
import { useEffect, useState } from 'preact/hooks';

export type Loading<Value> =
  { readonly at: 'waiting' } | { readonly at: 'failed' } | { readonly at: 'here'; readonly value: Value };

const WAITING = { at: 'waiting' } as const;

/** @param load what to wait for; a new function is a new question. */
export function useLoaded<Value>(load: () => Promise<Value>): Loading<Value> {
  const [loaded, setLoaded] = useState<{ readonly by: unknown; readonly state: Loading<Value> }>({
    by: load,
    state: WAITING,
  });
  useEffect(() => {
    let live = true;
    const become = (state: Loading<Value>) => live && setLoaded({ by: load, state });
    load().then(
      (value) => become({ at: 'here', value }),
      () => become({ at: 'failed' }),
    );
    return () => {
      live = false;
    };
  }, [load]);
  // The answer to an earlier question is none to this one.
  return loaded.by === load ? loaded.state : WAITING;
}
