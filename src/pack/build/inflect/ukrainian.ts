/**
 * Ukrainian, by tables of endings alone. The package that does it (shevchenko) asks since its third version for a machine
 * learning library of some 270 MB, and the one before declines foreign names that do not (Джо → Джа).
 */
import { decline, declinePhrase, isAbbreviation, joined, others, type Declined } from './endings.ts';
import type { Inflector, Person } from './model.ts';
import {
  ADJECTIVE_SURNAMES,
  FIRST_DECLENSION,
  MEN,
  UKRAINIAN,
  UKRAINIAN_ADJECTIVE,
} from './ukrainian-tables.ts';

const PARTICLE = /^(?:Аль|Ас|Ель|Бен|Бін|Ібн|Фон|Ван|Дер|Де|Да|Ді|Дос|Ла|Ле|Сан)$/;

export const ukrainian: Inflector = {
  person(form, { gender, familyFirst }) {
    if (gender === 'x') return [];
    const words = form.split(' ');
    const last = words.length - 1;
    const parts = words.map((word, index): Declined => {
      const stays = !/^\p{Lu}/u.test(word) || (index < last && (familyFirst || PARTICLE.test(word)));
      return stays ? word : name(word, gender, index === last && !familyFirst);
    });
    const forms = joined(parts, ' ');
    return others(form, [...forms, ...forms.flatMap((one) => russianInstrumental(one, form))]);
  },
  phrase: (form) => declinePhrase(form, UKRAINIAN).flatMap((one) => withGenitiveA(one, form)),
  adjective(form) {
    const fit = UKRAINIAN_ADJECTIVE.find(([masculine]) => masculine.test(form));
    return fit ? fit[1].split(' ').map((ending) => form.replace(fit[0], ending)) : [];
  },
};

/** Of a name with a hyphen the last part declines. Women's names decline in -а and -я alone. */
function name(word: string, gender: Person['gender'], isSurname: boolean): readonly string[] {
  if (isAbbreviation(word)) return [word];
  const hyphen = word.lastIndexOf('-') + 1;
  const part = word.slice(hyphen);
  const table = gender === 'f' ? FIRST_DECLENSION : MEN;
  const surnames = isSurname ? ADJECTIVE_SURNAMES[gender === 'f' ? 'f' : 'm'] : [];
  return decline(part, [...surnames, ...table]).map((form) => word.slice(0, hyphen) + form);
}

/** «Путіним»: a surname in -ін that is Russian; «Цзіньпіном»: one that is not. Both are made. */
function russianInstrumental(inflected: string, form: string): string[] {
  return /(?:[иії]н|[оеє]в)$/.test(form) && inflected.endsWith('ом') ? [inflected.replace(/ом$/, 'им')] : [];
}

/** Towns take -а in the genitive (Парижа), countries -у (Ірану): which, no rule tells. */
function withGenitiveA(inflected: string, form: string): string[] {
  return inflected === `${form}у` ? [inflected, `${form}а`] : [inflected];
}
