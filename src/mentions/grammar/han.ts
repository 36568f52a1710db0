/** Numbers in Han letters, which Chinese and Japanese write alike. */
const FIGURES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Ninety-nine spelt numbers, from one on: no forum that we know has met more often. */
export const HAN_NUMBERS: readonly string[] = Array.from({ length: 99 }, (_, index) => {
  const value = index + 1;
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? '' : `${tens > 1 ? (FIGURES[tens] ?? '') : ''}十`;
  return `${ten}${FIGURES[value % 10] ?? ''}`;
});
