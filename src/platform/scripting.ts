/** The content script, where the manifest alone does not bring it: on hosts the reader added, and once by a click. */
import type { Manifest, Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { contentScriptFiles, manifestMatches } from './urls.ts';
import { grantedOrigins } from './permissions.ts';
import { oneAtATime } from './queue.ts';

/** Id of the one registered script; the same on each call, so that registering twice replaces. */
const REGISTERED = 'granted-hosts';

/**
 * Brings the registered content script in line with the granted hosts. Safe to call at any time and twice: on install,
 * update (Chrome forgets registrations then) and whenever a grant changes.
 */
export const registerGranted = oneAtATime(async () => {
  const listed = manifestMatches();
  const matches = (await grantedOrigins()).filter((origin) => !listed.includes(origin));
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTERED] });
  if (matches.length === 0) {
    if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTERED] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: REGISTERED,
    matches,
    // A grant for all sites covers the listed ones too, and they have the script from the manifest.
    excludeMatches: [...listed],
    js: contentScriptFiles() as Manifest.ExtensionURL[],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (there.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
});

/**
 * Puts the content script into a tab as it is now. A copy that is there already gives way to the new one.
 *
 * @returns false when the browser refuses the page (no access, its own pages, stores, a tab that is gone).
 */
export async function injectInto(tab: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [...contentScriptFiles()] });
    return true;
  } catch {
    return false;
  }
}
