/** What the lexicon's strings hold comes out as it went in, however small it was made. */
import { describe, expect, it } from 'vitest';
import { partialDate, type EntityId, type OfficeRole, type SubjectKey } from '../../../src/facts/index.ts';
import { openLexicon } from '../../../src/mentions/index.ts';
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import type { EditionSource, LexiconSource, TermSource } from '../../../src/mentions/lexicon/source.ts';

const id = (text: string) => text as EntityId;
const key = (text: string) => text as SubjectKey;
const LONG = 'a-name-that-is-longer-than-one-character-can-count-and-goes-on';
const date = (text: string | undefined) => (text === undefined ? undefined : partialDate(text));

function term(
  person: string,
  of: string,
  more: { from?: string; to?: string; asOf?: string } = {},
): TermSource {
  const roles: OfficeRole[] = of === 'lab' ? ['foreign-minister'] : ['president', 'head-of-state'];
  return {
    person: id(person),
    of: key(of),
    roles,
    leads: of !== 'lab',
    from: date(more.from),
    to: date(more.to),
    asOf: partialDate(more.asOf ?? '2026-11-22'),
  };
}

function edition(entity: string, more: Omit<EditionSource, 'entity'>): EditionSource {
  return { entity: id(entity), ...more };
}

const SOURCE: LexiconSource = {
  entities: [
    { id: id('lab-summit'), kind: 'summit' },
    { id: id('lab-summit-2'), kind: 'summit' },
    { id: id('zoe-kern'), kind: 'leader', woman: true, unless: ['film'] },
    { id: id(`${LONG}-2`), kind: 'leader' },
    { id: id('lab'), kind: 'forum' },
    { id: id(`${LONG}-1`), kind: 'leader' },
    { id: id('lab-council'), kind: 'forum', parent: id('lab') },
    { id: id('lab-summit-1'), kind: 'summit' },
    { id: id('lab-s'), kind: 'leader' },
  ],
  names: [],
  terms: [
    term('zoe-kern', 'country:bb', { from: '2020-05' }),
    term('lab-s', 'lab', { from: '1899-12-31', to: '1912' }),
    term('lab-s', 'country:bb', { to: '2020-05-01' }),
    term('zoe-kern', 'lab', { asOf: '2025' }),
    term(`${LONG}-1`, 'country:bb', { from: '2010-03-01', to: '2010' }),
  ],
  owners: ['country:aa', 'country:bb', 'lab'].map((text) => ({
    key: key(text), names: {}, demonyms: {}, capital: {},
  })), // prettier-ignore
  series: [
    {
      entity: id('lab-summit'),
      forum: id('lab'),
      conference: true,
      short: [],
      editions: [
        edition('lab-summit-2', {
          ordinal: 2, from: partialDate('2024-05-01'), to: partialDate('2024-05-03'), places: ['Tegea', 'Tegeia'], hosts: [key('country:bb'), key('nobody')],
        }), // prettier-ignore
        edition('lab-summit-1', {
          from: partialDate('2023'),
          places: ['Tegea', 'Tegeia', 'Boreal'],
          hosts: [],
        }),
      ],
    },
    { entity: id('lab-council'), forum: null, conference: false, short: [], editions: [] },
  ],
};
const lexicon = openLexicon(encodeLexicon(SOURCE).base);
const place = (text: string) => lexicon.entities.findIndex((entity) => entity.id === text);

describe('the lexicon on the wire', () => {
  it('keeps every entity with its kind', () => {
    expect(new Set(lexicon.entities.map((entity) => entity.id))).toEqual(
      new Set(SOURCE.entities.map((entity) => entity.id)),
    );
    for (const { id, kind, woman = false, unless } of SOURCE.entities)
      expect(lexicon.entities[place(id)]).toEqual({ id, kind, woman, unless });
    expect(lexicon.parentOf(place('lab-council'))).toBe(place('lab'));
    expect(lexicon.parentOf(place('lab-summit-1'))).toBe(place('lab'));
  });

  it('keeps every term, and until when an open one was checked', () => {
    const periods = (person: string) => lexicon.termsBy(place(person)).map(({ period }) => period);
    expect(periods('zoe-kern')).toEqual(expect.arrayContaining([{ from: '2020-05' }, {}]));
    expect(periods('lab-s')).toEqual(
      expect.arrayContaining([{ from: '1899-12-31', to: '1912' }, { to: '2020-05-01' }]),
    );
    expect(periods(`${LONG}-1`)).toEqual([{ from: '2010-03-01', to: '2010' }]);
    expect(lexicon.termsOf(0)).toEqual([]);
    expect(lexicon.termsOf(1)).toHaveLength(3);
    expect(lexicon.termsOf(2).map(({ roles, leads, asOf }) => ({ roles, leads, asOf }))).toEqual(
      expect.arrayContaining([
        { roles: ['foreign-minister'], leads: false, asOf: '1912' },
        { roles: ['foreign-minister'], leads: false, asOf: '2025' },
      ]),
    );
  });

  it('keeps every meeting; names of a place that were always used together are one', () => {
    const [summit, council] = lexicon.series;
    expect(council).toEqual({
      entity: place('lab-council'),
      forum: -1,
      conference: false,
      between: null,
      editions: [],
    });
    expect(summit).toMatchObject({ entity: place('lab-summit'), forum: place('lab'), conference: true });
    const [second, first] = summit?.editions ?? [];
    expect(second).toMatchObject({
      entity: place('lab-summit-2'), series: 0, ordinal: 2, held: { from: '2024-05-01', to: '2024-05-03' }, hosts: [1],
    }); // prettier-ignore
    expect(first).toMatchObject({
      entity: place('lab-summit-1'),
      ordinal: 0,
      held: { from: '2023' },
      hosts: [],
    });
    expect(second?.places).toHaveLength(1);
    expect(first?.places).toHaveLength(2);
    expect(first?.places).toContain(second?.places[0]);
  });
});
