/** Numbers and words from a seed: the same on every machine, so that two runs measure the same pages. */

export interface Random {
  /** From 0 up to, without, the number. */
  below(number: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (number: number): number => Math.floor(next() * number);
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
  };
}

const SYLLABLES = 'ba ben bor da del dro fa fen gor ha ka kel kor la len lu ma mer mi na nel no pa ra ren ro sa sel ta ter to va ven vi za'.split(
  ' ',
); // prettier-ignore

/** A word that means nothing, of two to four syllables. */
export function madeWord(random: Random): string {
  let word = '';
  for (let left = 2 + random.below(3); left > 0; left--) word += random.pick(SYLLABLES);
  return word;
}

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
