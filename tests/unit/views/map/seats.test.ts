import { describe, expect, it } from 'vitest';
import { countryCode, isoDay, partialDate, type MembershipClaim } from '../../../../src/facts/index.ts';
import {
  byStatus,
  courseOf,
  dateOfMonth,
  monthOf,
  seatsAt,
  type Seats,
} from '../../../../src/views/map/seats.ts';
import { BRICS, dossierOf } from '../../../fixtures/pages/sample.ts';

const TODAY = isoDay('2026-11-22');
const BASE = dossierOf(BRICS).claims.find((claim): claim is MembershipClaim => claim.type === 'membership');

interface Given {
  readonly from?: string;
  readonly to?: string;
  readonly status?: MembershipClaim['status'];
  readonly asOf?: string;
}
function seat(code: string, { from, to, status = 'member', asOf = '2026-08-22' }: Given): MembershipClaim {
  if (!BASE) throw new Error('the sample has no membership');
  return {
    ...BASE,
    country: countryCode(code),
    status,
    asOf: isoDay(asOf),
    valid: {
      ...(from ? { from: partialDate(from) } : {}),
      ...(to ? { to: partialDate(to) } : {}),
    },
  };
}
const month = (date: string) => monthOf(isoDay(`${date}-15`));
const shown = (seats: Seats) => Object.fromEntries([...seats].map(([code, { status }]) => [code, status]));
const at = (claims: readonly MembershipClaim[], date: string) => shown(seatsAt(claims, month(date), TODAY));

describe('seatsAt', () => {
  it('has in it who came by the end of the month, and no longer who left in it', () => {
    const claims = [seat('fr', { from: '1957-03-25' }), seat('gb', { from: '1973-01-01', to: '2020-01-31' })];
    expect(at(claims, '1957-02')).toEqual({});
    expect(at(claims, '1957-03')).toEqual({ fr: 'member' });
    expect(at(claims, '2019-12')).toEqual({ fr: 'member', gb: 'member' });
    expect(at(claims, '2020-01')).toEqual({ fr: 'member' });
  });
  it('takes a date no further than its precision', () => {
    const claims = [seat('se', { from: '1995', to: '2001' })];
    expect(at(claims, '1994-12')).toEqual({});
    expect(at(claims, '1995-01')).toEqual({ se: 'member' });
    expect(at(claims, '2001-11')).toEqual({ se: 'member' });
    expect(at(claims, '2001-12')).toEqual({});
  });
  it('shows what sets a member apart from the others', () => {
    const claims = [
      seat('ml', { from: '1963' }),
      seat('ml', { from: '2021-06-02', status: 'suspended' }),
      seat('sa', { from: '2024-01-01', status: 'contested' }),
    ];
    expect(at(claims, '2020-01')).toEqual({ ml: 'member' });
    expect(at(claims, '2024-02')).toEqual({ ml: 'suspended', sa: 'contested' });
  });
  it('says of a member without a date of joining that it is not known, until the year it was seen', () => {
    const claims = [seat('la', { asOf: '2026-01-22' })];
    expect(at(claims, '2025-12')).toEqual({ la: 'unknown' });
    expect(at(claims, '2026-01')).toEqual({ la: 'member' });
  });
});

describe('courseOf', () => {
  const claims = [
    seat('fr', { from: '1957-03-25' }),
    seat('gb', { from: '1973-01-01', to: '2020-01-31' }),
    seat('ml', { from: '1963' }),
    seat('ml', { from: '2021-06-02', to: '2023-02-01', status: 'suspended' }),
    seat('cu', { from: '2025-01-01', status: 'partner' }),
    seat('la', {}),
  ];
  const course = courseOf(claims, TODAY);
  it('runs from the first known date to today', () => {
    expect(course && [dateOfMonth(course.first), dateOfMonth(course.last)]).toEqual(['1957-03', '2026-11']);
  });
  it('tells each change by what came of it', () => {
    expect(course?.changes.map((one) => ({ ...one, month: dateOfMonth(one.month) }))).toEqual([
      { month: '1957-03', came: [['member', ['fr']]], lifted: [], left: [] },
      { month: '1963-01', came: [['member', ['ml']]], lifted: [], left: [] },
      { month: '1973-01', came: [['member', ['gb']]], lifted: [], left: [] },
      { month: '2020-01', came: [], lifted: [], left: ['gb'] },
      { month: '2021-06', came: [['suspended', ['ml']]], lifted: [], left: [] },
      { month: '2023-02', came: [], lifted: ['ml'], left: [] },
      { month: '2025-01', came: [['partner', ['cu']]], lifted: [], left: [] },
    ]);
  });
  it('is none where nothing is dated, or too little', () => {
    expect(courseOf([seat('fr', {}), seat('de', {})], TODAY)).toBeNull();
    expect(courseOf([seat('fr', {}), seat('de', {}), seat('tl', { from: '2025-10' })], TODAY)).toBeNull();
    expect(courseOf([], TODAY)).toBeNull();
  });
});

describe('byStatus', () => {
  it('lists members first', () => {
    const claims = [seat('cu', { from: '2025', status: 'partner' }), seat('br', { from: '2009' })];
    expect(byStatus(seatsAt(claims, month('2026-01'), TODAY))).toEqual([
      ['member', ['br']],
      ['partner', ['cu']],
    ]);
  });
});
