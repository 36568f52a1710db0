/**
 * The language of a paragraph, by its letters and its smallest words. Its page may say another: the tags of news pages are often
 * wrong, and quotations in another language have none. The words are those of the grammars, so that no other tables travel with us.
 */
import type { Grammar } from '../grammar/index.ts';
import { ARABIC, HAN } from './scripts.ts';
import { hashOf, type Words } from './tokens.ts';

/** More of a paragraph tells nothing new. */
const SAMPLE_WORDS = 150;
/** Fewer small words than this are no evidence against what the page says. */
const LEAST_WORDS = 2;
/** The winner has this many times the words of any other. */
const CLEAR_LEAD = 2;

export interface Reader {
  /** @returns a primary tag, or null when the words do not tell. */
  tell(tokens: Words): string | null;
}

/** What tells languages apart within a script other than Latin, the first that fits; the last is for all else. */
const LETTERS: Readonly<Record<number, readonly (readonly [letters: RegExp, lang: string])[]>> = {
  // A headline in Han letters alone may be Japanese: those that only Chinese has tell, else its page does.
  [HAN]: [[/[\u3041-\u30FA]/, 'ja'], [/[这這们們说說对對为為与與从從吗嗎呢吧您她还還没沒让讓于於么麼给給很]/, 'zh']],
  // Sites of Iran write Arabic with their own ک and ی; two letters only Arabic has.
  [ARABIC]: [[/[ةإ]/, 'ar'], [/[پچژگکی]/, 'fa'], [/[\u0621-\u064A]/, 'ar']],
  1: [[/[іїєґ]/i, 'uk'], [/[ыэъё]/i, 'ru']],
}; // prettier-ignore

/** The words that tell, by their hash: a table of our own, because it is asked for each word of a paragraph. A power of two. */
const SLOTS = 2048;

/** @param grammars asked for anew each time: they come with their scripts. */
export function languageReader(grammars: () => readonly Grammar[]): Reader {
  const hashes = new Int32Array(SLOTS);
  /** Bits of the grammars, by their place in the list, whose language has the word; 0 where there is none. */
  const langs = new Int32Array(SLOTS);
  const counts = new Int32Array(MOST_GRAMMARS);
  let learnt = 0;
  const slotOf = (hash: number): number => {
    let slot = hash & (SLOTS - 1);
    while (langs[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
    return slot;
  };
  const learn = (all: readonly Grammar[]): void => {
    for (; learnt < all.length; learnt++)
      for (const word of all[learnt]?.telling ?? []) {
        const hash = hashOf(word);
        const slot = slotOf(hash);
        hashes[slot] = hash;
        langs[slot] = (langs[slot] ?? 0) | (1 << learnt);
      }
  };
  return {
    tell(tokens) {
      const all = grammars();
      learn(all);
      const foreign = byLetters(tokens);
      if (foreign !== undefined) return foreign;
      counts.fill(0);
      for (let index = 0; index < tokens.count && index < SAMPLE_WORDS; index++) {
        let bits = langs[slotOf(tokens.hash[index] ?? 0)] ?? 0;
        for (; bits !== 0; bits &= bits - 1) {
          const one = 31 - Math.clz32(bits & -bits);
          counts[one] = (counts[one] ?? 0) + 1;
        }
      }
      let best = 0;
      for (let one = 1; one < learnt; one++) if ((counts[one] ?? 0) > (counts[best] ?? 0)) best = one;
      const most = counts[best] ?? 0;
      const second = counts.reduce((least, count, one) => (one === best ? least : Math.max(least, count)), 0);
      return most < LEAST_WORDS || most < second * CLEAR_LEAD ? null : (all[best]?.lang ?? null);
    },
  };
}
/** Bits of a number. */
const MOST_GRAMMARS = 32;

/** Half of its words and more are in another script: then its letters tell. Undefined: it is in Latin letters. */
function byLetters({ text, count, start, scripts }: Words): string | null | undefined {
  if (scripts === 0) return undefined;
  const words: Record<number, number> = {};
  for (let index = 0; index < count && index < SAMPLE_WORDS; index++) {
    const unit = text.charCodeAt(start[index] ?? 0);
    const script = unit < 0x400 ? 0 : unit < 0x530 ? 1 : unit < 0x780 ? ARABIC : HAN;
    words[script] = (words[script] ?? 0) + 1;
  }
  const [most] = Object.entries(words).sort((a, b) => b[1] - a[1]);
  const letters = LETTERS[Number(most?.[0])];
  return letters && (letters.find(([some]) => some.test(text))?.[1] ?? null);
}

/**
 * What a paragraph is read in: what it tells itself; else what the page says, unless its paragraphs tell another throughout.
 *
 * @param told what the paragraphs told of which the page says the same, each once.
 */
export function commonLanguage(said: string, told: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const lang of told) if (lang) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && !counts.has(said) ? most[0] : said;
}
