/** Keys of the extension, as the manifest names them and the reader may rebind them. */
import { browser } from './browser.ts';
import { listenUntil } from './native.ts';

/** Calls back with the command and the tab it was pressed in; null when the browser does not say (Firefox before 126). */
export function onCommand(pressed: (name: string, tab: number | null) => void, signal?: AbortSignal): void {
  const listener = (name: string, tab?: { readonly id?: number | undefined }): void => {
    pressed(name, tab?.id ?? null);
  };
  listenUntil(browser.commands.onCommand, listener, signal);
}

/** The key of a command as the browser words it, or null when the reader has given it none. */
export async function keyOf(name: string): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut || null;
}
