import { expect, test } from 'vitest';
import { lightness } from '../../../src/card/luminance.ts';

test.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(18 20 23 / 0.9)', 0.08, 0.9],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(display-p3 0 0 0 / 0.5)', 0, 0.5],
  ['oklch(0.21 0.034 264)', 0.21, 1],
  ['oklab(0.95 0 0 / 0.4)', 0.95, 0.4],
  ['lab(90 0 0)', 0.9, 1],
])('%s', (colour, light, alpha) => {
  const read = lightness(colour)!;
  expect(read.light).toBeCloseTo(light, 1);
  expect(read.alpha).toBeCloseTo(alpha, 2);
});

test('what it cannot read, it does not guess', () => {
  expect(lightness('transparent')).toBeNull();
  expect(lightness('hwb(0 0 0)')).toBeNull();
});
