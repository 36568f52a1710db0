/** What all claims share: validity, freshness, sources. */
import {
  claimId,
  earliest,
  isoDay,
  latest,
  partialDate,
  sourceId,
  type ClaimId,
  type IsoDay,
  type Period,
} from '../../facts/index.ts';
import type { LocalText, SourceId } from '../../facts/index.ts';
import type { DefaultsYaml } from '../schema/files.ts';
import { below, refer, report, type Compilation, type Place } from './compilation.ts';

interface ProofYaml {
  readonly asOf?: string | undefined;
  readonly reviewBy?: string | undefined;
  readonly confidence: 'A' | 'B' | 'C';
  readonly sources: readonly string[];
  readonly note?: LocalText | undefined;
  readonly differs?: string | undefined;
}

export interface Proof {
  readonly id: ClaimId;
  readonly valid: Period;
  readonly asOf: IsoDay;
  readonly reviewBy: IsoDay;
  readonly confidence: 'A' | 'B' | 'C';
  readonly sources: readonly SourceId[];
  readonly note?: LocalText;
}

export interface ProofInput {
  readonly id: string;
  readonly proof: ProofYaml;
  readonly dates: { readonly from?: string | undefined; readonly to?: string | undefined };
  readonly defaults: DefaultsYaml | undefined;
}

/** @returns the claim's common part, or null when a rule was broken (which was reported). */
export function proofOf(
  into: Compilation,
  place: Place,
  { id, proof, dates, defaults }: ProofInput,
): Proof | null {
  const asOf = proof.asOf ?? defaults?.asOf;
  const reviewBy = proof.reviewBy ?? defaults?.reviewBy;
  if (!asOf || !reviewBy) {
    report(into, place, 'freshness', 'asOf and reviewBy are missing, here and in the file’s defaults');
    return null;
  }
  if (asOf >= reviewBy) report(into, place, 'freshness', `reviewBy ${reviewBy} is not after asOf ${asOf}`);
  const valid = periodOf(dates);
  if (valid.from && valid.to && earliest(valid.from) > latest(valid.to)) {
    report(into, below(place, 'to'), 'period', `ends (${valid.to}) before it begins (${valid.from})`);
  }
  if (proof.differs) into.differs.set(id, proof.differs);
  proof.sources.forEach((source, index) => refer(into, 'source', source, below(place, 'sources', index)));
  return {
    id: claimId(id),
    valid,
    asOf: isoDay(asOf),
    reviewBy: isoDay(reviewBy),
    confidence: proof.confidence,
    sources: proof.sources.map(sourceId),
    ...(proof.note && { note: proof.note }),
  };
}

export function periodOf(dates: {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}): Period {
  return {
    ...(dates.from !== undefined && { from: partialDate(dates.from) }),
    ...(dates.to !== undefined && { to: partialDate(dates.to) }),
  };
}
