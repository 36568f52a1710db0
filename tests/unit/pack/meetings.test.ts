/** Meetings of two that lead become editions, which a text can mean and a card can show. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cardFor, dossierFor, isoDay, partialDate, type FactReader } from '../../../src/facts/index.ts';
import { byYear } from '../../../src/browse/arrange.ts';
import type { Edition } from '../../../src/facts/index.ts';
import type { Compiled } from '../../../src/pack/compile.ts';
import { openLexicon } from '../../../src/mentions/index.ts';
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import { entityIdOf, readerFrom } from '../facts/support.ts';
import { smallFacts } from './small-facts.ts';

const PROOF = 'sources: [gazette], confidence: A';
const MORE = `defaults: { asOf: 2024-06-01, reviewBy: 2025-06-01 }
meetings:
  - { id: brandt-fels-2019, who: [ugo-fels, anna-brandt], from: 2019-07-01, to: 2019-07-02, place: { fr: Fort du Lac, en: Lake Fort }, places: [Lac, Lake], hosts: [cc], ${PROOF} }
  - { id: kern-salm-2023, who: [otto-kern, ivo-salm], from: 2023-05-01, ${PROOF} }
  - { id: three-2023, who: [otto-kern, ugo-fels, max-thorn], from: 2023-06-01, ${PROOF} }
`;

describe('Meetings of two', () => {
  let value: Compiled;
  beforeAll(async () => {
    value = await smallFacts({ 'meetings/more.yaml': MORE });
  });
  const edition = (id: string) => value.records.entities.get(id);

  it('are editions of a family of their own, named, dated and placed', () => {
    expect(edition('meeting-brandt-fels-2019')).toEqual({
      kind: 'edition',
      id: 'meeting-brandt-fels-2019',
      series: 'meetings-anna-brandt-ugo-fels',
      name: {
        fr: 'Rencontre Anna Brandt – Ugo Fels, Fort du Lac 2019',
        en: 'Anna Brandt – Ugo Fels meeting, Lake Fort 2019',
      },
      held: { from: '2019-07-01', to: '2019-07-02' },
      place: { fr: 'Fort du Lac', en: 'Lake Fort' },
      hosts: ['cc'],
      status: 'held',
      mode: 'in-person',
      between: ['anna-brandt', 'ugo-fels'],
    });
    expect(edition('meetings-anna-brandt-ugo-fels')).toMatchObject({
      kind: 'series',
      forum: null,
      name: { fr: 'Rencontres Anna Brandt – Ugo Fels' },
    });
  });

  it('stay meetings when they were held on the margins of a summit, and take its host', () => {
    expect(edition('meeting-kern-fels-2023')).toMatchObject({ hosts: ['bb'], held: { from: '2023-03-02' } });
    expect(value.records.claims.get('kern-fels-2023')?.subjects).toEqual([
      'otto-kern',
      'ugo-fels',
      'lab-summit-2',
      'meeting-kern-fels-2023',
    ]);
  });

  it('are none by telephone, with somebody who does not lead, or of three', () => {
    for (const id of ['meeting-kern-fels-2024', 'meeting-kern-salm-2023', 'meeting-three-2023'])
      expect(edition(id)).toBeUndefined();
  });

  it('take in what was agreed between the two countries on these days', () => {
    expect(value.records.claims.get('treaty-2019')?.subjects).toContain('meeting-brandt-fels-2019');
  });

  it('are not made where the summit was of these two alone', async () => {
    const forum = `forum: talks
form: conference
name: { fr: Pourparlers, en: Parleys }
defaults: { asOf: 2024-06-01, reviewBy: 2025-06-01 }
series:
  - id: parley
    name: { fr: Pourparler, en: Parley }
    editions:
      - { ordinal: 1, from: 2019-07-01, place: { fr: Lac, en: Lake }, hosts: [cc], came: [anna-brandt, ugo-fels], ${PROOF} }
`;
    const more = MORE.replace('hosts: [cc],', 'edition: parley-1,');
    const { lexicon, records } = await smallFacts({ 'meetings/more.yaml': more, 'forums/talks.yaml': forum });
    expect(records.entities.has('meeting-brandt-fels-2019')).toBe(false);
    const family = lexicon.series.find(({ entity }) => entity === 'meetings-anna-brandt-ugo-fels');
    expect(family?.editions).toMatchObject([{ entity: 'parley-1', hosts: ['country:cc'] }]);
  });

  it('travel in the lexicon apart from the summits, with the names of their places', () => {
    const lexicon = openLexicon(encodeLexicon(value.lexicon).base);
    const id = (entity: number | undefined) => lexicon.entities[entity ?? -1]?.id;
    expect(lexicon.series.every(({ between }) => between === null)).toBe(true);
    const pairs = lexicon.pairs.map(({ between, editions }) => [
      ...(between ?? []).map(id),
      ...editions.map(({ entity, held }) => `${id(entity)} ${held.from}`),
    ]);
    expect(pairs).toEqual([
      ['otto-kern', 'ugo-fels', 'meeting-kern-fels-2023 2023-03-02'],
      ['anna-brandt', 'ugo-fels', 'meeting-brandt-fels-2019 2019-07-01'],
    ]);
    expect(lexicon.pairs[1]?.editions[0]?.places).toHaveLength(1);
  });

  it('crowd no list of summits', () => {
    const editions = [...value.records.entities.values()].filter(
      (one): one is Edition => one.kind === 'edition',
    );
    expect([...byYear(editions).values()].flat().filter(({ between }) => between)).toEqual([]);
  });
});

describe('The card of a meeting of two', () => {
  let reader: FactReader;
  beforeAll(async () => {
    reader = await readerFrom('tests/fixtures/facts-small');
  });
  const entity = entityIdOf('meeting-kern-fels-2023');
  const today = isoDay('2026-11-22');

  it('shows when, where and who', async () => {
    const card = await cardFor(reader, {
      entity, sentence: 'Leur rencontre à Boréal.', lang: 'fr', others: [], published: partialDate('2024-01-01'), today,
    }); // prettier-ignore
    expect(card?.head.then).toMatchObject([
      { type: 'edition', edition: { held: { from: '2023-03-02' }, place: { fr: 'Boréal' }, hosts: ['bb'] } },
    ]);
    expect(card?.chosen).toMatchObject([{ claim: { id: 'kern-fels-2023', who: ['otto-kern', 'ugo-fels'] } }]);
  });

  it('leaves each meeting once in the dossier of who met', async () => {
    const dossier = await dossierFor(reader, { entity: entityIdOf('otto-kern'), today });
    const meetings = dossier?.claims.filter(({ type }) => type === 'meeting').map(({ id }) => id);
    expect(meetings).toEqual(['kern-fels-2023', 'kern-fels-2024']);
  });
});
