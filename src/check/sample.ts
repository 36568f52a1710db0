/** A random sample of claims for somebody to check by hand, the same for the same seed and the same store. */
import type { Claim, Source } from '../facts/index.ts';
import type { Compiled } from '../pack/compile.ts';

export interface Sampled {
  readonly claim: Claim;
  readonly file: string;
  readonly line: number;
  readonly sources: readonly Source[];
}

/** @param seed any number; @param count how many claims, at most as many as there are. */
export function sample({ records }: Compiled, seed: number, count: number): readonly Sampled[] {
  const claims = [...records.claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const random = mulberry32(seed);
  // Fisher and Yates, from the front, only as far as the sample goes.
  for (let index = 0; index < Math.min(count, claims.length); index++) {
    const other = index + Math.floor(random() * (claims.length - index));
    const [here, there] = [claims[index], claims[other]];
    if (here && there) [claims[index], claims[other]] = [there, here];
  }
  return claims.slice(0, count).map((claim) => {
    const place = records.places.get(claim.id);
    return {
      claim,
      file: place?.file.file ?? '?',
      line: place?.file.lineOf(place.path) ?? 1,
      sources: claim.sources.flatMap((id) => records.sources.get(id) ?? []),
    };
  });
}

/** A small generator with a seed, after Tommy Ettinger’s mulberry32 (public domain): Math.random has none. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
