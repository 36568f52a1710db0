/** No adjective of judgement in the store's own words: the same tone for everyone. What is quoted is quoted. */
import type { LocalText } from '../facts/index.ts';
import type { Check } from './finding.ts';

/** Whole words, in lower case; parts of names (« Parti révolutionnaire institutionnel ») are not the store's words. */
const JUDGING: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}-])(?:notorious|infamous|controversial|disgraced|brutal|brutally|ruthless|despotic|despot|dictator|dictatorial|strongman|tyrant|tyrannical|rogue|puppet|so-called|evil|heroic|glorious|charismatic|beloved|hated|outrageous|shameful|scandalous|corrupt|radical|extremist|far-right|far-left|hard-line|hardline|unprecedented|stunning|shocking|dramatic|triumphant|disastrous|catastrophic|brilliant|remarkable|landmark|(?<!pre)historic)(?![\p{L}-])/iu,
  fr: /(?<![\p{L}-])(?:tristement célèbre|controversée?s?|brutale?s?|impitoyables?|despotes?|dictat(?:eur|rice|orial)\p{L}*|homme fort|tyrans?|tyranniques?|fantoches?|soi-disant|prétendue?s?|héroïques?|glorieu(?:x|se)s?|charismatiques?|adulée?s?|haïe?s?|scandaleu(?:x|se)s?|corrompue?s?|radica(?:l|le|ux)s?|extrémistes?|d’extrême droite|d’extrême gauche|sans précédent|stupéfiante?s?|dramatiques?|triompha(?:l|le|ux)s?|désastreu(?:x|se)s?|catastrophiques?|brillante?s?|remarquables?|historiques?)(?![\p{L}-])/iu,
};

export const wording: Check = ({ records, report }) => {
  const look = (id: string, text: LocalText | undefined) => {
    for (const [lang, words] of Object.entries(text ?? {})) {
      const found = JUDGING[lang]?.exec(words);
      if (found) report(id, 'judgement', `« ${found[0]} » judges (${lang}): “${words}”`);
    }
  };
  for (const entity of records.entities.values()) look(entity.id, entity.line);
  for (const claim of records.claims.values()) {
    look(claim.id, claim.note);
    if (claim.type === 'event' && !claim.occurrence) look(claim.id, claim.text);
    if (claim.type === 'meeting' || claim.type === 'quotation') look(claim.id, claim.occasion);
  }
};
