/** The tables and the goals, from what was measured. */
import { median, medianRatio, number, quantile, size, without } from './figures.ts';
import type { Measured } from './measured.ts';
import { goals } from './goals.ts';
import type { Course } from './page/ours.ts';

type Row = readonly string[];

export function table(head: Row, rows: readonly Row[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  return [lines[0], '─'.repeat(lines[0]?.length ?? 0), ...lines.slice(1)].join('\n');
}

const times = (value: number): string => (Number.isFinite(value) ? `${number(value)} ×` : '–');
const ms = (value: number): string => `${number(value)} ms`;

export function report(measured: Measured): string {
  const parts = [
    `Chromium ${measured.browser}, ${measured.at}${measured.quick ? ', quick: trust the order of magnitude only' : ''}`,
    ...pagesTable(measured),
    ...findTable(measured),
    ...hardTable(measured),
    ...throttledTable(measured),
    ...restTable(measured),
    `Goals\n${goals(measured)
      .map(({ goal, verdict, figure }) => `  ${verdict.padEnd(12)} ${goal}: ${figure}`)
      .join('\n')}`,
  ];
  return parts.join('\n\n');
}

function pagesTable({ pages }: Measured): string[] {
  if (pages.length === 0) return [];
  const rows = pages.map((page) => [
    `${size(page.bytes)}${page.named ? '' : ', nobody'}`,
    `${page.content.nodes}`,
    size(Math.round(page.content.characters / 1e3) * 1e3),
    ms(median(page.bare)),
    ms(median(page.ours)),
    ms(median(page.restyle)),
    ms(median(page.painting)),
    times(medianRatio(without(page.ours, page.restyle), page.bare)),
    ms(median(page.warmOurs)),
    times(medianRatio(without(page.warmOurs, page.warmRestyle), page.warmBare)),
    times(medianRatio(page.markRegExp, page.bare)),
    times(medianRatio(page.markList, page.bare)),
    times(medianRatio(page.markRegExp, page.ours)),
    times(medianRatio(page.markList, page.ours)),
    `${page.marks}/${page.marksOfRegExp}`,
  ]);
  const head = [
    'page', 'nodes', 'text', 'bare read', 'ours', 'restyling', 'painting', 'rest/bare', 'ours warm', 'rest/bare', 'markRegExp/bare', 'mark(500)/bare',
    'markRegExp/ours', 'mark(500)/ours', 'marks',
  ]; // prettier-ignore
  return [
    `Whole page, 5,000 names, first pass unless warm is said; rest: ours without restyling\n${table(head, rows)}`,
  ];
}

function findTable({ find }: Measured): string[] {
  if (!find) return [];
  const base = find.results['ours 5000'];
  if (!base) return [];
  const rows = Object.entries(find.results).map(([name, { cold, warm, build, count }]) => [
    name,
    ms(median(build)),
    ms(median(cold)),
    times(medianRatio(cold, base.cold)),
    ms(median(warm)),
    times(medianRatio(warm, base.warm)),
    number(find.characters / median(warm) / 1000),
    String(count),
  ]);
  const head = [
    'finding alone',
    'build',
    'first pass',
    '/ours 5000',
    'warm',
    '/ours 5000',
    'warm Mchar/s',
    'found',
  ];
  return [
    `${size(find.characters)} of text; found: blocks for ours, places for the others\n${table(head, rows)}`,
  ];
}

function hardTable({ hard }: Measured): string[] {
  const [base] = hard;
  if (!base) return [];
  const rows = hard.map(({ name, cold, warm }) => [
    name,
    ms(median(cold)),
    times(medianRatio(cold, base.cold)),
    ms(median(warm)),
    times(medianRatio(warm, base.warm)),
  ]); // prettier-ignore
  return [
    `Scan and resolve, 200 KB of text\n${table(['text', 'first pass', '/ordinary', 'warm', '/ordinary'], rows)}`,
  ];
}

function throttledTable({ throttled }: Measured): string[] {
  if (throttled.length === 0) return [];
  const of = (courses: readonly Course[], value: (course: Course) => number): number =>
    median(courses.map(value));
  const rows = throttled.map(({ bytes, courses }) => [
    size(bytes),
    ms(of(courses, (one) => one.ms)),
    ms(of(courses, (one) => one.firstMark ?? Number.NaN)),
    `${number(100 * of(courses, (one) => (one.firstMark ?? Number.NaN) / one.ms))} %`,
    ms(of(courses, (one) => one.longestSlice)),
    ms(of(courses, (one) => one.longestTask)),
  ]);
  const head = ['4 × throttled', 'until done', 'first mark', 'share', 'longest slice', 'longest task'];
  return [table(head, rows)];
}

function restTable({ heap, hover, scrolled, shipped }: Measured): string[] {
  const lines = heap.map(
    (one) =>
      `heap, ${one.size} names: lexicon ${number(one.lexicon / 1e6)} MB; a page of 500 KB with ${one.marks} marks ${number(one.reading / 1e6)} MB`,
  );
  if (hover)
    lines.push(
      `hit-test among ${hover.marks} marks: median ${ms(median(hover.times))}, p95 ${ms(quantile(hover.times, 0.95))}`,
    );
  if (scrolled)
    lines.push(
      `infinite scroll, ${scrolled.times.length} batches of ten cards: first twenty ${ms(median(scrolled.times.slice(0, 20)))} each, last twenty ${ms(median(scrolled.times.slice(-20)))}; heap + ${number(scrolled.grown / 1e6)} MB, nodes included`,
    );
  if (shipped)
    lines.push(
      `content script: ${shipped.code} bytes gzip without its lexicon of ${shipped.lexicon} characters; start to ready ${ms(median(shipped.start))}`,
    );
  return lines.length > 0 ? [lines.join('\n')] : [];
}
