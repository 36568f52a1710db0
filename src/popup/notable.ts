/** Which of an entity's claims the opened row shows, and what two leaders have between them. Pure. */
import {
  daysBetween,
  earliest,
  latest,
  type Claim,
  type EntityId,
  type MeetingClaim,
  type PartialDate,
} from '../facts/index.ts';

function startOf(claim: Claim): PartialDate | null {
  return claim.valid.from ?? claim.valid.to ?? (claim.type === 'figure' ? claim.period : null);
}

/** The date a reader stands at: the article's, or none, which is today's. */
function knownBy(claim: Claim, published: PartialDate | null): boolean {
  const start = startOf(claim);
  return start !== null && (published === null || earliest(start) <= latest(published));
}

/** Nearest to the article first; ties by id, so that the same page always shows the same. */
function byNearness(published: PartialDate | null): (a: Claim, b: Claim) => number {
  const far = (claim: Claim) => {
    const start = startOf(claim);
    if (start === null) return Number.POSITIVE_INFINITY;
    const anchor = published ? latest(published) : earliest(start);
    return published ? daysBetween(earliest(start), anchor) : -Date.parse(earliest(start));
  };
  return (a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1);
}

/**
 * The claims nearest before the article, of different types, so that two meetings do not hide the figure. Offices are
 * left out: the row says them already.
 */
export function notableClaims(
  claims: readonly Claim[],
  published: PartialDate | null,
  count: number,
): readonly Claim[] {
  const chosen: Claim[] = [];
  const near = claims
    .filter((claim) => claim.type !== 'office' && claim.type !== 'membership' && knownBy(claim, published))
    .sort(byNearness(published));
  for (const claim of near) {
    if (chosen.length < count && chosen.every((other) => other.type !== claim.type)) chosen.push(claim);
  }
  for (const claim of near) {
    if (chosen.length < count && !chosen.includes(claim)) chosen.push(claim);
  }
  return chosen;
}

/** Their last meeting that was over by the article's date; null when the store has none. */
export function lastMeeting(
  claims: readonly Claim[],
  pair: readonly [EntityId, EntityId],
  published: PartialDate | null,
): MeetingClaim | null {
  const meetings = claims.filter(
    (claim): claim is MeetingClaim =>
      claim.type === 'meeting' && pair.every((one) => claim.who.includes(one)) && knownBy(claim, published),
  );
  return meetings.sort(byNearness(published))[0] ?? null;
}
