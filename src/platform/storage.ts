/** `storage.local`: what the reader chose, nothing about what was read. */
import { listenUntil, native } from './native.ts';

/** The values under these keys; a key that was never written is absent. */
export function readStorage(keys: readonly string[]): Promise<Record<string, unknown>> {
  return native().storage.local.get([...keys]);
}

export function writeStorage(values: Readonly<Record<string, unknown>>): Promise<void> {
  return native().storage.local.set({ ...values });
}

export function removeStorage(keys: readonly string[]): Promise<void> {
  return native().storage.local.remove([...keys]);
}

/** Calls back with the keys that changed, in any context of the extension, this one included. */
export function onStorageChange(changed: (keys: readonly string[]) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local') changed(Object.keys(changes));
  };
  listenUntil(native().storage.onChanged, listener, signal);
}
