/** What the background does when something happens, put together from the rooms. */
import type { PageCalls, SiteState } from '../messages/index.ts';
import { sendToTab } from '../messages/index.ts';
import {
  activeTab,
  allTabs,
  browserWord,
  grantedOrigins,
  hostIn,
  injectInto,
  manifestMatches,
  matchesPattern,
  openTab,
  ourPage,
  packagedJson,
  packagedText,
  registerGranted,
  registerInline,
  setMenus,
  siteState,
  tabOf,
} from '../platform/index.ts';
import type { Arrival, MenuClick } from '../platform/index.ts';
import { PACK_INDEX } from '../pack/format.ts';
import { load, setOff } from '../settings/index.ts';
import { openFactStore } from '../store/index.ts';
import type { FactStore } from '../store/index.ts';

const SEARCH_MENU = 'search';
const HIDE_MENU = 'hide';
type CommandName = PageCalls['command']['request']['name'];
const COMMANDS: readonly string[] = [
  'next-mention',
  'previous-mention',
  'open-card',
  'toggle-marks',
] satisfies readonly CommandName[];

export function store(): Promise<FactStore> {
  return openFactStore({ loadIndex: () => packagedJson(PACK_INDEX), loadShard: packagedText });
}

export async function siteOf(tab: number): Promise<SiteState> {
  const [known, granted, settings, answer] = await Promise.all([
    tabOf(tab),
    grantedOrigins(),
    load(),
    sendToTab(tab, 'cast', {}),
  ]);
  return siteState({
    url: known?.url ?? null,
    matches: manifestMatches(),
    granted,
    off: settings.off,
    running: answer.ok,
  });
}

/** Each step is tried even when another fails: no welcome page must hang on a full disk. */
export async function arrive(how: Arrival): Promise<void> {
  await Promise.allSettled([
    store().then((opened) => opened.settled()),
    wake(),
    how === 'browser-update' ? null : grantedOrigins().then(takeOverTabs),
    how === 'install' ? openTab(ourPage('welcome')) : null,
  ]);
}

/** Registrations and menus should outlive the browser's sleep; where one did not, this brings it back. */
export async function wake(): Promise<void> {
  const { painter } = await load();
  await Promise.allSettled([registerGranted(), registerInline(painter === 'inline'), bringMenus()]);
}

/** New hosts: the script comes now to their open pages, and by itself to later ones. */
export async function enter(origins: readonly string[]): Promise<void> {
  await Promise.allSettled([wake(), takeOverTabs(origins)]);
}

/** Hosts were taken away: no new page gets the script, and the copies in open pages are told to look again. */
export async function leave(): Promise<void> {
  await Promise.allSettled([wake(), refreshTabs()]);
}

async function refreshTabs(): Promise<void> {
  await Promise.all((await allTabs()).map(({ id }) => sendToTab(id, 'refresh', {})));
}

/**
 * Brings the script to pages that were open before it: their own copy, if any, is an orphan of the older version. The browser
 * refuses the pages we have no access to.
 */
async function takeOverTabs(patterns: readonly string[]): Promise<void> {
  const [tabs, { off, painter }] = await Promise.all([allTabs(), load()]);
  const ours = tabs.filter(({ url }) => {
    if (url === null || !URL.canParse(url)) return false;
    const page = new URL(url);
    return patterns.some((pattern) => matchesPattern(pattern, page)) && !hostIn(off, page.hostname);
  });
  await Promise.all(ours.map(({ id }) => injectInto(id, painter === 'inline')));
}

async function bringMenus(): Promise<void> {
  const pages = [...new Set([...manifestMatches(), ...(await grantedOrigins())])];
  await setMenus([
    { id: SEARCH_MENU, title: browserWord('menuSearch'), on: 'selection' },
    { id: HIDE_MENU, title: browserWord('menuHide'), on: 'page', pages },
  ]);
}

export async function clickMenu({ id, selection, pageUrl }: MenuClick): Promise<void> {
  if (id === SEARCH_MENU && selection)
    await openTab(ourPage('dossier', { q: selection.trim().slice(0, 100) }));
  if (id !== HIDE_MENU || pageUrl === null || !URL.canParse(pageUrl)) return;
  const host = new URL(pageUrl).hostname;
  await setOff(host, !hostIn((await load()).off, host));
}

export async function pressCommand(name: string, tab: number | null): Promise<void> {
  const target = tab ?? (await activeTab())?.id;
  if (target === undefined || !isCommand(name)) return;
  // A tab without the script has nothing to move to; the key then does nothing.
  await sendToTab(target, 'command', { name });
}

function isCommand(name: string): name is CommandName {
  return COMMANDS.includes(name);
}
