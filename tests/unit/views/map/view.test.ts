import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeAtlas } from '../../../../scripts/atlas.ts';
import { countryCode } from '../../../../src/facts/index.ts';
import { boxOf, isOnMap, outlines } from '../../../../src/views/map/atlas.ts';
import { bandOf, draw, HEIGHT, WIDTH } from '../../../../src/views/map/view.ts';

const codes = (...all: string[]) => all.map((code) => countryCode(code));
const band = (...all: string[]) => bandOf(codes(...all).flatMap((code) => boxOf(code) ?? []));

describe('the atlas', () => {
  it('is what its script makes of the packages', () => {
    const file = resolve(import.meta.dirname, '../../../../src/views/map/atlas.json');
    expect(readFileSync(file, 'utf8')).toBe(makeAtlas());
  });
  it('knows the countries of every forum, the small ones and the disputed ones', () => {
    for (const code of codes('tw', 'ps', 'xk', 'eh', 'sg', 'tv', 'va', 'mc', 'hk', 'ss', 'tl')) {
      expect(isOnMap(code), code).toBe(true);
    }
    expect(isOnMap(countryCode('eu'))).toBe(false);
  });
  it('gives three territories to nobody, and leaves Antarctica out', () => {
    expect(outlines().filter(({ code }) => code === null)).toHaveLength(3);
    expect(isOnMap(countryCode('aq'))).toBe(false);
  });
});

describe('bandOf', () => {
  it('reaches across the date line where that is shorter', () => {
    expect(band('fj', 'ws', 'nz').width).toBeLessThan(40);
    expect(band('fr', 'de', 'it').width).toBeLessThan(40);
  });
  it('is wide for a forum of the whole world', () => {
    expect(band('br', 'ru', 'in', 'cn', 'za').width).toBeGreaterThan(150);
  });
});

describe('draw', () => {
  const inside = ([x, y]: readonly [number, number]) => x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
  it('gives a dot to who has no outline at this scale, and to none else', () => {
    const dots = draw(codes('fr', 'de', 'mt', 'cn', 'br', 'sg')).filter(({ dot }) => dot);
    expect(dots.map(({ code }) => String(code)).sort()).toEqual(['mt', 'sg']);
    expect(dots.every(({ dot }) => dot && inside(dot))).toBe(true);
  });
  it('keeps the islands at the end of the world inside', () => {
    const dots = draw(codes('to', 'ws', 'ki', 'tv', 'us', 'fr')).filter(({ dot }) => dot);
    expect(dots).toHaveLength(4);
    expect(dots.every(({ dot }) => dot && inside(dot))).toBe(true);
  });
  it('comes nearer for a forum of one region', () => {
    const width = (all: readonly ReturnType<typeof countryCode>[]) =>
      (draw(all).find(({ code }) => code === 'vn')?.path ?? '').length;
    expect(width(codes('vn', 'la', 'th'))).toBeGreaterThan(0);
    expect(draw(codes('vn', 'la', 'th')).length).toBeLessThan(draw(codes('vn', 'us', 'fr')).length / 2);
  });
});
