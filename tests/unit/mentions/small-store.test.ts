/** Rules that today's facts could stop showing, on a store of invented countries (tests/fixtures/facts-small). */
import { beforeAll, describe, expect, it } from 'vitest';
import { isoDay, partialDate } from '../../../src/facts/index.ts';
import { createFinder, find, openLexicon, type Lexicon, type Mention } from '../../../src/mentions/index.ts';
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import { lexiconFrom, openWhole, SMALL } from './lexicon.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await lexiconFrom(SMALL);
});

interface When {
  readonly date?: string | null;
  readonly lang?: string;
  readonly today?: string;
}
function mentions(
  text: string,
  { date = '2024-04-01', lang = 'fr', today = '2024-06-01' }: When = {},
): Mention[] {
  const blocks = text.split('\n\n').map((paragraph) => ({ text: paragraph }));
  const published = date === null ? null : partialDate(date);
  return find(blocks, lexicon, { lang, published, today: isoDay(today) });
}
function said(text: string, when?: When): string[] {
  return mentions(text, when)
    .filter(({ inside, level }) => !inside && level !== 'doubtful')
    .map(({ surface, entity }) => `${surface} → ${entity}`);
}
function why(text: string, when?: When): Mention['because'] | undefined {
  return mentions(text, when)[0]?.because;
}

describe('who held an office', () => {
  it('on the days when it is known', () => {
    expect(said('Le président arcadien dort.', { date: '2019-01-01' })).toEqual([
      'président arcadien → anna-brandt',
    ]);
    expect(said('Le président arcadien dort.', { date: '2024-04-01' })).toEqual([
      'président arcadien → otto-kern',
    ]);
    expect(said('Le président arcadien dort.', { date: '2009' })).toEqual([]);
  });

  it('is nobody to name in the month of the hand-over', () => {
    expect(said('Le président arcadien dort.', { date: '2020-05-12' })).toEqual([]);
    expect(said('Le président arcadien dort.', { date: '2020-04-30' })).toEqual([
      'président arcadien → anna-brandt',
    ]);
    expect(said('Le président arcadien dort.', { date: '2020' })).toEqual([]);
  });

  it('an open term is believed for some time after it was checked, not for ever', () => {
    expect(said('Le président arcadien dort.', { date: '2025-06-01' })).toEqual([
      'président arcadien → otto-kern',
    ]);
    expect(said('Le président arcadien dort.', { date: '2026-06-01' })).toEqual([]);
  });

  it('an earlier term of unknown beginning says nothing after its end, nor against a known holder', () => {
    const minister = 'Le ministre arcadien des Affaires étrangères dort.';
    expect(said(minister, { date: '2018-01-01' })).toEqual([
      'ministre arcadien des Affaires étrangères → lea-kern',
    ]);
    expect(said(minister, { date: '2014-01-01' })).toEqual([
      'ministre arcadien des Affaires étrangères → lea-kern',
    ]);
    expect(said(minister, { date: '2011-01-01' })).toEqual([
      'ministre arcadien des Affaires étrangères → paul-ostrow',
    ]);
    expect(said(minister, { date: '2023-06-01' })).toEqual([]);
  });

  it('a term without any date is known for the time when it was checked', () => {
    const secretary = 'Le secrétaire du Conseil de sécurité arcadien dort.';
    expect(said(secretary, { date: '2024-04-01' })).toEqual([
      'secrétaire du Conseil de sécurité arcadien → ivo-salm',
    ]);
    expect(mentions(secretary, { date: '2024-04-01' })[0]?.level).toBe('likely');
    expect(said(secretary, { date: '2015-04-01' })).toEqual([]);
  });

  it('without a date only when nobody came to it lately', () => {
    expect(said('Le président arcadien dort.', { date: null })).toEqual(['président arcadien → otto-kern']);
    expect(said('Le président arcadien dort.', { date: null, today: '2021-01-01' })).toEqual([]);
  });

  it('an adjective of two countries names a person only where one of them has such an office', () => {
    expect(said('Le Premier ministre boréen dort.')).toEqual(['Premier ministre boréen → ugo-fels']);
    expect(said('Le président boréen dort.')).toEqual([]);
    expect(said('Le président de la Borée du Sud dort.')).toEqual([
      'président de la Borée du Sud → max-thorn',
    ]);
  });

  it('a country of two spellings is one country, an abbreviation stands before the office', () => {
    expect(said('Le président de la République d’Arcadie dort.')).toEqual([
      'président de la République d’Arcadie → otto-kern',
    ]);
    expect(said('The BOR prime minister sleeps.', { lang: 'en' })).toEqual(['BOR prime minister → ugo-fels']);
    expect(said('The Borea prime minister sleeps.', { lang: 'en' })).toEqual([
      'Borea prime minister → ugo-fels',
    ]);
    expect(said('All of Borea prime minister and people sleep.', { lang: 'en' })).toEqual([]);
    expect(said('All wait, and Borea’s prime minister sleeps.', { lang: 'en' })).toEqual([
      'Borea’s prime minister → ugo-fels',
    ]);
  });
});

describe('counterparts', () => {
  it('hold the same office there, or lead as well', () => {
    expect(said('Léa Kern a vu son homologue boréen.', { date: '2019-01-01' })).toEqual([
      'Léa Kern → lea-kern',
      'homologue boréen → rita-lund',
    ]);
    expect(why('Avec son homologue arcadien, Rita Lund a signé.', { date: '2019-01-01' })).toContainEqual({
      type: 'counterpart-of',
      anchor: 'rita-lund',
    });
  });

  it('are nobody where the office leads one country and not the other', () => {
    expect(said('Otto Kern a vu son homologue boréen.')).toEqual(['Otto Kern → otto-kern']);
  });

  it('are nobody once the person has left office', () => {
    expect(said('Anna Brandt a vu son homologue boréen.', { date: '2024-04-01' })).toEqual([
      'Anna Brandt → anna-brandt',
    ]);
  });
});

describe('surnames', () => {
  it('of two people need a full name, an office or the last one named', () => {
    expect(said('Kern est là.')).toEqual([]);
    expect(said('Otto Kern est là. Kern dort.')).toEqual(['Otto Kern → otto-kern', 'Kern → otto-kern']);
    expect(said('Otto Kern et Léa Kern sont là. Kern dort.')).toEqual([
      'Otto Kern → otto-kern',
      'Léa Kern → lea-kern',
    ]);
    expect(said('Le président Kern dort.')).toEqual(['Kern → otto-kern']);
    expect(said('Le ministre des Affaires étrangères Kern dort.', { date: '2019-01-01' })).toEqual([
      'Kern → lea-kern',
    ]);
    expect(said('L’ancien président Kern dort.')).toEqual([]);
  });

  it('go to the bearer named last, to ours or to another', () => {
    expect(said('Hier Zoltan Kern dormait encore. Otto Kern veille. Kern lit.')).toEqual([
      'Otto Kern → otto-kern',
      'Kern → otto-kern',
    ]);
    expect(said('Otto Kern veille. Ce vieux Zoltan Kern dormait encore. Kern lit.')).toEqual([
      'Otto Kern → otto-kern',
    ]);
    expect(said('Kern lit.\n\nOtto Kern veille. Ce vieux Zoltan Kern dormait encore.')).toEqual([
      'Kern → otto-kern',
      'Otto Kern → otto-kern',
    ]);
    expect(said('Kern lit.\n\nCe vieux Zoltan Kern dormait encore. Otto Kern veille.')).toEqual([
      'Otto Kern → otto-kern',
    ]);
  });

  it('a title written with the name is no part of it', () => {
    expect(said('La présidente Brandt dort. Brandt rêve.', { date: null })).toEqual([
      'Brandt → anna-brandt',
      'Brandt → anna-brandt',
    ]);
    expect(why('La présidente Brandt dort.', { date: null })).toEqual([{ type: 'title-before' }]);
    expect(said('President Brandt Arena is full.', { lang: 'en' })).toEqual([]);
  });

  it('safe ones say in which language', () => {
    expect(why('Okern dort.')).toEqual([{ type: 'safe-short', lang: 'fr' }]);
    expect(said('Okern schläft.', { lang: 'de' })).toEqual([]);
  });
});

describe('names that a word nearby contradicts', () => {
  it('stay unmarked within its reach, and so do the surnames that lean on them', () => {
    expect(said('Paul Ostrow est là.')).toEqual(['Paul Ostrow → paul-ostrow']);
    expect(said('Paul Ostrow, de l’Académie des sciences, est là. Ostrow lit.')).toEqual([]);
    expect(
      said(`Paul Ostrow est là. ${'Il pleut beaucoup. '.repeat(8)}L’Académie des sciences attend.`),
    ).toEqual(['Paul Ostrow → paul-ostrow']);
  });

  it('an office beside it that a namesake held does the same', () => {
    const text = 'Otto Kern, ministre arcadien des Affaires étrangères, est là. Kern lit.';
    expect(said(text, { date: '2019-01-01' })).toEqual([]);
    expect(said(`${text} Otto Kern aussi.`, { date: '2019-01-01' })).toEqual([
      'Kern → otto-kern',
      'Otto Kern → otto-kern',
    ]);
  });
});

describe('editions', () => {
  it('by place take the one nearest to the article', () => {
    expect(said('Le sommet de la LAB à Tégée commence.')).toEqual([
      'sommet de la LAB à Tégée → lab-summit-3',
    ]);
    expect(said('Le sommet de la LAB à Tégée commence.', { date: '2022-02-01' })).toEqual([
      'sommet de la LAB à Tégée → lab-summit-1',
    ]);
  });

  it('by place and year need both to be right', () => {
    expect(said('Le sommet de la LAB à Tégée en 2022 fut long.')).toEqual([
      'sommet de la LAB à Tégée en 2022 → lab-summit-1',
    ]);
    expect(said('Le sommet de la LAB à Tégée en 2023 n’eut pas lieu.')).toEqual([
      'sommet de la LAB → lab-summit',
    ]);
  });

  it('equally near ones are none', () => {
    expect(said('Le sommet de la LAB approche.', { date: '2024-04-01' })).toEqual([
      'sommet de la LAB → lab-summit-17',
    ]);
    expect(said('Le sommet de la LAB à Tégée est loin.', { date: null })).toEqual([
      'sommet de la LAB → lab-summit',
    ]);
  });

  it('spelt numbers are whole numbers', () => {
    expect(said('Le dix-septième sommet de la LAB.')).toEqual([
      'dix-septième sommet de la LAB → lab-summit-17',
    ]);
    expect(said('The seventeenth LAB summit.', { lang: 'en' })).toEqual([
      'seventeenth LAB summit → lab-summit-17',
    ]);
    expect(why('The seventeenth LAB summit.', { lang: 'en' })).toEqual([{ type: 'ordinal' }]);
  });

  it('say what they were known by', () => {
    expect(why('Le sommet de la LAB en 2022.')).toEqual([{ type: 'year' }]);
    expect(why('La LAB de Boréal.')).toEqual([{ type: 'place' }]);
    expect(why('Le sommet de la LAB.')).toEqual([{ type: 'nearest-to-date' }]);
  });
});

describe('a finder', () => {
  it('reads blocks once and decides when all are there', () => {
    const finder = createFinder(lexicon, {
      lang: 'fr',
      published: partialDate('2024'),
      today: isoDay('2024-06-01'),
    });
    const headline = finder.scan({ text: 'Kern part' });
    const nothing = finder.scan({ text: 'Il pleut.' });
    expect(nothing).toBeNull();
    // Perhaps the president of that name; nothing says so.
    expect(finder.resolve([headline, nothing]).map(({ level }) => level)).toEqual(['doubtful']);
    const article = finder.scan({ text: 'Otto Kern est parti.' });
    expect(
      finder.resolve([headline, nothing, article]).map(({ block, surface }) => [block, surface]),
    ).toEqual([
      [0, 'Kern'],
      [2, 'Otto Kern'],
    ]);
  });

  it('believes the block before the page, and its words before both', () => {
    const reading = { lang: 'fr-FR', published: partialDate('2024-04-01'), today: isoDay('2024-06-01') };
    const marks = (text: string, lang?: string, ...more: string[]) =>
      find([{ text, lang }, ...more.map((one) => ({ text: one }))], lexicon, reading).map(
        ({ surface }) => surface,
      );
    const short = 'Our Arcadian president; Otto Kern.';
    expect(marks(short, 'en-GB')).toEqual(['Arcadian president', 'Otto Kern']);
    expect(marks(short, 'sv')).toEqual(['Otto Kern']);
    expect(marks(short)).toEqual(['Otto Kern']);
    const telling = 'The Arcadian president was with Otto Kern.';
    for (const said of ['en', 'sv', undefined])
      expect(marks(telling, said)).toEqual(['Arcadian president', 'Otto Kern']);
    // What tells nothing by itself goes with the rest of a page whose tag is wrong.
    expect(marks(short, undefined, 'Otto Kern was with us that day.')).toEqual([
      'Arcadian president',
      'Otto Kern',
      'Otto Kern',
    ]);
  });

  it('says whom a surname could have meant as well', () => {
    const [, surname] = mentions('Otto Kern parle. Puis Kern dort.');
    expect(surname?.because).toEqual([
      { type: 'full-name-on-page' },
      { type: 'rather-than', entities: ['lea-kern'] },
    ]);
  });

  it('names a context word, and does without the name when there is none', () => {
    expect(said('À la Ligue on attend.')).toEqual([]);
    expect(why('À la Ligue, dit-on en Arcadie, on attend.')).toEqual([{ type: 'context', word: 'Arcadie' }]);
  });
});

describe('a lexicon', () => {
  it('is refused when it is something else', () => {
    expect(() => openLexicon('nonsense')).toThrow(SyntaxError);
    expect(() => openLexicon('{"format":99}')).toThrow(RangeError);
  });

  it('of nothing finds nothing', () => {
    const empty = openWhole(encodeLexicon({ entities: [], names: [], terms: [], owners: [], series: [] }));
    const reading = { lang: 'fr', published: null, today: isoDay('2024-06-01') };
    expect(find([{ text: 'Le président Otto Kern au sommet de la LAB.' }], empty, reading)).toEqual([]);
  });
});
