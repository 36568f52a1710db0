import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/facts/index.ts';
import type { CastMember } from '../../../src/messages/contract.ts';
import { groupCast, leadingPair } from '../../../src/popup/cast.ts';

function member(id: string, more: Partial<CastMember> & { at?: readonly number[] } = {}): CastMember {
  const { at = [0.5], ...rest } = more;
  return {
    entity: entityId(id),
    kind: 'leader',
    positions: at,
    surfaces: [id],
    via: ['name'],
    level: 'sure',
    ...rest,
  };
}

describe('groupCast', () => {
  it('puts leaders, forums, summits and doubtful ones in that order and leaves empty groups out', () => {
    const groups = groupCast([
      member('brics-summit-16', { kind: 'summit' }),
      member('xi-jinping'),
      member('joko-widodo', { level: 'doubtful' }),
    ]);
    expect(groups.map((group) => group.kind)).toEqual(['leader', 'summit', 'perhaps']);
  });

  it('orders by number of mentions, then by the first position, then by id', () => {
    const groups = groupCast([
      member('late', { at: [0.9] }),
      member('twice', { at: [0.8, 0.9] }),
      member('early', { at: [0.1] }),
      member('also-early', { at: [0.1] }),
    ]);
    expect(groups[0]?.members.map((one) => one.entity)).toEqual(['twice', 'also-early', 'early', 'late']);
  });

  it('gives no group for nobody', () => {
    expect(groupCast([])).toEqual([]);
  });
});

describe('leadingPair', () => {
  it('takes the two most named leaders that are not doubtful', () => {
    const pair = leadingPair([
      member('guessed', { at: [0.1, 0.2, 0.3, 0.4], level: 'doubtful' }),
      member('brics', { kind: 'forum', at: [0.1, 0.2, 0.3] }),
      member('xi-jinping', { at: [0.2] }),
      member('vladimir-putin', { at: [0.3, 0.4] }),
    ]);
    expect(pair).toEqual(['vladimir-putin', 'xi-jinping']);
  });

  it('is null for a single leader', () => {
    expect(leadingPair([member('xi-jinping'), member('brics', { kind: 'forum' })])).toBeNull();
  });
});
