/** Cases written once: what grammars of languages that decline are put together of. */

/** `declined('президент', ', а, у, ом, е')`: the stem with each ending. */
export function declined(stem: string, endings: string): string[] {
  return endings.split(',').map((ending) => stem + ending.trim());
}

/** Several phrases that decline alike; each stands for itself. */
export function allDeclined(stems: readonly string[], endings: string): string[] {
  return stems.flatMap((stem) => declined(stem, endings));
}

/** An adjective with its noun, case by case; what stands behind them does not decline. */
export function together(
  adjective: readonly string[],
  noun: readonly string[],
  behind: readonly string[] = [''],
): string[] {
  return noun.flatMap((form, at) =>
    behind.map((rest) => [adjective[at] ?? '', form, rest].filter((word) => word !== '').join(' ')),
  );
}

/** Every case of a noun with each of what may stand behind it: «глава МИД», «главы правительства». */
export function withEach(noun: readonly string[], behind: readonly string[]): string[] {
  return noun.flatMap((form) => behind.map((rest) => `${form} ${rest}`));
}

/** The two halves of an office with the adjective inside, for every case of the first. */
export function halves(noun: readonly string[], behind: readonly string[]): (readonly [string, string])[] {
  return noun.flatMap((form) => behind.map((rest) => [form, rest] as const));
}
