/** Which facts a sentence brings up, and why. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  cardFor, dossierFor, earliest, isoDay, latest, partialDate, type CardFacts, type CardRequest, type Chosen, type Claim,
  type DossierFacts, type FactReader,
} from '../../../src/facts/index.ts'; // prettier-ignore
import { choose } from '../../../src/facts/choose.ts';
import { compareDates, isKnownBy, rank, type Situation } from '../../../src/facts/rank.ts';
import { plainText, topicsOf } from '../../../src/facts/topics.ts';
import { entityIdOf, readerFrom } from './support.ts';

interface Asked {
  readonly sentence?: string;
  readonly lang?: string;
  readonly others?: readonly string[];
  readonly published?: string | null;
  readonly today?: string;
}
function request(
  entity: string,
  { sentence = '', lang = 'fr', others = [], published = '2024-10-02', today = '2026-11-22' }: Asked,
): CardRequest {
  return {
    entity: entityIdOf(entity), sentence, lang, others: others.map(entityIdOf),
    published: published === null ? null : partialDate(published), today: isoDay(today),
  }; // prettier-ignore
}
function asker(folder: string) {
  let reader: FactReader;
  beforeAll(async () => {
    reader = await readerFrom(folder);
  }, 60_000);
  return {
    async card(entity: string, asked: Asked = {}): Promise<CardFacts> {
      const card = await cardFor(reader, request(entity, asked));
      if (!card) throw new Error(`no card for ${entity}`);
      return card;
    },
    async dossier(entity: string): Promise<DossierFacts> {
      const dossier = await dossierFor(reader, { entity: entityIdOf(entity), today: isoDay('2026-11-22') });
      if (!dossier) throw new Error(`no dossier for ${entity}`);
      return dossier;
    },
    reader: () => reader,
  };
}
const claims = (chosen: readonly Chosen[]): Claim[] =>
  chosen.flatMap((one) => (one.type === 'figures' ? [...one.figures] : [one.claim]));
const shown = (card: CardFacts): Claim[] => [
  ...claims(card.chosen),
  ...(card.pair ? [card.pair.meeting] : []),
];

describe('the facts as they ship', () => {
  const { card, dossier } = asker('assets/facts');
  const TRADE = 'Poutine s’est félicité de la hausse du commerce et des exportations entre les deux pays.';
  const VISIT = 'Poutine se rendra en visite à Pékin, où il sera accueilli par son hôte.';

  it('a sentence about trade brings the trade figures first, and says so in a word', async () => {
    const [first] = (
      await card('vladimir-putin', { sentence: TRADE, others: ['xi-jinping'], published: '2025-01-22' })
    ).chosen;
    expect(first?.reason).toEqual({ type: 'topic', topic: 'trade' });
    if (first?.type !== 'figures') throw new Error('no figures');
    expect(new Set(first.figures.map((figure) => figure.measureId))).toEqual(new Set(['trade-cn-ru']));
    const ofLastYear = first.figures.filter((figure) => figure.period === '2024');
    expect(ofLastYear.map((figure) => figure.unit)).toEqual(expect.arrayContaining(['USD', 'EUR']));
    expect(ofLastYear.find((figure) => figure.unit === 'EUR')?.converted?.from).toBe('USD');
  });

  it('what a meeting with somebody else was about is not what the sentence is about', async () => {
    const sentence = 'Pour le président russe, ce commerce record avec la Chine montre que le rouble tient.';
    const [first] = (await card('vladimir-putin', { sentence })).chosen;
    expect(first?.type === 'figures' && first.figures.map((figure) => figure.subjects)).toContainEqual([
      'country:cn',
      'country:ru',
    ]);
  });

  it('the same in English', async () => {
    const sentence = 'Putin hailed the rise in trade and exports between the two countries.';
    const [first] = (
      await card('vladimir-putin', { sentence, lang: 'en', others: ['xi-jinping'], published: '2025-01-22' })
    ).chosen;
    expect(first).toMatchObject({ type: 'figures', reason: { type: 'topic', topic: 'trade' } });
  });

  it('figures stand side by side as they were published, and no sum of them anywhere', async () => {
    const { chosen } = await card('xi-jinping', {
      sentence: TRADE,
      others: ['vladimir-putin'],
      published: '2025-01-22',
    });
    const values = claims(chosen).flatMap((claim) =>
      claim.type === 'figure' && claim.measureId === 'trade-cn-ru' ? [claim.value] : [],
    );
    expect(values.length).toBeGreaterThan(1);
    for (const one of values) for (const other of values) expect(values).not.toContain(one + other);
  });

  it('a sentence about a visit brings a meeting first', async () => {
    const { chosen, pair } = await card('vladimir-putin', { sentence: VISIT, published: '2024-10-02' });
    expect(pair).toBeNull();
    expect(chosen[0]).toMatchObject({ type: 'claim', claim: { type: 'meeting' } });
    expect(['visit', 'meeting']).toContain(chosen[0]?.reason.type === 'topic' ? chosen[0].reason.topic : '');
  });

  it('two in a sentence: their last meeting before the article, and not a second time below', async () => {
    const { pair, chosen } = await card('xi-jinping', {
      sentence: VISIT,
      others: ['vladimir-putin'],
      published: '2024-10-02',
    });
    expect(pair).toMatchObject({ other: 'vladimir-putin', meeting: { id: 'xi-putin-2024-07-03' } });
    expect(claims(chosen).map(({ id }) => id)).not.toContain('xi-putin-2024-07-03');
    const later = await card('xi-jinping', { others: ['vladimir-putin'], published: '2024-10-25' });
    expect(later.pair?.meeting.id).toBe('xi-putin-2024-10-22');
    expect((await card('xi-jinping', { others: ['nambaryn-enkhbayar'] })).pair).toBeNull();
  });

  it('an article is told nothing that came after it', async () => {
    for (const published of ['2022-03-01', '2023-09-20', '2024-05-16', '2024-10-02', '2025-01-22'])
      for (const entity of ['xi-jinping', 'vladimir-putin', 'wang-yi', 'brics', 'sco'])
        for (const sentence of [TRADE, VISIT]) {
          const answer = await card(entity, {
            sentence,
            others: ['xi-jinping', 'vladimir-putin'],
            published,
          });
          for (const { valid, id } of shown(answer))
            if (valid.from && earliest(valid.from) > latest(partialDate(published)))
              expect.unreachable(`${id} in ${published}`);
          const { length } = answer.chosen;
          expect(length).toBeLessThanOrEqual(4);
        }
  });

  it('the same question has the same answer', async () => {
    const asked = { sentence: `${TRADE} ${VISIT}`, others: ['xi-jinping'] };
    const one = await card('vladimir-putin', asked);
    expect(await card('vladimir-putin', asked)).toEqual(one);
  });

  it('what is shown comes with its names and its sources', async () => {
    const answer = await card('vladimir-putin', {
      sentence: TRADE,
      others: ['xi-jinping'],
      published: '2025-01-22',
    });
    for (const claim of shown(answer)) {
      expect(claim.sources.length).toBeGreaterThan(0);
      for (const source of claim.sources) expect(answer.labels.sources[source]).toBeDefined();
      for (const subject of claim.subjects) {
        const known = subject.startsWith('country:')
          ? answer.labels.countries[subject.slice(8)]
          : answer.labels.entities[subject];
        expect(known).toBeDefined();
      }
    }
    expect(answer.from).toBe('bundled');
  });

  it('a dossier holds everything, in order of time', async () => {
    const { claims: all, entity, now } = await dossier('xi-jinping');
    expect(entity.id).toBe('xi-jinping');
    expect(now[0]?.type).toBe('office');
    expect(new Set(all.map((claim) => claim.type))).toEqual(
      new Set(['office', 'meeting', 'figure', 'quotation', 'event']),
    );
    expect([...all].sort(compareDates)).toEqual(all);
    expect(all.some((claim) => claim.type === 'office' && claim.person !== 'xi-jinping')).toBe(false);
    const brics = await dossier('brics');
    const ordinals = brics.editions.map((edition) => edition.ordinal ?? 0);
    expect(ordinals).toEqual(ordinals.toSorted((a, b) => a - b));
    expect(brics.editions.length).toBeGreaterThan(15);
  });
});

describe('invented facts', () => {
  const { card, dossier, reader } = asker('tests/fixtures/facts-small');
  const ids = (chosen: readonly Chosen[]) => claims(chosen).map(({ id }) => id);

  it('figures: the conversion after what was published, the last two years, none before the year is over', async () => {
    const trade = { sentence: 'Le commerce et les douanes.', others: ['ugo-fels'] };
    const figures = async (published: string) =>
      ids((await card('otto-kern', { ...trade, published })).chosen).filter((id) => id.startsWith('trade'));
    expect(await figures('2024-04-01')).toEqual(['trade-2023-usd', 'trade-2023-eur', 'trade-2022-usd']);
    expect(await figures('2023-12-30')).toEqual(['trade-2022-usd']);
    expect(await figures('2022-06-01')).toEqual([]);
  });

  it('a year in the sentence leads to its figure', async () => {
    const { chosen } = await card('otto-kern', {
      sentence: 'En 2022, le commerce.',
      published: '2024-04-01',
    });
    expect(chosen[0]).toMatchObject({
      type: 'figures',
      figures: expect.arrayContaining([expect.objectContaining({ id: 'trade-2022-usd' })]),
    });
  });

  it('reasons: a topic, the other, a date or place, or none', async () => {
    const reasons = async (asked: Asked) =>
      (await card('otto-kern', { published: '2024-04-01', ...asked })).chosen.map(({ reason }) => reason);
    expect(await reasons({ sentence: 'La guerre.' })).toContainEqual({ type: 'topic', topic: 'war' });
    expect(await reasons({ sentence: 'Rien.', others: ['ugo-fels'] })).toContainEqual({
      type: 'pair',
      other: 'ugo-fels',
    });
    expect(await reasons({ sentence: 'À Boréal, rien.' })).toContainEqual({ type: 'date' });
    expect(await reasons({ sentence: 'Rien.' })).toContainEqual({ type: 'general' });
  });

  it('another person of the country is not told this one’s meetings and words', async () => {
    const told = ids(
      (await card('nora-veil', { sentence: 'Une visite et la paix.', published: '2024-04-01' })).chosen,
    );
    expect(told).not.toContain('kern-fels-2023');
    expect(told).not.toContain('kern-2021');
    const beside = ids(
      (await card('nora-veil', { sentence: 'La paix.', others: ['otto-kern'], published: '2024-04-01' }))
        .chosen,
    );
    expect(beside).not.toContain('kern-fels-2023');
  });

  it('membership is told only when it joins two that the sentence names', async () => {
    const ofType = async (asked: Asked) =>
      claims((await card('lab', { published: '2024-04-01', ...asked })).chosen).filter(
        (claim) => claim.type === 'membership',
      );
    expect(await ofType({ sentence: 'Les membres.' })).toEqual([]);
    expect((await ofType({ sentence: 'Les membres.', others: ['otto-kern'] })).map(({ id }) => id)).toEqual([
      'lab.member.aa.2001-01-01',
    ]);
  });

  it('says how fresh it is: by the open claims shown, and when one is past its review', async () => {
    const fresh = await card('otto-kern', { published: '2024-04-01', today: '2024-06-02' });
    expect([fresh.asOf, fresh.toCheck]).toEqual(['2024-06-01', false]);
    expect((await card('otto-kern', { published: '2024-04-01', today: '2025-06-01' })).toCheck).toBe(true);
  });

  it('an entity of which nothing is told has an empty card, one that is unknown has none', async () => {
    const empty = await card('nora-veil', { sentence: 'Rien.', published: '1990-01-01' });
    expect([empty.chosen, empty.pair]).toEqual([[], null]);
    expect(await cardFor(reader(), request('nobody', {}))).toBeNull();
    expect(
      await dossierFor(reader(), { entity: entityIdOf('nobody'), today: isoDay('2026-11-22') }),
    ).toBeNull();
  });

  it('of one type there are two at most, and four in all', async () => {
    const { chosen } = await card('lab', {
      sentence: 'Une rencontre, une réunion, des pourparlers, la fondation.',
      published: '2024-12-01',
    });
    expect(chosen.length).toBeLessThanOrEqual(4);
    const counts = new Map<string, number>();
    for (const { type } of claims(chosen)) counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const [type, count] of counts) if (type !== 'figure') expect(count).toBeLessThanOrEqual(2);
  });

  it('an edition’s card is about that edition', async () => {
    const told = ids(
      (await card('lab-summit-3', { sentence: 'Le sommet.', published: '2024-04-01' })).chosen,
    );
    expect(told).toContain('lab-summit-3.outcome');
    // Of the others, at most that they were held.
    expect(told.filter((id) => id.startsWith('lab-summit-2') && !id.endsWith('.held'))).toEqual([]);
  });

  it('dossiers of a series, an edition and a forum list the editions', async () => {
    for (const id of ['lab-summit', 'lab-summit-2', 'lab'])
      expect((await dossier(id)).editions.map((edition) => edition.id)).toEqual([
        'lab-summit-1',
        'lab-summit-2',
        'lab-summit-3',
        'lab-summit-17',
      ]);
    expect((await dossier('otto-kern')).editions).toEqual([]);
  });
});

describe('ranking', () => {
  const situation = (date: string): Situation => ({
    own: { entity: entityIdOf('a'), keys: new Set([entityIdOf('a')]) }, others: [], sentence: '', lang: 'fr', date: partialDate(date),
  }); // prettier-ignore
  const claim = (id: string, valid: object, more: object = {}): Claim =>
    ({
      id,
      type: 'event',
      subjects: ['a'],
      valid,
      topics: [],
      sources: ['s'],
      asOf: '2024-01-01',
      reviewBy: '2025-01-01',
      confidence: 'A',
      text: {},
      ...more,
    }) as unknown as Claim;

  it('of nothing is nothing', () => {
    expect(rank([], situation('2024-01-01'))).toEqual([]);
    expect(choose([], partialDate('2024-01-01'))).toEqual([]);
  });

  it('breaks ties by date, then by id, whatever the order they come in', () => {
    const list = [claim('b', { from: '2010' }), claim('c', { from: '2011' }), claim('a', { from: '2010' })];
    for (const order of [list, [...list].reverse()])
      expect(rank(order, situation('2024-01-01')).map((one) => one.claim.id)).toEqual(['c', 'a', 'b']);
  });

  it('counts how people met whoever came, and what they met about only with whom the sentence names', () => {
    const who = ['a', 'b'];
    const met = claim(
      'm',
      { from: '2020' },
      { type: 'meeting', subjects: who, who, topics: ['meeting', 'trade'] },
    );
    const figure = claim('f', { from: '2020' }, { type: 'figure', topics: ['trade'] });
    const b = { entity: entityIdOf('b'), keys: new Set([entityIdOf('b')]) };
    const about = { ...situation('2024-01-01'), sentence: 'le commerce' };
    const first = (one: Situation): string | undefined => rank([met, figure], one)[0]?.claim.id;
    expect(first(about)).toBe('f');
    expect(first({ ...about, others: [b] })).toBe('m');
    expect(first({ ...about, sentence: 'leur rencontre' })).toBe('m');
  });

  it('knows a figure when its period is over, anything else when it begins, and what has no date always', () => {
    const figure = claim('f', { from: '2024' }, { type: 'figure' });
    expect(isKnownBy(figure, partialDate('2024-12-30'))).toBe(false);
    expect(isKnownBy(figure, partialDate('2024-12-31'))).toBe(true);
    expect(isKnownBy(claim('e', { from: '2024-05' }), partialDate('2024-05-01'))).toBe(true);
    expect(isKnownBy(claim('e', { from: '2024-05' }), partialDate('2024-04-30'))).toBe(false);
    expect(isKnownBy(claim('e', {}), partialDate('1900'))).toBe(true);
  });
});

describe('topics', () => {
  const topics = (sentence: string, lang: string) => [...topicsOf(sentence, lang).keys()].sort();
  it.each([
    ['fr', 'Le commerce bilatéral a bondi, selon les douanes.', 'trade'],
    ['en', 'Bilateral trade jumped, customs data show.', 'trade'],
    ['fr', 'Il l’a reçu lors d’un entretien.', 'meeting'],
    ['en', 'They sat down for talks.', 'meeting'],
    ['fr', 'Il se rendra à Pékin.', 'visit'],
    ['en', 'His trip begins on Monday.', 'visit'],
    ['fr', 'Il lui a téléphoné.', 'call'],
    ['en', 'They spoke by phone.', 'call'],
    ['fr', 'Un CESSEZ-LE-FEU est proche.', 'war'],
    ['en', 'A ceasefire is near.', 'war'],
    ['fr', 'De nouvelles sanctions.', 'sanctions'],
    ['en', 'A partnership with no limits.', 'partnership'],
    ['fr', 'Un monde multipolaire.', 'world-order'],
    ['en', 'The one-China principle.', 'taiwan'],
  ])('%s: %s → %s', (lang, sentence, topic) => {
    expect(topics(sentence, lang)).toContain(topic);
  });
  it.each([
    ['fr', 'Le président se félicite : l’amiral arménien a franchi la frontière.', []],
    ['fr', 'Il s’appelle ainsi, ce fondement est formel et fut éludé.', []],
    [
      'en',
      'The chairman warned of an important joint method for hostages in Warsaw, in terms of triple tourism.',
      [],
    ],
  ])('%s: words that only begin like a stem are about nothing: %s', (lang, sentence, none) => {
    expect(topics(sentence, lang)).toEqual(none);
  });
  it('stand at the beginning of a word, count themselves, and are none in a language without stems', () => {
    expect(topics('Un mégagazoduc.', 'fr')).not.toContain('energy');
    expect(topicsOf('Le commerce, les douanes, les importations.', 'fr').get('trade')).toBe(3);
    expect(topics('Handel und Zoll', 'de')).toEqual([]);
    expect(topics('', 'fr')).toEqual([]);
    expect(topics('Le commerce', 'fr-FR')).toEqual(['trade']);
  });
  it('plain text has one kind of apostrophe and of space, no accents and no soft hyphen', () => {
    expect(plainText("L'É\u00ADtat, c’est\u00A0moi !")).toBe(' l’ etat c’ est moi ');
    expect(plainText('')).toBe(' ');
  });
});
