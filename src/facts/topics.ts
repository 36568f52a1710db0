/**
 * What a sentence is about, by its words. Stems stand at the beginning of a word, without accents; one that ends in a point is
 * the whole word, where longer ones mean something else (war and warn). They are counted, not weighed, so that the same
 * sentence always gives the same topics.
 */
import type { Topic } from './model.ts';

type Stems = Readonly<Record<Topic, readonly string[]>>;

const FRENCH: Stems = {
  trade: ['commerc', 'echanges', 'importation', 'exportation', 'douan', 'tarif', 'milliard', 'marchandise', 'livraison', 'droits de douane', 'achat'],
  meeting: ['rencontr', 'entretien', 's’est entretenu', 'entretenus', 'pourparlers', 'tete-a-tete', 'reunion', 'reunis.', 'reuni.', 'recu.', 'recus.'],
  visit: ['visite', 'voyage', 'deplacement', 'se rendra', 's’est rendu', 'se rendre', 'accueil', 'tournee', 'invitation', 'arrive'],
  call: ['appel.', 'appels.', 'telephon', 'visioconference', 'video', 'conversation'],
  war: ['guerre', 'conflit', 'offensive', 'invasion', 'cessez-le-feu', 'treve', 'front.', 'fronts.', 'combats', 'assaut', 'paix'],
  military: ['militair', 'armee.', 'armees.', 'arme.', 'armes.', 'armement', 'exercice', 'naval', 'marine', 'manoeuvre', 'missile', 'defense'],
  sanctions: ['sanction', 'embargo', 'gel des avoirs', 'represailles'],
  energy: ['gaz', 'petrol', 'energ', 'gazoduc', 'nucleair', 'electricit'],
  diplomacy: ['diplomat', 'ambassad', 'relations', 'negociat', 'mediation', 'message', 'lettre', 'felicitations', 'a felicite.', 'ont felicite.'],
  enlargement: ['elargi', 'expansion', 'adhesion', 'candidat', 'rejoin', 'nouveaux membres'],
  membership: ['membre', 'adher'],
  chair: ['presidence tournante', 'presidence de', 'preside.', 'presidera.'],
  election: ['election', 'scrutin', 'vote', 'investiture', 'mandat', 'reelu', 'elu.', 'elue.', 'elus.'],
  taiwan: ['taiwan', 'une seule chine', 'detroit'],
  partnership: ['partenariat', 'sans limites', 'alliance', 'allie.', 'allies.', 'amitie', 'ami.', 'amis.', 'cooperation'],
  'world-order': ['multipolair', 'ordre mondial', 'hegemoni', 'sud global', 'occident', 'multilatera'],
  history: ['anniversaire', 'fondation', 'histor', 'creation', 'fonde.', 'fondee.', 'fonderent.', 'forme en.', 'formee en.'],
  climate: ['climat', 'emission', 'carbone', 'rechauffement'],
  economy: ['econom', 'croissance', 'monnaie', 'dollar', 'banque', 'investiss'],
  security: ['securit', 'terroris', 'stabilite'],
}; // prettier-ignore

const ENGLISH: Stems = {
  trade: ['trade', 'import.', 'imports.', 'imported.', 'importing.', 'export', 'customs', 'tariff', 'billion', 'goods', 'commerc'],
  meeting: ['met.', 'meet', 'talks', 'sat down', 'summit'],
  visit: ['visit', 'trip.', 'trips.', 'travel', 'tour.', 'tours.', 'invitation', 'arriv', 'welcom', 'host.', 'hosts.', 'hosted.', 'hosting.'],
  call: ['call.', 'calls.', 'phone', 'video', 'telephone', 'conversation'],
  war: ['war.', 'wars.', 'wartime', 'conflict', 'offensive', 'invasion', 'ceasefire', 'truce', 'fighting', 'assault', 'peace'],
  military: ['militar', 'army', 'arms', 'weapon', 'drill', 'naval', 'navy', 'missile', 'defence', 'defense', 'exercise'],
  sanctions: ['sanction', 'embargo', 'retaliat'],
  energy: ['gas', 'oil', 'energy', 'pipeline', 'nuclear', 'electricity'],
  diplomacy: ['diploma', 'ambassador', 'relations', 'negotiat', 'mediat', 'letter', 'message', 'congratulat'],
  enlargement: ['enlarg', 'expan', 'accession', 'candidate', 'join.', 'joins.', 'joined.', 'joining.', 'new members'],
  membership: ['member'],
  chair: ['rotating presidency', 'chairmanship', 'chair.', 'chairs.', 'chaired.', 'chairing.', 'presidency of'],
  election: ['election', 'vote', 'ballot', 'inaugurat', 'second term', 'new term', 'term in office', 're-elected', 'elected'],
  taiwan: ['taiwan', 'one china', 'one-china', 'strait'],
  partnership: ['partnership', 'no limits', 'no-limits', 'alliance', 'ally', 'friend', 'cooperation'],
  'world-order': ['multipolar', 'world order', 'hegemon', 'global south', 'west', 'multilateral'],
  history: ['anniversar', 'founding', 'founded', 'histor', 'established', 'formed'],
  climate: ['climate', 'emission', 'carbon', 'warming'],
  economy: ['econom', 'growth', 'currency', 'dollar', 'bank', 'invest'],
  security: ['security', 'terror', 'stability'],
}; // prettier-ignore

const STEMS: Readonly<Record<string, Stems>> = { fr: FRENCH, en: ENGLISH };

/** Lower case, no accents, one apostrophe, words parted by one space. */
export function plainText(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\u00AD/g, '')
    .toLowerCase();
  return ` ${bare
    .replace(/[’ʼ']/g, '’')
    .replace(/[^\p{L}\p{N}’-]+/gu, ' ')
    .replace(/’/g, '’ ')} `.replace(/ +/g, ' ');
}

/** A stem as it stands in plain text: behind a space, and before one when it is a whole word. */
function asFound(stem: string): string {
  return ` ${plainText(stem).trim()}${stem.endsWith('.') ? ' ' : ''}`;
}

/**
 * @param lang BCP 47 tag of the sentence; a language without stems has no topics.
 * @returns topics with the number of words that speak for each.
 */
export function topicsOf(sentence: string, lang: string): ReadonlyMap<Topic, number> {
  const stems = STEMS[lang.toLowerCase().split('-')[0] ?? ''];
  const found = new Map<Topic, number>();
  if (!stems) return found;
  const text = plainText(sentence);
  for (const [topic, list] of Object.entries(stems) as [Topic, readonly string[]][]) {
    const count = list.filter((stem) => text.includes(asFound(stem))).length;
    if (count > 0) found.set(topic, count);
  }
  return found;
}
