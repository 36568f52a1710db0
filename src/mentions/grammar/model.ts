/**
 * A language's grammar of descriptions and editions, as data: what its words mean and in which order they stand. The
 * matcher knows no language; a new one is a new file beside fr.ts and en.ts.
 */
import type { OfficeRole } from '../../facts/index.ts';

/** What a word for an office can mean; `leader` is whoever leads the country. */
export type RoleWord = OfficeRole | 'leader';

export interface RolePhrase {
  readonly roles: readonly RoleWord[];
  /** The same office with the adjective inside: « ministre *russe* des Affaires étrangères ». The two halves. */
  readonly around?: readonly (readonly [string, string])[];
}

/** A grammar as it is written: with the words that the lexicon finds. */
export interface GrammarSource extends Grammar {
  /** With their written forms, lower case as in the middle of a sentence. */
  readonly roles: readonly (RolePhrase & { readonly forms: readonly string[] })[];
  /** « homologue », “counterpart”. */
  readonly counterpart: readonly string[];
  /** « sommet », “summit”. */
  readonly summit: readonly string[];
}

/** A grammar as it is used: what is left to know once the lexicon has found the words. */
export interface Grammar {
  readonly lang: string;
  readonly roles: readonly RolePhrase[];
  /** Whether the adjective follows its noun (« président russe ») or precedes it (“Russian president”). */
  readonly adjective: 'after' | 'before';
  /** Words that join an office to its owner: « de », « du », “of”, “of the”. */
  readonly of: readonly string[];
  /** Words that make a description mean one person: « le », « son », “the”, “his”. */
  readonly definite: readonly string[];
  /** Definite ones that point back to another person: « son homologue », “his counterpart”. */
  readonly possessive: readonly string[];
  /** Adjectives that may stand between article and office without changing who is meant: « nouveau », “current”. */
  readonly between: readonly string[];
  /** Words that make it somebody else or nobody in office: « ancien », « ex », « futur », “former”. */
  readonly not: readonly string[];
  /** The same behind the office: « élu », “elect”, “designate”. */
  readonly notAfter: readonly string[];
  /** First words of offices in forms that mean a woman; empty where the language has none. */
  readonly feminine: readonly string[];
  /** Behind office and adjective, these give the office to something else: « le président russe *du* club ». */
  readonly elsewhere: readonly string[];
  /** Courtesy and office titles before a surname: « M. », « président », “President”. */
  readonly titles: readonly string[];
  /** Words that may stand capitalised before a surname without being a first name. */
  readonly openers: readonly string[];
  /** Between summit word and forum: « du », « de l’ », « des », “of the”; empty string where they simply stand together. */
  readonly summitOf: readonly string[];
  /** Whether the forum may stand before the summit word: “BRICS summit”. */
  readonly forumFirst: boolean;
  /** Between a summit and its place: « à », « de », « d’ », “in”, “at”. */
  readonly at: readonly string[];
  /** Between a summit and its year: « de », « en », “in”, “of”. */
  readonly inYear: readonly string[];
  /** Suffixes of ordinal figures: « e », « er », “th”. */
  readonly ordinalSuffixes: readonly string[];
  /** Spelt ordinals from the first on, each with its forms. */
  readonly ordinalWords: readonly (readonly string[])[];
}
