/** The page's address: which way in, and which country or year. Nothing of it is trusted. */
import { countryCode, type CountryCode } from '../facts/index.ts';

export type Asked =
  | { readonly by: 'country'; readonly of: CountryCode | null }
  | { readonly by: 'forum' }
  | { readonly by: 'year'; readonly of: number | null }
  /** An address that no link of ours gives. */
  | { readonly by: 'unknown' };

export type Way = 'country' | 'forum' | 'year';
export const WAYS: readonly Way[] = ['country', 'forum', 'year'];

const YEAR = /^(?:19|20|21)\d\d$/;

function countryIn(text: string): CountryCode | null {
  try {
    return countryCode(text);
  } catch {
    return null;
  }
}

/** Reads `?by=country&of=fr`, `?by=forum`, `?by=year&of=2024`. */
export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const by = parameters.get('by') ?? 'country';
  const of = parameters.get('of');
  switch (by) {
    case 'country': {
      const code = of === null ? null : countryIn(of);
      return of !== null && code === null ? { by: 'unknown' } : { by, of: code };
    }
    case 'year':
      if (of === null) return { by, of: null };
      return YEAR.test(of) ? { by, of: Number(of) } : { by: 'unknown' };
    case 'forum':
      return { by };
    default:
      return { by: 'unknown' };
  }
}

/** The address of what is asked, relative to this page. */
export function addressOf(way: Way, of: string | number | null = null): string {
  const parameters = new URLSearchParams({ by: way, ...(of === null ? {} : { of: String(of) }) });
  return `?${parameters.toString()}`;
}
