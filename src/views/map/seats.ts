/** Who was in a forum at the end of a month, and what changed then. Pure. */
import {
  earliest,
  latest,
  partialDate,
  type CountryCode,
  type IsoDay,
  type MembershipClaim,
  type PartialDate,
} from '../../facts/index.ts';

/** `unknown`: it was or became a member, and no source says since when. */
export type SeatStatus = MembershipClaim['status'] | 'unknown';
export interface Seat {
  readonly status: SeatStatus;
  readonly claim: MembershipClaim;
}
export type Seats = ReadonlyMap<CountryCode, Seat>;

/** In the order of legend and list. */
export const STATUSES: readonly SeatStatus[] = [
  'member',
  'suspended',
  'contested',
  'partner',
  'observer',
  'invited',
  'unknown',
];
/** Where several hold at once, the last here that holds is shown. */
const PRECEDENCE: readonly SeatStatus[] = [
  'unknown',
  'invited',
  'observer',
  'partner',
  'member',
  'contested',
  'suspended',
];

/** Months since the year 0: what the slider counts. */
export type Month = number;
export function monthOf(day: IsoDay): Month {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}
export function dateOfMonth(month: Month): PartialDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return partialDate(`${year}-${String((month % 12) + 1).padStart(2, '0')}`);
}

/** The status on the evening of a day: who leaves on that day has left. */
function statusAt(claim: MembershipClaim, day: IsoDay): SeatStatus | null {
  const { from, to } = claim.valid;
  if (to && latest(to) <= day) return null;
  if (from) return earliest(from) <= day ? claim.status : null;
  // Nobody says since when. It was so in the year in which it was checked; before, it may have been.
  return day >= earliest(partialDate(claim.asOf.slice(0, 4))) ? claim.status : 'unknown';
}

export function seatsAt(claims: readonly MembershipClaim[], month: Month, today: IsoDay): Seats {
  const end = latest(dateOfMonth(month));
  const day = end < today ? end : today;
  const seats = new Map<CountryCode, Seat>();
  for (const claim of claims) {
    const status = statusAt(claim, day);
    if (!status) continue;
    const known = seats.get(claim.country);
    if (known && PRECEDENCE.indexOf(known.status) >= PRECEDENCE.indexOf(status)) continue;
    seats.set(claim.country, { status, claim });
  }
  return seats;
}

export interface Changes {
  readonly month: Month;
  /** Who came in as something, or became it, by what it is now. */
  readonly came: readonly (readonly [Exclude<SeatStatus, 'unknown'>, readonly CountryCode[]])[];
  /** Members again, after a suspension. */
  readonly lifted: readonly CountryCode[];
  readonly left: readonly CountryCode[];
}

export function changesBetween(before: Seats, after: Seats, month: Month): Changes {
  // Out of the unknown nothing comes: only our knowledge begins there.
  const changed = [...after].filter(([code, { status }]) => {
    const was = before.get(code)?.status;
    return was !== status && was !== 'unknown' && status !== 'unknown';
  });
  const again = ([code, { status }]: (typeof changed)[number]) =>
    status === 'member' && before.get(code)?.status === 'suspended';
  const others = changed.filter((one) => !again(one));
  return {
    month,
    came: STATUSES.filter((status) => status !== 'unknown')
      .map(
        (status) =>
          [status, others.filter(([, seat]) => seat.status === status).map(([code]) => code)] as const,
      )
      .filter(([, codes]) => codes.length > 0),
    lifted: changed.filter(again).map(([code]) => code),
    left: [...before.keys()].filter((code) => !after.has(code)),
  };
}

export interface Course {
  readonly first: Month;
  readonly last: Month;
  /** Every month in which somebody came, went or changed, in order of time. */
  readonly changes: readonly Changes[];
}

/**
 * @returns the months a forum can be looked at in; null when there is only today to look at: no date is known, or so few that
 * an earlier month would show more of what is not known than of what is.
 */
export function courseOf(claims: readonly MembershipClaim[], today: IsoDay): Course | null {
  const last = monthOf(today);
  const begun = claims.filter((claim) => claim.valid.from !== undefined);
  if (begun.length * 2 < claims.length) return null;
  const dates = claims.flatMap(({ valid: { from, to } }) => [
    ...(from ? [earliest(from)] : []),
    ...(to ? [latest(to)] : []),
  ]);
  const months = [...new Set(dates.map(monthOf))].filter((month) => month <= last).sort((a, b) => a - b);
  const [first] = months;
  if (first === undefined || first === last) return null;
  const changes = months
    .map((month) => changesBetween(seatsAt(claims, month - 1, today), seatsAt(claims, month, today), month))
    .filter(({ came, lifted, left }) => came.length + lifted.length + left.length > 0);
  return { first, last, changes };
}

/** The countries of each status, in the order of statuses. */
export function byStatus(seats: Seats): readonly (readonly [SeatStatus, readonly CountryCode[]])[] {
  return STATUSES.map(
    (status) =>
      [status, [...seats].filter(([, seat]) => seat.status === status).map(([code]) => code)] as const,
  ).filter(([, codes]) => codes.length > 0);
}
