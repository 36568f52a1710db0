import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/facts/index.ts';
import type { Cast, CastMember, Reply, SiteState } from '../../../src/messages/contract.ts';
import { FIRST, hostOf, next, switchOf, type PopupState } from '../../../src/popup/state.ts';

const host = 'journal.example';
const somebody: CastMember = {
  entity: entityId('xi-jinping'),
  kind: 'leader',
  positions: [0],
  surfaces: ['Xi'],
  via: ['name'],
  level: 'sure',
};
const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
const read = (members: readonly CastMember[]): Cast => ({
  state: 'read',
  lang: 'fr',
  published: null,
  members,
  truncated: false,
  marksShown: true,
});
const afterSite = (site: SiteState) => next(FIRST, { type: 'site', reply: ok(site) });
const afterCast = (state: PopupState, reply: Reply<'cast'>) => next(state, { type: 'cast', reply });
const reading: PopupState = { at: 'reading', host };

describe('the popup’s states', () => {
  it.each<[SiteState, PopupState['at']]>([
    [{ state: 'unreadable' }, 'unreadable'],
    [{ state: 'on', host, how: 'listed' }, 'reading'],
    [{ state: 'on', host, how: 'once' }, 'reading'],
    [{ state: 'off', host }, 'off'],
    [{ state: 'not-listed', host }, 'not-listed'],
    [{ state: 'revoked', host }, 'revoked'],
  ])('goes from asking with %o to %s', (site, at) => {
    expect(afterSite(site).at).toBe(at);
  });

  it('says so when our background fails', () => {
    expect(next(FIRST, { type: 'site', reply: { ok: false, reason: 'no-answer' } })).toEqual({
      at: 'failed',
      reason: 'no-answer',
    });
  });

  it('shows a cast, nobody, a page still reading, a page switched off, a page that does not answer', () => {
    expect(afterCast(reading, ok(read([somebody]))).at).toBe('cast');
    expect(afterCast(reading, ok(read([]))).at).toBe('nobody');
    expect(afterCast(reading, ok({ state: 'reading' })).at).toBe('reading');
    expect(afterCast(reading, ok({ state: 'off' })).at).toBe('off');
    expect(afterCast(reading, { ok: false, reason: 'no-answer' }).at).toBe('silent');
  });

  it('ignores a cast that comes after the reader switched the site off', () => {
    const off: PopupState = { at: 'off', host };
    expect(afterCast(off, ok(read([somebody])))).toBe(off);
  });

  it('has a switch only where there is something to switch', () => {
    expect(switchOf({ at: 'unreadable' })).toBeNull();
    expect(switchOf({ at: 'not-listed', host })).toBeNull();
    expect(switchOf({ at: 'off', host })).toBe(false);
    expect(switchOf(reading)).toBe(true);
    expect(hostOf(reading)).toBe(host);
    expect(hostOf(FIRST)).toBeNull();
  });

  it('starts again when asked', () => {
    expect(next({ at: 'silent', host }, { type: 'ask-again' })).toBe(FIRST);
  });
});
