/** The part of a Wikidata item that says who holds an office. The schema is loose: of the rest we know nothing. */
import * as v from 'valibot';
import type { PartialDate } from '../../facts/index.ts';
import { readTime } from './time.ts';

/** Properties, as Wikidata numbers them. */
export const P = {
  countryCode: 'P297',
  headOfState: 'P35',
  headOfGovernment: 'P6',
  officeHolder: 'P1308',
  positionHeld: 'P39',
  start: 'P580',
  end: 'P582',
  replaces: 'P1365',
  replacedBy: 'P1366',
  gender: 'P21',
  died: 'P570',
  nativeName: 'P1559',
} as const;
/** Qualifiers that change what a statement means (acting, elect, disputed): nature, role, circumstances. */
const REMARKS = ['P5102', 'P3831', 'P2868', 'P1480'] as const;

const itemValue = v.looseObject({ id: v.pipe(v.string(), v.regex(/^[QPL]\d+$/)) });
const timeValue = v.looseObject({ time: v.string(), precision: v.number(), calendarmodel: v.string() });
const textValue = v.looseObject({ text: v.string(), language: v.string() });

const snak = v.looseObject({
  snaktype: v.picklist(['value', 'somevalue', 'novalue']),
  datavalue: v.optional(v.looseObject({ value: v.unknown(), type: v.string() })),
});
const statement = v.looseObject({
  mainsnak: snak,
  rank: v.picklist(['preferred', 'normal', 'deprecated']),
  qualifiers: v.optional(v.union([v.record(v.string(), v.array(snak)), v.tuple([])]), {}),
});
const terms = v.union([v.record(v.string(), v.looseObject({ value: v.string() })), v.tuple([])]);
/** An empty map is an empty array in some of Wikidata’s exports: PHP does not tell them apart. */
const entity = v.looseObject({
  id: v.pipe(v.string(), v.regex(/^Q\d+$/)),
  labels: v.optional(terms, {}),
  sitelinks: v.optional(
    v.union([v.record(v.string(), v.looseObject({ title: v.string() })), v.tuple([])]),
    {},
  ),
  claims: v.optional(v.union([v.record(v.string(), v.array(v.unknown())), v.tuple([])]), {}),
});
const documentOfSome = v.looseObject({ entities: v.record(v.string(), v.unknown()) });

type Snak = v.InferOutput<typeof snak>;
type Statement = v.InferOutput<typeof statement>;
export type Rank = Statement['rank'];

/** That somebody (or nobody, or somebody unknown) holds something, from when to when. */
export interface Holding {
  /** An item’s id; or `somebody`, where nobody knows who; or `nobody`. */
  readonly value: string;
  readonly rank: Rank;
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** It ended, but the day is unknown or none that we can write. */
  readonly ended?: true;
  readonly replaces: readonly string[];
  readonly replacedBy: readonly string[];
  /** What was left out, and what an editor should look at. */
  readonly notes: readonly string[];
  /** Items that qualify the statement itself; it may then not say that somebody is in office. */
  readonly remarks: readonly string[];
}

export interface Item {
  readonly qid: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly enwiki?: string;
  readonly native?: { readonly lang: string; readonly text: string };
  readonly gender?: string;
  readonly died?: PartialDate;
  readonly countryCode?: string;
  readonly holdings: Readonly<Record<string, readonly Holding[]>>;
}

/** @returns the items of a document: a bare entity, or `{ entities }`. Redirects and what is missing have none. */
export function itemsIn(value: unknown): Item[] {
  if (v.is(documentOfSome, value)) return Object.values(value.entities).flatMap(itemsIn);
  const read = v.safeParse(entity, value);
  return read.success ? [itemOf(read.output)] : [];
}

function itemOf({ id, labels, sitelinks, claims }: v.InferOutput<typeof entity>): Item {
  const statements = (property: string): Statement[] =>
    ((claims as Record<string, unknown[]>)[property] ?? []).filter(isGood);
  const [best] = [statements(P.died)].map(bestOf);
  const died = best && dateIn(best.mainsnak).date;
  const gender = idIn(bestOf(statements(P.gender))?.mainsnak);
  const code = bestOf(statements(P.countryCode))?.mainsnak.datavalue?.value;
  const native = bestOf(statements(P.nativeName))?.mainsnak.datavalue?.value;
  const enwiki = (sitelinks as Record<string, { title: string }>)['enwiki']?.title;
  return {
    qid: id,
    labels: Object.fromEntries(
      Object.entries(labels as Record<string, { value: string }>).map(([lang, { value }]) => [lang, value]),
    ),
    ...(enwiki !== undefined && { enwiki }),
    ...(v.is(textValue, native) && { native: { lang: native.language, text: native.text } }),
    ...(gender !== null && { gender }),
    ...(died && { died }),
    ...(typeof code === 'string' && { countryCode: code.toLowerCase() }),
    holdings: Object.fromEntries(
      [P.headOfState, P.headOfGovernment, P.officeHolder, P.positionHeld].map((property) => [
        property,
        statements(property).map(holdingOf),
      ]),
    ),
  };
}

/** Deprecated statements say what is held for wrong. */
function isGood(value: unknown): value is Statement {
  return v.is(statement, value) && value.rank !== 'deprecated';
}

function bestOf(statements: readonly Statement[]): Statement | undefined {
  return statements.find(({ rank }) => rank === 'preferred') ?? statements[0];
}

function holdingOf({ mainsnak, rank, qualifiers }: Statement): Holding {
  const of = (property: string): Snak[] => (qualifiers as Record<string, Snak[]>)[property] ?? [];
  const ids = (property: string) => of(property).flatMap((one) => idIn(one) ?? []);
  const [start, end] = [oneDate(of(P.start), 'start'), oneDate(of(P.end), 'end')];
  return {
    value: mainsnak.snaktype === 'novalue' ? 'nobody' : (idIn(mainsnak) ?? 'somebody'),
    rank,
    ...(start.date && { from: start.date }),
    ...(end.date && { to: end.date }),
    ...(end.said && { ended: true as const }),
    replaces: ids(P.replaces),
    replacedBy: ids(P.replacedBy),
    notes: [...start.notes, ...end.notes],
    remarks: REMARKS.flatMap(ids),
  };
}

interface OneDate {
  readonly date?: PartialDate;
  /** Wikidata says that there is such a day, whether or not we can write it. `novalue` says that there is none. */
  readonly said: boolean;
  readonly notes: readonly string[];
}

function oneDate(snaks: readonly Snak[], what: string): OneDate {
  const said = snaks.filter(({ snaktype }) => snaktype !== 'novalue');
  const [first, ...more] = said;
  if (!first) return { said: false, notes: [] };
  if (more.length > 0)
    return { said: true, notes: [`it has ${said.length} days for its ${what}: none is taken`] };
  const { date, note } = dateIn(first);
  const notes = note ? [`its ${what} is skipped: ${note}`] : [];
  if (date?.endsWith('-01-01')) notes.push(`its ${what}, ${date}, may be a year that was entered as a day`);
  return { ...(date && { date }), said: true, notes };
}

function dateIn({ datavalue, snaktype }: Snak): { date?: PartialDate; note?: string } {
  if (snaktype === 'somevalue') return { note: 'there is one, but nobody knows which' };
  if (!v.is(timeValue, datavalue?.value)) return { note: 'not a date' };
  const read = readTime(datavalue.value);
  return 'date' in read ? read : { note: read.skipped };
}

function idIn(one: Snak | undefined): string | null {
  const value = one?.datavalue?.value;
  return v.is(itemValue, value) ? value.id : null;
}
