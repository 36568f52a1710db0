/** Russian: people by lvovich (which knows what foreign names do), all else by our own tables of endings. */
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import {
  decline,
  declinePhrase,
  hasName,
  isFamilyFirst,
  isFixedGiven,
  isName,
  joined,
  others,
  withoutEpithet,
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
  person(form, person) {
    const { gender } = person;
    if (gender === 'x') return [];
    const [bare, epithet] = withoutEpithet(form, EPITHET);
    const words = bare.split(' ');
    const last = words.length - 1;
    const familyFirst = isFamilyFirst(words, person);
    const inflected = (whole: boolean) => {
      const parts = words.map((word, index): Declined => {
        const stays = index < last ? familyFirst || PARTICLE.test(word) : familyFirst && isFixedGiven(word);
        if (stays || !hasName(word)) return word;
        if (index === last && !familyFirst) return incline(surname, word, gender, whole);
        return incline(PATRONYMIC.test(word) ? middleName : firstName, word, gender, whole);
      });
      return joined(parts, ' ');
    };
    // «Касым-Жомарта» and «Касыма-Жомарта» are both written; so are «Путиным» and, of foreigners, «Дарвином».
    const forms = [inflected(true), inflected(false)];
    const all = [...forms, ...forms.map((cases) => cases.map((one) => foreignInstrumental(one, bare)))];
    const epithets = decline(epithet, [EPITHET]);
    return others(
      form,
      all.flatMap((cases) => joined([cases, epithets], '')),
    );
  },
  phrase: (form) => declinePhrase(form, RUSSIAN),
  adjective(form) {
    const fit = RUSSIAN_ADJECTIVE.find(([masculine]) => masculine.test(form));
    return fit ? fit[1].split(' ').map((ending) => form.replace(fit[0], ending)) : [];
  },
};

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
