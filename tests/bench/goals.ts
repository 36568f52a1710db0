/** What the project promised of speed, and what of it holds in a run. */
import { median, medianRatio, number, quantile, size, without } from './figures.ts';
import type { Measured, MeasuredPage } from './measured.ts';

export interface Goal {
  readonly goal: string;
  readonly verdict: 'met' | 'MISSED' | 'not run';
  readonly figure: string;
}

interface Check {
  readonly value: number;
  readonly bound: number;
  /** Whether the bound is a least. */
  readonly least?: boolean;
  readonly unit: string;
  readonly note?: string;
}

/** Below, a bare read is a fraction of a millisecond: short pages are judged in milliseconds. */
const SHORT_PAGE = 15_000;

function judge(goal: string, { value, bound, least = false, unit, note }: Check): Goal {
  const sign = least ? '≥' : '≤';
  if (!Number.isFinite(value)) return { goal, verdict: 'not run', figure: `${sign} ${bound}${unit}` };
  const met = least ? value >= bound : value <= bound;
  const figure = `${number(value)}${unit} (${sign} ${bound}${unit})${note ? `; ${note}` : ''}`;
  return { goal, verdict: met ? 'met' : 'MISSED', figure };
}

export function goals(measured: Measured): Goal[] {
  return [
    ...wholePages(measured),
    ...finding(measured),
    ...gentle(measured),
    ...small(measured),
    ...scrolling(measured),
  ];
}

function wholePages({ pages }: Measured): Goal[] {
  const long = pages.filter(({ named, bytes }) => named && bytes > SHORT_PAGE);
  const short = pages.filter(({ named, bytes }) => named && bytes <= SHORT_PAGE);
  const nobody = pages.filter(({ named }) => !named);
  const over = (some: readonly MeasuredPage[], ratio: (page: MeasuredPage) => number): number[] =>
    some.map(ratio).filter(Number.isFinite);
  const first = (page: MeasuredPage) => medianRatio(without(page.ours, page.restyle), page.bare);
  const each = (some: readonly MeasuredPage[], ratio: (page: MeasuredPage) => number): string =>
    some.map((page) => `${size(page.bytes)} ${number(ratio(page))}`).join(', ');
  const warm = (page: MeasuredPage) => medianRatio(without(page.warmOurs, page.warmRestyle), page.warmBare);
  // Marking against marking: ours is painting and what the browser does about it; what finds is told in the table.
  const marking = ({ painting, restyle }: MeasuredPage) =>
    painting.map((value, at) => value + (restyle[at] ?? 0));
  const regExp = (page: MeasuredPage) => medianRatio(page.markRegExp, marking(page));
  const list = (page: MeasuredPage) => medianRatio(page.markList, marking(page));
  return [
    judge('1 first pass', { value: median(over(long, first)), bound: 6, unit: ' ×', note: each(long, first) }),
    judge('1 short pages', { value: median(over(short, (page) => median(page.ours))), bound: 6, unit: ' ms' }),
    judge('1 warm', { value: median(over(long, warm)), bound: 8, unit: ' ×', note: each(long, warm) }),
    judge('1 nobody named', { value: median(over(nobody, first)), bound: 4, unit: ' ×', note: each(nobody, first) }),
    judge('2 marking, mark.js markRegExp', { value: median(over(long, regExp)), bound: 20, least: true, unit: ' ×', note: each(long, regExp) }),
    judge('2 marking, mark.js mark(500 names)', { value: median(over(pages, list)), bound: 100, least: true, unit: ' ×' }),
  ]; // prettier-ignore
}

function finding({ find, hard }: Measured): Goal[] {
  const results = find?.results ?? {};
  const ratio = (over: string, under: string, regime: 'cold' | 'warm'): number =>
    medianRatio(results[over]?.[regime] ?? [], results[under]?.[regime] ?? []);
  const versusAho = [5_000, 50_000].flatMap((count) => [
    judge(`3 Aho–Corasick, ${count} names, first pass`, {
      value: ratio(`aho ${count}`, `ours ${count}`, 'cold'), bound: 3, least: true, unit: ' ×',
    }),
    judge(`3 Aho–Corasick, ${count} names, warm`, {
      value: ratio(`aho ${count}`, `ours ${count}`, 'warm'), bound: 8, least: true, unit: ' ×',
    }),
  ]); // prettier-ignore
  const [base] = hard;
  const worst = (regime: 'cold' | 'warm'): number =>
    base ? Math.max(...hard.map((one) => medianRatio(one[regime], base[regime]))) : Number.NaN;
  return [
    ...versusAho,
    judge('3 flat from 500 to 50,000, first pass', { value: ratio('ours 50000', 'ours 500', 'cold'), bound: 1.15, unit: ' ×' }),
    judge('3 flat from 500 to 50,000, warm', { value: ratio('ours 50000', 'ours 500', 'warm'), bound: 1.15, unit: ' ×' }),
    judge('adversarial text, first pass', { value: worst('cold'), bound: 10, unit: ' ×' }),
    judge('adversarial text, warm', { value: worst('warm'), bound: 10, unit: ' ×' }),
  ]; // prettier-ignore
}

function gentle({ throttled }: Measured): Goal[] {
  const share = throttled.map(
    ({ courses }) => 100 * median(courses.map((one) => (one.firstMark ?? Number.NaN) / one.ms)),
  );
  const slice = throttled.map(({ courses }) => median(courses.map((one) => one.longestSlice)));
  const note = (values: readonly number[]): string =>
    throttled.map(({ bytes }, at) => `${size(bytes)} ${number(values[at] ?? Number.NaN)}`).join(', ');
  return [
    judge('4 first visible mark, share of the work', { value: median(share), bound: 25, unit: ' %', note: note(share) }),
    judge('4 longest task at 4 × throttle', { value: Math.max(...(slice.length > 0 ? slice : [Number.NaN])), bound: 50, unit: ' ms', note: note(slice) }),
  ]; // prettier-ignore
}

function small({ shipped }: Measured): Goal[] {
  return [
    judge('5 code, gzip', { value: shipped?.code ?? Number.NaN, bound: 45_000, unit: ' bytes' }),
    judge('5 Latin lexicon', { value: shipped?.lexicon ?? Number.NaN, bound: 500_000, unit: ' characters' }),
    judge('5 start to ready', { value: median(shipped?.start ?? []), bound: 5, unit: ' ms' }),
  ];
}

/** Noise included: twice the first batches' time is still a matter of the batch, not of a page forty times as long. */
const GROWTH = 2;

function scrolling({ scrolled, hover }: Measured): Goal[] {
  const times = scrolled?.times ?? [];
  return [
    judge('6 last batches of infinite scroll over the first', {
      value: median(times.slice(-20)) / median(times.slice(5, 25)), bound: GROWTH, unit: ' ×',
    }),
    judge('7 hit-test, p95', { value: quantile(hover?.times ?? [], 0.95), bound: 0.5, unit: ' ms' }),
  ]; // prettier-ignore
}
