import { expect, test } from 'vitest';
import { inTriangle, onTheWay } from '../../../src/card/corridor.ts';

const card = { left: 100, top: 100, right: 448, bottom: 400 };
const from = { x: 120, y: 80 };

test('a triangle holds its inside and its edges, whichever way round it is given', () => {
  const [a, b, c] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
  ] as const;
  expect(inTriangle(a, b, c, { x: 2, y: 2 })).toBe(true);
  expect(inTriangle(c, b, a, { x: 2, y: 2 })).toBe(true);
  expect(inTriangle(a, b, c, { x: 5, y: 0 })).toBe(true);
  expect(inTriangle(a, b, c, { x: 8, y: 8 })).toBe(false);
});

test('the card itself, and a little around it', () => {
  expect(onTheWay(from, card, { x: 300, y: 300 })).toBe(true);
  expect(onTheWay(from, card, { x: 450, y: 402 })).toBe(true);
  expect(onTheWay(from, card, { x: 470, y: 300 })).toBe(false);
});

test('a slanting hand is on the way; one that goes aside is not', () => {
  expect(onTheWay(from, card, { x: 200, y: 92 })).toBe(true);
  expect(onTheWay(from, card, { x: 300, y: 82 })).toBe(false);
  expect(onTheWay(from, card, { x: 60, y: 85 })).toBe(false);
  expect(onTheWay(from, card, { x: 120, y: 60 })).toBe(false);
});

test('works with the card above, left or right of the name', () => {
  expect(onTheWay({ x: 200, y: 440 }, card, { x: 210, y: 420 })).toBe(true);
  expect(onTheWay({ x: 40, y: 200 }, card, { x: 70, y: 205 })).toBe(true);
  expect(onTheWay({ x: 500, y: 200 }, card, { x: 470, y: 190 })).toBe(true);
  expect(onTheWay({ x: 500, y: 200 }, card, { x: 520, y: 200 })).toBe(false);
});
