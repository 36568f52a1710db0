/** Safe names that are ordinary words of the language: « macron », “trump”, “merz”? Asked of hunspell, where it is installed. */
import { execFile } from 'node:child_process';
import { safeNames, weighed } from './names.ts';
import type { CheckContext } from './finding.ts';

const DICTIONARIES: Readonly<Record<string, string>> = {
  fr: 'fr_FR', en: 'en_US', de: 'de_DE', es: 'es_ES', it: 'it_IT', pt: 'pt_PT', ru: 'ru_RU', uk: 'uk_UA',
}; // prettier-ignore

/** @returns the languages that could be asked; empty where hunspell is not installed. */
export async function ordinaryWords({ records, report }: CheckContext): Promise<readonly string[]> {
  const asked: string[] = [];
  for (const [lang, dictionary] of Object.entries(DICTIONARIES)) {
    const safe = safeNames(records.names).filter((name) => name.lang === lang || name.lang === null);
    // As a name begins with a capital, only what is a word without one can be mistaken.
    const lower = new Map(safe.map((name) => [name.text.toLocaleLowerCase(lang), name]));
    const known = await knownWords(dictionary, [...lower.keys()]);
    if (known === null) continue;
    asked.push(lang);
    for (const word of known) {
      const name = lower.get(word);
      if (!name || weighed(records.forms, name)) continue;
      report(
        name.entity,
        'ordinary-word',
        `« ${name.text} » is a word in ${lang}: make it short, or weigh it`,
      );
    }
  }
  return asked;
}

/** Those of the words that the dictionary has; null without hunspell or without that dictionary. */
async function knownWords(dictionary: string, words: readonly string[]): Promise<readonly string[] | null> {
  return await new Promise((resolve) => {
    const child = execFile('hunspell', ['-i', 'utf-8', '-d', dictionary, '-G'], (error, stdout) => {
      resolve(error ? null : stdout.split('\n').filter((line) => line !== ''));
    });
    // Without the program the pipe breaks; the callback says so.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(words.join('\n'));
  });
}
