/**
 * Everything that is said between contexts: name → request → reply. `send` infers all of it from the name, and the
 * listener checks the request at run time. A failure is a value, never an exception across contexts.
 */
import type { CardFacts, CardHead, CardRequest, EntityId, PartialDate } from '../facts/index.ts';
import type { Level, MentionKind, Script, Via } from '../mentions/index.ts';

/** One entity that the page names, as the popup lists it. */
export interface CastMember {
  readonly entity: EntityId;
  readonly kind: MentionKind;
  /** Position of each mention in the page's text, 0 (top) to 1 (end), in reading order. */
  readonly positions: readonly number[];
  readonly surfaces: readonly string[];
  readonly via: readonly Via[];
  readonly level: Level;
}

export type Cast =
  | {
      readonly state: 'read';
      readonly lang: string;
      readonly published: PartialDate | null;
      readonly members: readonly CastMember[];
      /** Set when the page was longer than what is read at most. */
      readonly truncated: boolean;
      readonly marksShown: boolean;
    }
  | { readonly state: 'reading' }
  | { readonly state: 'off' };

/** What the popup learns of a tab before it asks the tab itself. */
export type SiteState =
  /** Browser pages, stores, PDF viewers: no extension may read them. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'on'; readonly host: string; readonly how: 'listed' | 'granted' | 'once' }
  | { readonly state: 'off'; readonly host: string }
  /** Not on the list, never asked. */
  | { readonly state: 'not-listed'; readonly host: string }
  /** On the list, but the reader took the access away in the browser. */
  | { readonly state: 'revoked'; readonly host: string };

export type StoreState =
  | {
      readonly state: 'ready';
      readonly version: string;
      readonly hash: string;
      readonly asOf: string;
      readonly entities: number;
      readonly claims: number;
    }
  | {
      readonly state: 'bundled';
      readonly why: string;
      readonly version: string;
      readonly hash: string;
      readonly asOf: string;
      readonly entities: number;
      readonly claims: number;
    };

/** To the background. */
export interface BackgroundCalls {
  card: { request: CardRequest; reply: CardFacts };
  /** First lines, sent ahead for what is marked on screen. */
  heads: {
    request: { readonly entities: readonly EntityId[]; readonly published: PartialDate | null };
    reply: readonly CardHead[];
  };
  'open-dossier': {
    request: { readonly entity: EntityId; readonly published: PartialDate | null };
    reply: null;
  };
  'open-options': { request: Record<string, never>; reply: null };
  site: { request: { readonly tab: number }; reply: SiteState };
  /** Reads a page once, by the reader's own click (activeTab). */
  'read-once': { request: { readonly tab: number }; reply: null };
  /** Messages of the interface in a language that is not the browser's. */
  words: { request: { readonly lang: 'fr' | 'en' }; reply: Readonly<Record<string, string>> };
  /** The card's look, as CSS. */
  'card-style': { request: Record<string, never>; reply: string };
  /** The names in another script than Latin, for a page that uses it; for `Lexicon.add`. */
  lexicon: { request: { readonly script: Script }; reply: string };
  'store-state': { request: Record<string, never>; reply: StoreState };
  /** Drops the store and seeds it again from the bundled pack. */
  repair: { request: Record<string, never>; reply: StoreState };
}

/** To the content script of one tab. */
export interface PageCalls {
  cast: { request: Record<string, never>; reply: Cast };
  /** Scrolls to the n-th mention of the entity (counted from 0) and opens nothing. */
  jump: {
    request: { readonly entity: EntityId; readonly index: number };
    reply: { readonly positions: number };
  };
  /** Back to where the reader was before the first jump. */
  back: { request: Record<string, never>; reply: null };
  /** A key of the extension was pressed (manifest `commands`). */
  command: {
    request: { readonly name: 'next-mention' | 'previous-mention' | 'open-card' | 'toggle-marks' };
    reply: null;
  };
  /** Settings or access changed: read again, or leave. */
  refresh: { request: Record<string, never>; reply: null };
}

export type Calls = BackgroundCalls & PageCalls;
export type CallName = keyof Calls;

export type FailureReason =
  | 'unknown-entity'
  | 'store-unavailable'
  | 'bad-request'
  | 'not-allowed'
  /** Nobody answered: no content script in the tab, or the worker died twice. */
  | 'no-answer';

export type Reply<Name extends CallName> =
  | { readonly ok: true; readonly value: Calls[Name]['reply'] }
  | { readonly ok: false; readonly reason: FailureReason };
