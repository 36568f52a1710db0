/** Files about what is between countries or people: meetings, figures, quotations, events. */
import { entityId, partialDate, type SubjectKey, type Topic } from '../../facts/index.ts';
import type { DefaultsYaml, EventYaml, PairYaml } from '../schema/files.ts';
import { below, enter, refer, report, type Compilation, type Place } from './compilation.ts';
import { proofOf } from './proof.ts';

export function addPairs(into: Compilation, root: Place, pairs: PairYaml): void {
  const { defaults } = pairs;
  const measures = new Map(pairs.measures.map((measure) => [measure.id, measure.name]));
  pairs.measures.forEach(({ id }, index) => {
    if (pairs.measures.findIndex((one) => one.id === id) < index)
      report(
        into,
        below(root, 'measures', index, 'id'),
        'unique-id',
        `${id} stands already among the measures`,
      );
  });
  pairs.meetings.forEach((meeting, index) =>
    addMeeting(into, below(root, 'meetings', index), meeting, defaults),
  );
  pairs.figures.forEach((figure, index) => {
    const place = below(root, 'figures', index);
    const measure = measures.get(figure.measure);
    if (!measure) {
      report(
        into,
        below(place, 'measure'),
        'measure',
        `measure ${figure.measure} is not described in this file’s measures`,
      );
      return;
    }
    addFigure(into, place, figure, { measure, defaults });
  });
  pairs.quotations.forEach((quotation, index) =>
    addQuotation(into, below(root, 'quotations', index), quotation, defaults),
  );
  pairs.events.forEach((event, index) =>
    addEvent(into, below(root, 'events', index), event, { about: [], defaults }),
  );
}

function subjectsOf(into: Compilation, place: Place, about: readonly string[]): SubjectKey[] {
  about.forEach((subject, index) => refer(into, 'subject', subject, below(place, 'about', index)));
  return about as SubjectKey[];
}

type MeetingYaml = PairYaml['meetings'][number];
function addMeeting(
  into: Compilation,
  place: Place,
  meeting: MeetingYaml,
  defaults: DefaultsYaml | undefined,
): void {
  meeting.who.forEach((who, index) => refer(into, 'entity', who, below(place, 'who', index)));
  meeting.hosts.forEach((host, index) => refer(into, 'country', host, below(place, 'hosts', index)));
  if (meeting.edition) refer(into, 'entity', meeting.edition, below(place, 'edition'));
  const proof = proofOf(into, place, { id: meeting.id, proof: meeting, dates: meeting, defaults });
  if (!proof) return;
  const who = meeting.who.map(entityId);
  const manner: Topic = meeting.mode === 'in-person' ? 'meeting' : 'call';
  const topics = [...new Set<Topic>([manner, ...meeting.topics])];
  const subjects = [...who, ...(meeting.edition ? [entityId(meeting.edition)] : [])];
  const record = {
    type: 'meeting' as const,
    ...proof,
    subjects,
    topics,
    who,
    mode: meeting.mode,
    ...(meeting.place && { place: meeting.place }),
    ...(meeting.occasion && { occasion: meeting.occasion }),
    ...(meeting.edition && { edition: entityId(meeting.edition) }),
  };
  enter(into, into.claims, meeting.id, record, below(place, 'id'));
  into.meetings.set(meeting.id, { yaml: meeting, place });
}

type FigureYaml = PairYaml['figures'][number];
interface FigureContext {
  readonly measure: Readonly<Record<string, string>>;
  readonly defaults: DefaultsYaml | undefined;
}
function addFigure(
  into: Compilation,
  place: Place,
  figure: FigureYaml,
  { measure, defaults }: FigureContext,
): void {
  const { period } = figure;
  // A figure holds for its period and is known only once published.
  const dates = { from: figure.published ?? period };
  const proof = proofOf(into, place, { id: figure.id, proof: figure, dates, defaults });
  if (!proof) return;
  const record = {
    type: 'figure' as const,
    ...proof,
    subjects: subjectsOf(into, place, figure.about),
    topics: figure.topics,
    measure,
    measureId: figure.measure,
    value: figure.value,
    scale: figure.scale,
    unit: figure.unit,
    period: partialDate(period),
    publisher: figure.publisher,
    ...(figure.approximate && { approximate: true }),
    ...(figure.converted && { converted: figure.converted }),
  };
  enter(into, into.claims, figure.id, record, below(place, 'id'));
}

type QuotationYaml = PairYaml['quotations'][number];
function addQuotation(
  into: Compilation,
  place: Place,
  quotation: QuotationYaml,
  defaults: DefaultsYaml | undefined,
): void {
  if (quotation.speaker) refer(into, 'entity', quotation.speaker, below(place, 'speaker'));
  const dates = { from: quotation.date, to: quotation.to };
  const proof = proofOf(into, place, { id: quotation.id, proof: quotation, dates, defaults });
  if (!proof) return;
  const record = {
    type: 'quotation' as const,
    ...proof,
    subjects: subjectsOf(into, place, quotation.about),
    topics: quotation.topics,
    by: quotation.by,
    wording: quotation.wording,
    ...(quotation.speaker && { speaker: entityId(quotation.speaker) }),
    ...(quotation.original && { original: quotation.original }),
    ...(quotation.occasion && { occasion: quotation.occasion }),
  };
  enter(into, into.claims, quotation.id, record, below(place, 'id'));
}

interface EventContext {
  readonly about: readonly string[];
  readonly defaults: DefaultsYaml | undefined;
}
export function addEvent(
  into: Compilation,
  place: Place,
  event: EventYaml,
  { about, defaults }: EventContext,
): void {
  const all = [...new Set([...about, ...(event.about ?? [])])];
  if (all.length === 0)
    report(into, place, 'about', 'an event outside a forum’s file must say what it is about');
  const dates = { from: event.date, to: event.to };
  const proof = proofOf(into, place, { id: event.id, proof: event, dates, defaults });
  if (!proof) return;
  const record = {
    type: 'event' as const,
    ...proof,
    subjects: subjectsOf(into, place, all),
    topics: event.topics,
    text: event.text,
    ...(event.by && { by: event.by }),
  };
  enter(into, into.claims, event.id, record, below(place, 'id'));
}
