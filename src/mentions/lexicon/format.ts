/**
 * The lexicon as it travels. The base goes inside the content script: entities, terms, editions, grammars, and the phrases in
 * Latin letters. Phrases in another script are a table of their own, which refers to the base and comes only to pages that use
 * the script. Phrases are chained hashes of their words, sorted: looking a word up costs the same with five hundred names as
 * with fifty thousand, and nothing has to be built in the page but where each group of keys begins.
 *
 * Each is JSON with few and long strings: what is long is a column of bytes.ts. A date behind another is written as the distance
 * to it.
 */
import type { OfficeRole, SubjectKey } from '../../facts/index.ts';
import type { Grammar } from '../grammar/index.ts';
import type { MentionKind } from '../model.ts';
import type { Script } from '../scan/scripts.ts';
import type { NameClass } from './source.ts';

export const LEXICON_FORMAT = 7;

/** Kinds of series: CONFERENCE, a forum that is nothing but its meetings; PAIR, the meetings of two people. Pairs come last. */
export const CONFERENCE = 1;
export const PAIR = 2;

/** What a `meeting` refers to where it may be held by telephone. */
export const TALKS = 1;

/** What a phrase can mean. */
export type MeaningType =
  | 'name'
  | 'role'
  | 'role-opening'
  | 'demonym'
  | 'owner'
  | 'counterpart'
  | 'summit'
  | 'meeting'
  | 'place'
  | 'series-short'
  | 'relative'
  | 'title';

/** All about a meaning that many share. */
export interface MeaningKind {
  readonly type: MeaningType;
  /** Class of safety; only for names. */
  readonly nameClass: NameClass;
  /** Primary tags; null: in every language. */
  readonly langs: readonly string[] | null;
  /** Bit k: the k-th word must begin with a capital. */
  readonly capitals: number;
  /** It is written with commas, quotes or brackets, and may stand with them. */
  readonly loose: boolean;
}

/** Bits of a second hash that are kept of each phrase. */
export const CHECK_BITS = 0xfff;
/** In the column of keys: the entry is a phrase, and has meanings; others are the beginning of one. */
export const PHRASE = 1;
/** Bits of keys beyond those that number the entries: 23 bits apart, with the check, from words that are no names. */
export const KEY_BITS = 11;

export interface TableWire {
  /** The last bits that keys lost. */
  readonly shift: number;
  /**
   * Two bytes an entry: the distance of its key to the one before, doubled, and PHRASE; long ways are parted by entries that are
   * nothing. A phrase stands before the beginning of another with the same key.
   */
  readonly keys: string;
  /** Three bytes two phrases. What only begins one needs no check: nothing is found by it. */
  readonly checks: string;
  /**
   * Three bytes a meaning, phrase by phrase: what it refers to, + 1; on top of that, `radix` times its kind doubled, and 1 more
   * when another meaning of the phrase follows.
   */
  readonly meanings: string;
  readonly radix: number;
  /** Words that the next column refers to. */
  readonly words: readonly (string | null)[];
  /**
   * Three lists. Kinds: type, class and languages, parted by spaces, as words, then capitals doubled and 1 more when it is loose. Meanings that must
   * stand letter for letter: distance to the one before, the text as word. Meanings of which a word must stand near: distance,
   * the words as list.
   */
  readonly kinds: string;
}

/** The signs before ids: which kind it is. */
export const KIND_SIGNS: Readonly<Record<string, MentionKind>> = {
  ' ': 'leader',
  '!': 'leader',
  '#': 'forum',
  '+': 'summit',
};
/** Before a woman's id. */
export const WOMAN = '!';

export interface BaseWire extends TableWire {
  readonly format: typeof LEXICON_FORMAT;
  /** Hash of all the rest. */
  readonly stamp: string;
  readonly grammars: readonly Grammar[];
  /** Ids of all entities, sorted: the sign of its kind, how many characters of the one before it begins with, in base 36, the rest. */
  readonly ids: string;
  /** Words of `unless`, by index of the entity. */
  readonly unless: Readonly<Record<string, readonly string[]>>;
  /** The forum whose organ an entity is: its index, by the entity’s. */
  readonly parents: Readonly<Record<string, number>>;
  readonly owners: readonly SubjectKey[];
  /** What terms have in common. */
  readonly termKinds: readonly TermKind[];
  /**
   * A list for each owner and kind, in this order: distance of the owner to the one before, kind, and the terms as list: person,
   * period behind that of the term before, and for an open one `asOf` behind its beginning.
   */
  readonly terms: string;
  /**
   * The series: entity behind the last one read, forum + 1 (of a PAIR, the two people), which kind it is, and the editions as list: entity behind
   * the one before, ordinal behind that of the edition before (a PAIR has none), period behind that of the edition before, places and hosts as
   * lists.
   */
  readonly series: string;
}

export interface TermKind {
  readonly roles: readonly OfficeRole[];
  readonly leads: boolean;
}

export interface ScriptWire extends TableWire {
  readonly script: Script;
  /** Those of the languages that are written in it. */
  readonly grammars: readonly Grammar[];
  /** Stamp of the base that it refers to, which is of one format. */
  readonly base: string;
}

/**
 * A date as a number that grows with it: years since 1900, four bits of month, five of day; these are 0 where it has none. 0 is
 * no date.
 */
export function dateNumber(date: string | undefined): number {
  const [year = 1900, month = 0, day = 0] = date?.split('-').map(Number) ?? [];
  return ((year - 1900) << 9) | (month << 5) | day;
}
export function dateText(number: number): string {
  return (number >> 9) + 1900 + twoDigits((number >> 5) & 0xf) + twoDigits(number & 0x1f);
}
function twoDigits(part: number): string {
  return part === 0 ? '' : `-${part < 10 ? '0' : ''}${part}`;
}
