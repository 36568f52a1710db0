/** Arabic: adjectives with the article, names of « عبد » in one word and in two, the two spellings of America. */
import type { Inflector } from './model.ts';

const ARTICLE = 'ال';
/** « جنوب أفريقي »: the first word is a noun, behind which the adjective may stay as it is. */
const DIRECTION = /^(?:جنوب|شمال) /;
/** « عبد الله » and « عبدالله », « عبد ربه » and « عبدربه ». */
const SERVANT = /(^|\s)عبد (?=ال|رب)/g;
const GLUED_SERVANT = /(^|\s)عبد(?=ال\p{L}{2}|ربه)/gu;

export const arabic: Inflector = {
  person: (form) => others(form, [form.replace(SERVANT, '$1عبد'), form.replace(GLUED_SERVANT, '$1عبد ')]),
  phrase: (form) => others(form, [form.replaceAll('أمريك', 'أميرك'), form.replaceAll('أميرك', 'أمريك')]),
  adjective: (form) => others(form, withArticle(form)),
};

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
