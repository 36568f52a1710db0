import { describe, expect, it } from 'vitest';
import { arrange, byProof, commonProof, sourceUse } from '../../../src/dossier/arrange.ts';
import { BRICS, dossierOf, KAZAN, XI } from '../../fixtures/pages/sample.ts';

const xi = dossierOf(XI);
const brics = dossierOf(BRICS);
const arranged = arrange(brics.claims, brics.editions, BRICS.id);

describe('arrange', () => {
  it('puts meetings newest first, by year', () => {
    const { meetings } = arrange(xi.claims, [], XI.id);
    expect(meetings.map(({ year, items }) => [year, items.length])).toEqual([
      ['2025', 2],
      ['2024', 3],
    ]);
    expect(meetings[0]?.items[0]?.id).toBe('xi-putin-2025-05-08');
  });
  it('keeps figures of one measure together, the newest period first', () => {
    const { figures } = arrange(xi.claims, [], XI.id);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.figures.map((figure) => figure.period)).toEqual(['2024', '2024', '2023']);
  });
  it('sets members apart by status, in order of joining', () => {
    expect(arranged.memberships.map(({ status, claims }) => [status, claims.length])).toEqual([
      ['member', 5],
      ['contested', 1],
      ['partner', 1],
    ]);
    expect(arranged.memberships[0]?.claims.map((claim) => claim.country)).toEqual([
      'br',
      'cn',
      'ru',
      'ir',
      'id',
    ]);
  });
  it('counts a membership that ended among the former ones', () => {
    const ended = brics.claims.flatMap((claim) =>
      claim.type === 'membership' ? [{ ...claim, valid: { ...claim.valid, to: claim.asOf } }] : [],
    );
    expect(arrange(ended, [], BRICS.id).memberships.map(({ status }) => status)).toEqual(['former']);
  });
  it('tells what happened at an edition with the edition, except on its own page', () => {
    const event = brics.claims.find((claim) => claim.type === 'event');
    const at = event?.type === 'event' ? [{ ...event, edition: KAZAN.id }] : [];
    expect(arrange(at, brics.editions, BRICS.id)).toMatchObject({ events: [] });
    expect(arrange(at, brics.editions, BRICS.id).eventsAt.get(KAZAN.id)).toHaveLength(1);
    expect(arrange(at, brics.editions, KAZAN.id).events).toHaveLength(1);
  });
});

describe('proofs', () => {
  const offices = xi.claims.filter((claim) => claim.type === 'office');
  const changed = offices.map((claim, index) =>
    index === 0 ? { ...claim, confidence: 'C' as const } : claim,
  );
  it('serves a list only when source, check and confidence are the same for all', () => {
    expect(commonProof(offices)).toBe(offices[0]);
    expect(commonProof(changed)).toBeNull();
    expect(commonProof([])).toBeNull();
  });
  it('groups what one proof serves', () => {
    expect(byProof(changed).map((group) => group.length)).toEqual([1, offices.length - 1]);
  });
  it('counts the claims that rest on each source', () => {
    expect(sourceUse(xi.claims).get('factbook')).toBe(4);
  });
});
