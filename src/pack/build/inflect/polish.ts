/** Polish, by tables of endings. A name that no ending fits stays as it is. */
import {
  adjectiveForms,
  decline,
  declinePhrase,
  hasName,
  isAbbreviation,
  isName,
  joined,
  others,
  type Declined,
} from './endings.ts';
import type { Inflector, Person } from './model.ts';
import { MEN, POLISH, POLISH_ADJECTIVE, WOMEN } from './polish-tables.ts';

const PARTICLE = /^(?:Al|As|El|Ben|Bin|Ibn|Von|Van|Der|De|Da|Di|Dos|La|Le)$/;

/** Surnames that begin with a small word of another language, and names with English ones: how they decline, usage does not settle. */
const UNCERTAIN = /^(?:van|von|de|el|le)[ -]| of /i;

export const polish: Inflector = {
  person(form, person) {
    if (person.gender === 'x' || UNCERTAIN.test(form)) return [];
    const words = form.split(' ');
    const last = words.length - 1;
    const familyFirst = person.familyFirst && words.length > 1;
    const parts = words.map((word, index): Declined => {
      const stays = PARTICLE.test(word) || !hasName(word) || isAbbreviation(word);
      if (stays || (familyFirst && (index < last || endsInVowel(word)))) return word;
      return name(word, person.gender);
    });
    // Nobody writes an apostrophe in both names.
    return others(form, joined(parts, ' ')).filter((one) => !/’.*’/.test(one));
  },
  phrase: (form) => declinePhrase(form, POLISH),
  adjective: (form) => adjectiveForms(form, POLISH_ADJECTIVE),
};

/** Of a name with a hyphen the last part declines. */
function name(word: string, gender: Person['gender']): readonly string[] {
  const hyphen = word.lastIndexOf('-') + 1;
  const part = word.slice(hyphen);
  if (!isName(part)) return [word];
  return decline(part, gender === 'f' ? WOMEN : MEN).map((form) => word.slice(0, hyphen) + form);
}

/** Wang Yi, Hu Jintao: what ends so in Chinese and Korean names never changes. */
function endsInVowel(word: string): boolean {
  return /[aeiouy]$/.test(word);
}
