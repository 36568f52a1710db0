/**
 * The lexicon as it travels: one JSON string with typed arrays in base64. Phrases are chained hashes of their words in an
 * open hash table, so that looking a word up costs the same with five hundred names as with fifty thousand, and
 * nothing has to be built in the page but that one table.
 */
import type { SubjectKey } from '../../facts/index.ts';
import type { Grammar } from '../grammar/index.ts';
import type { NameClass } from './source.ts';

export const LEXICON_FORMAT = 1;

/** What a phrase can mean. The order is the code on the wire. */
export const MEANING_TYPES = [
  'name',
  'role',
  'role-opening',
  'demonym',
  'owner',
  'counterpart',
  'summit',
  'place',
  'series-short',
  'title',
] as const;
export type MeaningType = (typeof MEANING_TYPES)[number];

export const NAME_CLASSES: readonly NameClass[] = ['full', 'safe', 'acronym', 'short', 'context', 'blocked'];

/** Wire form of "in every language". */
export const ANY_LANG = 63;

/** A phrase's meaning, packed in 32 bits; the second word is what it refers to. */
export interface PackedMeaning {
  readonly type: number;
  readonly nameClass: number;
  readonly lang: number;
  /** Bit k: the k-th word must begin with a capital. */
  readonly capitals: number;
  /** The text must stand letter for letter as written. */
  readonly exact: boolean;
  /** It is written with commas, quotes or brackets, and may stand with them. */
  readonly loose: boolean;
}

export function packMeaning({ type, nameClass, lang, capitals, exact, loose }: PackedMeaning): number {
  const flags = (exact ? 1 << 24 : 0) | (loose ? 1 << 25 : 0);
  return (type | (nameClass << 4) | (lang << 8) | ((capitals & 0xff) << 16) | flags) >>> 0;
}

export function unpackMeaning(word: number): PackedMeaning {
  return {
    type: word & 0xf,
    nameClass: (word >>> 4) & 0xf,
    lang: (word >>> 8) & 0xff,
    capitals: (word >>> 16) & 0xff,
    exact: ((word >>> 24) & 1) === 1,
    loose: ((word >>> 25) & 1) === 1,
  };
}

/** A table entry's value: is it the beginning of something longer, eleven bits of the second hash, the phrase (0: none). */
export function packValue(entry: {
  readonly prefix: boolean;
  readonly check: number;
  readonly phrase: number;
}): number {
  return ((entry.prefix ? 1 : 0) | ((entry.check & 0x7ff) << 1) | (entry.phrase << 12)) >>> 0;
}
export const PHRASES_MAX = 1 << 20;

export type TermWire = readonly [
  person: number,
  owner: number,
  roles: readonly string[],
  leads: 0 | 1,
  from: string,
  to: string,
  asOf: string,
];
export type EditionWire = readonly [
  entity: number,
  ordinal: number,
  from: string,
  to: string,
  places: readonly number[],
  hosts: readonly number[],
];
export type SeriesWire = readonly [
  entity: number,
  forum: number,
  conference: 0 | 1,
  editions: readonly EditionWire[],
];

export interface LexiconWire {
  readonly grammars: readonly Grammar[];
  readonly format: typeof LEXICON_FORMAT;
  readonly langs: readonly string[];
  readonly entities: readonly (readonly [id: string, kind: string, unless?: readonly string[]])[];
  /** Indices of the entities that are women. */
  readonly women: readonly number[];
  /** Keys (chained hashes) and values of the table, as base64 of little-endian Uint32. */
  readonly keys: string;
  readonly values: string;
  /** First meaning of each phrase (one more at the end), then the meanings, two words each. */
  readonly firsts: string;
  readonly meanings: string;
  /** Exact texts and context words, by number of the meaning. */
  readonly exact: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly owners: readonly SubjectKey[];
  readonly terms: readonly TermWire[];
  readonly series: readonly SeriesWire[];
}
