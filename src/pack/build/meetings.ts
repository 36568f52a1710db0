/**
 * Meetings of two as editions, so that a text can mean one: « leur rencontre à Pékin le 4 février 2022 ». They are made here, from
 * the meetings that the files tell, once all of these were read.
 */
import {
  countryCode,
  countryKey,
  countryOf,
  covers,
  entityId,
  type CountryCode,
  type Edition,
  type EntityId,
  type LocalText,
  type MeetingClaim,
  type PartialDate,
  type SubjectKey,
} from '../../facts/index.ts';
import type { EditionSource } from '../../mentions/lexicon/source.ts';
import type { PairYaml } from '../schema/files.ts';
import { enter, type Compilation, type Place } from './compilation.ts';

type Pair = readonly [EntityId, EntityId];

export function addMeetingEditions(into: Compilation): void {
  const hostOf = hostsByPlace(into);
  const families = new Map<EntityId, { readonly between: Pair; readonly editions: EditionSource[] }>();
  for (const [id, { yaml, place }] of into.meetings) {
    const claim = into.claims.get(id);
    const between = claim?.type === 'meeting' ? pairOf(into, claim) : null;
    if (claim?.type !== 'meeting' || !between) continue;
    const series = entityId(`meetings-${between.join('-')}`);
    const family = families.get(series) ?? { between, editions: [] };
    families.set(series, family);
    const known = ownEdition(into, claim);
    family.editions.push(known ?? addEdition(into, claim, { yaml, place, series, between, hostOf }));
    if (!into.entities.has(series))
      enter(into, into.entities, series, seriesRecord(into, series, between), place);
  }
  for (const [series, { between, editions }] of families)
    into.series.push({ entity: series, forum: null, conference: false, short: [], between, editions });
}

/** Those who met, in the order of the alphabet, when they were two who led, in one room. */
function pairOf(into: Compilation, { who, mode, valid: { from } }: MeetingClaim): Pair | null {
  const [a, b, more] = [...who].sort();
  if (!a || !b || more || mode !== 'in-person' || !from) return null;
  return [a, b].every((id) => led(into, id, from)) ? [a, b] : null;
}

/** With a minister it is no summit. */
function led(into: Compilation, person: EntityId, date: PartialDate): boolean {
  return [...into.claims.values()].some(
    (claim) =>
      claim.type === 'office' &&
      claim.person === person &&
      into.offices.get(claim.office)?.leads === true &&
      covers(claim.valid, date) !== 'no',
  );
}

/** A summit of these two alone is that meeting: what was held at Helsinki is not told twice. */
function ownEdition(into: Compilation, { edition, who }: MeetingClaim): EditionSource | undefined {
  const summit = edition && into.entities.get(edition);
  if (summit?.kind !== 'edition') return undefined;
  const came = summit.came ?? [];
  if (came.length !== who.length || who.some((one) => !came.includes(one))) return undefined;
  return into.series.flatMap(({ editions }) => editions).find(({ entity }) => entity === edition);
}

interface Making {
  readonly yaml: PairYaml['meetings'][number];
  readonly place: Place;
  readonly series: EntityId;
  readonly between: Pair;
  readonly hostOf: ReadonlyMap<string, CountryCode>;
}

function addEdition(into: Compilation, claim: MeetingClaim, making: Making): EditionSource {
  const { yaml, place, series, between, hostOf } = making;
  const id = entityId(`meeting-${claim.id}`);
  const host = hostOf.get(claim.place?.['en'] ?? '');
  const hosts = yaml.hosts.length > 0 ? yaml.hosts.map(countryCode) : host ? [host] : [];
  const record: Edition = {
    kind: 'edition',
    id,
    series,
    name: meetingName(into, between, claim),
    held: claim.valid,
    hosts,
    status: 'held',
    mode: 'in-person',
    between,
    ...(claim.place && { place: claim.place }),
  };
  enter(into, into.entities, id, record, place);
  for (const told of [claim, ...outcomes(into, between, claim)])
    into.claims.set(told.id, { ...told, subjects: [...told.subjects, id] });
  const places = yaml.places.length > 0 ? yaml.places : [...new Set(Object.values(claim.place ?? {}))];
  const { from, to } = claim.valid;
  return { entity: id, from, to, places, hosts: hosts.map(countryKey) };
}

/** What was said or happened between the two, or their countries, on the very days of the meeting. */
function outcomes(into: Compilation, between: Pair, { valid }: MeetingClaim) {
  const { from = '', to = from } = valid;
  const sides = between.map((id): SubjectKey[] => {
    const leader = into.entities.get(id);
    return leader?.kind === 'leader' && leader.country ? [id, countryKey(leader.country)] : [id];
  });
  return [...into.claims.values()].filter(
    (claim) =>
      (claim.type === 'quotation' || (claim.type === 'event' && !claim.edition)) &&
      from.length === 'YYYY-MM-DD'.length &&
      claim.valid.from !== undefined &&
      claim.valid.from >= from &&
      (claim.valid.to ?? claim.valid.from) <= to &&
      sides.every((keys) => keys.some((key) => claim.subjects.includes(key))),
  );
}

function seriesRecord(into: Compilation, id: EntityId, between: Pair) {
  const { fr, en } = namesOf(into, between);
  return { kind: 'series' as const, id, name: { fr: `Rencontres ${fr}`, en: `${en} meetings` }, forum: null };
}

/** « Rencontre Vladimir Poutine – Xi Jinping, Pékin 2022 »: where and when tell it from the pair’s others. */
function meetingName(into: Compilation, between: Pair, { place, valid }: MeetingClaim): LocalText {
  const { fr, en } = namesOf(into, between);
  const where = (lang: string) => `${place ? `, ${place[lang] ?? ''}` : ''} ${valid.from?.slice(0, 4) ?? ''}`;
  return { fr: `Rencontre ${fr}${where('fr')}`, en: `${en} meeting${where('en')}` };
}

function namesOf(into: Compilation, between: Pair): { readonly fr: string; readonly en: string } {
  const named = (lang: string) => between.map((id) => into.entities.get(id)?.name[lang] ?? id).join(' – ');
  return { fr: named('fr'), en: named('en') };
}

/** Whose town it is: a capital’s country, or the one host of the summits that were held there. */
function hostsByPlace(into: Compilation): ReadonlyMap<string, CountryCode> {
  const hosts = new Map<string, CountryCode>();
  for (const entity of into.entities.values()) {
    const [host, more] = entity.kind === 'edition' ? entity.hosts : [];
    const english = entity.kind === 'edition' ? entity.place?.['en'] : undefined;
    if (english && host && !more) hosts.set(english, host);
  }
  for (const { key, capital } of into.owners) {
    const code = countryOf(key);
    if (code && capital['en']) hosts.set(capital['en'], code);
  }
  return hosts;
}
