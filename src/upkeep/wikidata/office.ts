/** What Wikidata tells of one office, against what the store has of it. Pure. */
import { earliest, latest, type IsoDay, type PartialDate } from '../../facts/index.ts';
import { openTerms, type HolderRow, type OfficeRow, type Store } from '../offices.ts';
import type { Item } from './entity.ts';
import { passes, sameDate, type Refusal } from './gates.ts';
import { follows, standing, termsOf, type Standing, type Term } from './incumbents.ts';
import { isNamed, labelOf, personOf } from './people.ts';

export interface Evidence {
  readonly store: Store;
  readonly items: ReadonlyMap<string, Item>;
  readonly day: IsoDay;
}

export type Finding =
  | { readonly what: 'ended'; readonly holder: HolderRow; readonly to: PartialDate }
  | { readonly what: 'begun'; readonly term: Term; readonly from: PartialDate }
  | { readonly what: 'confirmed'; readonly holder: HolderRow }
  | { readonly what: 'refused' | 'note'; readonly holder?: HolderRow; readonly refusal: Refusal };

export interface OfficeFindings {
  /** Both know the office, and the store somebody in it. */
  readonly compared: boolean;
  /** Wikidata’s holder is another than the store’s, believed or not, or has gone. */
  readonly changed: boolean;
  readonly findings: readonly Finding[];
}

const NOTHING: OfficeFindings = { compared: false, changed: false, findings: [] };

export function findingsOn(
  office: OfficeRow,
  country: { readonly item: Item; readonly property: string } | null,
  evidence: Evidence,
): OfficeFindings {
  if (office.ended) return NOTHING;
  const said = termsOf(office, evidence.items, country);
  const [own, byCountry] = [standing(said.own, evidence.day), standing(said.country, evidence.day)];
  const now = own.all.length > 0 ? own : byCountry;
  if (now.all.length === 0) return NOTHING;
  const [mine, theirs] = [own.inOffice[0], byCountry.inOffice[0]];
  if (mine && theirs && mine.value !== theirs.value && !office.shared) {
    const why = `${named(evidence, mine)} by ${mine.said}, ${named(evidence, theirs)} by ${theirs.said}`;
    return { compared: true, changed: false, findings: [refused('disagree', why)] };
  }
  return compare(office, now, evidence);
}

function compare(office: OfficeRow, now: Standing, evidence: Evidence): OfficeFindings {
  const open = openTerms(office).map((holder) => ({ holder, terms: termsOfHolder(holder, now, evidence) }));
  const isOpen = (term: Term) => open.some(({ terms }) => terms.includes(term));
  const heads = office.shared ? now.inOffice : now.inOffice.slice(0, 1);
  const fresh = heads.filter((term) => !isOpen(term));
  const comers = fresh.map((term) => comer(office, term, now, evidence));
  const changes = comers.flat();
  const believed = !changes.some(({ what }) => what === 'refused');
  const goers = open.flatMap(({ holder, terms }) => {
    const inOffice = terms.find((term) => now.inOffice.includes(term));
    if (inOffice && (office.shared || heads.includes(inOffice)))
      return stayer(holder, inOffice, now, { ...evidence, shared: office.shared, terms });
    return believed ? goer(holder, terms, fresh[0], now) : [];
  });
  const tocome = now.toCome.map((term) =>
    note('not-yet', `${named(evidence, term)} takes office on ${term.from ?? '?'} (${term.said})`),
  );
  // Without the end of the one before, two would hold the office at once: then nothing is proposed.
  const broken = goers.some(({ what }) => what === 'refused');
  const kept = broken && changes.length > 0 ? changes.filter(({ what }) => what !== 'begun') : changes;
  return {
    compared: open.length > 0,
    changed: fresh.length > 0 || goers.some(({ what }) => what === 'ended'),
    findings: [...kept, ...goers, ...tocome],
  };
}

/** Terms of the holder, those that began when ours did before others. */
function termsOfHolder({ who, from }: HolderRow, now: Standing, evidence: Evidence): Term[] {
  const own = now.all.filter(
    (term) => personOf(evidence.store, term.value, evidence.items.get(term.value))?.id === who,
  );
  const isOurs = (term: Term) => !term.from || !from || sameDate(term.from, from);
  return [...own.filter(isOurs), ...own.filter((term) => !isOurs(term))];
}

/** Somebody in office whom the store does not have there. */
function comer(office: OfficeRow, term: Term, now: Standing, evidence: Evidence): Finding[] {
  const item = evidence.items.get(term.value);
  const known = personOf(evidence.store, term.value, item);
  const label = labelOf(item) ?? known?.id;
  const before = openTerms(office).at(-1) ?? office.holders.at(-1);
  const starts = office.holders.filter(({ who, to }) => who === known?.id && to !== undefined);
  const refusal =
    passes({
      label: labelOf(item),
      from: term.from,
      day: evidence.day,
      before,
      earlierStarts: starts.flatMap(({ from }) => from ?? []),
      died: item?.died,
      remarks: term.remarks,
      rivals: now.rivals.map((rival) => named(evidence, rival)),
      shared: office.shared,
    }) ?? namesake(before, label, evidence.store);
  const notes = term.notes.map((why) => note('date', `${label ?? term.value}: ${why}`));
  if (refusal || !term.from)
    return [...notes, { what: 'refused', ...(before && { holder: before }), refusal: refusal ?? NO_START }];
  return [...notes, { what: 'begun', term, from: term.from }];
}
const NO_START: Refusal = { rule: 'no-start', why: 'the term has no start that can be written' };

/** Where the store has no id for the one before, a like name may be the same person, or a son. */
function namesake(before: HolderRow | undefined, label: string | undefined, store: Store): Refusal | null {
  const person = before && store.people.get(before.who);
  if (!person || person.qid || label === undefined || before?.to !== undefined || !isNamed(person, label))
    return null;
  return {
    rule: 'same-name',
    why: `${before.who} has no qid: « ${label} » may be the same person or a namesake`,
  };
}

interface Staying extends Evidence {
  readonly shared: boolean;
  /** All that Wikidata has of the holder in the office. */
  readonly terms: readonly Term[];
}

/** The store’s holder is Wikidata’s too. */
function stayer(holder: HolderRow, term: Term, now: Standing, evidence: Staying): Finding[] {
  const item = evidence.items.get(term.value);
  const label = labelOf(item);
  const person = evidence.store.people.get(holder.who);
  const refuse = (rule: string, why: string): Finding[] => [
    { what: 'refused', holder, refusal: { rule, why } },
  ];
  if (person && label !== undefined && !isNamed(person, label))
    return refuse(
      'renamed',
      `${holder.who} (${term.value}) is called « ${label} » there, since ${term.from ?? '?'} as before`,
    );
  if (item?.died && earliest(item.died) <= evidence.day)
    return refuse('dead', `${holder.who} died on ${item.died}, and no end of the term is told`);
  if (holder.from && term.from && !sameDate(term.from, holder.from)) {
    if (holder.differs)
      return [note('explained', `${holder.who}: since ${term.from} there: ${holder.differs}`, holder)];
    const back = latest(term.from) < earliest(holder.from as PartialDate);
    return refuse(
      back ? 'backwards' : 'start',
      `${holder.who}: since ${holder.from} here, ${term.from} there (${term.said})`,
    );
  }
  const over = evidence.terms.find(({ from, to }) => to && from && term.from && sameDate(from, term.from));
  if (over)
    return refuse(
      'contradiction',
      `${holder.who}: since ${over.from} until ${over.to}, and in office since ${term.from}`,
    );
  if (now.rivals.length > 0 && !evidence.shared)
    return refuse(
      'two-incumbents',
      `${now.rivals.map((one) => named(evidence, one)).join(' and ')} beside ${holder.who}, at equal rank`,
    );
  const noted = term.notes.map((why) => note('date', `${holder.who}: ${why}`, holder));
  const unnumbered = person?.qid
    ? []
    : [note('no-qid', `${holder.who} is ${term.value} by name; the store has no qid`, holder)];
  return [...noted, ...unnumbered, { what: 'confirmed', holder }];
}

/** The store’s holder is not in office any more, or Wikidata does not say. */
function goer(
  holder: HolderRow,
  terms: readonly Term[],
  successor: Term | undefined,
  now: Standing,
): Finding[] {
  const refuse = (rule: string, why: string): Finding[] => [
    { what: 'refused', holder, refusal: { rule, why } },
  ];
  const term = terms.find(({ from }) => !from || !holder.from || sameDate(from, holder.from));
  if (!term && terms.length > 0)
    return refuse('start', `${holder.who}: since ${holder.from ?? '?'} here, ${terms[0]?.from ?? '?'} there`);
  const untold = () => {
    const told = terms.length === 0 ? 'does not know of the term' : 'gives the term no end';
    return successor || now.inOffice.length > 0
      ? refuse('no-end', `${holder.who}: somebody else is in office, and Wikidata ${told}`)
      : [note('not-told', `${holder.who}: Wikidata ${told}`, holder)];
  };
  const linked = term && successor && follows(successor, term);
  const to = term?.to ?? (linked && !term.ended ? successor.from : undefined);
  if (to === undefined)
    return term?.ended ? refuse('no-end', `${holder.who}: it ended, on a day that is not told`) : untold();
  if (holder.pinned !== undefined)
    return refuse(
      'pinned',
      `the term of ${holder.who} was settled by hand on ${holder.pinned}; Wikidata ends it on ${to}`,
    );
  if (holder.from && latest(to) < earliest(holder.from as PartialDate))
    return refuse('period', `${holder.who}: ends on ${to}, before it began`);
  if (successor?.from && latest(successor.from) < earliest(to))
    return refuse('overlap', `${holder.who} leaves on ${to}, after the next one came on ${successor.from}`);
  return [{ what: 'ended', holder, to }];
}

function named({ items }: Evidence, { value }: Term): string {
  const label = labelOf(items.get(value));
  return label === undefined ? value : `${label} (${value})`;
}

const refused = (rule: string, why: string): Finding => ({ what: 'refused', refusal: { rule, why } });
const note = (rule: string, why: string, holder?: HolderRow): Finding => ({
  what: 'note',
  ...(holder && { holder }),
  refusal: { rule, why },
});
