/** What changed in claims, a sentence each; what would be too many sentences is a number. */
import type { Claim, ClaimType, FigureClaim, Leader } from '../../facts/index.ts';
import { english, nameOf, said, type Changes, type Pair } from './changes.ts';

const UNKNOWN = 'an unknown day';

/** Terms that are open now and were not there, in offices that the store knew. */
export function taken({ old, now, added }: Changes): string[] {
  return added
    .filter((claim) => claim.type === 'office' && !claim.valid.to && old.offices.has(claim.office))
    .map((claim) => `${said(now, claim)}, since ${claim.valid.from ?? UNKNOWN}`)
    .sort();
}

export function left({ now, pairs }: Changes): string[] {
  return pairs
    .filter(({ was, is }) => is.type === 'office' && !was.valid.to && is.valid.to)
    .map(({ is }) => `${said(now, is)}, until ${is.valid.to}`)
    .sort();
}

export function died({ old, now }: Changes): string[] {
  return [...now.entities.values()]
    .filter((entity): entity is Leader => entity.kind === 'leader' && entity.died !== undefined)
    .filter((leader) => {
      const was = old.entities.get(leader.id);
      return was?.kind === 'leader' && was.died === undefined;
    })
    .map((leader) => `${english(leader.name, leader.id)}, on ${leader.died}`)
    .sort();
}

/** Dates and values that were others. */
export function corrected({ now, pairs }: Changes): string[] {
  return pairs.flatMap(({ was, is }) => {
    const lines: string[] = [];
    const subject = said(now, is);
    if (was.valid.from !== is.valid.from)
      lines.push(`${subject}: since ${is.valid.from ?? UNKNOWN}, not ${was.valid.from ?? UNKNOWN}`);
    if (was.valid.to && was.valid.to !== is.valid.to)
      lines.push(
        is.valid.to
          ? `${subject}: until ${is.valid.to}, not ${was.valid.to}`
          : `${subject}: not over on ${was.valid.to}`,
      );
    if (was.type === 'figure' && is.type === 'figure' && amount(was) !== amount(is))
      lines.push(`${subject}: ${amount(is)}, not ${amount(was)}`);
    if (was.type === 'membership' && is.type === 'membership' && was.status !== is.status)
      lines.push(`${subject}, not ${was.status}`);
    return lines;
  });
}

function amount({ value, scale, unit }: FigureClaim): string {
  return `${value}${scale > 0 ? `×10^${scale}` : ''} ${unit}`;
}

export function members({ old, now, added, pairs }: Changes): string[] {
  const joined = added
    .filter((claim) => claim.type === 'membership' && !claim.valid.to && old.entities.has(claim.forum))
    .map((claim) => `${said(now, claim)}, since ${claim.valid.from ?? UNKNOWN}`);
  const over = pairs
    .filter(({ was, is }) => is.type === 'membership' && !was.valid.to && is.valid.to)
    .map(({ is }) => `${said(now, is)}, until ${is.valid.to}`);
  return [...joined, ...over].sort();
}

/** Editions that were planned, and what became of them. */
export function held({ old, now }: Changes): string[] {
  return [...now.entities.values()]
    .flatMap((entity) => {
      const was = old.entities.get(entity.id);
      if (entity.kind !== 'edition' || was?.kind !== 'edition' || was.status === entity.status) return [];
      return [`${nameOf(now, entity.id)}: ${entity.status}, was ${was.status}`];
    })
    .sort();
}

const NAMES: Readonly<Record<ClaimType, readonly [one: string, many: string]>> = {
  office: ['term of office', 'terms of office'],
  membership: ['membership', 'memberships'],
  chair: ['chair', 'chairs'],
  meeting: ['meeting', 'meetings'],
  figure: ['figure', 'figures'],
  quotation: ['quotation', 'quotations'],
  event: ['event', 'events'],
};

export function statements({ added, dropped, pairs }: Changes): string[] {
  const checked = pairs.filter(({ was, is }) => was.asOf < is.asOf);
  const lists = [
    ['new', added],
    ['no longer there', dropped],
    ['told otherwise', pairs.filter(isReworded).map(({ is }) => is)],
    ['checked again', checked.map(({ is }) => is)],
  ] as const;
  return lists.flatMap(([what, claims]) => (claims.length > 0 ? [`${what}: ${counted(claims)}`] : []));
}

function counted(claims: readonly Claim[]): string {
  const types = Object.keys(NAMES) as ClaimType[];
  return types
    .map((type) => [type, claims.filter((claim) => claim.type === type).length] as const)
    .filter(([, count]) => count > 0)
    .map(([type, count]) => `${count} ${NAMES[type][count === 1 ? 0 : 1]}`)
    .join(', ');
}

/** What a reader sees of it changed, beside its dates, its proof and the day it was checked. */
function isReworded({ was, is }: Pair): boolean {
  return seen(was) !== seen(is);
}

function seen(claim: Claim): string {
  const proof = new Set([
    'id',
    'valid',
    'asOf',
    'reviewBy',
    'confidence',
    'sources',
    'value',
    'scale',
    'unit',
    'status',
  ]);
  return JSON.stringify(Object.entries(claim).filter(([key]) => !proof.has(key)));
}
