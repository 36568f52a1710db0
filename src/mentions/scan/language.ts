/**
 * The language of a paragraph, by its letters and its smallest words. Its page may say another: the tags of news pages are often
 * wrong, and quotations in another language have none. The words are those of the grammars, so that no other tables travel with us.
 */
import type { Grammar } from '../grammar/index.ts';
import { foldText } from './fold.ts';
import { ARABIC, HAN } from './scripts.ts';
import { tokenise, type Tokens } from './tokens.ts';

/** More of a paragraph tells nothing new. */
const SAMPLE_WORDS = 150;
/** Fewer small words than this are no evidence against what the page says. */
const LEAST_WORDS = 2;
/** The winner has this many times the words of any other. */
const CLEAR_LEAD = 2;

export interface Reader {
  /** @returns a primary tag, or null when the words do not tell. */
  tell(tokens: Tokens): string | null;
}

/** What tells languages apart within a script other than Latin, the first that fits; the last is for all else. */
const LETTERS: Readonly<Record<number, readonly (readonly [letters: RegExp, lang: string])[]>> = {
  // A headline in Han letters alone may be Japanese: those that only Chinese has tell, else its page does.
  [HAN]: [[/[\u3041-\u30FA]/, 'ja'], [/[这這们們说說对對为為与與从從吗嗎呢吧您她还還没沒让讓于於么麼给給很]/, 'zh']],
  [ARABIC]: [[/[پچژگکی]/, 'fa'], [/[\u0621-\u064A]/, 'ar']],
  1: [[/[іїєґ]/i, 'uk'], [/[ыэъё]/i, 'ru']],
}; // prettier-ignore

/** @param grammars asked for anew each time: they come with their scripts. */
export function languageReader(grammars: () => readonly Grammar[]): Reader {
  const marks = new Map<number, readonly string[]>();
  let learnt = 0;
  const learn = (): void => {
    const all = grammars();
    for (; learnt < all.length; learnt++) {
      const { lang, telling } = all[learnt] as Grammar;
      for (const word of telling) {
        const [hash = 0] = tokenise(foldText(word)).hash;
        marks.set(hash, [...(marks.get(hash) ?? []), lang]);
      }
    }
  };
  return {
    tell(tokens) {
      learn();
      const foreign = byLetters(tokens);
      if (foreign !== undefined) return foreign;
      const counts: Record<string, number> = {};
      for (let index = 0; index < tokens.count && index < SAMPLE_WORDS; index++)
        for (const lang of marks.get(tokens.hash[index] ?? 0) ?? []) counts[lang] = (counts[lang] ?? 0) + 1;
      const [best, second] = Object.entries(counts).sort((a, b) => b[1] - a[1]);
      if (!best || best[1] < LEAST_WORDS || best[1] < (second?.[1] ?? 0) * CLEAR_LEAD) return null;
      return best[0];
    },
  };
}

/** Half of its words and more are in another script: then its letters tell. Undefined: it is in Latin letters. */
function byLetters({ text, count, start, scripts }: Tokens): string | null | undefined {
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
