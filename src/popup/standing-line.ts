/** What an entity was at the article's date, short enough for one line of a list. Pure. */
import {
  daysBetween,
  earliest,
  latest,
  type OfficeClaim,
  type PartialDate,
  type Standing,
} from '../facts/index.ts';
import { standingWords } from '../views/standing.tsx';
import type { Words } from '../views/words.ts';
import type { Row } from './world.ts';

/** A term younger than this at the article's date is news itself: the month stays. */
const RECENT_DAYS = 366;

/** Years are enough in a list; the opened row and the dossier have the days. */
export function coarse(claim: OfficeClaim, published: PartialDate | null): OfficeClaim {
  const { from, to } = claim.valid;
  const shorten = (date: PartialDate | undefined): PartialDate | undefined => {
    if (!date) return undefined;
    const age = published ? daysBetween(earliest(date), latest(published)) : Number.POSITIVE_INFINITY;
    const length = Math.abs(age) < RECENT_DAYS ? 'YYYY-MM'.length : 'YYYY'.length;
    return date.slice(0, length) as PartialDate;
  };
  return { ...claim, valid: { from: shorten(from), to: shorten(to) } };
}

function coarsely(standing: Standing, published: PartialDate | null): Standing {
  return standing.type === 'office' || standing.type === 'former'
    ? { ...standing, claim: coarse(standing.claim, published) }
    : standing;
}

export function standingLine(row: Row, published: PartialDate | null, words: Words): string {
  const [first] = row.head.then;
  if (!first) return '';
  const standing = coarsely(first, published);
  const { main, detail } = standingWords(standing, row.head.entity, { words, labels: row.labels });
  const separator = main && detail ? (first.type === 'office' ? ' ' : ', ') : '';
  return main + separator + detail;
}
