/**
 * What keeps Wikidata’s errors and jokes out. Each gate is a plain question about one change, answered with null or with
 * the reason why the change is refused; `passes` asks them all in a fixed order.
 */
import { earliest, latest, type IsoDay } from '../../facts/index.ts';
import type { HolderRow } from '../offices.ts';

/** A new holder that Wikidata tells of, beside the one the store has. */
export interface Change {
  readonly label: string | undefined;
  readonly from: string | undefined;
  /** The day the dump is of. */
  readonly day: IsoDay;
  /** The store’s open term, or the last one when none is open. */
  readonly before: HolderRow | undefined;
  /** Starts of terms of the same office that the store knows of the same person. */
  readonly earlierStarts: readonly string[];
  readonly died: string | undefined;
  /** What qualifies the statement: acting, elect, disputed. */
  readonly remarks: readonly string[];
  /** People who hold it with the same right. */
  readonly rivals: readonly string[];
  readonly shared: boolean;
}

export interface Refusal {
  readonly rule: string;
  readonly why: string;
}
type Gate = (change: Change) => Refusal | null;

const refuse = (rule: string, why: string): Refusal => ({ rule, why });

/** Particles that stand in lower case inside names, in the languages of the store’s people. */
const PARTICLES = new Set(
  `a abd abu af al av ap ash at aw ba bar ben bin bint binti bte d da das dal de degli dei del della den der des di din dit do dos du
   e ed el es et i ibn la las le los m mac na o of ould san st te ten ter the to tot ul und ur van vel von w wa wal y zu zum zur`.split(
    /\s+/,
  ),
);

/** A name that no person bears: a word in lower case, digits, markup, a shout, next to nothing. */
export function suspectName(label: string): string | null {
  if (/\p{N}/u.test(label)) return 'holds a digit';
  if (/[<>{}[\]|_\\/@#$%&*=+~^"“”«»!?;:]|https?:|www\./u.test(label))
    return 'holds markup or marks that no name has';
  const letters = label.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return 'is very short';
  const words = label.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const low = words.find((word, at) => isLow(word) && !isParticle(word, at === words.length - 1));
  if (low !== undefined) return `has « ${low} » in lower case, which is no particle`;
  if (words.some(isShouted)) return 'is in capitals';
  return null;
}

/** A Roman number is none. */
function isShouted(word: string): boolean {
  return /^\p{Lu}{4,}$/u.test(word) && !/^[IVXL]+$/.test(word);
}

function isLow(word: string): boolean {
  const first = /\p{L}/u.exec(word)?.[0] ?? '';
  return first !== first.toUpperCase();
}

/** « al-Sissi », « d’Estaing » and « bin » begin low by right; a particle alone is no last word. */
function isParticle(word: string, isLast: boolean): boolean {
  const [begin = '', ...rest] = word.split(/[-’'ʻ`]/);
  if (!PARTICLES.has(begin.normalize('NFD').replace(/\p{M}/gu, ''))) return false;
  return rest.length === 0 ? !isLast : rest.some((part) => part !== part.toLowerCase());
}

const name: Gate = ({ label }) => {
  if (label === undefined) return null;
  const why = suspectName(label);
  return why === null ? null : refuse('suspect-name', `« ${label} » ${why}`);
};

const notYet: Gate = ({ label, from, day }) => {
  if (label !== undefined && /[- ](?:elect|designate)\b/i.test(label))
    return refuse('not-yet', `« ${label} » is not in office yet`);
  return from !== undefined && earliestOf(from) > day
    ? refuse('not-yet', `the term begins on ${from}, after ${day}`)
    : null;
};

const undated: Gate = ({ from }) =>
  from === undefined ? refuse('no-start', 'the term has no start that can be written') : null;

/** The start of the term in the store stands, and another name stands over it. */
const vandalism: Gate = ({ from, before, label, shared }) => {
  if (shared || before?.from === undefined || from === undefined || before.to !== undefined) return null;
  return sameDate(from, before.from)
    ? refuse(
        'vandalism',
        `the holder changed (${before.who} here, ${label ?? 'another'} there) but the start did not (${from})`,
      )
    : null;
};

/** Somebody who held the office before ours does not come back by an older date. */
const backwards: Gate = ({ from, before, label, earlierStarts, shared }) => {
  if (from === undefined) return null;
  if (earlierStarts.some((start) => sameDate(start, from)))
    return refuse(
      'backwards',
      `the term of ${label ?? 'the holder'} since ${from} is in the store, and over`,
    );
  const ours = before?.from;
  return !shared && ours !== undefined && latestOf(from) < earliestOf(ours)
    ? refuse(
        'backwards',
        `the start moves back from ${ours} (${before?.who}) to ${from} (${label ?? 'another'})`,
      )
    : null;
};

const dead: Gate = ({ died, day }) =>
  died !== undefined && earliestOf(died) <= day
    ? refuse('dead', `died on ${died}, and is told to be in office on ${day}`)
    : null;

/** What the store holds was checked after the dump was made: the dump cannot know better. */
const older: Gate = ({ before, day }) =>
  before?.asOf !== undefined && before.to === undefined && before.asOf > day
    ? refuse('older', `the term of ${before.who} was checked on ${before.asOf}, after the dump of ${day}`)
    : null;

const remarked: Gate = ({ remarks }) =>
  remarks.length > 0
    ? refuse('qualified', `the statement is qualified (${remarks.join(', ')}): acting, elect or disputed?`)
    : null;

const rivalled: Gate = ({ rivals, shared }) =>
  rivals.length > 0 && !shared
    ? refuse('two-incumbents', `${rivals.join(' and ')} hold it as well, at equal rank`)
    : null;

const pinned: Gate = ({ before }) =>
  before?.pinned === undefined
    ? null
    : refuse('pinned', `the term of ${before.who} was settled by hand on ${before.pinned}`);

const GATES: readonly Gate[] = [
  pinned, name, notYet, undated, older, vandalism, backwards, dead, remarked, rivalled,
]; // prettier-ignore

/** @returns the first reason against the change, or null when nothing speaks against it. */
export function passes(change: Change): Refusal | null {
  for (const gate of GATES) {
    const refusal = gate(change);
    if (refusal) return refusal;
  }
  return null;
}

/** More than this share of all incumbents at once is an attack on Wikidata, or an error of ours. */
export const MANY = 0.15;
/** A handful of changes is no landslide, however few incumbents a file holds. */
const FEW = 4;

export function tooMany(changes: number, compared: number): boolean {
  return changes > FEW && changes > compared * MANY;
}

/** A pin older than a year is to be looked at again. */
export function pinIsDue(pin: string, today: IsoDay): boolean {
  return `${Number(pin.slice(0, 4)) + 1}${pin.slice(4)}` <= today;
}

/** The same date, at the precision of the coarser one. */
export function sameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function earliestOf(date: string): string {
  return earliest(date as Parameters<typeof earliest>[0]);
}
function latestOf(date: string): string {
  return latest(date as Parameters<typeof latest>[0]);
}
