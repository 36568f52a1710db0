/** A table of phrases in use: following words through it, and what the phrases mean. */
import { chain, checkOf, GENITIVE, type Words } from '../scan/tokens.ts';
import { ARABIC } from '../scan/scripts.ts';
import { bytesOf, listOf, readerOf, shortsOf } from './bytes.ts';
import { CHECK_BITS, PHRASE, type MeaningKind, type MeaningType, type TableWire } from './format.ts';
import type { NameClass } from './source.ts';

export interface Meaning extends MeaningKind {
  /** The text as it must stand, when it must stand exactly so. */
  readonly exact: string | undefined;
  /** Words of which one must stand near. */
  readonly needs: readonly string[] | undefined;
  /** Index of the entity, owner, role phrase, place or series. */
  readonly ref: number;
}

/** Where a walk through a phrase stands. */
export interface Walk {
  readonly key: number;
  readonly check: number;
  /** Number of the phrase; -1 where none ends. */
  readonly phrase: number;
}
export const START: Walk = { key: 0, check: 0, phrase: -1 };

/** A stretch of a text. */
export interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface PhraseTable {
  /** Bit of the script without which no phrase of the table stands in a text; 0 for the Latin one. */
  readonly bit: number;
  /** @returns the next word from `index` on with which a phrase may begin, as it is or without its last s; `count` for none. */
  next(tokens: Words, index: number): number;
  /** Follows one word, from START for a first one. */
  step(walk: Walk, tokens: Words, index: number): Walk | null;
  /** Follows the word that stands between two offsets of a text, whose hash is known. */
  stepBy(walk: Walk, hash: number, word: Word): Walk | null;
  /** What the words so far mean; nothing while they are only the beginning of something. */
  meanings(walk: Walk): readonly Meaning[];
}

export function openTable(wire: TableWire, bit: number): PhraseTable {
  const { radix } = wire;
  const { kinds, exact, needs } = readKinds(wire);
  const checks = checksOf(wire.checks);
  const bytes = bytesOf(wire.meanings);
  /** Reference and kind of a meaning. */
  const packed = (index: number) =>
    (bytes[index * 3] ?? 0) | ((bytes[index * 3 + 1] ?? 0) << 8) | ((bytes[index * 3 + 2] ?? 0) << 16);
  /** Of each phrase, its first meaning. */
  const firsts = new Uint32Array(checks.length + 1);
  for (let phrase = 0, read = 0; phrase < checks.length; firsts[++phrase] = read)
    while ((packed(read++) / radix) & 1);
  /** Meanings are made only for phrases that a text holds, and then once. */
  const known = new Map<number, readonly Meaning[]>([[START.phrase, []]]);
  return {
    bit,
    ...stepper(wire, checks, bit),
    meanings({ phrase }) {
      const before = known.get(phrase);
      if (before) return before;
      const found: Meaning[] = [];
      for (let index = firsts[phrase] ?? 0; index < (firsts[phrase + 1] ?? 0); index++) {
        const kind = kinds[(packed(index) / radix) >> 1];
        if (!kind) continue;
        const ref = (packed(index) % radix) - 1;
        found.push({ ...kind, ref, exact: exact.get(index), needs: needs.get(index) });
      }
      known.set(phrase, found);
      return found;
    },
  };
}

/** Where their number is odd, the last is none. */
function checksOf(column: string): Uint16Array {
  const bytes = bytesOf(column);
  const checks = new Uint16Array((bytes.length / 3) * 2);
  for (let at = 0, byte = 0; at < checks.length; byte += 3) {
    const middle = bytes[byte + 1] ?? 0;
    checks[at++] = (bytes[byte] ?? 0) | ((middle & 0xf) << 8);
    checks[at++] = (middle >> 4) | ((bytes[byte + 2] ?? 0) << 4);
  }
  return checks;
}

function readKinds({ words, kinds }: TableWire) {
  const next = readerOf(kinds);
  const word = () => words[next()] as string;
  /** By the number of a meaning. */
  const some = <Value>(read: () => Value): Map<number, Value> => {
    let index = 0;
    return new Map(listOf(next, () => [(index += next()), read()]));
  };
  return {
    kinds: listOf(next, (): MeaningKind => {
      const type = word() as MeaningType;
      const nameClass = word() as NameClass;
      const langs: string | null = word();
      const capitals = next();
      return {
        type,
        nameClass,
        langs: langs?.split(' ') ?? null,
        capitals: capitals >> 1,
        loose: (capitals & 1) === 1,
      };
    }),
    exact: some(word),
    needs: some(() => listOf(next, word)),
  };
}

/** Groups of keys are so small that most words that are no name meet an empty one at once. */
const SPARE_BITS = 1;

function stepper(
  { shift, keys }: TableWire,
  checks: Uint16Array,
  bit: number,
): Pick<PhraseTable, 'next' | 'step' | 'stepBy'> {
  const column = shortsOf(keys);
  const kept = new Uint32Array(column.length);
  const phrases = new Int32Array(column.length).fill(START.phrase);
  // Where each group of keys with the same first bits begins.
  const groupShift = Math.min(31, Math.clz32(kept.length) - SPARE_BITS);
  const begins = new Uint32Array((0xffffffff >>> groupShift) + 2);
  let group = 0;
  for (let entry = 0, key = 0, phrase = 0; entry < kept.length; entry++) {
    const distance = column[entry] ?? 0;
    kept[entry] = key += distance >> 1;
    if (distance & PHRASE) phrases[entry] = phrase++;
    while (group <= (key << shift) >>> groupShift) begins[group++] = entry;
  }
  begins.fill(kept.length, group);

  /** The first entry of this key; -1 when there is none. */
  function entryOf(key: number): number {
    const place = key >>> groupShift;
    const end = begins[place + 1] ?? 0;
    for (let entry = begins[place] ?? 0; entry < end; entry++)
      if (kept[entry] === key >>> shift) return entry;
    return -1;
  }

  function stepBy(walk: Walk, hash: number, { text, from, to }: Word): Walk | null {
    const key = chain(walk.key, hash);
    let entry = entryOf(key);
    if (entry < 0) return null;
    const check = chain(walk.check, checkOf(text, from, to));
    for (; kept[entry] === key >>> shift; entry++) {
      const phrase = phrases[entry] ?? START.phrase;
      // Another phrase may have the same key.
      if (phrase < 0 || checks[phrase] === (check & CHECK_BITS)) return { key, check, phrase };
    }
    return null;
  }

  return {
    next({ hash, shape, count }, index) {
      // Of an Arabic word a part may begin one.
      if (bit === ARABIC) return index;
      for (; index < count; index++)
        if ((shape[index] ?? 0) & GENITIVE || entryOf(chain(START.key, hash[index] ?? 0)) >= 0) break;
      return index;
    },
    step: (walk, { text, hash, start, end }, index) =>
      stepBy(walk, hash[index] ?? 0, { text, from: start[index] ?? 0, to: end[index] ?? 0 }),
    stepBy,
  };
}
