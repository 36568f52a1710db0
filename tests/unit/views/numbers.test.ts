import { expect, test } from 'vitest';
import { figureText, type Figure } from '../../../src/views/numbers.ts';
import { wordsIn } from '../../../src/views/catalogues.ts';

const N = '\u00A0';
const T = '\u202F';
const MINUS = '\u2212';
const figure = (
  value: number,
  scale: Figure['scale'],
  unit: Figure['unit'],
  more: Partial<Figure> = {},
): Figure => ({
  value,
  scale,
  unit,
  measureId: 'm',
  ...more,
});

test.each([
  [figure(244.8, 9, 'USD'), `244,8${N}Md${N}$`, `$244.8${N}bn`],
  [figure(240, 9, 'EUR', { approximate: true }), `≈${N}240${N}Md${N}€`, `≈${N}€240${N}bn`],
  [figure(1.3, 12, 'USD'), `1${T}300${N}Md${N}$`, `$1.3${N}tn`],
  [figure(1.1, 12, 'USD'), `1${T}100${N}Md${N}$`, `$1.1${N}tn`],
  [figure(12, 3, 'GBP'), `12${T}000${N}£`, `£12,000`],
  [figure(-3.5, 9, 'USD'), `${MINUS}3,5${N}Md${N}$`, `${MINUS}$3.5${N}bn`],
  [figure(1780, 9, 'CNY'), `1${T}780${N}Md${N}yuans`, `1,780${N}bn${N}yuan`],
  [figure(1.9, 0, 'percent', { measureId: 'cn-ru-goods-change' }), `+1,9${T}%`, '+1.9%'],
  [figure(-1.9, 0, 'percent', { measureId: 'growth' }), `${MINUS}1,9${T}%`, `${MINUS}1.9%`],
  [figure(54, 0, 'percent'), `54${T}%`, '54%'],
  [figure(10, 0, 'members'), `10${N}membres`, `10${N}members`],
  [figure(1, 0, 'members'), `1${N}membre`, `1${N}member`],
  [figure(146, 6, 'people'), `146${N}millions de${N}personnes`, `146${N}million${N}people`],
  [figure(1.4, 9, 'people'), `1,4${N}milliard de${N}personnes`, `1.4${N}billion${N}people`],
  [figure(0, 9, 'USD'), `0${N}Md${N}$`, `$0${N}bn`],
])('%o', (given, inFrench, inEnglish) => {
  expect(figureText(given, wordsIn('fr'))).toBe(inFrench);
  expect(figureText(given, wordsIn('en'))).toBe(inEnglish);
});
