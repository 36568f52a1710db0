/** Runs the popup's states: asks, listens for answers, asks again while the page is being read. */
import { useCallback, useEffect, useReducer } from 'preact/hooks';
import { FIRST, next, type PopupState } from './state.ts';
import type { World } from './world.ts';

const ASK_AGAIN_MS = 200;
/** A content script that was only just let in needs a moment before it hears us. */
const SILENCES_FORGIVEN = 5;

export function usePopup(world: World): { readonly state: PopupState; readonly again: () => void } {
  const [state, dispatch] = useReducer(next, FIRST);

  useEffect(() => {
    if (state.at !== 'asking') return undefined;
    let live = true;
    const ask = async () => {
      const reply = await world.site();
      if (live) dispatch({ type: 'site', reply });
    };
    void ask();
    return () => {
      live = false;
    };
  }, [state, world]);

  useEffect(() => {
    if (state.at !== 'reading') return undefined;
    let live = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let silences = 0;
    const ask = async () => {
      const reply = await world.cast();
      if (!live) return;
      if (!reply.ok) silences++;
      const wait = reply.ok ? reply.value.state === 'reading' : silences <= SILENCES_FORGIVEN;
      if (wait) timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
      else dispatch({ type: 'cast', reply });
    };
    void ask();
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [state, world]);

  const again = useCallback(() => dispatch({ type: 'ask-again' }), []);
  return { state, again };
}
