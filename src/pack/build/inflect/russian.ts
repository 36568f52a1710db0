/** Russian: people by lvovich (which knows what foreign names do), all else by our own tables of endings. */
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import {
  adjectiveForms,
  decline,
  declinePhrase,
  isName,
  joined,
  personForms,
  personParts,
  type Declined,
} from './endings.ts';
import type { Inflector, Person } from './model.ts';
import { EPITHET, FOREIGN_SURNAMES, RUSSIAN, RUSSIAN_ADJECTIVE } from './russian-tables.ts';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
/** One part of a name in its five cases. */
type Incline = (part: string, gender: Person['gender']) => readonly string[];

/** Parts of names that stay as they are, wherever they stand with a capital. */
const PARTICLE = /^(?:Аль|Ас|Эль|Абд|Бен|Бин|Ибн|Фон|Ван|Дер|Де|Да|Ди|Дос|Ла|Ле|Сан|Сен)$/;
/** Foreign names that end so never change, though the library has «Маки» for a plural. */
const FIXED = /(?:[еёиоуыэю]|[еиоуэя]а|^Николя)$/i;
const PATRONYMIC = /(?:вич|ьич|вна|чна)$/;

export const russian: Inflector = {
  person: (form, person) =>
    personForms(form, person, EPITHET, (bare) => {
      const inflected = (whole: boolean) =>
        joined(
          personParts(bare, person, {
            particle: PARTICLE,
            word: (word, gender, isSurname) => incline(howOf(word, isSurname), word, gender, whole),
          }),
          ' ',
        );
      // «Касым-Жомарта» and «Касыма-Жомарта» are both written; so are «Путиным» and, of foreigners, «Дарвином».
      const forms = [inflected(true), inflected(false)];
      return [...forms, ...forms.map((cases) => cases.map((one) => foreignInstrumental(one, bare)))];
    }),
  phrase: (form) => declinePhrase(form, RUSSIAN),
  adjective: (form) => adjectiveForms(form, RUSSIAN_ADJECTIVE),
};

function howOf(word: string, isSurname: boolean): Incline {
  if (isSurname) return surname;
  return PATRONYMIC.test(word) ? middleName : firstName;
}

/** The last part of a name with a hyphen declines; the others do too when `whole`. Lower-case parts (аль-Асад) never. */
function incline(how: Incline, word: string, gender: Person['gender'], whole: boolean): readonly string[] {
  const parts = word.split('-');
  const declined = parts.map((part, index): Declined => {
    const stays = !isName(part) || (index < parts.length - 1 && (!whole || PARTICLE.test(part)));
    return stays ? part : how(part, gender);
  });
  return joined(declined, '-');
}

const firstName = byLibrary(inclineFirstname);
const middleName = byLibrary(inclineMiddlename);
const lastName = byLibrary(inclineLastname);

function byLibrary(how: typeof inclineFirstname): Incline {
  return (part, gender) =>
    FIXED.test(part) ? [part] : CASES.map((one) => how(part, one, gender === 'f' ? 'female' : 'male'));
}

/** The library takes every surname in -ой and -ина for a Russian one, and every -ок for a suffix. */
function surname(part: string, gender: Person['gender']): readonly string[] {
  const ours = FOREIGN_SURNAMES[gender === 'f' ? 'f' : 'm'];
  return ours.some(([ending]) => ending.test(part)) ? decline(part, ours) : lastName(part, gender);
}

/** «Цзиньпином»: a foreign surname takes the ending of a noun, where lvovich gives that of a Russian one. */
function foreignInstrumental(inflected: string, form: string): string {
  return /[^вйь]$/u.test(form) ? inflected.replace(/ым$/u, 'ом') : inflected;
}
