/** Items of Wikidata as it writes them, and a store to try them on; both in folders of their own, which are taken away again. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { isoDay } from '../../../src/facts/index.ts';
import { compileFacts } from '../../../src/pack/compile.ts';
import { inWords } from '../../../src/pack/problem.ts';
import { refresh, type Refresh } from '../../../src/upkeep/index.ts';

export const FACTS = 'tests/fixtures/facts-refresh';
export const WIKIDATA = 'tests/fixtures/wikidata';
const GREGORIAN = 'http://www.wikidata.org/entity/Q1985727';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

export async function newFolder(name = 'upkeep-'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), name));
  folders.push(folder);
  return folder;
}

type Json = Readonly<Record<string, unknown>>;

const time = (date: string, precision?: number, calendarmodel = GREGORIAN) => ({
  value: {
    time: `+${`${date}-00-00`.slice(0, 10)}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision: precision ?? { 4: 9, 7: 10, 10: 11 }[date.length] ?? 11,
    calendarmodel,
  },
  type: 'time',
});
const entity = (id: string) => ({
  value: { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id },
  type: 'wikibase-entityid',
});
const snak = (property: string, datavalue: Json | 'somevalue' | 'novalue') =>
  typeof datavalue === 'string'
    ? { snaktype: datavalue, property }
    : { snaktype: 'value', property, datavalue };

export interface Held {
  readonly from?: string;
  /** A date, `somevalue` or `novalue`. */
  readonly to?: string;
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  readonly replaces?: string;
  readonly replacedBy?: string;
  readonly precision?: number;
  readonly calendar?: string;
  /** Further qualifiers with an item. */
  readonly with?: Readonly<Record<string, string>>;
}

/** A statement that `value` (an item, `somevalue` or `novalue`) holds something. */
export function held(property: string, value: string, how: Held = {}): Json {
  const qualifiers: Record<string, Json[]> = {};
  const qualify = (key: string, said: Json) => (qualifiers[key] ??= []).push(said);
  const { from, to, rank = 'normal', precision, calendar } = how;
  if (from) qualify('P580', snak('P580', time(from, precision, calendar)));
  if (to) qualify('P582', snak('P582', to === 'somevalue' || to === 'novalue' ? to : time(to)));
  if (how.replaces) qualify('P1365', snak('P1365', entity(how.replaces)));
  if (how.replacedBy) qualify('P1366', snak('P1366', entity(how.replacedBy)));
  for (const [key, id] of Object.entries(how.with ?? {})) qualify(key, snak(key, entity(id)));
  const mainsnak = snak(property, value === 'somevalue' || value === 'novalue' ? value : entity(value));
  return { mainsnak, type: 'statement', rank, qualifiers, 'qualifiers-order': Object.keys(qualifiers) };
}

export function item(qid: string, label: string | null, claims: readonly Json[], more: Json = {}): Json {
  const byProperty: Record<string, Json[]> = {};
  for (const claim of claims) {
    const { property } = claim['mainsnak'] as { property: string };
    (byProperty[property] ??= []).push(claim);
  }
  const labels = label === null ? {} : { en: { language: 'en', value: label } };
  return {
    type: 'item',
    id: qid,
    labels,
    descriptions: {},
    aliases: {},
    claims: byProperty,
    sitelinks: {},
    ...more,
  };
}

export function country(qid: string, code: string, claims: readonly Json[]): Json {
  const datavalue = { value: code, type: 'string' };
  const named = { mainsnak: snak('P297', datavalue), type: 'statement', rank: 'normal' };
  return item(qid, `Country ${code}`, [named, ...claims]);
}

export function person(qid: string, label: string | null, gender = 'Q6581072', died?: string): Json {
  const claims = [{ mainsnak: snak('P21', entity(gender)), type: 'statement', rank: 'normal' }];
  const death = died ? [{ mainsnak: snak('P570', time(died)), type: 'statement', rank: 'normal' }] : [];
  return item(qid, label, [...claims, ...death]);
}

export interface Trial {
  /** Text of files of the store that is replaced once, each. */
  readonly change?: Readonly<Record<string, readonly [string, string]>>;
  readonly confirm?: boolean;
  readonly many?: boolean;
  readonly today?: string;
  /** The day in the name of the dump. */
  readonly day?: string;
}

export interface Tried extends Refresh {
  readonly rules: readonly string[];
  /** What was taken away and what was put in, without the lines that stay. */
  readonly lines: readonly string[];
}

/** What these items propose for the store. */
export async function tried(items: readonly Json[], trial: Trial = {}): Promise<Tried> {
  const folder = await newFolder();
  const dump = join(folder, `wikidata-${trial.day ?? '2026-03-16'}-all.json`);
  await writeFile(dump, `[\n${items.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  return triedOn(dump, trial);
}

export async function triedOn(
  dump: string,
  { change = {}, confirm = false, many = false, today = '2026-03-20' }: Trial = {},
): Promise<Tried> {
  const facts = join(await newFolder(), 'facts');
  await cp(FACTS, facts, { recursive: true });
  for (const [file, [find, text]] of Object.entries(change)) {
    const before = await readFile(join(facts, file), 'utf8');
    if (!before.includes(find)) throw new Error(`${file} does not hold « ${find} »`);
    await writeFile(
      join(facts, file),
      before.replace(find, () => text),
    );
  }
  const result = await compileFacts(facts);
  if (!result.ok) throw new Error(result.problems.map(inWords).join('\n'));
  const done = await refresh(result.value.records, dump, { facts, today: isoDay(today), confirm, many });
  const lines = done.patch.split('\n').filter((line) => /^[-+](?![-+])/.test(line));
  return {
    ...done,
    lines,
    rules: done.told.map(
      ({ file, line, rule, refused }) => `${file}:${line}: ${rule}${refused ? '' : ' (note)'}`,
    ),
  };
}
