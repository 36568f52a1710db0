/** What the compiler hands over for a lexicon to be built: names, and the terms by which descriptions are resolved. */
import type { EntityId, OfficeRole, PartialDate, SubjectKey } from '../../facts/index.ts';
import type { MentionKind } from '../model.ts';

/**
 * How safe a written form is.
 * `full` anywhere · `safe` alone, in one language · `acronym` in exact capitals, in one language · `short` only after a full
 * form on the page · `context` only with one of its words near · `blocked` means somebody or something else.
 */
export type NameClass = 'full' | 'safe' | 'acronym' | 'short' | 'context' | 'blocked';

export interface NameSource {
  readonly text: string;
  readonly class: NameClass;
  /** Null for a blocked phrase. */
  readonly entity: EntityId | null;
  /** Language of the texts it holds in; null for all. */
  readonly lang: string | null;
  /** Words that must stand near, for `context`. */
  readonly needs?: readonly string[];
}

export interface LexiconEntity {
  readonly id: EntityId;
  readonly kind: MentionKind;
  /** Words that are true of a namesake: with one of them near, the entity is left unmarked. */
  readonly unless?: readonly string[] | undefined;
  /** The forum whose organ it is. */
  readonly parent?: EntityId | undefined;
  /** « la présidente » is a woman; the other way round nothing follows. */
  readonly woman?: boolean;
}

/** One person's term in one office. */
export interface TermSource {
  readonly person: EntityId;
  /** The country or forum the office belongs to. */
  readonly of: SubjectKey;
  readonly roles: readonly OfficeRole[];
  readonly leads: boolean;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** Last day on which the term was checked: an open term is not known to go on after it. */
  readonly asOf: PartialDate;
}

/** A country, or a forum, as descriptions name it: « président *chinois* », « président *de la Commission européenne* ». */
export interface OwnerSource {
  readonly key: SubjectKey;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly demonyms: Readonly<Record<string, readonly string[]>>;
  readonly capital: Readonly<Record<string, string>>;
}

export interface EditionSource {
  readonly entity: EntityId;
  readonly ordinal?: number | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  readonly places: readonly string[];
  /** Host countries, as keys of owners: « sommet du G20 en Inde ». */
  readonly hosts: readonly SubjectKey[];
}

export interface SeriesSource {
  readonly entity: EntityId;
  /** The forum whose summits these are; its names make « sommet de l’OCS ». */
  readonly forum: EntityId | null;
  /** Whether the forum is nothing but its meetings, so that its own name can mean one. */
  readonly conference: boolean;
  /** Bare names that mean an edition when a place, a year or a number follows. */
  readonly short: readonly string[];
  /** The two people whose meetings these are: then they belong to no forum, and only words that tell both people mean one. */
  readonly between?: readonly [EntityId, EntityId];
  readonly editions: readonly EditionSource[];
}

export interface LexiconSource {
  readonly entities: readonly LexiconEntity[];
  readonly names: readonly NameSource[];
  readonly terms: readonly TermSource[];
  readonly owners: readonly OwnerSource[];
  readonly series: readonly SeriesSource[];
}
