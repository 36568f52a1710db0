/** Sentences in every language that is read, for what must hold of all: those of the trials, and one a language about nothing. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Sentence {
  readonly lang: string;
  readonly date: string | null;
  readonly text: string;
}

const paper = (name: string): Sentence[] =>
  parse(readFileSync(`tests/trials/${name}.yaml`, 'utf8')) as Sentence[];
export const TRIALS: readonly Sentence[] = [...paper('descriptions'), ...paper('editions')];

/** What nobody would look up. */
export const UNRELATED: Readonly<Record<string, string>> = {
  fr: 'La pluie est tombée toute la nuit sur les collines, et personne n’en a parlé.',
  en: 'It rained on the hills all night, and nobody spoke of it.',
  de: 'Die ganze Nacht fiel Regen auf die Hügel, und niemand sprach davon.',
  es: 'Toda la noche llovió sobre las colinas, y nadie habló de ello.',
  it: 'È piovuto tutta la notte sulle colline, e nessuno ne ha parlato.',
  pt: 'Choveu toda a noite sobre as colinas, e ninguém falou disso.',
  ru: 'Всю ночь над холмами шёл дождь, и никто о нём не говорил.',
  zh: '雨在山丘上下了一整夜，没有人谈起它。',
  ja: '丘には一晩中雨が降り、誰もその話をしなかった。',
  ar: 'هطل المطر طوال الليل على التلال ولم يتحدث عنه أحد.',
};
export const LANGUAGES: readonly string[] = Object.keys(UNRELATED);

export const sentencesOf = (lang: string): string[] =>
  TRIALS.filter((trial) => trial.lang.split('-')[0] === lang).map(({ text }) => text);
