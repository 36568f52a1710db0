/** Moments in the life of the extension itself. All are to be registered while the worker's script first runs. */
import { browser } from './browser.ts';
import { listenUntil } from './native.ts';

export type Arrival = 'install' | 'update' | 'browser-update';

/** Calls back after the extension was installed or updated, or the browser was. */
export function onInstalled(arrived: (how: Arrival) => void, signal?: AbortSignal): void {
  const listener = ({ reason }: { readonly reason: string }): void => {
    arrived(reason === 'install' || reason === 'update' ? reason : 'browser-update');
  };
  listenUntil(browser.runtime.onInstalled, listener, signal);
}

/** Calls back when the browser starts with the extension in it. */
export function onBrowserStart(started: () => void, signal?: AbortSignal): void {
  listenUntil(browser.runtime.onStartup, started, signal);
}
