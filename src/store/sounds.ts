/**
 * How a name sounds, roughly: one spelling for the ways in which French, English and other Latin alphabets write the same
 * Russian, Arabic or Persian name, and for Cyrillic itself. Loukachenko, Lukashenko and Лукашенко become `lukasenko`. Only
 * for comparing; both the names and what is typed go through it.
 */

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'j', з: 'z', и: 'i', і: 'i', ї: 'i', й: 'i', к: 'k',
  л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 's', ш: 's',
  щ: 's', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ё: 'e', ђ: 'j', ј: 'i', љ: 'li', њ: 'ni', ћ: 's', џ: 'j',
}; // prettier-ignore

/** In this order: the longer spellings before those they contain. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch|chtch|shch|sch|sh|ch/g, 's'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|ck|q|c(?![eiy])/g, 'k'],
  [/gh|gu(?=[ei])/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(\p{L})\1+/gu, '$1'],
  // « Poutine », « Zelenskii », « Abou Ghazaleh »: what stands at the end of a word and is not heard.
  [/(?<=\p{L}{3})[eh](?= |$)/gu, ''],
];

/** @param folded a text in the form of `foldForSearch`. */
export function soundOf(folded: string): string {
  const latin = folded.replace(/[\u0400-\u04FF]/g, (letter) => CYRILLIC[letter] ?? letter);
  return SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), latin);
}

/** Whether one letter added, left out, changed, or two neighbours exchanged, make one word of the other. */
export function oneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2)
  );
}
