/** Where the extension reads: pure rules over addresses, match patterns and what the reader switched off. */
import type { SiteState } from '../messages/contract.ts';

/** Extensions may not run there, whatever they are granted. */
const STORES = [
  'https://chromewebstore.google.com/*',
  'https://chrome.google.com/webstore/*',
  'https://microsoftedge.microsoft.com/addons/*',
  'https://addons.mozilla.org/*',
] as const;

const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)\/(.*)$/;

/** Whether the address is covered by a match pattern (https, http, `*` and `<all_urls>`; others never match). */
export function matchesPattern(pattern: string, url: URL): boolean {
  const scheme = url.protocol.slice(0, -1);
  if (scheme !== 'https' && scheme !== 'http') return false;
  if (pattern === '<all_urls>') return true;
  const parts = PATTERN.exec(pattern);
  if (!parts) return false;
  const [, wantedScheme = '', wantedHost = '', wantedPath = ''] = parts;
  if (wantedScheme !== '*' && wantedScheme !== scheme) return false;
  return hostMatches(wantedHost, url.hostname) && pathMatches(`/${wantedPath}`, url.pathname + url.search);
}

function hostMatches(wanted: string, host: string): boolean {
  if (wanted === '*') return true;
  if (!wanted.startsWith('*.')) return host === wanted;
  const parent = wanted.slice(2);
  return host === parent || host.endsWith(`.${parent}`);
}

/** A path with `*` for any stretch, matched piece by piece: no regular expression is ever built from a pattern. */
function pathMatches(wanted: string, path: string): boolean {
  const [first = '', ...rest] = wanted.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

/** The host under which a site is switched off and granted: lower case, without `www.`. */
export function siteHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether one of the hosts is the given one or a parent of it. */
export function hostIn(hosts: readonly string[], host: string): boolean {
  const site = siteHost(host);
  return hosts.some((one) => site === one || site.endsWith(`.${one}`));
}

/** The match patterns to ask the reader for when a site is added. */
export function patternsFor(host: string): readonly string[] {
  const site = siteHost(host);
  return [`https://${site}/*`, `https://*.${site}/*`];
}

/** The address as a page that could be read, or null. */
function readable(url: string | null): URL | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (STORES.some((store) => matchesPattern(store, parsed))) return null;
  // The browsers' PDF viewers are pages of their own, without our text.
  return /\.pdf$/i.test(parsed.pathname) ? null : parsed;
}

export interface SiteFacts {
  /** Null where the browser does not tell us. */
  readonly url: string | null;
  /** The manifest's own patterns. */
  readonly matches: readonly string[];
  /** Every pattern that is granted now, the manifest's included. */
  readonly granted: readonly string[];
  /** Hosts that the reader switched off. */
  readonly off: readonly string[];
  /** Whether a content script answers in the tab. */
  readonly running: boolean;
}

/** What the popup says of a tab. */
export function siteState({ url, matches, granted, off, running }: SiteFacts): SiteState {
  const page = readable(url);
  if (!page) return { state: 'unreadable' };
  const host = siteHost(page.hostname);
  const among = (patterns: readonly string[]): boolean => patterns.some((one) => matchesPattern(one, page));
  const listed = among(matches);
  const allowed = among(granted);
  if (!allowed && running) return { state: 'on', host, how: 'once' };
  if (!allowed) return { state: listed ? 'revoked' : 'not-listed', host };
  if (hostIn(off, host)) return { state: 'off', host };
  return { state: 'on', host, how: listed ? 'listed' : 'granted' };
}
