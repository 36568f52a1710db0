/**
 * What is known. The compiled form of the fact store: the YAML under assets/facts is validated and turned into
 * these shapes by src/pack; nothing else makes them.
 */
import type { ClaimId, CountryCode, EntityId, OfficeId, SourceId, SubjectKey } from './ids.ts';
import type { IsoDay, PartialDate, Period } from './dates.ts';

/** A text in several languages, keyed by BCP 47 tag (`fr`, `en`, `zh-Hant`). */
export type LocalText = Readonly<Record<string, string>>;

export type EntityKind = 'leader' | 'forum' | 'series' | 'edition';

interface EntityBase {
  readonly id: EntityId;
  /** Display name per language. */
  readonly name: LocalText;
  /** The name in its own script, when that is not Latin. */
  readonly native?: { readonly lang: string; readonly text: string };
  /** Wikidata id; only where a source gives it. */
  readonly qid?: string;
  /** Title of the English Wikipedia article. */
  readonly wikipedia?: string;
  /** One neutral line that tells this entity from its namesakes, no dates or figures in it. */
  readonly line?: LocalText;
}

export interface Leader extends EntityBase {
  readonly kind: 'leader';
  readonly country: CountryCode | null;
  /** For the agreement of office titles in languages that have it. */
  readonly gender: 'f' | 'm' | 'x';
  readonly died?: PartialDate;
}
export interface Forum extends EntityBase {
  readonly kind: 'forum';
  /** `organisation` has a charter and members; `grouping` has members; `conference` has neither. */
  readonly form: 'organisation' | 'organ' | 'grouping' | 'conference';
  readonly acronym?: LocalText;
  readonly seat?: LocalText;
  readonly parent?: EntityId;
}
export interface Series extends EntityBase {
  readonly kind: 'series';
  /** Null for the meetings of two people. */
  readonly forum: EntityId | null;
}
export interface Edition extends EntityBase {
  readonly kind: 'edition';
  readonly series: EntityId;
  readonly ordinal?: number;
  /** Days of the meeting; `from` alone when only the beginning is known. */
  readonly held: Period;
  readonly place?: LocalText;
  readonly hosts: readonly CountryCode[];
  readonly status: 'held' | 'planned' | 'cancelled';
  readonly mode: 'in-person' | 'virtual' | 'hybrid';
  /** Who presided over it. */
  readonly chair?: EntityId;
  /** Who is known to have come; others may have come as well. */
  readonly came?: readonly EntityId[];
  /** A meeting of two people, not a summit of a forum. */
  readonly between?: readonly [EntityId, EntityId];
}
export type Entity = Leader | Forum | Series | Edition;

export interface Country {
  readonly code: CountryCode;
  readonly name: LocalText;
  /** Name with its preposition, for titles: « de la Chine », « of China ». */
  readonly of: LocalText;
}

/**
 * What an office is, as descriptions name it. One office may answer to several: the President of the United
 * States is head of state and of government.
 */
export type OfficeRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'president'
  | 'prime-minister'
  | 'chancellor'
  | 'monarch'
  | 'supreme-leader'
  | 'crown-prince'
  | 'party-leader'
  | 'foreign-minister'
  | 'defence-minister'
  | 'security-council-secretary'
  | 'central-foreign-affairs-director'
  | 'vice-president'
  | 'secretary-general'
  | 'commission-president'
  | 'council-president'
  | 'high-representative'
  | 'parliament-president'
  | 'national-security-adviser'
  | 'director-general'
  | 'managing-director'
  | 'chairperson'
  | 'high-commissioner'
  | 'governor'
  | 'prosecutor'
  | 'pope'
  | 'other';

export interface Office {
  readonly id: OfficeId;
  /** The country or the forum it belongs to. */
  readonly of: SubjectKey;
  readonly roles: readonly OfficeRole[];
  /** Whether "the leader of X" means its holder. */
  readonly leads: boolean;
  /** Title by language, then by the holder's gender: `{ fr: { m: 'Président de la Chine', f: '…' } }`. */
  readonly title: Readonly<Record<string, { readonly m: string; readonly f: string }>>;
  /** Order in which a person's offices are listed; the smallest first. */
  readonly rank: number;
  /** When the office itself ceased to be. */
  readonly ended?: PartialDate;
}

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** Day of publication, as far as it is known. */
  readonly date?: PartialDate;
  /** Day on which one of us read it. */
  readonly read: IsoDay;
  readonly lang: string;
  readonly licence?: string;
}

/** What a sentence can be about; claims carry them, sentences are read for them. */
export type Topic =
  | 'trade'
  | 'meeting'
  | 'visit'
  | 'call'
  | 'war'
  | 'military'
  | 'sanctions'
  | 'energy'
  | 'diplomacy'
  | 'enlargement'
  | 'membership'
  | 'chair'
  | 'election'
  | 'taiwan'
  | 'partnership'
  | 'world-order'
  | 'history'
  | 'climate'
  | 'economy'
  | 'security';

interface ClaimBase {
  readonly id: ClaimId;
  /** Whose card and dossier it belongs on. */
  readonly subjects: readonly SubjectKey[];
  /** When it was true in the world. For a meeting or a saying: when it happened. */
  readonly valid: Period;
  /** Last day on which somebody checked it. Never mixed with `valid`. */
  readonly asOf: IsoDay;
  /** From this day on it is shown as "to be checked". */
  readonly reviewBy: IsoDay;
  /** A: several sources or an official one; B: one good source; C: single weak or conflicting. */
  readonly confidence: 'A' | 'B' | 'C';
  readonly sources: readonly SourceId[];
  readonly topics: readonly Topic[];
  /** A remark a reader needs, such as what a figure leaves out. */
  readonly note?: LocalText;
}

export interface OfficeClaim extends ClaimBase {
  readonly type: 'office';
  readonly person: EntityId;
  readonly office: OfficeId;
  /** In the office without being its titular holder. */
  readonly acting?: boolean;
  /** The term ended and no source names who came next. */
  readonly successorUnknown?: boolean;
}
export interface MembershipClaim extends ClaimBase {
  readonly type: 'membership';
  readonly forum: EntityId;
  readonly country: CountryCode;
  readonly status: 'member' | 'suspended' | 'invited' | 'contested' | 'observer' | 'partner';
}
export interface ChairClaim extends ClaimBase {
  readonly type: 'chair';
  readonly forum: EntityId;
  readonly holder: SubjectKey;
}
export interface MeetingClaim extends ClaimBase {
  readonly type: 'meeting';
  readonly who: readonly EntityId[];
  readonly place?: LocalText;
  readonly mode: 'in-person' | 'video' | 'phone';
  /** What brought them together: « visite d’État », “on the sidelines of…”. */
  readonly occasion?: LocalText;
  readonly edition?: EntityId;
}
export interface FigureClaim extends ClaimBase {
  readonly type: 'figure';
  /** What is measured: « Échanges de biens Chine–Russie ». Figures with one measure stand side by side. */
  readonly measure: LocalText;
  readonly measureId: string;
  readonly value: number;
  /** `scale` is the power of ten that `value` counts: 9 for billions. */
  readonly scale: 0 | 3 | 6 | 9 | 12;
  readonly unit: 'USD' | 'EUR' | 'CNY' | 'GBP' | 'percent' | 'people' | 'members';
  /** The year or month that is measured. */
  readonly period: PartialDate;
  readonly approximate?: boolean;
  /** Who published the figure, in words short enough for a table. */
  readonly publisher: LocalText;
  /** Set when the publisher converted it from another currency. */
  readonly converted?: { readonly from: 'USD' | 'EUR' | 'CNY' | 'GBP'; readonly by: string };
}
export interface QuotationClaim extends ClaimBase {
  readonly type: 'quotation';
  /** Who holds or said it; never shown without. */
  readonly by: LocalText;
  readonly speaker?: EntityId;
  readonly wording: LocalText;
  /** The language in which it was said or written, when the wording is a translation of it. */
  readonly original?: { readonly lang: string; readonly text: string };
  readonly occasion?: LocalText;
}
/** A thing that happened, in one neutral sentence without dates or figures that the fields lack. */
export interface EventClaim extends ClaimBase {
  readonly type: 'event';
  readonly text: LocalText;
  /** That the edition was held: the text is its name. On the edition's own card the head says it already. */
  readonly occurrence?: true;
  /** Required when it is a party's account and not common ground. */
  readonly by?: LocalText;
  readonly edition?: EntityId;
}
export type Claim =
  OfficeClaim | MembershipClaim | ChairClaim | MeetingClaim | FigureClaim | QuotationClaim | EventClaim;
export type ClaimType = Claim['type'];
