/** Which hosts the reader lets us read. */
import { browser, listenUntil } from './browser.ts';

/** Every match pattern that is granted now: the manifest's that were not taken away, and those added later. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins } = await browser.permissions.getAll();
  return origins ?? [];
}

/**
 * Asks the reader for hosts; true when they said yes. It must be called first thing in a click handler: both browsers
 * refuse it once anything was awaited, as the click is then over.
 */
export function requestOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

export function giveUpOrigins(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Calls back when hosts were granted or taken away, by us or in the browser's own settings. */
export function onOriginsChange(changed: () => void, signal?: AbortSignal): void {
  listenUntil(browser.permissions.onAdded, changed, signal);
  listenUntil(browser.permissions.onRemoved, changed, signal);
}
