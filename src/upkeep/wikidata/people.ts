/** People as Wikidata describes them: who of the store is meant, records for new ones, deaths. Pure. */
import { earliest, type IsoDay } from '../../facts/index.ts';
import { foldText } from '../../mentions/scan/fold.ts';
import { slugOf } from '../new.ts';
import type { PersonRow, Store } from '../offices.ts';
import type { Item } from './entity.ts';
import { sameDate, suspectName, type Refusal } from './gates.ts';

/** Wikidata’s items for P21; whoever is neither is `x`, and an editor looks. */
const GENDERS: Readonly<Record<string, 'm' | 'f'>> = { Q6581097: 'm', Q6581072: 'f' };
const TAG = /^[a-z]{2,3}$/;

export const labelOf = (item: Item | undefined): string | undefined =>
  item?.labels['en'] ?? item?.labels['mul'];

/** The person of the store whom an item means: by its id; by the same name when the person has no id yet. */
export function personOf(store: Store, qid: string, item: Item | undefined): PersonRow | undefined {
  const known = store.byQid.get(qid);
  const label = labelOf(item);
  if (known || label === undefined) return known;
  const folded = foldText(label);
  const alike = [...store.people.values()].filter((one) => !one.qid && one.names.has(folded));
  return alike.length === 1 ? alike[0] : undefined;
}

/** Whether the label has a word in common with some name of the person: other spellings have, another’s name has not. */
export function isNamed(person: PersonRow, label: string): boolean {
  const words = new Set(foldText(label).split(/[\s-]+/));
  return [...person.names].some((name) =>
    name.split(/[\s-]+/).some((word) => word.length > 1 && words.has(word)),
  );
}

export interface NewPerson {
  readonly id: string;
  /** Lines of an item of `people:`; all comments while something is missing that the format wants. */
  readonly lines: readonly string[];
  readonly whole: boolean;
}

/** @returns a record, or a commented stub when the item is not at hand or lacks a name or gender; or why there is none. */
export function newPerson(store: Store, qid: string, item: Item | undefined): NewPerson | Refusal {
  const name = labelOf(item);
  if (!item || name === undefined)
    return stub(qid, `# - id: ‹fill›  # ${qid}: its item is not in the dump, or has no English name`);
  const id = slugOf(name);
  if (id === '') return { rule: 'suspect-name', why: `« ${name} » has no letter for an id` };
  if (store.ids.has(id))
    return {
      rule: 'same-id',
      why: `${id} is in the store and is not ${qid}: a namesake, or its qid is missing`,
    };
  const gender = item.gender === undefined ? undefined : (GENDERS[item.gender] ?? 'x');
  if (!gender) return stub(id, `# - id: ${id}  # ${qid}, ${name}: Wikidata does not say the gender`);
  const french = item.labels['fr'] ?? name;
  const shown = suspectName(french) === null ? french : name;
  const { native } = item;
  const ownNative = native && TAG.test(native.lang) && isPlain(native.text) && native.text !== name;
  const lines = [
    `- id: ${id}`,
    `  name: { fr: ${scalar(shown)}, en: ${scalar(name)} }`,
    ...(ownNative ? [`  native: { lang: ${native.lang}, text: ${scalar(native.text)} }`] : []),
    `  gender: ${gender}`,
    `  qid: ${qid}`,
    ...(item.enwiki !== undefined && isPlain(item.enwiki) ? [`  wikipedia: ${scalar(item.enwiki)}`] : []),
    '  # forms: { short: [] } – what texts write alone after the full name',
  ];
  return { id, lines, whole: true };
}

function stub(id: string, line: string): NewPerson {
  return { id, lines: [line], whole: false };
}

function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cf}]/u.test(text) && text === text.trim() && text !== '';
}

/** Plain where YAML cannot misread it. */
function scalar(text: string): string {
  const plain =
    /^\p{L}[\p{L}\p{M} .’()-]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}

/** Why a death is not taken over; null when it may be, undefined when there is nothing to say. */
export function death(
  person: PersonRow,
  item: Item,
  { day, starts }: { readonly day: IsoDay; readonly starts: readonly string[] },
): Refusal | null | undefined {
  if (!item.died) return undefined;
  if (person.died !== undefined) {
    return sameDate(person.died, item.died)
      ? undefined
      : { rule: 'died', why: `died on ${person.died} here, on ${item.died} there` };
  }
  const label = labelOf(item);
  if (label !== undefined && !isNamed(person, label))
    return { rule: 'renamed', why: `${person.id} is called « ${label} » there` };
  if (earliest(item.died) > day) return { rule: 'future', why: `dies on ${item.died}, after ${day}` };
  const { died } = item;
  const after = starts.find((start) => start > died && !start.startsWith(died));
  if (after !== undefined)
    return { rule: 'lifetime', why: `died on ${item.died}, and took office on ${after}` };
  return null;
}
