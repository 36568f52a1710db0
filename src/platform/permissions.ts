/** Which hosts the reader lets us read. */
import { browser } from './browser.ts';
import { listenUntil } from './native.ts';

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

interface Change {
  readonly origins?: readonly string[] | undefined;
}

/** Calls back with the patterns that were granted, by us or in the browser's own settings. */
export function onOriginsAdded(added: (origins: readonly string[]) => void, signal?: AbortSignal): void {
  listenUntil(browser.permissions.onAdded, ({ origins }: Change) => added(origins ?? []), signal);
}

/** Calls back with the patterns that were taken away. */
export function onOriginsRemoved(removed: (origins: readonly string[]) => void, signal?: AbortSignal): void {
  listenUntil(browser.permissions.onRemoved, ({ origins }: Change) => removed(origins ?? []), signal);
}
