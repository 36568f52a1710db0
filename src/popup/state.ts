/**
 * What the popup shows, as one union, and how it gets from one state to the next. Pure: `use-popup.ts` brings the
 * answers, the components draw the state.
 */
import type { Cast, FailureReason, Reply, SiteState } from '../messages/contract.ts';

export type ReadCast = Extract<Cast, { state: 'read' }>;

export type PopupState =
  /** The browser has not said yet what kind of tab this is. */
  | { readonly at: 'asking' }
  /** Browser page, store, PDF: nobody may read it. */
  | { readonly at: 'unreadable' }
  | { readonly at: 'not-listed'; readonly host: string }
  | { readonly at: 'revoked'; readonly host: string }
  | { readonly at: 'off'; readonly host: string }
  /** The page is being read; it is asked again shortly. */
  | { readonly at: 'reading'; readonly host: string }
  /** The page should answer and does not: it was open before the extension was. */
  | { readonly at: 'silent'; readonly host: string }
  | { readonly at: 'nobody'; readonly host: string; readonly cast: ReadCast }
  | { readonly at: 'cast'; readonly host: string; readonly cast: ReadCast }
  /** Our own background failed. */
  | { readonly at: 'failed'; readonly reason: FailureReason };

export type PopupEvent =
  | { readonly type: 'site'; readonly reply: Reply<'site'> }
  | { readonly type: 'cast'; readonly reply: Reply<'cast'> }
  | { readonly type: 'ask-again' };

export const FIRST: PopupState = { at: 'asking' };

function ofSite(site: SiteState): PopupState {
  switch (site.state) {
    case 'unreadable':
      return { at: 'unreadable' };
    case 'on':
      return { at: 'reading', host: site.host };
    case 'off':
    case 'not-listed':
    case 'revoked':
      return { at: site.state, host: site.host };
  }
}

function ofCast(host: string, reply: Reply<'cast'>): PopupState {
  if (!reply.ok) return { at: 'silent', host };
  switch (reply.value.state) {
    case 'reading':
      return { at: 'reading', host };
    case 'off':
      return { at: 'off', host };
    case 'read':
      return { at: reply.value.members.length > 0 ? 'cast' : 'nobody', host, cast: reply.value };
  }
}

/** The host of the tab, where the state knows one. */
export function hostOf(state: PopupState): string | null {
  return 'host' in state ? state.host : null;
}

/** Whether Aparté runs on this site, for the switch; null where there is nothing to switch. */
export function switchOf(state: PopupState): boolean | null {
  switch (state.at) {
    case 'off':
      return false;
    case 'reading':
    case 'silent':
    case 'nobody':
    case 'cast':
      return true;
    case 'asking':
    case 'unreadable':
    case 'not-listed':
    case 'revoked':
    case 'failed':
      return null;
  }
}

/** The state after an event. An answer that comes too late for the state it was asked in changes nothing. */
export function next(state: PopupState, event: PopupEvent): PopupState {
  switch (event.type) {
    case 'ask-again':
      return FIRST;
    case 'site':
      return event.reply.ok ? ofSite(event.reply.value) : { at: 'failed', reason: event.reply.reason };
    case 'cast':
      return state.at === 'reading' ? ofCast(state.host, event.reply) : state;
  }
}
