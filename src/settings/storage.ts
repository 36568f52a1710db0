/**
 * Settings as they lie in storage: one key a setting, only where it differs from the default. So the defaults can get better
 * later, and two windows that change two settings at once lose neither.
 */
import { onStorageChange, readStorage, removeStorage, writeStorage } from '../platform/storage.ts';
import { hostIn, siteHost } from '../platform/sites.ts';
import { DEFAULTS } from './model.ts';
import type { Settings } from './model.ts';

const PREFIX = 'settings.';
/** More hosts than this on which to be off is not a list that a reader made. */
const MAX_OFF = 2_000;
export const MAX_DELAY = 1_500;
const HOST = /^[^\s/]{1,253}$/;

type Check<Value> = (value: unknown) => value is Value;
function oneOf<Value extends string>(...values: readonly Value[]): Check<Value> {
  return (value): value is Value => values.some((one) => one === value);
}
const isDelay: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_DELAY;
const isHosts: Check<readonly string[]> = (value): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= MAX_OFF &&
  value.every((host) => typeof host === 'string' && HOST.test(host));

/**
 * What a stored value must be; anything else is as good as not stored. By hand, because settings are read in every page and
 * the schema library is too large for that.
 */
const STORED: { readonly [Key in keyof Settings]: Check<Settings[Key]> } = {
  marks: oneOf('whisper', 'tint', 'none'),
  density: oneOf('first', 'all'),
  open: oneOf('hover', 'click', 'off'),
  delay: isDelay,
  painter: oneOf('highlight', 'inline'),
  theme: oneOf('auto', 'light', 'dark'),
  lang: oneOf('auto', 'fr', 'en'),
  off: isHosts,
};
const KEYS = Object.keys(STORED) as (keyof Settings)[];

/** The settings in a raw storage area; what is missing, unknown or invalid there is the default. Pure. */
export function settingsFrom(stored: Readonly<Record<string, unknown>>): Settings {
  const settings: { -readonly [Key in keyof Settings]: Settings[Key] } = { ...DEFAULTS };
  const take = <Key extends keyof Settings>(key: Key): void => {
    const check: Check<Settings[Key]> = STORED[key];
    const value = stored[PREFIX + key];
    if (check(value)) settings[key] = value;
  };
  KEYS.forEach(take);
  return settings;
}

/** What to write and what to remove for a change. Pure; values that are not valid are left out. */
export function difference(change: Partial<Settings>): {
  readonly write: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
} {
  const write: Record<string, unknown> = {};
  const remove: string[] = [];
  for (const key of KEYS) {
    const value = change[key];
    if (value === undefined || !STORED[key](value)) continue;
    if (JSON.stringify(value) === JSON.stringify(DEFAULTS[key])) remove.push(PREFIX + key);
    else write[PREFIX + key] = value;
  }
  return { write, remove };
}

/** The reader's settings; the defaults when storage cannot be read. */
export async function load(): Promise<Settings> {
  try {
    return settingsFrom(await readStorage(KEYS.map((key) => PREFIX + key)));
  } catch {
    // A damaged profile must not keep the page from being read.
    return DEFAULTS;
  }
}

/** @throws Error when the browser cannot write (no room, a damaged profile). */
export async function save(change: Partial<Settings>): Promise<void> {
  const { write, remove } = difference(change);
  if (Object.keys(write).length > 0) await writeStorage(write);
  if (remove.length > 0) await removeStorage(remove);
}

/** Calls back with the new settings each time one changes, in any window, until the signal aborts. */
export function watch(changed: (settings: Settings) => void, signal: AbortSignal): void {
  let latest = 0;
  const reload = async (): Promise<void> => {
    latest += 1;
    const mine = latest;
    const settings = await load();
    // A later change has its own, fresher reading.
    if (mine === latest && !signal.aborted) changed(settings);
  };
  onStorageChange((keys) => {
    if (keys.some((key) => key.startsWith(PREFIX))) void reload();
  }, signal);
}

/** Whether the reader switched Aparté off on the host or on a parent of it. */
export function isOff(settings: Settings, host: string): boolean {
  return hostIn(settings.off, host);
}

/** Switches a site off or on again; a parent that was off is lifted as well, else the click would do nothing. */
export async function setOff(host: string, off: boolean): Promise<void> {
  const site = siteHost(host);
  const now = (await load()).off;
  const others = now.filter((one) => one !== site && !(hostIn([one], site) && !off));
  await save({ off: off ? [...others, site] : others });
}
