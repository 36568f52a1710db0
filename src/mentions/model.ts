/** From text to mentions: what goes in and what comes out. Offsets are UTF-16 units of the block's text, end exclusive. */
import type { EntityId, IsoDay, PartialDate } from '../facts/index.ts';

/** One paragraph, heading or list item. Nothing is ever found across two blocks. */
export interface Block {
  readonly text: string;
  /** BCP 47 tag of the block, when the page says so. */
  readonly lang?: string | undefined;
}

export interface Reading {
  /** The page's language. */
  readonly lang: string;
  /** The article's date; null when the page gave none. */
  readonly published: PartialDate | null;
  readonly today: IsoDay;
}

/** How a mention was understood. */
export type Via = 'name' | 'short' | 'acronym' | 'description' | 'edition';
export type MentionKind = 'leader' | 'forum' | 'summit';
/** `sure` and `likely` may be painted; `doubtful` is only listed. */
export type Level = 'sure' | 'likely' | 'doubtful';

/** One piece of evidence, for the popup's "why" and for tests. */
export type Evidence =
  | { readonly type: 'full-name' }
  | { readonly type: 'safe-short'; readonly lang: string }
  | { readonly type: 'full-name-on-page' }
  | { readonly type: 'title-before' }
  | { readonly type: 'acronym' }
  | { readonly type: 'context'; readonly word: string }
  | { readonly type: 'office-at'; readonly date: PartialDate }
  | { readonly type: 'counterpart-of'; readonly anchor: EntityId }
  | { readonly type: 'place' }
  | { readonly type: 'ordinal' }
  | { readonly type: 'year' }
  | { readonly type: 'relative-time' }
  | { readonly type: 'nearest-to-date' }
  | { readonly type: 'named-before' }
  /** Others that the words alone could mean. */
  | { readonly type: 'rather-than'; readonly entities: readonly EntityId[] };

export interface Mention {
  /** Index of the block. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entity: EntityId;
  readonly kind: MentionKind;
  /** Primary tag of the language its block was read in. */
  readonly lang: string;
  readonly via: Via;
  /** 0 to 1. */
  readonly confidence: number;
  readonly level: Level;
  readonly because: readonly Evidence[];
  /**
   * It stands inside the mention before it, whose words hold its name: the « Nations unies » of their « Conseil de sécurité ». It
   * counts as named; the longer one is what is marked.
   */
  readonly inside?: true;
}
