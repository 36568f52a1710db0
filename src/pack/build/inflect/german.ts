/**
 * German: the endings of adjectives, and of the few nouns whose genitive is -es. The genitive s of names is taken off when a text
 * is read (mentions/scan/scan.ts).
 */
import type { Inflector } from './model.ts';

const ADJECTIVE_ENDINGS = ['e', 'er', 'en', 'em', 'es'];

/** „Afrikanische Union“, „Ständiger Schiedshof“, „Europäischer Auswärtiger Dienst“: adjectives, then what begins with their noun. */
const LED_BY_ADJECTIVES =
  /^((?:\p{Lu}\p{Ll}+(?:isch|al|ell|ig|lich|sam|iert)e[rs]? )+)(\p{Lu}[\p{L}-]*)(.*)$/u;
/** Behind an article (der Afrikanischen Union) and without one (von Afrikanischer Union), by the nominative’s. */
const OF_PHRASES: Readonly<Record<string, readonly string[]>> = {
  e: ['en', 'er'],
  er: ['e', 'en'],
  es: ['e', 'en'],
};
const STRONG_GENITIVE = /(?:rat|hof|dienst|pakt|bund)$/i;

function led(form: string): string[] {
  const [, adjectives = '', noun = '', rest = ''] = LED_BY_ADJECTIVES.exec(form) ?? [];
  const [, nominative = ''] = /(e[rs]?) $/u.exec(adjectives) ?? [];
  return (OF_PHRASES[nominative] ?? []).flatMap((ending) => {
    const start = adjectives.replace(/e[rs]?(?= )/gu, ending) + noun;
    if (ending === 'er' && rest) return [];
    if (ending !== 'en' || nominative === 'e') return [start + rest];
    // Where the noun ends the phrase, its s is taken off in reading.
    const genitives = [
      ...(STRONG_GENITIVE.test(noun) ? ['es'] : []),
      ...(rest && /[^sßxz-]$/u.test(noun) ? ['s'] : []),
    ];
    return ['', ...genitives].map((genitive) => start + genitive + rest);
  });
}

export const german: Inflector = {
  person: () => [],
  phrase: led,
  adjective: (form) => (/^\p{Ll}+$/u.test(form) ? ADJECTIVE_ENDINGS.map((ending) => form + ending) : []),
};
