/** A table of phrases in use: following words through it, and what the phrases mean. */
import { chain, type Tokens } from '../scan/tokens.ts';
import { bytesOf, shortsOf } from './bytes.ts';
import { CHECK_BITS, PHRASE, type MeaningType, type TableWire } from './format.ts';
import type { NameClass } from './source.ts';

export interface Meaning {
  readonly type: MeaningType;
  /** Class of safety; only for names. */
  readonly nameClass: NameClass;
  /** Null: in every language. */
  readonly lang: string | null;
  readonly capitals: number;
  /** The text as it must stand, when it must stand exactly so. */
  readonly exact: string | undefined;
  /** Words of which one must stand near. */
  readonly needs: readonly string[] | undefined;
  /** It may stand with commas, quotes or brackets inside. */
  readonly loose: boolean;
  /** Index of the entity, owner, role phrase, place or series. */
  readonly ref: number;
}

/** Where a walk through a phrase stands. */
export interface Walk {
  readonly key: number;
  readonly check: number;
  /** Number of the entry. */
  readonly entry: number;
}
export const START: Walk = { key: 0, check: 0, entry: -1 };

export interface PhraseTable {
  /** Bit of the script without which no phrase of the table stands in a text; 0 for the Latin one. */
  readonly bit: number;
  /** Follows one word, from START for a first one. */
  step(walk: Walk, tokens: Tokens, index: number): Walk | null;
  /** What the words so far mean; nothing while they are only the beginning of something. */
  meanings(walk: Walk): readonly Meaning[];
}

export function openTable(wire: TableWire, bit: number): PhraseTable {
  const { kinds, radix, exact, needs } = wire;
  const checks = shortsOf(wire.checks);
  const bytes = bytesOf(wire.meanings);
  /** Reference and kind of a meaning. */
  const packed = (index: number) =>
    (bytes[index * 3] ?? 0) | ((bytes[index * 3 + 1] ?? 0) << 8) | ((bytes[index * 3 + 2] ?? 0) << 16);
  /** Of each entry, its first meaning; an entry that is no phrase ends where it begins. */
  const firsts = new Uint32Array(checks.length + 1);
  for (let entry = 0, read = 0; entry < checks.length;) {
    let more = (checks[entry++] ?? 0) & PHRASE;
    while (more) more = (packed(read++) / radix) & 1;
    firsts[entry] = read;
  }
  /** Meanings are made only for phrases that a text holds, and then once. */
  const known = new Map<number, readonly Meaning[]>();
  return {
    bit,
    step: stepper(wire, checks),
    meanings({ entry }) {
      const before = known.get(entry);
      if (before) return before;
      const found: Meaning[] = [];
      for (let index = firsts[entry] ?? 0; index < (firsts[entry + 1] ?? 0); index++) {
        const kind = kinds[(packed(index) / radix) >> 1];
        if (!kind) continue;
        const [type, nameClass, lang, capitals, loose] = kind;
        const ref = (packed(index) % radix) - 1;
        found.push({ type, nameClass, lang, capitals, loose, ref, exact: exact[index], needs: needs[index] });
      }
      known.set(entry, found);
      return found;
    },
  };
}

/** Groups of keys are so small that most words that are no name meet an empty one at once. */
const SPARE_BITS = 1;

function stepper({ shift, keys }: TableWire, checks: Uint16Array): PhraseTable['step'] {
  const kept = new Uint32Array(shortsOf(keys));
  // Where each group of keys with the same first bits begins.
  const groupShift = Math.min(31, Math.clz32(kept.length) - SPARE_BITS);
  const begins = new Uint32Array((0xffffffff >>> groupShift) + 2);
  let group = 0;
  for (let entry = 0, key = 0; entry < kept.length; entry++) {
    kept[entry] = key += kept[entry] ?? 0;
    while (group <= (key << shift) >>> groupShift) begins[group++] = entry;
  }
  begins.fill(kept.length, group);
  return (walk, tokens, index) => {
    const key = chain(walk.key, tokens.hash[index] ?? 0);
    const place = key >>> groupShift;
    for (let entry = begins[place] ?? 0; entry < (begins[place + 1] ?? 0); entry++) {
      if (kept[entry] !== key >>> shift) continue;
      const check = chain(walk.check, tokens.check[index] ?? 0);
      // Another phrase may have the same key.
      if ((checks[entry] ?? 0) >>> 1 === (check & CHECK_BITS)) return { key, check, entry };
    }
    return null;
  };
}
