/** The build's inflection: what texts write must be among the forms; what is not in the language must not be needed. */
import { describe, expect, it } from 'vitest';
import { inflectorOf, type Person } from '../../../src/pack/build/inflect/index.ts';

const man: Person = { gender: 'm', familyFirst: false };
const woman: Person = { gender: 'f', familyFirst: false };
const familyFirst: Person = { gender: 'm', familyFirst: true };

describe('Russian', () => {
  const russian = inflectorOf('ru');

  it.each([
    [
      'Владимир Путин',
      man,
      ['Владимира Путина', 'Владимиру Путину', 'Владимиром Путиным', 'Владимире Путине'],
    ],
    ['Владимир Владимирович Путин', man, ['Владимира Владимировича Путина']],
    ['Касым-Жомарт Токаев', man, ['Касым-Жомарта Токаева', 'Касыма-Жомарта Токаева']],
    ['Мухаммед бин Салман', man, ['Мухаммеда бин Салмана']],
    ['Башар аль-Асад', man, ['Башара аль-Асада', 'Башаром аль-Асадом']],
    ['Урсула фон дер Ляйен', woman, ['Урсулы фон дер Ляйен', 'Урсулой фон дер Ляйен']],
    ['Мария Захарова', woman, ['Марии Захаровой', 'Марию Захарову']],
    ['Си Цзиньпин', familyFirst, ['Си Цзиньпина', 'Си Цзиньпином']],
    ['Ким Чен Ын', familyFirst, ['Ким Чен Ына', 'Ким Чен Ыном']],
    ['Трамп', man, ['Трампа', 'Трампу', 'Трампом', 'Трампе']],
    ['Павел Фиала', man, ['Павла Фиалы']],
    ['Пан Ги Мун', familyFirst, ['Пан Ги Муна']],
    ['Анвар Ибрагим', man, ['Анвара Ибрагима']],
    ['Тарман Шанмугаратнам', familyFirst, ['Тармана Шанмугаратнама']],
    ['Джон Ли', familyFirst, ['Джона Ли']],
    ['Мариано Рахой', man, ['Мариано Рахоя', 'Мариано Рахоем']],
    ['Эмиль Бок', man, ['Эмиля Бока', 'Эмилем Боком']],
    ['Шейх Хасина', woman, ['Шейх Хасины', 'Шейх Хасиной']],
    ['Катрин Колонна', woman, ['Катрин Колонны']],
    ['Маки Салл', man, ['Маки Салла']],
    ['Марьян Шарец', man, ['Марьяна Шареца']],
    ['Валериу Стрелец', man, ['Валериу Стрельца']],
    ['Луи Сен-Лоран', man, ['Луи Сен-Лорана']],
    ['Фердинанд Маркос-младший', man, ['Фердинанда Маркоса-младшего']],
    ['Джордж Буш — старший', man, ['Джорджа Буша — старшего', 'Джорджем Бушем — старшим']],
  ])('%s', (form, person, expected) => {
    expect(russian.person(form, person)).toEqual(expect.arrayContaining(expected));
    expect(russian.person(form, person)).not.toContain(form);
  });

  it('leaves alone what does not decline', () => {
    expect(russian.person('Ху Цзиньтао', familyFirst)).toEqual([]);
    expect(russian.person('Кан Кён Хва', { gender: 'f', familyFirst: true })).toEqual([]);
    expect(russian.person('Хиллари Клинтон', woman)).toEqual([]);
    expect(russian.person('Сам Смит', { gender: 'x', familyFirst: false })).toEqual([]);
    for (const name of ['США', 'Перу', 'Никарагуа', 'Марокко']) expect(russian.phrase(name)).toEqual([]);
  });

  it.each([
    ['Пан Ги Мун', familyFirst, 'Пана Ги Муна'],
    ['Мариано Рахой', man, 'Мариано Рахого'],
    ['Эмиль Бок', man, 'Эмиля Бка'],
    ['Маки Салл', man, 'Маков Салла'],
    ['Валериу Стрелец', man, 'Валериу Стрелца'],
    ['Николя Саркози', man, 'Николи Саркози'],
    ['Фердинанд Маркос-младший', man, 'Фердинанд Маркоса-младшего'],
  ])('%s is never %s', (form, person, wrong) => {
    expect(russian.person(form, person)).not.toContain(wrong);
  });

  it.each([
    ['Россия', ['России', 'Россию', 'Россией']],
    ['Беларусь', ['Беларуси', 'Беларусью']],
    ['Египет', ['Египта']],
    ['Соединённые Штаты Америки', ['Соединённых Штатов Америки', 'Соединёнными Штатами Америки']],
    ['Республика Корея', ['Республики Корея']],
    ['Босния и Герцеговина', ['Боснии и Герцеговины']],
    ['Папуа — Новая Гвинея', ['Папуа — Новой Гвинеи']],
    ['Шри-Ланка', ['Шри-Ланки']],
    ['Организация Объединённых Наций', ['Организации Объединённых Наций']],
    ['Шанхайская организация сотрудничества', ['Шанхайскую организацию сотрудничества']],
    ['Саммит «Большой семёрки»', ['Саммите «Большой семёрки»']],
    ['Казань', ['Казани']],
    ['Саммит Россия — Африка', ['Саммита Россия — Африка', 'Саммите Россия — Африка']],
    ['Саммит Россия–Африка', ['Саммита Россия–Африка']],
    ['Форум стран — экспортёров газа', ['Форума стран — экспортёров газа']],
    ['Экономический и социальный совет', ['Экономического и социального совета']],
    ['Временные силы ООН в Ливане', ['Временных сил ООН в Ливане', 'Временным силам ООН в Ливане']],
    ['Объединённые Нации', ['Объединённых Наций']],
    ['Общий рынок Восточной и Южной Африки', ['Общего рынка Восточной и Южной Африки']],
    ['Большая двадцатка', ['Большой двадцатки']],
    ['Салоники', ['Салоник', 'Салониках']],
    ['Канны', ['Канн', 'Каннах']],
    ['Сейшельские о-ва', ['Сейшельских о-вов']],
  ])('%s', (phrase, expected) => {
    expect(russian.phrase(phrase)).toEqual(expect.arrayContaining(expected));
    expect(russian.phrase(phrase)).not.toContain('');
  });

  it.each([
    ['Саммит Россия — Африка', 'Саммит Россия — Африки'],
    ['Экономический и социальный совет', 'Экономического и социальный совет'],
    ['Временные силы ООН', 'Временных силы ООН'],
    ['Общий рынок', 'Общего рынока'],
    ['Монпелье', 'Монпелья'],
  ])('%s is never %s', (phrase, wrong) => {
    expect(russian.phrase(phrase)).not.toContain(wrong);
  });

  it('adjectives in every case and gender', () => {
    expect(russian.adjective('китайский')).toEqual(
      expect.arrayContaining([
        'китайского',
        'китайская',
        'китайскую',
        'китайское',
        'китайские',
        'китайскими',
      ]),
    );
    expect(russian.adjective('китаец')).toEqual([]);
  });
});

describe('Ukrainian', () => {
  const ukrainian = inflectorOf('uk');

  it.each([
    ['Володимир Зеленський', man, ['Володимира Зеленського', 'Володимиру Зеленському']],
    ['Олександр Лукашенко', man, ['Олександра Лукашенка', 'Олександром Лукашенком']],
    ['Володимир Путін', man, ['Володимира Путіна', 'Володимиром Путіним']],
    ['Джо Байден', man, ['Джо Байдена', 'Джо Байденові']],
    ['Сергій Лавров', man, ['Сергія Лаврова', 'Сергієм Лавровим']],
    ['Ігор Додон', man, ['Ігоря Додона']],
    ['Марія Захарова', woman, ['Марії Захарової', 'Марію Захарову']],
    ['Ангела Меркель', woman, ['Ангели Меркель', 'Ангелою Меркель']],
    ['Сі Цзіньпін', familyFirst, ['Сі Цзіньпіна', 'Сі Цзіньпіном']],
    ['Пан Гі Мун', familyFirst, ['Пан Гі Муна', 'Пан Гі Мунові']],
    ['Лоуренс Вонг', familyFirst, ['Лоуренса Вонга']],
    ['Башар аль-Асад', man, ['Башара аль-Асада', 'Башарові аль-Асаду']],
    ['аш-Шараа', man, []],
    ['Шейх Хасіна', woman, ['Шейх Хасіни']],
    ['Фердинанд Маркос-молодший', man, ['Фердинанда Маркоса-молодшого', 'Фердинандом Маркосом-молодшим']],
    [
      'Дональд Трамп',
      man,
      ['Дональдові Трампу', 'Дональду Трампові', 'Дональдові Трампові', 'Дональду Трампу'],
    ],
    ['Путін', man, ['Путінові', 'Путіну']],
    ['Олександр Шольц', man, ['Олександром Шольцом', 'Олександром Шольцем']],
  ])('%s', (form, person, expected) => {
    expect(ukrainian.person(form, person)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Башар аль-Асад', man, 'Башара аль-асада'],
    ['Пан Гі Мун', familyFirst, 'Пана Гі Муна'],
    ['Шейх Хасіна', woman, 'Шейх Хасіної'],
    ['Фердинанд Маркос-молодший', man, 'Фердинанда Маркос-молодший'],
    ['Петр Павел', man, 'Петра Павла'],
    ['Джо Байден', man, 'Джа Байдена'],
    ['Ангела Меркель', woman, 'Ангела Меркелю'],
  ])('%s is never %s', (form, person, wrong) => {
    expect(ukrainian.person(form, person)).not.toContain(wrong);
  });

  it.each([
    ['Україна', ['України', 'Україну', 'Україною']],
    ['Мексика', ['Мексики', 'Мексиці']],
    ['Велика Британія', ['Великої Британії', 'Великій Британії']],
    ['Сполучені Штати', ['Сполучених Штатів']],
    ['Париж', ['Парижа']],
    ['Рада Безпеки ООН', ['Ради Безпеки ООН', 'Раду Безпеки ООН']],
    ['Всесвітня організація охорони здоров’я', ['Всесвітньої організації охорони здоров’я']],
    ['Всесвітня продовольча програма', ['Всесвітньої продовольчої програми']],
    ['Африканська континентальна зона', ['Африканської континентальної зони']],
    ['Міністерська зустріч', ['Міністерської зустрічі', 'Міністерською зустріччю']],
    ['Міжамериканський договір', ['Міжамериканського договору']],
    ['Спільний ринок', ['Спільного ринку']],
    ['Економічне співробітництво', ['Економічного співробітництва']],
    ['Управління ООН', ['Управлінню ООН', 'Управлінням ООН']],
    ['Економічна та соціальна рада ООН', ['Економічної та соціальної ради ООН']],
    ['Тимчасові сили ООН у Лівані', ['Тимчасових сил ООН у Лівані', 'Тимчасовими силами ООН у Лівані']],
    ['Саміт Росія — Африка', ['Саміту Росія — Африка']],
    ['Сент-Вінсент та Гренадіни', ['Сент-Вінсенту та Гренадін']],
    ['Астрахань', ['Астрахані', 'Астраханню']],
    ['Київ', ['Києва', 'Києві']],
    ['Салоніки', ['Салонік', 'Салоніках']],
    ['Канни', ['Канн', 'Каннах']],
    ['Відень', ['Відня', 'Віднем']],
    ['Єгипет', ['Єгипту']],
    ['Шанхай', ['Шанхая', 'Шанхаю', 'Шанхаєм']],
    ['Севілья', ['Севільї']],
  ])('%s', (phrase, expected) => {
    expect(ukrainian.phrase(phrase)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Всесвітня організація', 'Всесвітні організації'],
    ['Міжнародна зона', 'Міжнародної зоної'],
    ['Міжамериканський договір', 'Міжамериканського договіру'],
    ['Спільний ринок', 'Спільного риноку'],
    ['Астрахань', 'Астраханю'],
    ['Збройні сили', 'Збройних сили'],
    ['Саміт Росія — Африка', 'Саміт Росія — Африки'],
    ['Київ', 'Київу'],
    ['Париж', 'Парижом'],
  ])('%s is never %s', (phrase, wrong) => {
    expect(ukrainian.phrase(phrase)).not.toContain(wrong);
  });

  it('adjectives in every case and gender', () => {
    expect(ukrainian.adjective('китайський')).toEqual(
      expect.arrayContaining(['китайського', 'китайська', 'китайською', 'китайських']),
    );
  });
});

describe('German and the rest', () => {
  const german = inflectorOf('de');

  it('adjectives; the genitive of names is taken off when a text is read', () => {
    expect(german.person('Angela Merkel', woman)).toEqual([]);
    expect(german.phrase('China')).toEqual([]);
    expect(german.adjective('chinesisch')).toContain('chinesischen');
  });

  it('a language that nobody has written inflects nothing', () => {
    const unknown = inflectorOf('tlh');
    expect([unknown.person('Kor', man), unknown.phrase('Qo’noS'), unknown.adjective('x')]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('Polish', () => {
  const polish = inflectorOf('pl');

  it.each([
    [
      'Władimir Putin',
      man,
      ['Władimira Putina', 'Władimirowi Putinowi', 'Władimirem Putinem', 'Władimirze Putinie'],
    ],
    [
      'Wołodymyr Zełenski',
      man,
      ['Wołodymyra Zełenskiego', 'Wołodymyrowi Zełenskiemu', 'Wołodymyrem Zełenskim'],
    ],
    [
      'Aleksander Łukaszenka',
      man,
      ['Aleksandra Łukaszenki', 'Aleksandrowi Łukaszence', 'Aleksandrem Łukaszenką'],
    ],
    ['Donald Tusk', man, ['Donalda Tuska', 'Donaldowi Tuskowi', 'Donaldem Tuskiem', 'Donaldzie Tusku']],
    ['Narendra Modi', man, ['Narendry Modiego', 'Narendrze Modiemu', 'Narendrą Modim']],
    ['Angela Merkel', woman, ['Angeli Merkel', 'Angelę Merkel', 'Angelą Merkel']],
    ['Xi Jinping', familyFirst, ['Xi Jinpinga', 'Xi Jinpingowi', 'Xi Jinpingiem', 'Xi Jinpingu']],
  ])('%s', (form, person, expected) => {
    expect(polish.person(form, person)).toEqual(expect.arrayContaining(expected));
  });

  it('leaves alone what does not decline', () => {
    expect(polish.person('Wang Yi', familyFirst)).toEqual([]);
    expect(polish.person('Hu Jintao', familyFirst)).toEqual([]);
    expect(polish.person('Rubio', man)).toEqual([]);
    expect(polish.person('Meloni', woman)).toEqual([]);
    for (const name of ['USA', 'Peru', 'ONZ']) expect(polish.phrase(name)).toEqual([]);
  });

  it.each([
    ['Rosja', ['Rosji', 'Rosję', 'Rosją']],
    ['Niemcy', ['Niemiec', 'Niemcom', 'Niemczech']],
    ['Węgry', ['Węgier', 'Węgrzech']],
    ['Wielka Brytania', ['Wielkiej Brytanii', 'Wielką Brytanię']],
    ['Organizacja Narodów Zjednoczonych', ['Organizacji Narodów Zjednoczonych']],
    ['Światowa Organizacja Zdrowia', ['Światowej Organizacji Zdrowia', 'Światową Organizację Zdrowia']],
    ['Rada Europy', ['Rady Europy', 'Radzie Europy']],
    ['Szczyt NATO', ['Szczytu NATO', 'Szczycie NATO']],
  ])('%s', (phrase, expected) => {
    expect(polish.phrase(phrase)).toEqual(expect.arrayContaining(expected));
  });

  it('adjectives in every case and gender', () => {
    expect(polish.adjective('chiński')).toEqual(expect.arrayContaining(['chińskiego', 'chińska', 'chińską']));
  });
});
