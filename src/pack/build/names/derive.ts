/** What a names file need not say, because the record says it of English: which word is the surname, and how safe it is. */
import type { LocalText } from '../../../facts/index.ts';
import { foldText } from '../../../mentions/scan/fold.ts';
import type { FormsYaml } from '../../schema/people.ts';

export type Position = 'first' | 'last';

/** Where the English surname stands in the English display name; null when that is not certain. */
export function surnamePosition(name: LocalText, forms: FormsYaml): Position | null {
  const words = wordsOf(name['en'] ?? '');
  if (words.length < 2) return null;
  const single = new Set(surnames(forms).map(foldText));
  if (single.has(foldText(words.at(-1) ?? ''))) return 'last';
  return single.has(foldText(words[0] ?? '')) ? 'first' : null;
}

/** The surname in another language: the word at the same place of a name with as many words. */
export function surnameIn(name: LocalText, position: Position, translated: string): string | null {
  const words = wordsOf(translated);
  if (words.length !== wordsOf(name['en'] ?? '').length) return null;
  return (position === 'last' ? words.at(-1) : words[0]) ?? null;
}

/** Whether the surname alone means nobody else, in French and in English: « Poutine », “Putin”. */
export function isSafeSurname(name: LocalText, position: Position, { safe }: FormsYaml): boolean {
  const english = surnameIn(name, position, name['en'] ?? '');
  const french = surnameIn(name, position, name['fr'] ?? '') ?? english;
  if (!english || !french) return false;
  const holds = (texts: readonly string[] | undefined, text: string) =>
    (texts ?? []).some((other) => foldText(other) === foldText(text));
  return (
    holds(safe['any'], english) ||
    (holds(safe['en'], english) && (holds(safe['fr'], french) || holds(safe['fr'], english)))
  );
}

/** Forms that are written alike and safe in both: in another language of Latin script they are too. */
export function safeInBoth({ safe }: FormsYaml): string[] {
  const french = new Set(safe['fr']);
  return (safe['en'] ?? []).filter((text) => french.has(text));
}

function surnames({ short, safe }: FormsYaml): string[] {
  return [...short, ...(safe['en'] ?? []), ...(safe['any'] ?? [])].filter(
    (text) => wordsOf(text).length === 1,
  );
}

/** Chinese and Japanese part the words of a foreign name by a dot in the middle. */
function wordsOf(text: string): string[] {
  return text.split(/[ \u00A0·・•‧＝=]/u).filter((word) => word !== '');
}
