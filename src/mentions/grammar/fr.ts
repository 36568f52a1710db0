import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import { halves, withEach } from './declined.ts';
import type { GrammarSource } from './model.ts';

const country = (code: string) => countryKey(countryCode(code));
const chief = ['chef', 'cheffe', 'patron', 'patronne'];
const tenant = ['locataire', 'hôte', 'occupant', 'occupante'];
const of = ['de', 'du', 'de la', 'de l’', 'des', 'd’'];
const council = ['du Conseil de sécurité', 'du Conseil national de sécurité'];

export const french: GrammarSource = {
  lang: 'fr',
  roles: [
    {
      forms: ['président', 'présidente', 'président de la République', 'présidente de la République'],
      roles: ['president', 'commission-president', 'council-president', 'parliament-president'],
    },
    { forms: ['vice-président', 'vice-présidente'], roles: ['vice-president'] },
    { forms: ['chef de l’État', 'cheffe de l’État', 'chef d’État', 'cheffe d’État'], roles: ['head-of-state'] },
    {
      forms: ['Premier ministre', 'Première ministre', 'chef du gouvernement', 'cheffe du gouvernement', 'président du Conseil', 'présidente du Conseil', 'président du gouvernement', 'chef de gouvernement', 'cheffe de gouvernement', 'chef de l’exécutif'],
      roles: ['prime-minister', 'head-of-government'],
    },
    { forms: ['chancelier', 'chancelière'], roles: ['chancellor'] },
    { forms: ['roi', 'reine', 'souverain', 'souveraine', 'monarque', 'empereur', 'émir', 'sultan'], roles: ['monarch'] },
    { forms: ['prince héritier', 'prince-héritier'], roles: ['crown-prince'] },
    { forms: ['guide suprême', 'guide'], roles: ['supreme-leader'] },
    { forms: ['dirigeant', 'dirigeante', 'leader', 'leadeuse', 'numéro un', 'homme fort', 'maître'], roles: ['leader'] },
    {
      forms: [
        'ministre des Affaires étrangères', 'ministre de l’Europe et des Affaires étrangères', 'ministre des Relations extérieures',
        'secrétaire d’État aux Affaires étrangères', ...withEach(chief, ['de la diplomatie']),
      ],
      roles: ['foreign-minister', 'high-representative'],
      around: [...halves(['ministre'], ['des Affaires étrangères', 'des Relations extérieures']), ...halves(chief, ['de la diplomatie'])],
    },
    { forms: ['ministre de la Défense'], roles: ['defence-minister'], around: [['ministre', 'de la Défense']] },
    {
      forms: withEach(['secrétaire', 'secrétaire général', 'secrétaire générale'], council),
      roles: ['security-council-secretary'],
    },
    {
      forms: ['conseiller à la sécurité nationale', 'conseillère à la sécurité nationale'],
      roles: ['national-security-adviser'],
      around: halves(['conseiller', 'conseillère'], ['à la sécurité nationale']),
    },
    { forms: ['secrétaire général', 'secrétaire générale', 'SG'], roles: ['secretary-general'] },
    {
      forms: chief,
      roles: ['secretary-general', 'director-general', 'managing-director', 'high-commissioner', 'commission-president', 'council-president'],
    },
    { forms: ['directeur général', 'directrice générale', 'DG'], roles: ['director-general', 'managing-director'] },
    { forms: ['haut-commissaire', 'haute-commissaire', 'haut commissaire', 'haute commissaire'], roles: ['high-commissioner'] },
    { forms: ['procureur', 'procureure', 'procureur général', 'procureure générale'], roles: ['prosecutor'] },
    { forms: ['gouverneur', 'gouverneure'], roles: ['governor'] },
    // Whose they are, they say themselves.
    { forms: withEach(tenant, ['de l’Élysée']), roles: ['president'], owner: country('fr') },
    { forms: withEach(tenant, ['de Matignon']), roles: ['prime-minister'], owner: country('fr') },
    { forms: withEach(tenant, ['de la Maison-Blanche', 'de la Maison Blanche']), roles: ['president'], owner: country('us') },
    { forms: withEach([...tenant, 'maître', 'patron', 'chef', 'homme fort'], ['du Kremlin']), roles: ['president'], owner: country('ru') },
    { forms: withEach(tenant, ['du 10 Downing Street', 'de Downing Street']), roles: ['prime-minister'], owner: country('gb') },
    { forms: ['secrétaire d’État américain', 'secrétaire d’État américaine', 'secrétaire d’État des États-Unis'], roles: ['foreign-minister'], owner: country('us') },
    { forms: withEach(chief, ['du Foreign Office']), roles: ['foreign-minister'], owner: country('gb') },
    { forms: withEach(chief, ['du Quai d’Orsay']), roles: ['foreign-minister'], owner: country('fr') },
    { forms: withEach(chief, ['du Pentagone']), roles: ['defence-minister'], owner: country('us') },
    { forms: withEach(chief, ['de la diplomatie européenne']), roles: ['high-representative'], owner: entityId('eu') },
    { forms: ['roi des Belges', 'reine des Belges'], roles: ['monarch'], owner: country('be') },
    { forms: ['souverain pontife', 'Saint-Père'], roles: ['head-of-state'], owner: country('va') },
    { forms: ['haut représentant', 'haute représentante'], roles: ['high-representative'] },
  ],
  counterpart: ['homologue'],
  adjective: 'after',
  of,
  possessed: [],
  compound: 'none',
  article: 'words',
  definite: ['le', 'la', 'l’', 'du', 'au', 'ce', 'cet', 'cette', 'son', 'sa', 'leur', 'notre', 'votre', 'mon', 'ma'],
  possessive: ['son', 'sa', 'leur', 'notre', 'votre', 'mon', 'ma'],
  between: [
    'actuel', 'actuelle', 'nouveau', 'nouvel', 'nouvelle', 'jeune', 'puissant', 'puissante', 'très', 'tout', 'même', 'seul',
    'inamovible', 'populaire', 'propre', 'cher', 'chère',
  ],
  not: [
    'un', 'une', 'aucun', 'aucune', 'chaque',
    'ancien', 'ancienne', 'ex', 'futur', 'future', 'feu', 'défunt', 'défunte', 'prochain', 'prochaine', 'précédent',
    'précédente', 'premier', 'première', 'dernier', 'dernière', 'vice', 'sous', 'co', 'faux', 'autre', 'éventuel',
  ],
  notAfter: [
    'élu', 'élue', 'désigné', 'désignée', 'déchu', 'déchue', 'sortant', 'sortante', 'intérimaire', 'destitué', 'destituée', 'renversé',
    'assassiné', 'défunt',
  ],
  feminine: ['présidente', 'cheffe', 'première', 'chancelière', 'reine', 'souveraine', 'dirigeante', 'leadeuse', 'patronne'],
  elsewhere: ['du', 'de la', 'de l’', 'des'],
  titles: [
    'M', 'MM', 'Mr', 'Mme', 'Mmes', 'Mlle', 'Monsieur', 'Madame', 'président', 'présidente', 'Premier ministre', 'Première ministre',
    'ministre', 'chancelier', 'chancelière', 'roi', 'reine', 'pape', 'camarade', 'général', 'colonel', 'capitaine', 'maréchal',
    'ayatollah', 'procureur', 'présidents', 'sénateur', 'docteur', 'Dr', 'secrétaire', 'dirigeant', 'leader', 'administration',
    'tandem', 'duo', 'clan', 'ère', 'régime', 'gouvernement', 'sommet',
  ],
  openers: [
    'à', 'afin', 'ainsi', 'alors', 'après', 'au', 'aujourd’hui', 'auprès', 'aussi', 'autour', 'aux', 'avant', 'avec', 'car', 'ce', 'cela',
    'ces', 'cette', 'chez', 'comme', 'comment', 'contre', 'dans', 'de', 'depuis', 'des', 'devant', 'donc', 'dont', 'du', 'elle', 'en',
    'enfin', 'ensuite', 'entre', 'envers', 'est', 'et', 'face', 'grâce', 'hier', 'ici', 'il', 'ils', 'jamais', 'jeudi', 'jusqu', 'la', 'là',
    'le', 'les', 'leur', 'lorsque', 'lors', 'lundi', 'mais', 'malgré', 'mardi', 'mercredi', 'même', 'merci', 'ne', 'ni', 'non', 'notamment',
    'notre', 'nous', 'on', 'or', 'ou', 'où', 'oui', 'outre', 'par', 'parce', 'pendant', 'peu', 'plus', 'pour', 'pourquoi', 'pourtant',
    'pro', 'anti', 'puis', 'puisque', 'quand', 'que', 'quel', 'quelle', 'qui', 'quoi', 'quoique', 'sans', 'samedi', 'sauf', 'selon', 'si',
    'soit', 'son', 'sous', 'suivant', 'sur', 'tandis', 'tant', 'tous', 'tout', 'toute', 'toutefois', 'très', 'un', 'une', 'vendredi',
    'dimanche', 'vers', 'via', 'voici', 'voilà', 'votre', 'vous', 'vu', 'cher', 'chère', 'interrogé', 'interrogée', 'accusé', 'vidéo', 'direct',
    'analyse', 'portrait', 'entretien', 'récit', 'reportage', 'exclusif', 'quant', 'hormis', 'bref', 'désormais', 'ukraine', 'guerre',
  ],
  telling: [
    'le', 'les', 'des', 'du', 'et', 'est', 'une', 'dans', 'pour', 'qui', 'sur', 'au', 'aux', 'pas', 'ce', 'cette', 'avec', 'sont', 'ont',
    'été', 'puis', 'nous', 'vous', 'leur', 'beaucoup', 'aussi', 'selon', 'après', 'contre', 'comme',
  ],
  summit: ['sommet'],
  summitOf: [...of, '', ...withEach(['des chefs d’État', 'des chefs d’État et de gouvernement'], of)],
  forumFirst: false,
  at: ['à', 'au', 'de', 'd’', 'en', 'aux'],
  inYear: ['de', 'en', 'd’', ''],
  meetings: ['rencontre', 'entrevue', 'réunion', 'tête-à-tête'],
  talks: ['entretien', 'entretiens'],
  meeting: { theirs: ['leur', 'leurs'], with: ['avec'], between: ['entre'], and: ['et'], on: ['le', 'du'] },
  months: [
    ['janvier'], ['février'], ['mars'], ['avril'], ['mai'], ['juin'], ['juillet'], ['août'], ['septembre'], ['octobre'], ['novembre'],
    ['décembre'],
  ],
  relative: [
    { forms: ['de l’an dernier', 'de l’année dernière', 'l’an dernier', 'l’année dernière'], unit: 'year', step: -1 },
    { forms: ['de cette année', 'cette année'], unit: 'year', step: 0 },
    { forms: ['de l’an prochain', 'de l’année prochaine', 'l’an prochain', 'l’année prochaine'], unit: 'year', step: 1 },
    { forms: ['du mois dernier', 'le mois dernier'], unit: 'month', step: -1 },
    { forms: ['de ce mois-ci', 'ce mois-ci'], unit: 'month', step: 0 },
    { forms: ['du mois prochain', 'le mois prochain'], unit: 'month', step: 1 },
    { forms: ['de la semaine dernière', 'la semaine dernière'], unit: 'week', step: -1 },
    { forms: ['de cette semaine', 'cette semaine'], unit: 'week', step: 0 },
    { forms: ['de la semaine prochaine', 'la semaine prochaine'], unit: 'week', step: 1 },
    { forms: ['dernier', 'précédent'], unit: 'edition', step: -1 },
    { forms: ['prochain'], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['e', 'er', 'ème', 'ième', 're'],
  ordinalWords: [
    ['premier', 'première'], ['deuxième', 'second', 'seconde'], ['troisième'], ['quatrième'], ['cinquième'], ['sixième'],
    ['septième'], ['huitième'], ['neuvième'], ['dixième'], ['onzième'], ['douzième'], ['treizième'], ['quatorzième'],
    ['quinzième'], ['seizième'], ['dix-septième'], ['dix-huitième'], ['dix-neuvième'], ['vingtième'], ['vingt et unième',
    'vingt-et-unième'], ['vingt-deuxième'], ['vingt-troisième'], ['vingt-quatrième'], ['vingt-cinquième'],
    ['vingt-sixième'], ['vingt-septième'], ['vingt-huitième'], ['vingt-neuvième'], ['trentième'], ['trente et unième',
    'trente-et-unième'],
  ],
}; // prettier-ignore
