/** What is made of many measurements. */

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @returns NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Of pairs that ran one after the other the median of their ratios: what slows the machine slows both. */
export function medianRatio(over: readonly number[], under: readonly number[]): number {
  return median(over.slice(0, under.length).map((value, at) => value / (under[at] ?? Number.NaN)));
}
