/**
 * What a card, and a dossier, is made of. Plain data: the background computes it from the store, messages carry
 * it, the views put it into words. No text here is in a chosen language.
 */
import type { IsoDay, PartialDate } from './dates.ts';
import type { CountryCode, EntityId, SourceId, SubjectKey } from './ids.ts';
import type {
  Claim,
  ChairClaim,
  Country,
  Edition,
  Entity,
  LocalText,
  Office,
  OfficeClaim,
  Source,
  Topic,
} from './model.ts';

/** What the card is asked for: who, in which sentence, on which page. */
export interface CardRequest {
  readonly entity: EntityId;
  /** The sentence around the mention; it goes no further than our own background. */
  readonly sentence: string;
  readonly lang: string;
  /** Other entities that the sentence names, in reading order. */
  readonly others: readonly EntityId[];
  readonly published: PartialDate | null;
  readonly today: IsoDay;
}

/** One thing an entity was at a moment. `until` open means: still so when last checked. */
export type Standing =
  | { readonly type: 'office'; readonly claim: OfficeClaim; readonly office: Office }
  | {
      readonly type: 'members';
      readonly count: number;
      readonly contested: number;
      readonly chair: ChairClaim | null;
    }
  | { readonly type: 'edition'; readonly edition: Edition }
  | {
      readonly type: 'former';
      readonly claim: OfficeClaim;
      readonly office: Office;
      readonly successor: EntityId | null;
    }
  | { readonly type: 'line'; readonly line: LocalText };

/** Why a claim was chosen for this sentence. */
export type Reason =
  | { readonly type: 'topic'; readonly topic: Topic }
  | { readonly type: 'pair'; readonly other: EntityId }
  | { readonly type: 'date' }
  | { readonly type: 'general' };

export interface RankedClaim {
  readonly claim: Claim;
  readonly reason: Reason;
}

/** Figures of one measure, side by side, never merged. */
export interface ChosenFigures {
  readonly type: 'figures';
  readonly figures: readonly Extract<Claim, { type: 'figure' }>[];
  readonly reason: Reason;
}
export interface ChosenClaim extends RankedClaim {
  readonly type: 'claim';
}
export type Chosen = ChosenClaim | ChosenFigures;

/** Everything a view needs to put claims into words without asking again. */
export interface Labels {
  readonly entities: Readonly<Record<string, Entity>>;
  readonly countries: Readonly<Record<string, Country>>;
  readonly offices: Readonly<Record<string, Office>>;
  readonly sources: Readonly<Record<string, Source>>;
}

export interface CardHead {
  readonly entity: Entity;
  /** The country whose flag stands beside the name. */
  readonly flag: CountryCode | null;
  /** At the article's date; today's when the page gave none. */
  readonly then: readonly Standing[];
  /** Only when today differs from `then`. */
  readonly now: readonly Standing[] | null;
  readonly published: PartialDate | null;
}

export interface CardFacts {
  readonly head: CardHead;
  /** Two to four, the best first. */
  readonly chosen: readonly Chosen[];
  /** What is between the two when the sentence names another: their last meeting before the article. */
  readonly pair: { readonly other: EntityId; readonly meeting: Extract<Claim, { type: 'meeting' }> } | null;
  /** The oldest check among what is shown. */
  readonly asOf: IsoDay;
  /** True when some claim shown is past its `reviewBy`. */
  readonly toCheck: boolean;
  readonly labels: Labels;
  /** The flag as SVG text, from the store. */
  readonly flagSvg: string | null;
  /** `bundled` when the store could not be opened and the pack answered in its place. */
  readonly from: 'store' | 'bundled';
}

export interface DossierFacts {
  readonly entity: Entity;
  readonly now: readonly Standing[];
  readonly claims: readonly Claim[];
  /** Editions, for a series or a forum with series; in order of time. */
  readonly editions: readonly Edition[];
  readonly asOf: IsoDay | null;
  readonly labels: Labels;
  readonly flags: Readonly<Record<string, string>>;
  readonly from: 'store' | 'bundled';
}

export type { SourceId, SubjectKey };
