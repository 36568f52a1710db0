/**
 * Ukrainian, by tables of endings alone. The package that does it (shevchenko) asks since its third version for a machine
 * learning library of some 270 MB, and the one before declines foreign names that do not (Джо → Джа).
 */
import {
  decline,
  declinePhrase,
  hasName,
  isAbbreviation,
  isFamilyFirst,
  isFixedGiven,
  isName,
  joined,
  others,
  withoutEpithet,
  type Declined,
} from './endings.ts';
import type { Inflector, Person } from './model.ts';
import {
  ADJECTIVE_SURNAMES,
  EPITHET,
  FIRST_DECLENSION,
  MEN,
  UKRAINIAN,
  UKRAINIAN_ADJECTIVE,
} from './ukrainian-tables.ts';

const PARTICLE = /^(?:Аль|Ас|Ель|Бен|Бін|Ібн|Фон|Ван|Дер|Де|Да|Ді|Дос|Ла|Ле|Сан|Сен)$|^Ніколя$/;

export const ukrainian: Inflector = {
  person(form, person) {
    const { gender } = person;
    if (gender === 'x') return [];
    const [bare, epithet] = withoutEpithet(form, EPITHET);
    const words = bare.split(' ');
    const last = words.length - 1;
    const familyFirst = isFamilyFirst(words, person);
    const parts = words.map((word, index): Declined => {
      const stays = index < last ? familyFirst || PARTICLE.test(word) : familyFirst && isFixedGiven(word);
      return stays || !hasName(word) ? word : name(word, gender, index === last && !familyFirst);
    });
    const cases = joined(parts, ' ');
    const epithets = decline(epithet, [EPITHET]);
    const all = [cases, ...datives(parts, cases), cases.map((one) => otherInstrumental(one, bare))];
    return others(
      form,
      all.flatMap((each) => joined([each, epithets], '')),
    );
  },
  phrase: (form) => declinePhrase(form, UKRAINIAN).flatMap((one) => withGenitiveA(one, form)),
  adjective(form) {
    const fit = UKRAINIAN_ADJECTIVE.find(([masculine]) => masculine.test(form));
    return fit ? fit[1].split(' ').map((ending) => form.replace(fit[0], ending)) : [];
  },
};

/** Of a name with a hyphen the last part declines. Women’s names decline in -а and -я alone. */
function name(word: string, gender: Person['gender'], isSurname: boolean): readonly string[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const part = word.slice(hyphen);
  if (isAbbreviation(word) || !isName(part)) return [word];
  const table = gender === 'f' ? FIRST_DECLENSION : MEN;
  const surnames = isSurname ? ADJECTIVE_SURNAMES[gender === 'f' ? 'f' : 'm'] : [];
  return decline(part, [...surnames, ...table]).map((form) => word.slice(0, hyphen) + form);
}

/** «Дональдові Трампу», «Дональду Трампові»: the dative in -ові is the locative’s, and most take it once. */
function datives(parts: readonly Declined[], cases: readonly string[]): (readonly string[])[] {
  const [dative, locative] = [1, 4];
  const inWhichNames = [parts.slice(0, -1), parts.slice(-1)];
  return inWhichNames.map((chosen) => {
    const mixed = parts.map((part) =>
      chosen.includes(part) && typeof part !== 'string'
        ? part.map((one, at) => (at === dative ? (part[locative] ?? one) : one))
        : part,
    );
    return cases.map((one, at) => (at === dative ? (joined(mixed, ' ')[dative] ?? one) : one));
  });
}

/** «Путіним»: a surname in -ін that is Russian; «Цзіньпіном»: one that is not. «Мерцем» beside «Мерцом». All are made. */
function otherInstrumental(inflected: string, form: string): string {
  if (/(?:[иії]н|[оеє]в)$/.test(form)) return inflected.replace(/ом$/, 'им');
  return form.endsWith('ц') ? inflected.replace(/ом$/, 'ем') : inflected;
}

/** Towns take -а and -я in the genitive (Парижа, Шанхая), countries -у and -ю (Ірану, Китаю): which, no rule tells. */
function withGenitiveA(inflected: string, form: string): string[] {
  if (inflected === `${form}у`) return [inflected, `${form}а`];
  return inflected === form.replace(/[йь]$/, 'ю') ? [inflected, form.replace(/[йь]$/, 'я')] : [inflected];
}
