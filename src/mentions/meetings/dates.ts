/** Days with their month, and months with their year: « le 4 février 2022 », “February 4”, „im Februar 2022“, 「2022年2月4日」. */
import type { Grammar } from '../grammar/index.ts';
import { partsOf } from '../resolve/neighbours.ts';
import type { ReadBlock } from '../resolve/page.ts';
import { foldText } from '../scan/fold.ts';
import { NO_CLUES, type Clue } from '../editions/clues.ts';

export interface DateClue extends Clue {
  readonly day: number | null;
}

/** A date is no longer; the work on one word is bounded by it. */
const LONGEST = 60;
const DAY = '([12]\\d|3[01]|[1-9])(?:er|st|nd|rd|th|o)?';
const YEAR = '((?:19|20)\\d\\d)';

/** The date whose words begin on the word, with those that lead to it. @param end of the sentence. */
export function dateAt({ tokens }: ReadBlock, grammar: Grammar, first: number, end: number): DateClue | null {
  const start = tokens.start[first] ?? end;
  const { form, months } = formOf(grammar);
  const found = form.exec(foldText(tokens.text.slice(start, Math.min(end, start + LONGEST))));
  if (!found) return null;
  const [words, before, dayBefore, name, named = '', dayBehind, behind] = found;
  const day = Number(dayBefore ?? dayBehind ?? 0) || null;
  const year = Number(before ?? behind ?? 0) || null;
  // “in May” alone is a clue like any other.
  if (!day && !year) return null;
  const clues = { ...NO_CLUES, month: months.get(name ?? named) ?? null, year };
  return { first, last: first + partsOf(words).length - 1, clues, shown: true, day };
}

interface Form {
  readonly form: RegExp;
  readonly months: ReadonlyMap<string, number>;
}
const forms = new WeakMap<Grammar, Form>();

function formOf(grammar: Grammar): Form {
  let known = forms.get(grammar);
  if (!known) {
    const months = new Map(
      grammar.months.flatMap((list, at) => list.map((form) => [foldText(form), at + 1] as const)),
    );
    const [month, on, of] = [[...months.keys()], grammar.meeting?.on ?? [], grammar.inYear].map(anyOf);
    // « le vendredi 4 février »: a word may stand before the figure, but no place that we do not know.
    const lead = `(?:(?:${on}) (?:[^\\d ]+ )?|(?:${of}) )?`;
    const form = `^${lead}(?:${YEAR}年)?(?:${DAY} (?:(?:${of}) )?(${month})|(${month})(?: ?${DAY}日?)?)(?: (?:(?:${of}) )?${YEAR})?(?![\\da-z])`;
    forms.set(grammar, (known = { form: new RegExp(form, 'u'), months }));
  }
  return known;
}

/** The longest first. */
function anyOf(list: readonly string[]): string {
  const words = list.map(foldText).filter((word) => word !== '');
  return words.sort((a, b) => b.length - a.length).join('|') || '\\b\\B';
}
