/** What an entity was on a day. The first part reads the facts as they ship, the second invented ones. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  headFor,
  isoDay,
  partialDate,
  standingAt,
  type CardHead,
  type Edition,
  type FactReader,
  type Standing,
} from '../../../src/facts/index.ts';
import { nearestEdition } from '../../../src/facts/standing.ts';
import { entityIdOf, readerFrom } from './support.ts';

const inWords = (standings: readonly Standing[]): string[] =>
  standings.map((standing) => {
    switch (standing.type) {
      case 'office':
        return `is ${standing.office.id}`;
      case 'former':
        return `was ${standing.office.id}, then ${standing.successor ?? '?'}`;
      case 'members':
        return `${standing.count} members, ${standing.contested} contested, chair ${standing.chair?.holder ?? '-'}`;
      case 'edition':
        return `edition ${standing.edition.id}`;
      case 'line':
        return `line ${standing.line['en']}`;
    }
  });

function asker(folder: string) {
  let reader: FactReader;
  beforeAll(async () => {
    reader = await readerFrom(folder);
  }, 60_000);
  return {
    async head(entity: string, published: string | null, today: string): Promise<CardHead> {
      const head = await headFor(reader, {
        entity: entityIdOf(entity),
        published: published === null ? null : partialDate(published),
        today: isoDay(today),
      });
      if (!head) throw new Error(`no ${entity}`);
      return head;
    },
    async at(entity: string, date: string): Promise<string[]> {
      const found = await reader.entity(entityIdOf(entity));
      return found ? inWords(await standingAt(reader, found, partialDate(date))) : ['nobody'];
    },
    unknown: () =>
      headFor(reader, { entity: entityIdOf('nobody'), published: null, today: isoDay('2026-11-22') }),
  };
}

describe('the facts as they ship', () => {
  const { head, at } = asker('assets/facts');

  it('a security council’s secretary in 2023 is a former one now, and the successor has a name', async () => {
    const { then, now, flag } = await head('nikolai-patrushev', '2023-09-20', '2026-11-22');
    expect(inWords(then)).toEqual(['is ru-security-council-secretary']);
    expect(inWords(now ?? [])).toEqual(['was ru-security-council-secretary, then sergei-shoigu']);
    expect(flag).toBe('ru');
  });

  it('a president in May 2024 is followed by another', async () => {
    const { then, now } = await head('joe-biden', '2024-05-16', '2026-11-22');
    expect(inWords(then)).toEqual(['is us-president']);
    expect(inWords(now ?? [])).toEqual(['was us-president, then donald-trump']);
  });

  it('a leader of two terms is one between them no more', async () => {
    expect(await at('donald-trump', '2018-01-01')).toEqual(['is us-president']);
    expect(await at('donald-trump', '2022-01-01')).toEqual(['was us-president, then joe-biden']);
    expect(await at('donald-trump', '2025-06-01')).toEqual(['is us-president']);
  });

  it('several offices at once stand in order of rank', async () => {
    const then = await at('xi-jinping', '2024-10-22');
    expect(then[0]).toBe('is cn-president');
    expect(then).toContain('is cn-ccp-general-secretary');
    expect((await at('wang-yi', '2023-09-20')).sort()).toEqual([
      'is cn-central-foreign-affairs-director',
      'is cn-foreign-minister',
    ]);
  });

  it('BRICS had nine members and one that is contested in October 2024, four in 2010', async () => {
    expect(await at('brics', '2024-10-22')).toContain('9 members, 1 contested, chair country:ru');
    expect((await at('brics', '2010-01-01')).join()).toContain('4 members, 0 contested');
    const { now } = await head('brics', '2024-10-22', '2026-11-22');
    expect(inWords(now ?? []).join()).toContain('10 members, 1 contested');
  });

  it('a dead leader is a former one, without a word of today', async () => {
    const { then, now } = await head('mao-zedong', '2024-10-02', '2026-11-22');
    expect(then[0]?.type).toBe('former');
    expect(now).toBeNull();
  });
});

describe('invented facts', () => {
  const { head, at, unknown } = asker('tests/fixtures/facts-small');

  it('nobody is nobody', async () => {
    expect(await unknown()).toBeNull();
  });

  it('in the month of a hand-over both may be it', async () => {
    expect(await at('anna-brandt', '2020-05-15')).toEqual(['is aa-president']);
    expect(await at('otto-kern', '2020-05-15')).toEqual(['is aa-president']);
    expect(await at('anna-brandt', '2020-06-01')).toEqual(['was aa-president, then otto-kern']);
  });

  it('before the first term there is nothing to say but the line that tells them apart', async () => {
    expect(await at('otto-kern', '2019-01-01')).toEqual([]);
    expect(await at('nora-veil', '2024-01-01')).toEqual(['line Arcadian diplomat']);
  });

  it('a term without any date is told from the year it was checked, not of the past', async () => {
    expect(await at('ivo-salm', '2024-01-15')).toEqual(['is aa-security-secretary']);
    expect(await at('ivo-salm', '2024')).toEqual(['is aa-security-secretary']);
    expect(await at('ivo-salm', '2023-12-31')).toEqual([]);
  });

  it('a term of unknown beginning ended when it ended', async () => {
    expect(await at('paul-ostrow', '2014-12-31')).toEqual(['is aa-foreign-minister']);
    expect(await at('paul-ostrow', '2015-01-02')).toEqual(['was aa-foreign-minister, then ?']);
  });

  it('a successor nobody knows is not made up', async () => {
    expect(await at('lea-kern', '2024-01-01')).toEqual(['was aa-foreign-minister, then ?']);
  });

  it('a forum says its line, its members of the day and who chairs', async () => {
    expect(await at('lab', '2023-06-01')).toEqual([
      'line group of invented countries',
      '2 members, 1 contested, chair country:aa',
    ]);
    expect(await at('lab', '2022-06-01')).toEqual([
      'line group of invented countries',
      '2 members, 0 contested, chair -',
    ]);
    expect(await at('lab', '1999-01-01')).toEqual(['line group of invented countries']);
  });

  it('a series is its edition nearest to the day, an edition is itself and shows its host’s flag', async () => {
    expect(await at('lab-summit', '2023-02-01')).toEqual(['edition lab-summit-2']);
    const { then, now, flag } = await head('lab-summit-3', '2024-01-01', '2026-01-01');
    expect(inWords(then)).toEqual(['edition lab-summit-3']);
    expect(now).toBeNull();
    expect(flag).toBe('aa');
  });

  it('a page without a date speaks of today, once', async () => {
    const { then, now, published } = await head('otto-kern', null, '2024-06-01');
    expect(inWords(then)).toEqual(['is aa-president']);
    expect([now, published]).toEqual([null, null]);
  });

  it('of no editions none is nearest, nor of those without a day', () => {
    expect(nearestEdition([], isoDay('2024-01-01'))).toBeNull();
    const undated = { kind: 'edition', id: entityIdOf('x'), held: {} } as unknown as Edition;
    expect(nearestEdition([undated], isoDay('2024-01-01'))).toBeNull();
  });
});
