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

/** Pairwise; not below nothing. */
export function without(values: readonly number[], part: readonly number[]): number[] {
  return values.map((value, at) => Math.max(0, value - (part[at] ?? 0)));
}

export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

export function size(bytes: number): string {
  return bytes >= 1e6 ? `${bytes / 1e6} MB` : `${Math.round(bytes / 1e3)} KB`;
}
