/** Russian: people by lvovich (which knows what foreign names do), all else by our own tables of endings. */
import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import { declinePhrase, joined, others, type Declined } from './endings.ts';
import type { Inflector, Person } from './model.ts';
import { RUSSIAN, RUSSIAN_ADJECTIVE } from './russian-tables.ts';

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'] as const;
type Incline = typeof inclineFirstname;

/** Parts of names that stay as they are, wherever they stand with a capital. */
const PARTICLE = /^(?:Аль|Ас|Эль|Абд|Бен|Бин|Ибн|Фон|Ван|Дер|Де|Да|Ди|Дос|Ла|Ле|Сан)$/;
const PATRONYMIC = /(?:вич|ьич|вна|чна)$/;

export const russian: Inflector = {
  person(form, { gender, familyFirst }) {
    if (gender === 'x') return [];
    const words = form.split(' ');
    const last = words.length - 1;
    if (familyFirst && last > 0) {
      const given = incline(inclineFirstname, words[last] ?? '', gender, false);
      return others(form, joined([...words.slice(0, -1), given], ' '));
    }
    const inflected = (whole: boolean) => {
      const parts = words.map((word, index): Declined => {
        if (!word.split('-').some(isName) || (index < last && PARTICLE.test(word))) return word;
        if (index === last) return surname(word, gender);
        const how = PATRONYMIC.test(word) ? inclineMiddlename : inclineFirstname;
        return incline(how, word, gender, whole);
      });
      return joined(parts, ' ');
    };
    // «Касым-Жомарта» and «Касыма-Жомарта» are both written; so are «Путиным» and, of foreigners, «Дарвином».
    const forms = [...inflected(true), ...inflected(false)];
    return others(form, [...forms, ...forms.flatMap((one) => foreignInstrumental(one, form))]);
  },
  phrase: (form) => declinePhrase(form, RUSSIAN),
  adjective(form) {
    const fit = RUSSIAN_ADJECTIVE.find(([masculine]) => masculine.test(form));
    return fit ? fit[1].split(' ').map((ending) => form.replace(fit[0], ending)) : [];
  },
};

/** The last part of a name with a hyphen declines; the others do too when `whole`. Lower-case parts (аль-Асад) never. */
function incline(how: Incline, word: string, gender: Person['gender'], whole = true): readonly string[] {
  const parts = word.split('-');
  const declined = parts.map((part, index): Declined => {
    const stays = !isName(part) || (index < parts.length - 1 && (!whole || PARTICLE.test(part)));
    return stays ? part : CASES.map((one) => how(part, one, gender === 'f' ? 'female' : 'male'));
  });
  return joined(declined, '-');
}

function surname(word: string, gender: Person['gender']): readonly string[] {
  return incline(inclineLastname, word, gender);
}

function isName(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** «Цзиньпином»: a foreign surname takes the ending of a noun, where lvovich gives that of a Russian one. */
function foreignInstrumental(inflected: string, form: string): string[] {
  const isNoun = /[^вйь]$/u.test(form) && inflected.endsWith('ым');
  return isNoun ? [inflected.replace(/ым$/u, 'ом')] : [];
}
