import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../src/dossier/address.ts';
import { entityId } from '../../../src/facts/index.ts';
import { addressOf } from '../../../src/dossier/world.ts';

describe('readAddress', () => {
  it('reads the entity and the article’s date', () => {
    expect(readAddress('?id=xi-jinping&date=2024-10-22')).toEqual({
      id: 'xi-jinping',
      published: '2024-10-22',
      malformed: false,
      query: '',
    });
  });
  it.each(['?id=<script>', '?id=Xi%20Jinping', '?id=../../x', '?id='])('takes %s for no id', (search) => {
    expect(readAddress(search)).toMatchObject({ id: null, malformed: true });
  });
  it('ignores a date that is none and keeps the rest', () => {
    expect(readAddress('?id=brics&date=2024-13-45')).toMatchObject({ id: 'brics', published: null });
  });
  it('is a plain search without an id, cut at a name’s length', () => {
    expect(readAddress('')).toEqual({ id: null, published: null, malformed: false, query: '' });
    expect(readAddress(`?q=${'a'.repeat(500)}`).query).toHaveLength(100);
  });
  it('reads back what addressOf writes', () => {
    const { published } = readAddress('?date=2024-10');
    expect(readAddress(addressOf(entityId('brics'), published))).toMatchObject({
      id: 'brics',
      published: '2024-10',
    });
  });
});
