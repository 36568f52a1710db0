/** The page's cast as the popup lists it: grouped by kind, the most present first. Pure. */
import type { EntityId } from '../facts/index.ts';
import type { CastMember } from '../messages/contract.ts';

export type GroupKind = 'leader' | 'forum' | 'summit' | 'perhaps';
export interface CastGroup {
  readonly kind: GroupKind;
  readonly members: readonly CastMember[];
}

const ORDER: readonly GroupKind[] = ['leader', 'forum', 'summit', 'perhaps'];

/** Doubtful ones stand apart whatever they are: the list must not sound surer than the engine is. */
function groupOf(member: CastMember): GroupKind {
  return member.level === 'doubtful' ? 'perhaps' : member.kind;
}

/** More mentions first; among equals, the one named earlier; among those, by id, so that the order never varies. */
function byPresence(a: CastMember, b: CastMember): number {
  return (
    b.positions.length - a.positions.length ||
    (a.positions[0] ?? 1) - (b.positions[0] ?? 1) ||
    (a.entity < b.entity ? -1 : 1)
  );
}

/** Groups in a fixed order; those without members are left out. */
export function groupCast(members: readonly CastMember[]): readonly CastGroup[] {
  return ORDER.map((kind) => ({
    kind,
    members: members.filter((member) => groupOf(member) === kind).sort(byPresence),
  })).filter((group) => group.members.length > 0);
}

/** The two leaders the page names most, when it surely names two. */
export function leadingPair(members: readonly CastMember[]): readonly [EntityId, EntityId] | null {
  const [first, second] = members
    .filter((member) => member.kind === 'leader' && member.level !== 'doubtful')
    .sort(byPresence);
  return first && second ? [first.entity, second.entity] : null;
}
