/** From the ranking to the card: two to four things, not four times the same; figures of one measure side by side. */
import type { Chosen } from './card.ts';
import { latest, type PartialDate } from './dates.ts';
import type { Claim, FigureClaim } from './model.ts';
import { isKnownBy, type Ranked } from './rank.ts';

const MOST = 4;
/** Of one type, so that a summit's ten meetings do not push out everything else. */
const MOST_OF_A_TYPE = 2;
const FIGURES_MOST = 4;
/** Below this a claim is on the card only to bring it to two. */
const WORTH = 5;
const LEAST = 2;

export function choose(ranked: readonly Ranked[], date: PartialDate): Chosen[] {
  const chosen: Chosen[] = [];
  const measures = new Set<string>();
  const counts = new Map<string, number>();
  for (const { claim, score, reason } of ranked) {
    if (chosen.length >= MOST || (score < WORTH && chosen.length >= LEAST)) break;
    const count = counts.get(claim.type) ?? 0;
    if (count >= MOST_OF_A_TYPE || isRepeated(claim, chosen)) continue;
    if (claim.type === 'figure') {
      if (measures.has(claim.measureId)) continue;
      measures.add(claim.measureId);
      chosen.push({ type: 'figures', figures: sideBySide(claim, ranked, date), reason });
    } else chosen.push({ type: 'claim', claim, reason });
    counts.set(claim.type, count + 1);
  }
  return chosen;
}

/** Of one meeting, what came out of it is enough: it says that the meeting was held. */
function isRepeated(claim: Claim, chosen: readonly Chosen[]): boolean {
  if (claim.type !== 'event' || !claim.edition) return false;
  return chosen.some(
    (one) => one.type === 'claim' && one.claim.type === 'event' && one.claim.edition === claim.edition,
  );
}

/** All figures of the measure for the last two periods known, and for the one the sentence led to. */
function sideBySide(lead: FigureClaim, ranked: readonly Ranked[], date: PartialDate): FigureClaim[] {
  const same = ranked
    .map((one) => one.claim)
    .filter((claim): claim is FigureClaim => isFigureOf(claim, lead.measureId));
  const periods = [...new Set(same.map((figure) => figure.period))].sort().reverse();
  const wanted = new Set([lead.period, ...periods.slice(0, 2)]);
  return same
    .filter((figure) => wanted.has(figure.period) && isKnownBy(figure, date))
    .sort((a, b) =>
      latest(a.period) === latest(b.period)
        ? order(a) - order(b)
        : latest(a.period) < latest(b.period)
          ? 1
          : -1,
    )
    .slice(0, FIGURES_MOST);
}

function isFigureOf(claim: Claim, measure: string): boolean {
  return claim.type === 'figure' && claim.measureId === measure;
}

/** As published first, conversions after. */
function order(figure: FigureClaim): number {
  return figure.converted ? 1 : 0;
}
