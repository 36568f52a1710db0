/** What CLDR calls countries, in every language; Node brings it along. */

/** Without the remarks that only a list needs: “Hong Kong (SAR)”, “Myanmar (Burma)”. Chinese writes 刚果（金） so. */
const REMARK = /\s*\([^)]*\)$/u;

/** Hong Kong, Macao and Palestine: the long name is an administrative one. */
const CALLED_SHORT = new Set(['hk', 'mo', 'ps']);

/** @returns the name to show and all that texts may use; null for a code that CLDR does not know. */
export function cldrNames(
  lang: string,
  code: string,
): { readonly name: string; readonly all: readonly string[] } | null {
  const region = code.toUpperCase();
  const long = regionNames(lang, 'long')?.of(region);
  const short = regionNames(lang, 'short')?.of(region);
  // The code comes back for what it does not know.
  if (!long || !short || long === region) return null;
  // Two letters (RU for the Reino Unido) are an abbreviation of tables, not of texts.
  const all = [long, short]
    .map((name) => name.replace(REMARK, ''))
    .filter((name) => !/^\p{Lu}{2}$/u.test(name));
  const isListed = CALLED_SHORT.has(code) || REMARK.test(long) || long.includes(',');
  return {
    name: isListed && all.length > 0 ? (all.at(-1) ?? long) : long.replace('о-ва', 'острова'),
    all: [...new Set(all)],
  };
}

const known = new Map<string, Intl.DisplayNames | null>();

function regionNames(lang: string, style: 'long' | 'short'): Intl.DisplayNames | null {
  const key = `${lang}|${style}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const isSupported = Intl.DisplayNames.supportedLocalesOf([lang]).length > 0;
  const names = isSupported ? new Intl.DisplayNames(lang, { type: 'region', style }) : null;
  known.set(key, names);
  return names;
}
