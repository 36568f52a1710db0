import { countryCode, countryKey, entityId } from '../../facts/index.ts';
import { allDeclined, declined, halves, together, withEach } from './declined.ts';
import type { GrammarSource } from './model.ts';

/** Endings of nouns and adjectives: nominative, genitive, dative, instrumental, locative. */
const HARD = ', а, у, ом, ові';
const SOFT = ', я, ю, ем, еві';
const WOMAN = 'ка, ки, ці, кою, ку';
const ADJECTIVE = 'ий, ого, ому, им, ому';
const ADJECTIVES = 'ий, ого, ому, им, ім, а, ої, ій, у, ою';
const SOFT_ADJECTIVES = 'ій, ього, ьому, ім, я, ьої, ю, ьою';

const heads = [
  ...declined('глав', 'а, и, і, ою, у'), ...declined('голов', 'а, и, і, ою, у'),
  ...declined('очільник', ', а, у, ом, ові'), ...declined('очільниц', 'я, і, ею, ю'),
]; // prettier-ignore
const minister = declined('міністр', HARD);
const ministers = [...minister, ...declined('міністер', WOMAN)];
const secretary = declined('секретар', SOFT);
const leader = declined('лідер', HARD);
const chief = [...heads, ...declined('керівник', HARD)];
const diplomacy = ['МЗС', 'зовнішньополітичного відомства', 'дипломатії'];
const defence = ['Міноборони', 'оборонного відомства', 'міністерства оборони'];
const cabinet = ['уряду', 'кабінету міністрів', 'кабміну'];
const council = ['Ради безпеки', 'Радбезу', 'Ради національної безпеки і оборони', 'РНБО', 'Ради нацбезпеки'];
const masters = [...heads, ...declined('господар', SOFT)];

export const ukrainian: GrammarSource = {
  lang: 'uk',
  roles: [
    {
      forms: [...declined('президент', HARD), 'президенті', ...declined('президент', WOMAN)],
      roles: ['president', 'commission-president', 'council-president', 'parliament-president'],
    },
    { forms: [...declined('віце-президент', HARD), ...declined('віце-президент', WOMAN)], roles: ['vice-president'] },
    { forms: withEach(heads, ['держави']), roles: ['head-of-state'], around: halves(heads, ['держави']) },
    {
      forms: [
        ...declined('прем’єр', HARD), ...declined('прем’єр', WOMAN), ...declined('прем’єр-міністр', HARD), ...declined('прем’єр-міністер', WOMAN),
        ...withEach(heads, cabinet),
      ],
      roles: ['prime-minister', 'head-of-government'],
      around: halves(heads, cabinet),
    },
    { forms: [...declined('канцлер', HARD), ...declined('канцлер', WOMAN)], roles: ['chancellor'] },
    {
      forms: [
        ...allDeclined(['монарх', 'емір', 'султан', 'імператор'], HARD), ...declined('корол', 'ь, я, ю, ем, еві'),
        ...declined('королев', 'а, и, і, ою, у'),
      ],
      roles: ['monarch'],
    },
    {
      forms: [
        ...together(declined('наслідн', ADJECTIVE), declined('принц', ', а, у, ом, ові')),
        ...together(declined('спадкоємн', ADJECTIVE), declined('принц', ', а, у, ом, ові')), ...declined('кронпринц', ', а, у, ом, ові'),
      ],
      roles: ['crown-prince'],
    },
    {
      forms: [...together(declined('верховн', ADJECTIVE), leader), ...together(declined('духовн', ADJECTIVE), leader)],
      roles: ['supreme-leader'],
    },
    { forms: [...leader, 'лідері', ...declined('лідер', WOMAN)], roles: ['leader'] },
    {
      forms: heads,
      roles: ['leader', 'secretary-general', 'director-general', 'managing-director', 'parliament-president', 'council-president', 'high-commissioner'],
      orElse: ['president'],
    },
    {
      forms: [...withEach(ministers, ['закордонних справ', 'іноземних справ']), ...withEach(chief, diplomacy)],
      roles: ['foreign-minister', 'high-representative'],
      around: [...halves(ministers, ['закордонних справ']), ...halves(chief, diplomacy)],
    },
    {
      forms: [...withEach(ministers, ['оборони']), ...withEach(chief, defence)],
      roles: ['defence-minister'],
      around: [...halves(ministers, ['оборони']), ...halves(chief, defence)],
    },
    { forms: withEach(secretary, council), roles: ['security-council-secretary'], around: halves(secretary, council) },
    { forms: withEach(declined('радник', HARD), ['з національної безпеки', 'з нацбезпеки']), roles: ['national-security-adviser'] },
    {
      forms: [...together(declined('генеральн', ADJECTIVE), secretary), ...declined('генсек', HARD), ...declined('генсекретар', SOFT)],
      roles: ['secretary-general'],
    },
    {
      forms: [...together(declined('генеральн', ADJECTIVE), declined('директор', HARD)), ...declined('гендиректор', HARD)],
      roles: ['director-general'],
    },
    { forms: declined('директор', '-розпорядник, а-розпорядника, у-розпоряднику, ом-розпорядником'), roles: ['managing-director'] },
    {
      forms: [...together(declined('верховн', ADJECTIVE), declined('представник', HARD)), 'верховна представниця', 'верховної представниці'],
      roles: ['high-representative'],
    },
    { forms: [...declined('спікер', HARD), ...declined('спікер', WOMAN)], roles: ['parliament-president'] },
    // Whose they are, they say themselves.
    {
      forms: [
        ...withEach([...declined('держсекретар', SOFT), ...together(declined('державн', ADJECTIVE), secretary)], ['США', 'Сполучених Штатів']),
        ...together(declined('американськ', ADJECTIVE), declined('держсекретар', SOFT)), ...withEach(heads, ['Держдепу', 'Держдепу США', 'Держдепартаменту', 'Держдепартаменту США']),
      ],
      roles: ['foreign-minister'],
      owner: countryKey(countryCode('us')),
    },
    { forms: withEach(heads, ['Пентагону', 'Пентагона']), roles: ['defence-minister'], owner: countryKey(countryCode('us')) },
    { forms: withEach(masters, ['Білого дому']), roles: ['president'], owner: countryKey(countryCode('us')) },
    { forms: withEach(masters, ['Кремля']), roles: ['president'], owner: countryKey(countryCode('ru')) },
    { forms: [...declined('понтифік', HARD)], roles: ['head-of-state'], owner: countryKey(countryCode('va')) },
    { forms: withEach(heads, ['євродипломатії', 'європейської дипломатії']), roles: ['high-representative'], owner: entityId('eu') },
  ],
  counterpart: ['колега', 'колезі', 'колегу', 'колегою', 'візаві'],
  adjective: 'before',
  of: [''],
  possessed: [],
  compound: 'none',
  article: 'none',
  // What makes of a summit the one that was spoken of.
  definite: ['на', 'ході', 'підсумками', 'учасники', 'учасників', 'напередодні', 'час', 'межах', 'рамках', 'полях', 'після', 'цей', 'цього', 'цьому'],
  possessive: [],
  between: [
    ...declined('нинішн', SOFT_ADJECTIVES), ...allDeclined(['чинн', 'нов', 'молод'], ADJECTIVES),
    'свій', 'свого', 'своєму', 'своїм', 'його', 'її', 'їхній', 'їхнього', 'їхньому', 'їхнім',
  ],
  not: [
    ...allDeclined(['колишн', 'майбутн', 'тодішн', 'попередн', 'останн'], SOFT_ADJECTIVES),
    ...allDeclined(['наступн', 'обран', 'новообран', 'покійн', 'перш', 'тимчасов', 'можлив', 'потенційн'], ADJECTIVES),
    'другий', 'другого', 'третій', 'третього', 'екс', 'віце', 'обов’язки', 'кожен', 'будь-який', 'інший', 'іншого', 'черговий',
    ...declined('заступник', HARD), 'пост', 'поста', 'посту', 'посаду', 'посада', 'посади', 'посаді', 'крісло', 'вибори', 'виборів', 'виборах', 'роль', 'ролі',
    'був', 'була', 'бути', 'буде', 'став', 'стала', 'стати', 'стане', 'обрано', 'обрали', 'обраний', 'призначений', 'залишався', 'працював',
  ],
  notAfter: [],
  feminine: [
    ...allDeclined(['президент', 'прем', 'канцлер', 'лідер', 'спікер'], WOMAN), ...declined('міністер', WOMAN), ...declined('королев', 'а, и, і, ою, у'),
    ...declined('очільниц', 'я, і, ею, ю'),
  ],
  elsewhere: [
    'компанії', 'клубу', 'федерації', 'банку', 'корпорації', 'асоціації', 'ліги', 'союзу', 'фонду', 'організації', 'комітету', 'ради', 'групи', 'палати',
    'партії', 'опозиції', 'ринку', 'руху', 'академії', 'університету', 'фільму', 'вистави', 'опери', 'балету', 'серіалу', 'стрічки', 'альбому', 'церкви', 'збірної',
  ],
  titles: [
    'пан', 'пана', 'панові', 'пані', 'товариш', 'міністр', 'міністра', 'сенатор', 'генерал', 'маршал', 'кандидат', 'політик', 'мільярдер', 'республіканець',
    'демократ', 'губернатор', 'мер', 'депутат', 'держсекретар', 'держсекретаря', 'віце-прем’єр', 'віце-президент', 'екс-президент', 'експрезидент', 'експрем’єр',
    'посол', 'принц', 'шейх', 'папа', 'диктатор', 'адміністрація', 'режим', 'команда', 'епоха', 'доктор', 'сер',
  ],
  openers: [
    'а', 'або', 'адже', 'але', 'без', 'біля', 'більше', 'буде', 'був', 'в', 'вже', 'ввечері', 'весь', 'вибори', 'виступ', 'візит', 'від', 'відео', 'відповідь', 'війна', 'він', 'вона', 'вони', 'востаннє', 'все',
    'вчора', 'вівторок', 'де', 'для', 'до', 'дружина', 'дзвінок', 'з', 'за', 'завдяки', 'завтра', 'замість', 'заява', 'заяви', 'заявив', 'звернення', 'зі', 'зокрема', 'зранку', 'зустріч', 'і', 'із', 'інтерв’ю', 'й', 'його',
    'каже', 'коли', 'крім', 'куди', 'лише', 'між', 'можливо', 'на', 'навіть', 'навіщо', 'над', 'напередодні', 'нагадаємо', 'наразі', 'наш', 'не', 'немає', 'ні', 'о', 'об', 'обіцянка', 'однак', 'оточення', 'перед', 'перемога', 'перемовини',
    'переговори', 'під', 'після', 'план', 'по', 'понеділок', 'позиція', 'поїздка', 'поки', 'поруч', 'про', 'проте', 'проти', 'п’ятниця', 'разом', 'раніше', 'речник', 'рішення', 'розмова', 'саме', 'середа', 'сім’я', 'слова', 'слідом',
    'соратник', 'спершу', 'спочатку', 'стаття', 'субота', 'син', 'та', 'так', 'також', 'там', 'тепер', 'тим', 'тоді', 'тому', 'у', 'указ', 'ультиматум', 'указом', 'хоча', 'хто', 'це', 'цього', 'через', 'четвер', 'чи', 'чим', 'чому', 'що', 'щоб', 'щойно', 'щодо',
    'як', 'яким', 'якщо', 'фото', 'радник', 'радниця', 'спецпосланець', 'доки', 'донька', 'брат', 'саміт', 'тандем', 'сьогодні', 'зараз', 'згідно', 'словами', 'команда', 'опитування',
  ],
  telling: ['і', 'що', 'як', 'це', 'його', 'або', 'із', 'від', 'вони', 'вона', 'після', 'також', 'але', 'який', 'які', 'щоб', 'якщо', 'ще', 'щодо', 'цього'],
  summit: [
    ...declined('саміт', ', у, ом, і, ові, а'), ...withEach(declined('зустріч', ', і, чю'), ['на найвищому рівні', 'на вищому рівні']),
  ],
  summitOf: ['', 'країн', 'лідерів', 'лідерів країн', 'глав держав', 'глав держав та урядів', 'глав держав і урядів', 'держав', 'країн-членів', 'групи'],
  forumFirst: false,
  at: ['в', 'у', 'на', 'під'],
  inYear: ['в', 'у', 'від', ''],
  meetings: declined('зустріч', ', і, чю'),
  talks: [...declined('переговор', 'и, ів, ам, ами, ах'), ...declined('бесід', 'а, и, і, у, ою')],
  meeting: { theirs: ['їхня', 'їхньої', 'їхній', 'їхню', 'їхньою', 'їх'], with: ['з', 'із', 'зі'], between: ['між'], and: ['і', 'та', 'й'], on: [] },
  months: [
    ['січень', 'січня', 'січні'], ['лютий', 'лютого', 'лютому'], ['березень', 'березня', 'березні'], ['квітень', 'квітня', 'квітні'],
    ['травень', 'травня', 'травні'], ['червень', 'червня', 'червні'], ['липень', 'липня', 'липні'], ['серпень', 'серпня', 'серпні'],
    ['вересень', 'вересня', 'вересні'], ['жовтень', 'жовтня', 'жовтні'], ['листопад', 'листопада', 'листопаді'], ['грудень', 'грудня', 'грудні'],
  ],
  relative: [
    { forms: [...declined('торішн', 'ій, ього, ьому, ім'), 'минулого року', 'торік', 'в минулому році', 'у минулому році'], unit: 'year', step: -1 },
    { forms: ['цього року', 'цьогоріч', ...declined('цьогорічн', ADJECTIVE)], unit: 'year', step: 0 },
    { forms: ['наступного року'], unit: 'year', step: 1 },
    { forms: ['минулого тижня'], unit: 'week', step: -1 },
    { forms: ['цього тижня'], unit: 'week', step: 0 },
    { forms: ['наступного тижня'], unit: 'week', step: 1 },
    { forms: ['минулого місяця'], unit: 'month', step: -1 },
    { forms: ['цього місяця'], unit: 'month', step: 0 },
    { forms: ['наступного місяця'], unit: 'month', step: 1 },
    { forms: [...declined('минул', ADJECTIVE), ...allDeclined(['попередн', 'останн'], 'ій, ього, ьому, ім')], unit: 'edition', step: -1 },
    { forms: [...allDeclined(['наступн'], ADJECTIVE), ...declined('майбутн', 'ій, ього, ьому, ім')], unit: 'edition', step: 1 },
  ],
  ordinalSuffixes: ['й', 'го', 'му', 'м', 'ий', 'ого', 'ому', 'им', ''],
  ordinalWords: [
    ...['перш', 'друг'].map((stem) => declined(stem, ADJECTIVE)), declined('трет', 'ій, ього, ьому, ім'),
    ...[
      'четверт', 'п’ят', 'шост', 'сьом', 'восьм', 'дев’ят', 'десят', 'одинадцят', 'дванадцят', 'тринадцят', 'чотирнадцят', 'п’ятнадцят', 'шістнадцят',
      'сімнадцят', 'вісімнадцят', 'дев’ятнадцят', 'двадцят', 'двадцять перш', 'двадцять друг',
    ].map((stem) => declined(stem, ADJECTIVE)),
    declined('двадцять трет', 'ій, ього, ьому, ім'),
    ...['двадцять четверт', 'двадцять п’ят', 'двадцять шост', 'двадцять сьом', 'двадцять восьм', 'двадцять дев’ят', 'тридцят', 'тридцять перш'].map((stem) =>
      declined(stem, ADJECTIVE),
    ),
  ],
}; // prettier-ignore
