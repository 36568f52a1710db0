/** Sentences, as far as resolving and cards need them: where the one around an offset begins and ends. */

/** Closing marks that may follow the point: quotes, brackets, spaces before a French closing quote. */
const END = /[.!?…。！？]+[\u00A0\u202F ]?[»”"’')\]]*(?=\s)/g;
/** Points that end no sentence: initials, courtesy titles, frequent abbreviations. */
const ABBREVIATION =
  /(?:^|[\s('«“’-])(?:\p{Lu}|M|MM|Mme|Mr|Mrs|Ms|Dr|Pr|St|Ste|Gen|Gov|Sen|Rep|Lt|Col|Sgt|vs|cf|env|art|no|U\.S|U\.N|U\.K|U\.E|E\.U|etc|Jr|Sr)\.$/u;
/** „am 4. Februar“ */
const GERMAN_DAY = /\d\. (?:Jän|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;
/** A sentence longer than this is no sentence; it also bounds the work on text without points. */
const LONGEST = 1200;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** @returns offsets of the sentence that holds `offset`, spaces around it left out. */
export function sentenceAt(text: string, offset: number): Span {
  const from = Math.max(0, offset - LONGEST);
  const to = Math.min(text.length, offset + LONGEST);
  let start = from;
  let end = to;
  // A text without points is not read to its end for each of its words.
  const part = text.slice(from, to + 1);
  END.lastIndex = 0;
  for (let match = END.exec(part); match && from + match.index < to; match = END.exec(part)) {
    const index = from + match.index;
    const behind = index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(0, index - 12), index + 1))) continue;
    if (
      /\s\p{Ll}/u.test(text.slice(behind, behind + 2)) ||
      GERMAN_DAY.test(text.slice(behind - 3, behind + 4))
    )
      continue;
    if (behind <= offset) start = behind;
    else {
      end = behind;
      break;
    }
  }
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
