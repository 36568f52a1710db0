/** Navigation without loading: the address changes and the same document goes on. */

interface Navigation {
  /** Compares the address with the last one known; called when the page changed, where the browser gives no event. */
  check(): void;
}

/**
 * The Navigation API where there is one; else `popstate`, and the address compared whenever the page changes, because a
 * content script does not see the page's calls of `history.pushState`.
 */
export function watchNavigation(
  document: Document,
  onNavigated: () => void,
  signal: AbortSignal,
): Navigation {
  const view = document.defaultView;
  let known = pageOf(view);
  const check = (): void => {
    const now = pageOf(view);
    if (now === known) return;
    known = now;
    onNavigated();
  };
  const { navigation } = (view ?? {}) as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', check, { signal });
  view?.addEventListener('popstate', check, { signal });
  return { check };
}

/** The address without its fragment: moving within a page is not leaving it. */
function pageOf(view: Window | null): string {
  return view ? view.location.href.split('#', 1).join('') : '';
}
