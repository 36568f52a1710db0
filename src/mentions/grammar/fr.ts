import type { Grammar } from './model.ts';

export const french: Grammar = {
  lang: 'fr',
  roles: [
    {
      forms: ['président', 'présidente'],
      roles: ['president', 'commission-president', 'council-president', 'parliament-president'],
    },
    { forms: ['vice-président', 'vice-présidente'], roles: ['vice-president'] },
    { forms: ['chef de l’État', 'cheffe de l’État'], roles: ['head-of-state'] },
    {
      forms: ['Premier ministre', 'Première ministre', 'chef du gouvernement', 'cheffe du gouvernement'],
      roles: ['prime-minister', 'head-of-government'],
    },
    { forms: ['chancelier', 'chancelière'], roles: ['chancellor'] },
    { forms: ['roi', 'reine', 'souverain', 'souveraine', 'monarque', 'empereur', 'émir', 'sultan'], roles: ['monarch'] },
    { forms: ['prince héritier'], roles: ['crown-prince'] },
    { forms: ['guide suprême'], roles: ['supreme-leader'] },
    { forms: ['dirigeant', 'dirigeante', 'leader', 'leadeuse', 'numéro un'], roles: ['leader'] },
    {
      forms: ['ministre des Affaires étrangères', 'chef de la diplomatie', 'cheffe de la diplomatie'],
      roles: ['foreign-minister', 'high-representative'],
      around: [['ministre', 'des Affaires étrangères']],
    },
    { forms: ['ministre de la Défense'], roles: ['defence-minister'], around: [['ministre', 'de la Défense']] },
    {
      forms: [
        'secrétaire du Conseil de sécurité',
        'secrétaire du Conseil national de sécurité',
        'secrétaire général du Conseil de sécurité',
        'secrétaire général du Conseil national de sécurité',
      ],
      roles: ['security-council-secretary'],
    },
    { forms: ['secrétaire général', 'secrétaire générale', 'patron', 'patronne'], roles: ['secretary-general'] },
    { forms: ['haut représentant', 'haute représentante'], roles: ['high-representative'] },
  ],
  counterpart: ['homologue'],
  adjective: 'after',
  of: ['de', 'du', 'de la', 'de l’', 'des', 'd’'],
  definite: ['le', 'la', 'l’', 'du', 'au', 'ce', 'cet', 'cette', 'son', 'sa', 'leur', 'notre', 'votre', 'mon', 'ma'],
  possessive: ['son', 'sa', 'leur', 'notre', 'votre', 'mon', 'ma'],
  between: [
    'actuel', 'actuelle', 'nouveau', 'nouvel', 'nouvelle', 'jeune', 'puissant', 'puissante', 'très', 'tout', 'même', 'seul',
    'inamovible', 'populaire', 'propre', 'cher', 'chère',
  ],
  not: [
    'ancien', 'ancienne', 'ex', 'futur', 'future', 'feu', 'défunt', 'défunte', 'prochain', 'prochaine', 'précédent',
    'précédente', 'premier', 'première', 'dernier', 'dernière', 'vice', 'sous', 'co', 'faux', 'autre', 'éventuel',
  ],
  notAfter: ['élu', 'élue', 'désigné', 'désignée', 'déchu', 'déchue', 'sortant', 'sortante', 'intérimaire'],
  titles: [
    'M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Monsieur', 'Madame', 'président', 'présidente', 'Premier ministre', 'Première ministre',
    'ministre', 'chancelier', 'chancelière', 'roi', 'reine', 'pape', 'camarade', 'général', 'maréchal', 'sénateur', 'docteur', 'Dr',
    'secrétaire', 'dirigeant', 'leader', 'administration', 'tandem', 'duo', 'clan', 'ère', 'régime', 'gouvernement', 'sommet',
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
  summit: ['sommet'],
  summitOf: ['du', 'de', 'de la', 'de l’', 'des', 'd’', ''],
  forumFirst: false,
  at: ['à', 'au', 'de', 'd’', 'en', 'aux'],
  inYear: ['de', 'en', 'd’', ''],
  ordinalSuffixes: ['e', 'er', 'ème', 'ième', 're'],
  ordinalWords: [
    'premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième',
    'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième', 'dix-septième', 'dix-huitième', 'dix-neuvième', 'vingtième',
  ],
}; // prettier-ignore
