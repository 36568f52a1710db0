/**
 * The address as state: a link inside the page changes it without loading anything, Back and Forward find each step again with
 * its place on the page, and every step can be bookmarked or opened in a tab of its own.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { readAddress, type Asked } from './address.ts';

interface Step {
  readonly search: string;
  /** Where the page stood when the reader left this step; null when it is entered anew. */
  readonly top: number | null;
}

function topIn(state: unknown): number | null {
  const top = (state as { readonly top?: unknown } | null)?.top;
  return typeof top === 'number' ? top : null;
}

export interface Address {
  readonly asked: Asked;
  /** True after a click on a link of ours: the heading then takes the focus, as on a page newly loaded. */
  readonly entered: boolean;
  /** Follows a link within the page. */
  readonly go: (search: string) => void;
  /** To be called once what was asked is drawn: puts the page back where it stood. */
  readonly restore: () => void;
}

export function useAddress(): Address {
  const [step, setStep] = useState<Step>(() => ({ search: location.search, top: topIn(history.state) }));
  const [entered, setEntered] = useState(false);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const back = (event: PopStateEvent) => {
      setEntered(false);
      // A jump to a letter of the list is no other step.
      setStep((step) =>
        step.search === location.search ? step : { search: location.search, top: topIn(event.state) ?? 0 },
      );
    };
    const leave = () => history.replaceState({ top: scrollY }, '');
    addEventListener('popstate', back);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('pagehide', leave);
    };
  }, []);

  // Where the page stands is kept while it is scrolled: when Back arrives it is too late to ask.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const KEPT_MS = 100;
    const keep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => history.replaceState({ top: scrollY }, ''), KEPT_MS);
    };
    addEventListener('scroll', keep, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', keep);
    };
  }, [step]);

  const go = useCallback((search: string) => {
    history.replaceState({ top: scrollY }, '');
    history.pushState(null, '', search);
    setEntered(true);
    setStep({ search, top: null });
  }, []);
  const restore = useCallback(() => scrollTo({ top: step.top ?? 0, behavior: 'instant' }), [step]);
  return { asked: readAddress(step.search), entered, go, restore };
}
