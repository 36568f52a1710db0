/**
 * Checking the store as an editor would: everything the format allows and good facts do not. Node, at build time.
 * A rule that is wrong for one record is answered in that record (`weighed`, `successorUnknown`, `ended`), never by loosening it.
 */
import { isoDay, type IsoDay } from '../facts/index.ts';
import type { Compiled } from '../pack/compile.ts';
import type { CheckContext, Finding } from './finding.ts';
import { surnames } from './names.ts';
import { freshness, lifetimes, successors } from './offices.ts';
import { confidence } from './proof.ts';
import { wording } from './wording.ts';
import { ordinaryWords } from './words.ts';

export type { Finding } from './finding.ts';
export { coverage } from './coverage.ts';
export { compareWith, type Difference } from './compare.ts';
export { sample } from './sample.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Languages whose dictionary was there to ask for ordinary words. */
  readonly dictionaries: readonly string[];
}

/** @param today the day to judge by; today's, unless a test says otherwise. */
export async function checkFacts(
  compiled: Compiled,
  today: IsoDay = isoDay(new Date().toISOString().slice(0, 10)),
): Promise<Checked> {
  const findings: Finding[] = [];
  const context: CheckContext = {
    ...compiled,
    today,
    report: (id, rule, message) => {
      const place = compiled.records.places.get(id);
      const field = place?.path.join('.') ?? id;
      const line = place?.file.lineOf(place.path) ?? 1;
      findings.push({ file: place?.file.file ?? '?', line, field, rule, message });
    },
  };
  for (const check of [successors, lifetimes, freshness, surnames, wording, confidence]) check(context);
  const dictionaries = await ordinaryWords(context);
  findings.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return { findings, dictionaries };
}
