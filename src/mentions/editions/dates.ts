/** Days with their month, and months with their year: « le 4 février 2022 », “February 4”, „im Februar 2022“, 「2022年2月4日」. */
import type { Grammar } from '../grammar/index.ts';
import { foldedWord, partsOf } from '../resolve/neighbours.ts';
import type { ReadBlock } from '../resolve/page.ts';
import { gapBefore } from '../scan/tokens.ts';

export interface DateFound {
  readonly last: number;
  readonly day: number | null;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

/** Spaces, a comma, the point of a German ordinal; before the other name of an Arabic month a stroke. */
const GAP = /^[ \u00A0\u202F.,/]{0,2}$/;
const DAY = /^([1-9]|[12]\d|3[01])(?:er|st|nd|rd|th|o|º|°)?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** The date whose words begin on the word, with those that lead to it. */
export function dateAt(block: ReadBlock, grammar: Grammar, index: number): DateFound | null {
  const { on = [] } = grammar.meeting ?? {};
  for (const lead of ['', ...on, ...grammar.inYear]) {
    const start = behind(block, index, lead);
    if (start === null) continue;
    // « le vendredi 4 février »: a word may stand before the figure, but no place that we do not know.
    const found =
      written(block, grammar, start) ?? (on.includes(lead) ? written(block, grammar, start + 1) : null);
    if (found) return found;
  }
  return null;
}

function written(block: ReadBlock, grammar: Grammar, start: number): DateFound | null {
  const leading = yearOf(block, start);
  // 「2022年2月4日」
  const first = leading === null || foldedWord(block, start + 1) !== '年' ? start : start + 2;
  const month = monthOf(block, grammar, first);
  if (month) {
    const day = dayOf(block, month.last + 1);
    const last = foldedWord(block, month.last + 2) === '日' ? month.last + 2 : month.last + 1;
    const year = first > start ? leading : null;
    const found = { last: day === null ? month.last : last, day, month: month.value, year };
    const dated = withYear(block, grammar, found);
    return day === null && dated.year === null ? null : dated;
  }
  const day = dayOf(block, start);
  if (!day) return null;
  for (const joining of ['', ...grammar.inYear]) {
    const at = behind(block, start + 1, joining);
    const named = at === null ? null : monthOf(block, grammar, at);
    if (named) return withYear(block, grammar, { last: named.last, day, month: named.value, year: null });
  }
  return null;
}

function withYear(block: ReadBlock, { inYear }: Grammar, date: DateFound): DateFound {
  if (date.year !== null) return date;
  for (const words of ['', ...inYear]) {
    const at = behind(block, date.last + 1, words);
    const year = at === null ? null : yearOf(block, at);
    if (at !== null && year !== null) return { ...date, last: at, year };
  }
  return date;
}

/** The word behind the given ones, which stand at `index` with no more than a space or comma between. */
function behind(block: ReadBlock, index: number, words: string): number | null {
  const parts = partsOf(words);
  const stand = parts.every(
    (word, step) =>
      foldedWord(block, index + step) === word && GAP.test(gapBefore(block.tokens, index + step)),
  );
  return stand ? index + parts.length : null;
}

function dayOf(block: ReadBlock, index: number): number | null {
  const [, figures] = DAY.exec(foldedWord(block, index)) ?? [];
  return figures && GAP.test(gapBefore(block.tokens, index)) ? Number(figures) : null;
}

function yearOf(block: ReadBlock, index: number): number | null {
  const word = foldedWord(block, index);
  return YEAR.test(word) && GAP.test(gapBefore(block.tokens, index)) ? Number(word) : null;
}

function monthOf(
  block: ReadBlock,
  { months }: Grammar,
  index: number,
): { readonly value: number; readonly last: number } | null {
  let found: { readonly value: number; readonly last: number } | null = null;
  for (const [at, forms] of months.entries()) {
    for (const form of forms) {
      const end = behind(block, index, form);
      // The longest: « آب » is August, and « آب/أغسطس » as well.
      if (end !== null && end - 1 > (found?.last ?? -1)) found = { value: at + 1, last: end - 1 };
    }
  }
  return found;
}
