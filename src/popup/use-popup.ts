/** Runs the popup's states: asks, listens for answers, asks again while the page is being read. */
import { useCallback, useEffect, useReducer } from 'preact/hooks';
import type { Reply } from '../messages/contract.ts';
import { FIRST, next, type PopupState } from './state.ts';
import type { World } from './world.ts';

const ASK_AGAIN_MS = 200;
/** A content script that was only just let in needs a moment before it hears us. */
const SILENCES_FORGIVEN = 5;
/** A page that reads for longer than this (some ten seconds) has got stuck; the reader is offered a way on. */
const ASKED_AT_MOST = 50;
const GIVEN_UP: Reply<'cast'> = { ok: false, reason: 'no-answer' };

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
    let asked = 0;
    let silences = 0;
    const ask = async () => {
      const reply = await world.cast();
      if (!live) return;
      asked++;
      if (!reply.ok) silences++;
      const reading = reply.ok && reply.value.state === 'reading';
      const wait = reading ? asked < ASKED_AT_MOST : !reply.ok && silences <= SILENCES_FORGIVEN;
      if (wait) timer = setTimeout(() => void ask(), ASK_AGAIN_MS);
      else dispatch({ type: 'cast', reply: reading ? GIVEN_UP : reply });
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
