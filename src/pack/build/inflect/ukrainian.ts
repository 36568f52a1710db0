/**
 * Ukrainian, by tables of endings alone. The package that does it (shevchenko) asks since its third version for a machine
 * learning library of some 270 MB, and the one before declines foreign names that do not (Джо → Джа).
 */
import {
  adjectiveForms,
  decline,
  declinePhrase,
  isAbbreviation,
  isName,
  joined,
  personForms,
  personParts,
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
  person: (form, person) =>
    personForms(form, person, EPITHET, (bare) => {
      const parts = personParts(bare, person, { particle: PARTICLE, word: name });
      const cases = joined(parts, ' ');
      return [cases, ...datives(parts, cases), cases.map((one) => otherInstrumental(one, bare))];
    }),
  phrase: (form) => declinePhrase(form, UKRAINIAN).flatMap((one) => withGenitiveA(one, form)),
  adjective: (form) => adjectiveForms(form, UKRAINIAN_ADJECTIVE),
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
