/** Figures as each language writes them: « 244,8 Md $ », “$244.8 bn”. The unit never wraps away from its number. */
import type { FigureClaim } from '../facts/index.ts';
import { LOCALE, NBSP } from './typography.ts';
import type { UiLang, Words } from './words.ts';

type Unit = FigureClaim['unit'];
type Scale = FigureClaim['scale'];
export type Figure = Pick<FigureClaim, 'value' | 'scale' | 'unit' | 'approximate' | 'measureId'>;

/** The yuan is named in words: its sign is also the yen's. */
const SIGN: Readonly<Partial<Record<Unit, string>>> = { USD: '$', EUR: '€', GBP: '£' };

/** A change is written with its sign, a share without; measures name their changes `…-change` or `…-growth`. */
const CHANGE = /(?:^|-)(?:change|growth)$/;

function number(value: number, lang: UiLang, signed = false): string {
  const format = new Intl.NumberFormat(LOCALE[lang], {
    maximumFractionDigits: 6,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  return format.format(value).replace(/-/g, '\u2212');
}

/** Thousands are written out, and French counts millions of millions in « Md »: 1 300 Md $, never « kMd ». */
function scaled(value: number, scale: Scale, lang: UiLang): { value: number; scale: 0 | 6 | 9 | 12 } {
  if (scale === 3) return { value: value * 1000, scale: 0 };
  if (scale === 12 && lang === 'fr') return { value: Number((value * 1000).toPrecision(12)), scale: 9 };
  return { value, scale };
}

const join = (...parts: string[]) => parts.filter(Boolean).join(NBSP);

/** The figure with its unit; « ≈ » before what its publisher gave as approximate. */
export function figureText(figure: Figure, words: Words): string {
  const { lang } = words;
  const { unit } = figure;
  const { value, scale } = scaled(figure.value, figure.scale, lang);
  const amount = number(value, lang, CHANGE.test(figure.measureId));
  const scaleWord = scale === 0 ? '' : words.say(`number_scale_${scale}`);
  const plain = () => {
    if (unit === 'percent') return words.say('number_percent', { value: amount });
    if (unit === 'people' || unit === 'members') {
      const counted = scale === 0 ? amount : words.count(`number_long_${scale}`, value);
      const form = new Intl.PluralRules(lang).select(scale === 0 ? value : 2) === 'one' ? 'one' : 'other';
      return words.say(`number_${unit}_${form}`, { value: counted });
    }
    const sign = SIGN[unit];
    if (!sign) return join(amount, scaleWord, words.say('number_yuan'));
    return lang === 'fr'
      ? join(amount, scaleWord, sign)
      : join(sign + amount, scaleWord).replace(/^(.)\u2212/, '\u2212$1');
  };
  return figure.approximate ? `≈${NBSP}${plain()}` : plain();
}
