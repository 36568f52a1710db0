/** The content script, where the manifest alone does not bring it: on hosts the reader added, and once by a click. */
import type { Manifest, Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { contentScriptFiles, manifestMatches } from './urls.ts';
import { grantedOrigins } from './permissions.ts';
import { oneAtATime } from './queue.ts';

/** Ids of the registered scripts; the same on each call, so that registering twice replaces. */
const REGISTERED = 'granted-hosts';
const INLINE = 'inline-marks';
/** The second painter, as the build names it. */
const INLINE_FILE = 'src/inline/index.js';

async function register(script: Scripting.RegisteredContentScript): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [script.id] });
  if (there.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

async function unregister(id: string): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
}

/**
 * Brings the second painter's script to pages, or takes it away. It runs before the content script, and only where the reader
 * gave access: the manifest's list alone lets no script be registered.
 */
export const registerInline = oneAtATime(async (wanted: boolean) => {
  const matches = await grantedOrigins();
  if (!wanted || matches.length === 0) {
    await unregister(INLINE);
    return;
  }
  await register({
    id: INLINE,
    matches: [...matches],
    js: [INLINE_FILE],
    runAt: 'document_start',
    persistAcrossSessions: true,
  });
});

/**
 * Brings the registered content script in line with the granted hosts. Safe to call at any time and twice: on install,
 * update (Chrome forgets registrations then) and whenever a grant changes.
 */
export const registerGranted = oneAtATime(async () => {
  const listed = manifestMatches();
  const matches = (await grantedOrigins()).filter((origin) => !listed.includes(origin));
  if (matches.length === 0) {
    await unregister(REGISTERED);
    return;
  }
  await register({
    id: REGISTERED,
    matches,
    // A grant for all sites covers the listed ones too, and they have the script from the manifest.
    excludeMatches: [...listed],
    js: contentScriptFiles() as Manifest.ExtensionURL[],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  });
});

/**
 * Puts the content script into a tab as it is now. A copy that is there already gives way to the new one.
 *
 * @param inline With the second painter's script before it.
 * @returns false when the browser refuses the page (no access, its own pages, stores, a tab that is gone).
 */
export async function injectInto(tab: number, inline = false): Promise<boolean> {
  const files = [...(inline ? [INLINE_FILE] : []), ...contentScriptFiles()];
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return true;
  } catch {
    return false;
  }
}
