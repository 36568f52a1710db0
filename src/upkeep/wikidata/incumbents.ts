/** Who is in office on a day, as Wikidata’s statements have it. Pure. */
import { earliest, latest, type IsoDay } from '../../facts/index.ts';
import { P, type Holding, type Item } from './entity.ts';
import type { OfficeRow } from '../offices.ts';

/** Somebody holds an office; where the statement stands. */
export interface Term extends Holding {
  /** The item whose statement it is, and its property: `Q7747 P39`. */
  readonly said: string;
}

export interface Standing {
  /** In the order of the rule: preferred before normal, then the latest start. */
  readonly inOffice: readonly Term[];
  /** Of the incumbent’s rank, in office as well, and not told to have been replaced. */
  readonly rivals: readonly Term[];
  /** Those whose day has not come. */
  readonly toCome: readonly Term[];
  readonly all: readonly Term[];
}

/** Incumbent: begun, not ended on the day; then preferred, then the latest start. */
export function standing(terms: readonly Term[], day: IsoDay): Standing {
  const inOffice = terms.filter((term) => isItem(term) && hasBegun(term, day) && !hasEnded(term, day));
  const sorted = [...inOffice].sort(byRankThenStart);
  const [first, ...others] = sorted;
  const rivals = others.filter(
    (other) => first && other.rank === first.rank && other.value !== first.value && !follows(first, other),
  );
  const toCome = terms.filter((term) => isItem(term) && !hasBegun(term, day));
  return { inOffice: sorted, rivals, toCome, all: terms };
}

function isItem({ value }: Holding): boolean {
  return value.startsWith('Q');
}

function hasBegun({ from }: Holding, day: IsoDay): boolean {
  return !from || earliest(from) <= day;
}

/** A term that ended this month may have some days left; it is over once its end may have passed. */
function hasEnded({ to, ended }: Holding, day: IsoDay): boolean {
  return to ? earliest(to) <= day : ended === true;
}

function byRankThenStart(a: Term, b: Term): number {
  const rank = Number(b.rank === 'preferred') - Number(a.rank === 'preferred');
  return rank || (latestOf(a) < latestOf(b) ? 1 : latestOf(a) > latestOf(b) ? -1 : 0);
}

function latestOf({ from }: Holding): string {
  return from ? latest(from) : '';
}

/** Wikidata says itself that the one came after the other. */
export function follows(later: Term, earlier: Term): boolean {
  return later.replaces.includes(earlier.value) || earlier.replacedBy.includes(later.value);
}

/**
 * What is said of an office: by its position’s item and by people’s P39 where the store knows that item; and by the
 * country’s P35 or P6 where one open office of the country has that role.
 */
export function termsOf(
  office: OfficeRow,
  items: ReadonlyMap<string, Item>,
  country: { readonly item: Item; readonly property: string } | null,
): { readonly own: Term[]; readonly country: Term[] } {
  const own: Term[] = [];
  const position = office.qid ? items.get(office.qid) : undefined;
  if (position) own.push(...said(position, P.officeHolder));
  if (office.qid) {
    for (const item of items.values())
      for (const holding of said(item, P.positionHeld))
        if (holding.value === office.qid) own.push({ ...holding, value: item.qid });
  }
  return { own: merged(own), country: country ? merged(said(country.item, country.property)) : [] };
}

function said(item: Item, property: string): Term[] {
  return (item.holdings[property] ?? []).map((holding) => ({ ...holding, said: `${item.qid} ${property}` }));
}

/** One term told twice (by the position and by the person) is one, with the finer dates and the links of both. */
function merged(terms: readonly Term[]): Term[] {
  const result: Term[] = [];
  for (const term of terms) {
    const at = result.findIndex((one) => one.value === term.value && meets(one, term));
    const first = result[at];
    if (first) result[at] = merge(first, term);
    else result.push(term);
  }
  return result;
}

/** Two statements of one list that contradict each other stay two. */
function meets(a: Term, b: Term): boolean {
  if (a.said === b.said && (a.to === undefined) !== (b.to === undefined)) return false;
  if (!a.from || !b.from) return !a.to || !b.to || a.to === b.to;
  return a.from.startsWith(b.from) || b.from.startsWith(a.from);
}

function merge(a: Term, b: Term): Term {
  const finer = <Text extends string>(one: Text | undefined, other: Text | undefined) =>
    (one?.length ?? 0) >= (other?.length ?? 0) ? one : other;
  const [from, to] = [finer(a.from, b.from), finer(a.to, b.to)];
  return {
    ...a,
    rank: a.rank === 'preferred' ? a.rank : b.rank,
    ...(from && { from }),
    ...(to && { to }),
    ...((a.ended ?? b.ended) && { ended: true as const }),
    replaces: [...a.replaces, ...b.replaces],
    replacedBy: [...a.replacedBy, ...b.replacedBy],
    notes: [...new Set([...a.notes, ...b.notes])],
    remarks: [...a.remarks, ...b.remarks],
    said: a.said === b.said ? a.said : `${a.said}, ${b.said}`,
  };
}
