/**
 * Arabic: adjectives with the article, names of « عبد » in one word and in two, the Egyptian g, cases of « أبو », the two
 * spellings of America.
 */
import type { Inflector } from './model.ts';

const ARTICLE = 'ال';
/** « جنوب أفريقي »: the first word is a noun, behind which the adjective may stay as it is. */
const DIRECTION = /^(?:جنوب|شمال) /;
/** « عبد الله » and « عبدالله », « عبد ربه » and « عبدربه ». */
const SERVANT = /(^|\s)عبد (?=ال|رب)/g;
/** « عبدالله بن عبد العزيز », and the other way round. */
const FIRST_SERVANT = /^(.*?(?:^|\s))عبد (?=ال.*\sعبد ال)/;
const LAST_SERVANT = /^(.*عبد ال.*\s)عبد (?=ال)/;
const GLUED_SERVANT = /(^|\s)عبد(?=ال\p{L}{2}|ربه)/gu;
/** « غوتيريش » of the Levant is « جوتيريش » in Egypt; no word behind an article, which is Arabic itself (« أبو الغيط »). */
const LEVANTINE_G = /غ/g;
const NATIVE = /(?:^|\s)(?:ال\p{L}*غ|بن دغر)/u;
/** What the Egyptian spelling would make of a name that is somebody else’s, or a word: a sports reporter, a goal. */
const OTHERS = new Set(['دراجي', 'جول']);
/** « محمد ابن سلمان ». */
const SON = /(^|\s)بن(?=\s)/g;
/** « لأبي الغيط », « التقى أبا الغيط »: the noun has cases that are written. */
const FATHER = /(^|\s)أبو(?=\s)/g;

export const arabic: Inflector = {
  person: (form) =>
    others(form, [
      form.replace(SERVANT, '$1عبد'),
      form.replace(FIRST_SERVANT, '$1عبد'),
      form.replace(LAST_SERVANT, '$1عبد'),
      form.replace(GLUED_SERVANT, '$1عبد '),
      form.replace(SON, '$1ابن'),
      form.replace(FATHER, '$1أبي'),
      form.replace(FATHER, '$1أبا'),
      egyptian(form),
    ]),
  phrase: (form) => others(form, [form.replaceAll('أمريك', 'أميرك'), form.replaceAll('أميرك', 'أمريك')]),
  adjective: (form) => others(form, withArticle(form)),
};

function egyptian(form: string): string {
  const made = NATIVE.test(form) ? form : form.replace(LEVANTINE_G, 'ج');
  return OTHERS.has(made) ? form : made;
}

/** « الصيني », « الكوري الجنوبي »; « الجنوب أفريقي » and « الجنوب الأفريقي ». */
function withArticle(form: string): string[] {
  if (form.startsWith(ARTICLE)) return [];
  const every = form
    .split(' ')
    .map((word) => ARTICLE + word)
    .join(' ');
  return DIRECTION.test(form) ? [ARTICLE + form, every] : [every];
}

function others(form: string, made: readonly string[]): string[] {
  return [...new Set(made)].filter((other) => other !== form);
}
