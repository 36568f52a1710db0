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
  ])('%s', (form, person, expected) => {
    expect(russian.person(form, person)).toEqual(expect.arrayContaining(expected));
    expect(russian.person(form, person)).not.toContain(form);
  });

  it('leaves alone what does not decline', () => {
    expect(russian.person('Ху Цзиньтао', familyFirst)).toEqual([]);
    expect(russian.person('Хиллари Клинтон', woman)).toEqual([]);
    expect(russian.person('Сам Смит', { gender: 'x', familyFirst: false })).toEqual([]);
    for (const name of ['США', 'Перу', 'Никарагуа', 'Марокко']) expect(russian.phrase(name)).toEqual([]);
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
  ])('%s', (phrase, expected) => {
    expect(russian.phrase(phrase)).toEqual(expect.arrayContaining(expected));
    expect(russian.phrase(phrase)).not.toContain('');
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
  ])('%s', (form, person, expected) => {
    expect(ukrainian.person(form, person)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['Україна', ['України', 'Україну', 'Україною']],
    ['Мексика', ['Мексики', 'Мексиці']],
    ['Велика Британія', ['Великої Британії', 'Великій Британії']],
    ['Сполучені Штати', ['Сполучених Штатів']],
    ['Париж', ['Парижа']],
    ['Рада Безпеки ООН', ['Ради Безпеки ООН', 'Раду Безпеки ООН']],
  ])('%s', (phrase, expected) => {
    expect(ukrainian.phrase(phrase)).toEqual(expect.arrayContaining(expected));
  });

  it('adjectives in every case and gender', () => {
    expect(ukrainian.adjective('китайський')).toEqual(
      expect.arrayContaining(['китайського', 'китайська', 'китайською', 'китайських']),
    );
  });
});

describe('German and the rest', () => {
  const german = inflectorOf('de');

  it('a genitive of names, but none that is an apostrophe alone', () => {
    expect(german.person('Angela Merkel', woman)).toEqual(['Angela Merkels']);
    expect(german.person('Merz', man)).toEqual([]);
    expect(german.phrase('China')).toEqual(['Chinas']);
    expect(german.phrase('Vereinigte Staaten')).toEqual([]);
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
