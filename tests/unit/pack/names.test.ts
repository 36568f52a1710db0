/** What other languages call people, forums, countries and places, and what the build makes of it. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Compiled } from '../../../src/pack/compile.ts';
import { formsOf, smallFacts } from './small-facts.ts';

let small: Compiled;
beforeAll(async () => {
  small = await smallFacts();
});

describe('people', () => {
  it('are found by their name, and shown by it', () => {
    expect(small.records.entities.get('otto-kern')?.name).toEqual({
      fr: 'Otto Kern',
      en: 'Otto Kern',
      ru: 'Отто Керн',
    });
    expect(formsOf(small, 'otto-kern', 'ru')['full']?.slice(0, 2)).toEqual(['Отто Керн', 'Отто фон Керн']);
  });

  it('have the surname that stands where the English one stands', () => {
    expect(formsOf(small, 'anna-brandt', 'ru')['short']).toEqual(['Брандт*']);
  });

  it('have it alone where it is safe in French and English', () => {
    expect(formsOf(small, 'tim-aldo', 'ru')['safe']?.[0]).toBe('Альдов*');
    expect(formsOf(small, 'tim-aldo', 'ru')['short']).toBeUndefined();
  });

  it('have none where the file says so, or the words are not as many', async () => {
    expect(formsOf(small, 'paul-ostrow', 'ru')['short']).toBeUndefined();
    const other = await smallFacts({
      'names/ru.yaml':
        'lang: ru\npeople: { anna-brandt: Анна Мария Брандт, tim-aldo: { name: Тим Альдо, safe: [] } }\n',
    });
    expect(formsOf(other, 'anna-brandt', 'ru')['short']).toBeUndefined();
    expect(formsOf(other, 'tim-aldo', 'ru')).toMatchObject({ short: ['Альдо*'] });
    expect(formsOf(other, 'tim-aldo', 'ru')['safe']).toBeUndefined();
  });

  it('are inflected whole, and never in the place of a form that was given', () => {
    expect(formsOf(small, 'otto-kern', 'ru')['full']).toContain('Отто фон Керна*');
    expect(formsOf(small, 'otto-kern', 'ru')['safe']).toEqual(
      expect.arrayContaining(['Окерн', 'Окерна*', 'Окерну*', 'Окерном*', 'Окерне*']),
    );
    expect(formsOf(small, 'lea-kern', 'ru')).toMatchObject({ short: ['Керн'], context: ['Леа'] });
    expect(small.records.names.find(({ text }) => text === 'Керн-Сити')).toMatchObject({
      class: 'blocked',
      entity: null,
      lang: null,
    });
  });

  it('in Latin script need no entry: safe forms stay safe unless the file says no', () => {
    expect(formsOf(small, 'tim-aldo', 'de')).toEqual({ safe: ['Aldo*'] });
    expect(formsOf(small, 'otto-kern', 'de')).toEqual({});
    expect(formsOf(small, 'ugo-fels', 'de')).toEqual({ full: ['Hugo Felsen'], short: ['Felsen'] });
  });
});

describe('cases of those whom no file of the language describes', () => {
  const holders = (text: string) =>
    `country: zz
name: { fr: Zède, en: Zed }
of: { fr: de Zède, en: of Zed }
names: { fr: [Zède], en: [Zed] }
demonyms: { fr: [zédien], en: [Zedian] }
defaults: { asOf: 2024-06-01, reviewBy: 2025-06-01 }
offices:
  - id: zz-president
    roles: [president]
    rank: 1
    title: { fr: Président de Zède, en: President of Zed }
    holders: [${text}]
people:
  - { id: max-orlo, name: { fr: Max Orlan, en: Max Orlan }, gender: m, forms: { short: [Orlan] } }
  - { id: jan-tervo, name: { fr: Jan Tervin, en: Jan Tervin }, gender: m, forms: { short: [Tervin], safe: { fr: [Jantervo] } } }
`;
  const term = (who: string, dates: string) => `{ who: ${who}, ${dates}, sources: [gazette], confidence: A }`;
  const made = async (who: string, dates: string) => {
    const others = ['max-orlo', 'jan-tervo'].filter((one) => one !== who);
    const rows = [term(who, dates), ...others.map((one) => term(one, 'from: 1990, to: 1995'))];
    return formsOf(
      await smallFacts({ 'countries/zz.yaml': holders(rows.join(', ')), 'names/pl.yaml': 'lang: pl\n' }),
      who,
      'pl',
    );
  };

  it('are made of people in office since 2010', async () => {
    for (const dates of ['from: 2005, to: 2010', 'from: 2005'])
      expect(Object.keys(await made('max-orlo', dates)).sort()).toEqual(['full', 'short']);
  });
  it('and not of those who left before, for the lexicon would grow too large', async () => {
    expect(await made('max-orlo', 'from: 2005, to: 2009-12-31')).toEqual({});
  });
  it('but for a surname that alone says who is meant', async () => {
    expect(await made('jan-tervo', 'from: 1985, to: 1990')).toHaveProperty('full');
  });
});

describe('forums, series and places', () => {
  it('have names, acronyms and cases, and own their offices by them', () => {
    expect(formsOf(small, 'lab', 'ru')).toMatchObject({ acronym: ['ЛАБ'] });
    expect(formsOf(small, 'lab', 'ru')['full']).toContain('Лиги Аркадии и Бореи*');
    const owner = small.lexicon.owners.find(({ key }) => key === 'lab');
    expect(owner?.names['ru']).toEqual(expect.arrayContaining(['ЛАБ', 'Аркадского союза']));
    expect(owner?.names['fr']).toContain('LAB');
    expect(small.records.entities.get('lab-summit')?.name['ru']).toBe('Саммит ЛАБ');
  });

  it('editions are found by the place’s name and its cases, and by the bare name of the series', () => {
    const [series] = small.lexicon.series;
    expect(series?.short).toEqual(['LAB', 'ЛАБ']);
    expect(series?.editions[0]?.places).toEqual(
      expect.arrayContaining(['Tegea', 'Тегея', 'Тегеи', 'Тегее', 'Тегею']),
    );
    expect(series?.editions[1]?.places).toEqual(['Boréal', 'Boreal']);
    expect(small.records.entities.get('lab-summit-1')).toMatchObject({ place: { en: 'Tegea', ru: 'Тегея' } });
  });
});

describe('countries', () => {
  it('have names, adjectives in every case, and a capital from the file', () => {
    const owner = small.lexicon.owners.find(({ key }) => key === 'country:aa');
    expect(owner?.names['ru']).toEqual(['Аркадия', 'Аркадии', 'Аркадию', 'Аркадией']);
    expect(owner?.demonyms['ru']).toEqual(
      expect.arrayContaining([
        'аркадский',
        'аркадского',
        'аркадская',
        'аркадскую',
        'аркадские',
        'аркадскими',
      ]),
    );
    expect(owner?.demonyms['de']).toEqual(expect.arrayContaining(['arkadisch', 'arkadischer']));
    expect(owner?.capital).toMatchObject({ fr: 'Tégée', ru: 'Тегея', de: 'Tegea' });
  });

  it('that no file describes are named by CLDR in every language, and can own', async () => {
    const store = await smallFacts({
      'meetings/usa.yaml':
        'events:\n  - { id: e, about: [country:us, country:hk], date: 2020, text: { fr: Un, en: One }, topics: [], asOf: 2024-06-01, reviewBy: 2025-06-01, sources: [gazette], confidence: A }\n',
    });
    expect(store.records.countries.get('us')?.name).toMatchObject({
      fr: 'États-Unis',
      en: 'United States',
      de: 'Vereinigte Staaten',
    });
    expect(store.records.countries.get('hk')?.name).toMatchObject({ en: 'Hong Kong', ru: 'Гонконг' });
    const names = store.lexicon.owners.find(({ key }) => key === 'country:us')?.names;
    expect(names?.['ru']).toEqual(expect.arrayContaining(['США', 'Соединенных Штатов']));
    expect(names?.['de']).toContain('USA');
    expect(names?.['en']).not.toContain('US');
  });
});

describe('names that could mean two', () => {
  it('an inflected form gives way to another person’s own, and the build says so', async () => {
    const store = await smallFacts({
      'names/ru.yaml':
        'lang: ru\npeople:\n  tim-aldo: Тим Альдов\n  rita-lund: { name: Рита Альдова, short: [Альдова] }\n',
    });
    expect(formsOf(store, 'tim-aldo', 'ru')['short']).toEqual(['Альдова*', 'Альдову*']);
    expect(formsOf(store, 'tim-aldo', 'ru')['safe']).toContain('Альдовым*');
    expect(store.records.notes).toContainEqual(expect.stringContaining('« Альдова »'));
  });
});

describe('Chinese', () => {
  const zh = `lang: zh
countries: { aa: { names: [阿卡迪亚国], demonyms: [], capital: 泰耶阿 } }
people: { anna-brandt: 安娜·勃兰特, otto-kern: { name: 奥托·凯恩, short: [凯恩] }, ugo-fels: { name: 乌戈·费尔斯, safe: [费尔斯] } }
forums: { lab: { name: 阿卡迪亚联盟 } }
`;
  const hant = 'lang: zh-Hant\npeople: { otto-kern: 奧圖·克恩, lea-kern: 蕾亞·克恩 }\n';

  it('in traditional characters is made of the simplified; what is called otherwise there wins', async () => {
    const store = await smallFacts({ 'names/zh.yaml': zh, 'names/zh-Hant.yaml': hant });
    const name = (id: string) => store.records.entities.get(id)?.name['zh-Hant'];
    expect(name('anna-brandt')).toBe('安娜·勃蘭特');
    expect(name('lab')).toBe('阿卡迪亞聯盟');
    expect(name('otto-kern')).toBe('奧圖·克恩');
    expect(name('lea-kern')).toBe('蕾亞·克恩');
    expect(formsOf(store, 'otto-kern', 'zh')).toEqual({
      full: ['奥托·凯恩', '奧圖·克恩', '奧托·凱恩'],
      short: ['凯恩', '凱恩'],
    });
    expect(formsOf(store, 'anna-brandt', 'zh')).toMatchObject({ short: ['勃兰特*', '勃蘭特*'] });
    expect(store.lexicon.owners[0]?.names['zh']).toEqual(
      expect.arrayContaining(['阿卡迪亚国', '阿卡迪亞國']),
    );
    expect(store.records.countries.get('bb')?.name).toMatchObject({ zh: '巴巴多斯', 'zh-Hant': '巴貝多' });
  });

  it('stands without a file of its own for traditional characters', async () => {
    const store = await smallFacts({ 'names/zh.yaml': zh });
    expect(store.records.entities.get('ugo-fels')?.name['zh-Hant']).toBe('烏戈·費爾斯');
    expect(formsOf(store, 'ugo-fels', 'zh')['safe']).toEqual(['费尔斯', '費爾斯']);
  });
});
