/** Tabs, as far as the extension may know them: without the `tabs` permission an address is seen only with access. */
import { browser } from './browser.ts';

export interface KnownTab {
  readonly id: number;
  /** Null where the extension has no access to the page. */
  readonly url: string | null;
}

interface RawTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
}

function known(tab: RawTab): KnownTab | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** The tab, or null when it was closed. */
export async function tabOf(id: number): Promise<KnownTab | null> {
  try {
    return known(await browser.tabs.get(id));
  } catch {
    return null;
  }
}

/** The tab in front of the window that was used last. */
export async function activeTab(): Promise<KnownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? known(tab) : null;
}

export async function allTabs(): Promise<readonly KnownTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.map(known).filter((tab) => tab !== null);
}

/** Opens one of our own pages, or a source that the reader clicked, in a new tab in front. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
