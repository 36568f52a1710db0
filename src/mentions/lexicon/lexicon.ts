/** The lexicon in use: phrases by their words, and what they refer to. */
import type { EntityId, OfficeRole, PartialDate, Period, SubjectKey } from '../../facts/index.ts';
import type { Grammar } from '../grammar/index.ts';
import type { MentionKind } from '../model.ts';
import { grouped } from '../grouped.ts';
import { chain, type Tokens } from '../scan/tokens.ts';
import { fromBase64 } from './base64.ts';
import {
  ANY_LANG,
  LEXICON_FORMAT,
  MEANING_TYPES,
  NAME_CLASSES,
  unpackMeaning,
  type LexiconWire,
  type MeaningType,
} from './format.ts';
import type { LexiconEntity, NameClass } from './source.ts';

export interface Meaning {
  readonly type: MeaningType;
  /** Class of safety; only for names. */
  readonly nameClass: NameClass;
  /** Null: in every language. */
  readonly lang: string | null;
  readonly capitals: number;
  /** The text as it must stand, when it must stand exactly so. */
  readonly exact: string | null;
  readonly needs: readonly string[];
  /** It may stand with commas, quotes or brackets inside. */
  readonly loose: boolean;
  /** Index of the entity, owner, role phrase, place or series. */
  readonly ref: number;
}

export interface Term {
  readonly person: number;
  readonly owner: number;
  readonly roles: readonly OfficeRole[];
  readonly leads: boolean;
  readonly period: Period;
  readonly asOf: PartialDate;
}
export interface EditionEntry {
  readonly entity: number;
  readonly series: number;
  readonly ordinal: number;
  readonly held: Period;
  readonly places: readonly number[];
  readonly hosts: readonly number[];
}
export interface SeriesEntry {
  readonly entity: number;
  readonly forum: number;
  readonly conference: boolean;
  readonly editions: readonly EditionEntry[];
}

export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly owners: readonly SubjectKey[];
  readonly series: readonly SeriesEntry[];
  /** The grammar of a primary language tag, or null when there is none yet: names are found, descriptions are not. */
  grammarOf(lang: string): Grammar | null;
  termsOf(owner: number): readonly Term[];
  termsBy(person: number): readonly Term[];
  meanings(phrase: number): readonly Meaning[];
  /** Follows one word. `state` is 0 for a first word. */
  step(state: Walk, tokens: Tokens, index: number): Walk | null;
}

/** Where a walk through a phrase stands. `phrase` is 0 while it is only the beginning of one. */
export interface Walk {
  readonly key: number;
  readonly check: number;
  readonly phrase: number;
  readonly more: boolean;
}
export const START: Walk = { key: 0, check: 0, phrase: 0, more: true };

/**
 * @param text what `encodeLexicon` made.
 * @throws SyntaxError or RangeError when it is something else.
 */
export function openLexicon(text: string): Lexicon {
  const wire = JSON.parse(text) as LexiconWire;
  if (wire.format !== LEXICON_FORMAT) throw new RangeError('not a lexicon that this program reads');
  const women = new Set(wire.women);
  const terms = wire.terms.map(readTerm);
  const byOwner = grouped(terms, (term) => term.owner);
  const byPerson = grouped(terms, (term) => term.person);
  return {
    entities: wire.entities.map(([id, kind, unless], index) => ({
      id: id as EntityId,
      kind: kind as MentionKind,
      ...(unless && { unless }),
      ...(women.has(index) && { woman: true }),
    })),
    owners: wire.owners,
    series: wire.series.map(readSeries),
    grammarOf: (lang) => wire.grammars.find((grammar) => grammar.lang === lang) ?? null,
    termsOf: (owner) => byOwner.get(owner) ?? [],
    termsBy: (person) => byPerson.get(person) ?? [],
    meanings: meaningReader(wire),
    step: stepper(fromBase64(wire.keys), fromBase64(wire.values)),
  };
}

function period(from: string, to: string): Period {
  return { ...(from && { from: from as PartialDate }), ...(to && { to: to as PartialDate }) };
}

function readTerm([person, owner, roles, leads, from, to, asOf]: LexiconWire['terms'][number]): Term {
  return {
    person,
    owner,
    roles: roles as readonly OfficeRole[],
    leads: leads === 1,
    period: period(from, to),
    asOf: asOf as PartialDate,
  };
}

function readSeries(
  [entity, forum, conference, editions]: LexiconWire['series'][number],
  series: number,
): SeriesEntry {
  const read = editions.map(([id, ordinal, from, to, places, hosts]) => ({
    entity: id,
    series,
    ordinal,
    held: period(from, to),
    places,
    hosts,
  }));
  return { entity, forum, conference: conference === 1, editions: read };
}

/** Meanings are unpacked only for phrases that a text holds, and then once. */
function meaningReader(wire: LexiconWire): Lexicon['meanings'] {
  const firsts = fromBase64(wire.firsts);
  const packed = fromBase64(wire.meanings);
  const known = new Map<number, readonly Meaning[]>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before) return before;
    const list: Meaning[] = [];
    for (let number = firsts[phrase - 1] ?? 0; number < (firsts[phrase] ?? 0); number++) {
      const { type, nameClass, lang, capitals, exact, loose } = unpackMeaning(packed[number * 2] ?? 0);
      list.push({
        type: MEANING_TYPES[type] ?? 'title',
        nameClass: NAME_CLASSES[nameClass] ?? 'blocked',
        lang: lang === ANY_LANG ? null : (wire.langs[lang] ?? null),
        capitals,
        exact: exact ? (wire.exact[number] ?? null) : null,
        needs: wire.needs[number] ?? [],
        loose,
        ref: packed[number * 2 + 1] ?? 0,
      });
    }
    known.set(phrase, list);
    return list;
  };
}

/** Slots for each entry of the table: at one half, most words that are no name meet an empty slot at once. */
const SPARSENESS = 2;

function stepper(keys: Uint32Array, values: Uint32Array): Lexicon['step'] {
  let size = 16;
  while (size < keys.length * SPARSENESS) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  keys.forEach((key, index) => {
    let slot = spread(key) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  });
  return (state, tokens, index) => {
    const key = chain(state.key, tokens.hash[index] ?? 0) >>> 0;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return null;
      if (keys[entry - 1] !== key) continue;
      const check = chain(state.check, tokens.check[index] ?? 0);
      const value = values[entry - 1] ?? 0;
      if (((value >>> 1) & 0x7ff) !== (check & 0x7ff)) return null;
      return { key: key | 0, check, phrase: value >>> 12, more: (value & 1) === 1 };
    }
  };
}

function spread(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 7;
}
