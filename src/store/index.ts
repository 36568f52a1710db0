/**
 * The door of the room: one store for the context. The worker and the extension's own pages use it; what lives in a web page
 * asks by message, because IndexedDB would be the page's own there.
 */
import type { PackFiles } from './bundled.ts';
import { createFactStore } from './store.ts';
import type { FactStore } from './store.ts';

export type { PackFiles } from './bundled.ts';
export type { Found } from './search.ts';
export type { FactStore } from './store.ts';

let shared: Promise<FactStore> | null = null;

/**
 * The context's store. The first call opens it, later calls get the same; it answers at once, from the bundled pack until
 * the database is ready.
 *
 * @param signal Closes the connection.
 * @throws Error when the package holds no pack; the next call tries again.
 */
export function openFactStore(files: PackFiles, signal?: AbortSignal): Promise<FactStore> {
  shared ??= createFactStore(files, signal).catch((error: unknown) => {
    shared = null;
    throw error;
  });
  signal?.addEventListener('abort', () => (shared = null), { once: true });
  return shared;
}
