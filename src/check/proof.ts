/** What a claim rests on must bear the confidence that it claims. */
import type { Check } from './finding.ts';

/** Encyclopaedias that anybody edits, and copies of them: a good beginning, never several sources in agreement. */
const ENCYCLOPAEDIA = /wikipedia|wikimili|wikiwand|dbpedia|commons/i;

/** A means that several agree, or that an official one says so. */
export const confidence: Check = ({ records, report }) => {
  for (const { id, confidence: level, sources } of records.claims.values()) {
    if (level !== 'A') continue;
    const publishers = sources.map((source) => records.sources.get(source)?.publisher ?? '');
    if (publishers.every((publisher) => ENCYCLOPAEDIA.test(publisher)))
      report(id, 'confidence', `A rests on ${publishers.join(' and ')} alone: B at most`);
  }
};
