/**
 * The store against tables that somebody else made: office holders, members, editions. Every difference is either mended or
 * explained in the YAML (`differs`), with a better source. The tables only check; nothing is taken from them.
 */
import type { Compiled } from '../pack/compile.ts';
import { compareEditions } from './compare-editions.ts';
import { compareHolders } from './compare-holders.ts';
import { compareMembers } from './compare-members.ts';
import { readTables } from './tables.ts';

export interface Difference {
  readonly kind: 'start' | 'holder' | 'membership' | 'edition';
  /** What differs, for a human to look up. */
  readonly about: string;
  readonly here: string;
  readonly there: string;
  /** The reason the YAML gives; a difference with one is settled. */
  readonly because?: string;
}

export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many rows of each table could be compared. */
  readonly compared: Readonly<Record<string, number>>;
}

/**
 * @param folder with leaders.json, forums.json and summits.json; one that is missing is left out of the comparison.
 * @throws Error when a table is not JSON of the expected shape.
 */
export async function compareWith(folder: string, { records }: Compiled): Promise<Comparison> {
  const tables = await readTables(folder);
  const holders = compareHolders(tables.leaders, records);
  const members = compareMembers(tables.forums, records);
  const editions = compareEditions(tables.series, records);
  return {
    differences: [...holders.differences, ...members.differences, ...editions.differences],
    compared: { holders: holders.compared, members: members.compared, editions: editions.compared },
  };
}
