/** All that Wikidata proposes for the store: changes of YAML by file, and what was refused or is to be looked at. Pure. */
import { addDays, type IsoDay } from '../../facts/index.ts';
import type { Path, YamlFile } from '../../pack/yaml.ts';
import { openTerms, type HolderRow, type OfficeRow, type Store } from '../offices.ts';
import type { Edit } from '../yaml-edit.ts';
import { P, type Item } from './entity.ts';
import { pinIsDue, tooMany } from './gates.ts';
import { findingsOn, type Evidence, type Finding } from './office.ts';
import { death, newPerson, personOf, type NewPerson } from './people.ts';

export interface Told {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly why: string;
  readonly refused: boolean;
}
export interface Counts {
  compared: number;
  changed: number;
  begun: number;
  ended: number;
  died: number;
  confirmed: number;
}
export interface Proposal {
  /** By file, from the folder of facts. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>;
  readonly told: readonly Told[];
  readonly counts: Readonly<Counts>;
  /** Why nothing at all is proposed. */
  readonly refused?: string;
}

export interface Options {
  /** The day the dump is of. */
  readonly day: IsoDay;
  readonly today: IsoDay;
  /** Moves the checks of those still in office on to the day of the dump. */
  readonly confirm: boolean;
  /** Takes more changes at once than are likely. */
  readonly many: boolean;
}

/** A claim is to be looked at again half a year after it was checked. */
const REVIEW_DAYS = 182;

interface Work extends Evidence {
  readonly options: Options;
  readonly source: string;
  readonly edits: Map<string, Edit[]>;
  readonly told: Told[];
  readonly counts: Counts;
  /** New people by item: somebody may come into two offices at once. */
  readonly newcomers: Map<string, NewPerson>;
}

export function propose(store: Store, items: ReadonlyMap<string, Item>, options: Options): Proposal {
  const work: Work = {
    store,
    items,
    day: options.day,
    options,
    source: `wikidata-${options.day.slice(0, 7)}`,
    edits: new Map(),
    told: [],
    counts: { compared: 0, changed: 0, begun: 0, ended: 0, died: 0, confirmed: 0 },
    newcomers: new Map(),
  };
  for (const office of store.offices) lookAtOffice(work, office);
  lookAtDeaths(work);
  tellPins(work);
  const { told, counts } = work;
  if (tooMany(counts.changed, counts.compared) && !options.many) {
    const refused = `${counts.changed} of ${counts.compared} holders changed at once: nothing is proposed (--many takes them)`;
    return { edits: new Map(), told, counts, refused };
  }
  addSource(work);
  return { edits: work.edits, told, counts };
}

function lookAtOffice(work: Work, office: OfficeRow): void {
  const { compared, changed, findings } = findingsOn(office, countryOf(work, office), work);
  work.counts.compared += Number(compared);
  work.counts.changed += Number(changed);
  // Who comes stands behind who goes; a comer without a record leaves the office to its editor.
  const newcomers = findings.filter((finding) => finding.what === 'begun');
  const stopped = newcomers.some((finding) => !welcome(work, office, finding));
  for (const finding of findings) if (!stopped || finding.what !== 'ended') take(work, office, finding);
}

/** The country’s item and the property that names the office’s holder: where one open office has that role. */
function countryOf(work: Work, office: OfficeRow): { item: Item; property: string } | null {
  if (office.country === null) return null;
  const roles = { 'head-of-state': P.headOfState, 'head-of-government': P.headOfGovernment } as const;
  for (const [role, property] of Object.entries(roles)) {
    if (!office.roles.includes(role)) continue;
    const alike = work.store.offices.filter(
      (one) =>
        one.country === office.country && !one.ended && one.roles.includes(role) && openTerms(one).length > 0,
    );
    const same = [...work.items.values()].filter(
      (item) => item.countryCode === office.country && (item.holdings[property]?.length ?? 0) > 0,
    );
    const [item, ...others] = same;
    if (!item) continue;
    if (alike.length === 1 && alike[0] === office && others.length === 0) return { item, property };
    if (alike.length > 1 && alike[0] === office)
      tell(
        work,
        office.file,
        office.path,
        {
          rule: 'two-offices',
          why: `${property} of ${item.qid} may mean ${alike.map(({ id }) => id).join(' or ')}`,
        },
        false,
      );
    if (others.length > 0)
      tell(
        work,
        office.file,
        office.path,
        {
          rule: 'two-countries',
          why: `${same.map(({ qid }) => qid).join(' and ')} have the code ${office.country}`,
        },
        false,
      );
  }
  return null;
}

function take(work: Work, office: OfficeRow, finding: Finding): void {
  switch (finding.what) {
    case 'begun':
      return;
    case 'ended':
      work.counts.ended++;
      touch(work, office, finding.holder, [['to', finding.to]]);
      return;
    case 'confirmed':
      if (!work.options.confirm || (finding.holder.asOf ?? '') >= work.day) return;
      work.counts.confirmed++;
      touch(work, office, finding.holder, []);
      return;
    case 'refused':
    case 'note':
      tell(
        work,
        office.file,
        finding.holder?.path ?? office.path,
        finding.refusal,
        finding.what === 'refused',
      );
  }
}

/** New values of a term, the day it was checked, and the source. An end that only Wikidata gives is no fact of several sources. */
function touch(
  work: Work,
  { file }: OfficeRow,
  holder: HolderRow,
  values: readonly (readonly [string, string])[],
): void {
  const after = ['who', 'from', 'to', 'acting', 'asOf', 'reviewBy'];
  const fresh = [...values, ['asOf', work.day], ['reviewBy', reviewBy(work.day)]] as const;
  for (const [key, value] of fresh)
    put(work, file.file, {
      what: 'set',
      at: holder.path,
      key,
      value,
      after: after.slice(0, after.indexOf(key)),
    });
  put(work, file.file, { what: 'add', at: [...holder.path, 'sources'], value: work.source });
  if (values.length > 0 && holder.confidence === 'A')
    put(work, file.file, { what: 'set', at: holder.path, key: 'confidence', value: 'B', after: ['sources'] });
}

/** Enters a new term, and the person when the store has none. @returns whether there is a person to hold it. */
function welcome(
  work: Work,
  office: OfficeRow,
  { term, from }: Extract<Finding, { what: 'begun' }>,
): boolean {
  const item = work.items.get(term.value);
  const known = personOf(work.store, term.value, item);
  const person = known
    ? { id: known.id, lines: [], whole: true }
    : (work.newcomers.get(term.value) ?? newPerson(work.store, term.value, item));
  if ('rule' in person) {
    tell(work, office.file, office.path, person, true);
    return false;
  }
  if (!known && !work.newcomers.has(term.value)) {
    work.newcomers.set(term.value, person);
    put(work, office.file.file, { what: 'append', at: ['people'], lines: person.lines });
  }
  const proof = `asOf: ${work.day}, reviewBy: ${reviewBy(work.day)}, sources: [${work.source}], confidence: B`;
  const line = `- { who: ${person.id}, from: ${from}, ${proof} }`;
  put(work, office.file.file, {
    what: 'append',
    at: [...office.path, 'holders'],
    lines: [person.whole ? line : `# ${line}`],
  });
  if (person.whole) work.counts.begun++;
  else
    tell(
      work,
      office.file,
      office.path,
      { rule: 'no-record', why: `${term.value} in office since ${from}: only a stub can be drafted` },
      false,
    );
  return true;
}

function lookAtDeaths(work: Work): void {
  for (const person of work.store.people.values()) {
    const item = person.qid ? work.items.get(person.qid) : undefined;
    if (!item) continue;
    const terms = work.store.offices.flatMap(({ holders }) => holders.filter(({ who }) => who === person.id));
    const refusal = death(person, item, { day: work.day, starts: terms.flatMap(({ from }) => from ?? []) });
    if (refusal) tell(work, person.file, person.path, refusal, true);
    if (refusal !== null || !item.died) continue;
    work.counts.died++;
    const after = ['id', 'country', 'name', 'native', 'gender', 'qid', 'wikipedia'];
    put(work, person.file.file, { what: 'set', at: person.path, key: 'died', value: item.died, after });
  }
}

function tellPins(work: Work): void {
  for (const { file, holders } of work.store.offices)
    for (const { who, pinned, path } of holders)
      if (pinned !== undefined && pinIsDue(pinned, work.options.today))
        tell(
          work,
          file,
          path,
          { rule: 'pin-due', why: `the pin of ${who}, of ${pinned}, is older than a year` },
          false,
        );
}

function addSource(work: Work): void {
  const isUsed = [...work.edits.values()].flat().some((edit) => edit.what !== 'set');
  if (!isUsed || work.store.sources.has(work.source)) return;
  const lines = [
    `- id: ${work.source}`,
    '  title: Wikidata, heads of state and government and holders of positions (P35, P6, P1308, P39)',
    '  publisher: Wikidata',
    '  url: https://www.wikidata.org/',
    `  date: ${work.day}`,
    `  read: ${work.options.today}`,
    '  lang: en',
    '  licence: CC0-1.0',
  ];
  put(work, 'sources.yaml', { what: 'append', at: ['sources'], lines });
}

function reviewBy(day: IsoDay): IsoDay {
  return addDays(day, REVIEW_DAYS);
}

function put(work: Work, file: string, edit: Edit): void {
  const edits = work.edits.get(file);
  if (edits) edits.push(edit);
  else work.edits.set(file, [edit]);
}

function tell(
  work: Work,
  file: YamlFile,
  path: Path,
  { rule, why }: { rule: string; why: string },
  refused: boolean,
): void {
  work.told.push({ file: file.file, line: file.lineOf(path), rule, why, refused });
}
