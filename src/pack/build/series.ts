import {
  countryCode,
  countryKey,
  entityId,
  type Edition,
  type EntityId,
  type LocalText,
  type SubjectKey,
} from '../../facts/index.ts';
import type { EditionSource } from '../../mentions/lexicon/source.ts';
import type { DefaultsYaml, EditionYaml, SeriesYaml } from '../schema/files.ts';
import { below, enter, explain, refer, report, type Compilation, type Place } from './compilation.ts';
import { foldText } from '../../mentions/scan/fold.ts';
import { addForms } from './people.ts';
import { periodOf, proofOf } from './proof.ts';

interface SeriesContext {
  readonly forum: EntityId;
  /** Names the forum has already, folded: a conference and the series of its meetings are often called the same. */
  readonly taken: ReadonlySet<string>;
  /** A conference is nothing but its meetings: its own name with a place or a year means one of them. */
  readonly conference: boolean;
  readonly defaults: DefaultsYaml | undefined;
}

export function addSeries(into: Compilation, place: Place, series: SeriesYaml, context: SeriesContext): void {
  const id = entityId(series.id);
  const record = {
    kind: 'series' as const,
    id,
    name: series.name,
    forum: context.forum,
    ...(series.qid && { qid: series.qid }),
    ...(series.wikipedia && { wikipedia: series.wikipedia }),
  };
  enter(into, into.entities, id, record, below(place, 'id'));
  for (const text of new Set(Object.values(series.name))) {
    if (!context.taken.has(foldText(text))) into.names.push({ text, class: 'full', entity: id, lang: null });
  }
  explain(into, id, series.differs);
  if (series.forms) addForms(into, id, series.forms);
  const editions = series.editions.map((edition, index) =>
    addEdition(into, below(place, 'editions', index), edition, { series, defaults: context.defaults }),
  );
  into.series.push({
    entity: id,
    forum: context.forum,
    conference: context.conference,
    short: series.short,
    editions: editions.filter((edition) => edition !== null),
  });
}

interface EditionContext {
  readonly series: SeriesYaml;
  readonly defaults: DefaultsYaml | undefined;
}

function addEdition(
  into: Compilation,
  place: Place,
  edition: EditionYaml,
  { series, defaults }: EditionContext,
): EditionSource | null {
  const suffix = edition.ordinal ?? (edition.from ?? edition.to)?.slice(0, 4);
  if (edition.id === undefined && suffix === undefined) {
    report(into, place, 'edition-id', 'an edition without ordinal or date needs an id');
    return null;
  }
  const id = entityId(edition.id ?? `${series.id}-${suffix}`);
  const record = editionRecord(id, edition, series);
  enter(into, into.entities, id, record, place);
  edition.hosts.forEach((host, index) => refer(into, 'country', host, below(place, 'hosts', index)));
  if (edition.chair) refer(into, 'entity', edition.chair, below(place, 'chair'));
  edition.came.forEach((who, index) => refer(into, 'entity', who, below(place, 'came', index)));
  addEvents(into, place, edition, { record, defaults });
  addNumberedNames(into, series, edition, id);
  if (edition.wikipedia) into.names.push({ text: edition.wikipedia, class: 'full', entity: id, lang: null });
  const { from, to } = periodOf(edition);
  const places = [...new Set([...Object.values(edition.place ?? {}), ...edition.places])];
  const hosts = edition.hosts.map((host) => countryKey(countryCode(host)));
  return { entity: id, ordinal: edition.ordinal, from, to, places, hosts };
}

function editionRecord(id: EntityId, edition: EditionYaml, series: SeriesYaml): Edition {
  return {
    kind: 'edition',
    id,
    series: entityId(series.id),
    name: edition.name ?? editionName(edition, series),
    held: periodOf(edition),
    hosts: edition.hosts.map(countryCode),
    status: edition.status,
    mode: edition.mode,
    ...(edition.ordinal !== undefined && { ordinal: edition.ordinal }),
    ...(edition.place && { place: edition.place }),
    ...(edition.chair && { chair: entityId(edition.chair) }),
    ...(edition.came.length > 0 && { came: edition.came.map(entityId) }),
    ...(edition.qid && { qid: edition.qid }),
    ...(edition.wikipedia && { wikipedia: edition.wikipedia }),
  };
}

/** « 16e sommet des BRICS », “16th BRICS summit”; without ordinal the place or the year tells it apart. */
function editionName(edition: EditionYaml, series: SeriesYaml): LocalText {
  const { fr = '', en = '' } = series.name;
  const year = (edition.from ?? edition.to)?.slice(0, 4) ?? '';
  if (edition.ordinal !== undefined) {
    const lower = fr.charAt(0).toLowerCase() + fr.slice(1);
    const first = edition.ordinal === 1;
    return {
      fr: `${edition.ordinal}${first ? 'er' : 'e'} ${lower}`,
      en: `${edition.ordinal}${englishSuffix(edition.ordinal)} ${en}`,
    };
  }
  return { fr: `${fr} ${year}`.trim(), en: `${en} ${year}`.trim() };
}

function englishSuffix(ordinal: number): string {
  const tens = ordinal % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th';
}

/** Every edition is an event of its own: that it was held, and what came out of it where a source says. */
function addEvents(
  into: Compilation,
  place: Place,
  edition: EditionYaml,
  context: Omit<EditionContext, 'series'> & { record: Edition },
): void {
  const { record, defaults } = context;
  const hosts: SubjectKey[] = edition.hosts.map((host) => countryKey(countryCode(host)));
  const subjects: SubjectKey[] = [
    record.id,
    record.series,
    ...hosts,
    ...(edition.chair ? [entityId(edition.chair)] : []),
  ];
  const event = (id: string, text: LocalText, about: readonly SubjectKey[]) => {
    const proof = proofOf(into, place, { id, proof: edition, dates: edition, defaults });
    if (!proof) return;
    const claim = {
      type: 'event' as const,
      ...proof,
      subjects: about,
      topics: ['meeting' as const],
      text,
      ...(text === record.name && { occurrence: true as const }),
      edition: record.id,
    };
    enter(into, into.claims, id, claim, place);
  };
  event(`${record.id}.held`, record.name, subjects);
  if (edition.outcome) event(`${record.id}.outcome`, edition.outcome, subjects);
}

/** « COP29 », « COP 29 »: a bare name with its number is the edition itself. Names that hold a figure (G20) take none. */
function addNumberedNames(
  into: Compilation,
  series: SeriesYaml,
  edition: EditionYaml,
  entity: EntityId,
): void {
  if (edition.ordinal === undefined) return;
  for (const short of series.short.filter((text) => !/\d/.test(text))) {
    for (const text of [
      `${short}${edition.ordinal}`,
      `${short} ${edition.ordinal}`,
      `${short}-${edition.ordinal}`,
    ]) {
      into.names.push({ text, class: 'full', entity, lang: null });
    }
  }
}
