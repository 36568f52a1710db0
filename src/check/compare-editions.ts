/** Days of summits: the edition with the same number, or else the nearest day, must agree. */
import type { Edition } from '../facts/index.ts';
import type { Compilation } from '../pack/build/compilation.ts';
import { apart } from './compare-holders.ts';
import type { Difference } from './compare.ts';
import type { SeriesTable } from './tables.ts';

/** Names of the tables; a series that is not here, or is in the store as meetings of two, is not compared. */
const SERIES: Readonly<Record<string, string>> = {
  G20: 'g20-summit', BRICS: 'brics-summit', SCO: 'sco-summit', NATO: 'nato-summit', G7: 'g7-summit', APEC: 'apec-summit',
  COP: 'unfccc-cop-session', UNGA: 'un-general-assembly-session', CSTO: 'csto-summit', BRF: 'belt-and-road-summit',
  FOCAC: 'focac-summit', WEF: 'world-economic-forum-meeting', MSC: 'munich-security-conference-meeting',
  SLD: 'shangri-la-dialogue-meeting', EEF: 'eastern-economic-forum-meeting', SPIEF: 'spief-meeting', Valdai: 'valdai-meeting',
  BFA: 'boao-forum-meeting', 'EU-India': 'eu-india-summit', Quad: 'quad-summit',
}; // prettier-ignore

/** Days that sources count in or out: an arrival, a dinner. */
const TOLERANCE_DAYS = 1;

export function compareEditions(
  tables: SeriesTable,
  records: Compilation,
): { readonly differences: Difference[]; readonly compared: number } {
  const differences: Difference[] = [];
  let compared = 0;
  for (const [name, { editions }] of Object.entries(tables)) {
    const series = SERIES[name];
    if (!series) continue;
    const own = [...records.entities.values()].filter(
      (entity) => entity.kind === 'edition' && entity.series === series,
    );
    for (const row of editions) {
      const first = row.start ?? row.end;
      if (!first) continue;
      compared++;
      const about = `${series} ${row.ordinal ?? first}${row.place ? `, ${row.place}` : ''}`;
      const edition = sameEdition(own as Edition[], row.ordinal ?? null, first);
      const begin = edition && (row.start ? edition.held.from : edition.held.to);
      if (edition && (!begin || apart(begin, first) <= TOLERANCE_DAYS)) continue;
      const because =
        records.differs.get(edition ? `${edition.id}.held` : '') ??
        records.differs.get(`${series}/${row.ordinal ?? first}`) ??
        records.differs.get(`${series}/${first}`);
      differences.push({
        kind: 'edition',
        about,
        here: edition ? `${edition.held.from ?? '?'}–${edition.held.to ?? ''}` : 'no such edition',
        there: `${row.start ?? '?'}–${row.end ?? ''}`,
        ...(because && { because }),
      });
    }
  }
  return { differences, compared };
}

/** One with that number, else one of the same days, else the only one of that year. */
function sameEdition(own: readonly Edition[], ordinal: number | null, first: string): Edition | null {
  const numbered = ordinal === null ? undefined : own.find((edition) => edition.ordinal === ordinal);
  if (numbered) return numbered;
  const days = (edition: Edition) => {
    const date = edition.held.from ?? edition.held.to;
    return date ? apart(date, first) : Infinity;
  };
  const near = own.find((edition) => days(edition) <= TOLERANCE_DAYS);
  if (near) return near;
  const year = own.filter((edition) => (edition.held.from ?? edition.held.to)?.startsWith(first.slice(0, 4)));
  return year.length === 1 ? (year[0] ?? null) : null;
}
