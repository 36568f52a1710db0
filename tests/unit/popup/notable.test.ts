import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/facts/index.ts';
import { lastMeeting, notableClaims } from '../../../src/popup/notable.ts';
import { coarse } from '../../../src/popup/standing-line.ts';
import { dossierOf, PUBLISHED, PUTIN, TRUMP, XI } from '../../fixtures/pages/sample.ts';

const { claims } = dossierOf(XI);
const ids = (of: readonly { readonly id: string }[]) => of.map((one) => one.id);

describe('notableClaims', () => {
  it('takes what is nearest before the article, of different types, and no office', () => {
    expect(ids(notableClaims(claims, PUBLISHED, 2))).toEqual(['xi-putin-2025-01-21', 'trade-2024']);
  });
  it('never shows what came after the article', () => {
    const all = notableClaims(claims, PUBLISHED, 50);
    expect(ids(all)).not.toContain('xi-putin-2025-05-08');
  });
  it('takes the newest when the page has no date', () => {
    expect(ids(notableClaims(claims, null, 1))).toEqual(['xi-putin-2025-05-08']);
  });
});

describe('lastMeeting', () => {
  it('is the last one before the article, whoever comes first in the pair', () => {
    expect(lastMeeting(claims, [XI.id, PUTIN.id], partialDate('2024-11'))?.id).toBe('xi-putin-2024-10-22');
    expect(lastMeeting(claims, [PUTIN.id, XI.id], partialDate('2024-11'))?.id).toBe('xi-putin-2024-10-22');
  });
  it('is null when they never met, or not yet', () => {
    expect(lastMeeting(claims, [XI.id, TRUMP.id], PUBLISHED)).toBeNull();
    expect(lastMeeting(claims, [XI.id, PUTIN.id], partialDate('2010'))).toBeNull();
  });
});

describe('coarse', () => {
  const term = (from: string) => {
    const claim = claims.find((one) => one.type === 'office');
    if (claim?.type !== 'office') throw new Error('the sample has no office');
    return { ...claim, valid: { from: partialDate(from) } };
  };
  it('leaves the year of an old term and the month of a young one', () => {
    expect(coarse(term('2013-03-14'), PUBLISHED).valid.from).toBe('2013');
    expect(coarse(term('2025-01-20'), PUBLISHED).valid.from).toBe('2025-01');
  });
  it('adds no precision that the source lacks', () => {
    expect(coarse(term('2025'), PUBLISHED).valid.from).toBe('2025');
  });
});
