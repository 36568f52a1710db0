/** Writes a table of phrases; table.ts reads it. */
import { holdsTogether } from '../scan/scan.ts';
import { CAPITAL, chain, tokenise, type Tokens } from '../scan/tokens.ts';
import { columnText } from './bytes.ts';
import { CHECK_BITS, KEY_BITS, PHRASE, type KindWire, type MeaningType, type TableWire } from './format.ts';
import { commonestFirst, indexOf } from './index-of.ts';
import type { NameClass } from './source.ts';

export interface Meaning {
  readonly type: MeaningType;
  readonly text: string;
  readonly lang: string | null;
  readonly ref: number;
  readonly nameClass?: NameClass;
  readonly needs?: readonly string[];
  /** It means this only letter for letter: « Charles-de-Gaulle » is no person. */
  readonly exact?: boolean;
  /** Capitals of the written form are required of the text; else any case will do. */
  readonly cased: boolean;
}

interface Entry {
  readonly key: number;
  readonly check: number;
  readonly meanings: Meaning[];
}

/** What two bytes hold. */
const FARTHEST = 0xffff;

export function encodeTable(meanings: readonly Meaning[]): TableWire {
  const byWords = new Map<string, Entry>();
  for (const meaning of meanings) addPhrase(byWords, meaning);
  const shift = 32 - Math.min(32, Math.ceil(Math.log2(byWords.size + 1)) + KEY_BITS);
  const kept = ({ key }: Entry) => key >>> shift;
  // Sorted, so that the same facts give the same string whatever the order of the files.
  const entries = [...byWords.values()].sort((a, b) => kept(a) - kept(b) || checkOf(a) - checkOf(b));
  entries.forEach((entry, index) => {
    const next = entries[index + 1];
    if (next && kept(next) === kept(entry) && checkOf(next) === checkOf(entry))
      throw new Error(
        `hash collision at « ${textOf(entry)} » and « ${textOf(next)} »: change a seed in scan/tokens.ts`,
      );
  });
  const listed = entries.flatMap(({ meanings }) =>
    meanings.map((meaning, index) => ({ meaning, more: index < meanings.length - 1 })),
  );
  const kinds = commonestFirst(listed.map(({ meaning }) => kindOf(meaning)));
  const place = indexOf(kinds);
  const radix = Math.max(0, ...meanings.map(({ ref }) => ref)) + 2;
  const packed = listed.map(
    ({ meaning, more }) => (place(kindOf(meaning)) * 2 + (more ? 1 : 0)) * radix + meaning.ref + 1,
  );
  return {
    shift,
    ...encodeKeys(entries.map((entry) => ({ kept: kept(entry), bits: bitsOf(entry) }))),
    kinds: kinds.map((text) => JSON.parse(text) as KindWire),
    meanings: columnText(packed, 3),
    radix,
    exact: byNumber(listed.map(({ meaning }) => (isExact(meaning) ? exactly(meaning.text) : undefined))),
    needs: byNumber(listed.map(({ meaning }) => meaning.needs)),
  };
}

function byNumber<Value>(values: readonly (Value | undefined)[]): Record<string, Value> {
  return Object.fromEntries(
    values.flatMap((value, index) => (value === undefined ? [] : [[index, value] as const])),
  );
}

function encodeKeys(entries: readonly { kept: number; bits: number }[]): Pick<TableWire, 'keys' | 'checks'> {
  const distances: number[] = [];
  const checks: number[] = [];
  let before = 0;
  for (const { kept, bits } of entries) {
    for (; kept - before > FARTHEST; before += FARTHEST) {
      distances.push(FARTHEST);
      checks.push(0);
    }
    distances.push(kept - before);
    checks.push(bits);
    before = kept;
  }
  return { keys: columnText(distances, 2), checks: columnText(checks, 2) };
}

function textOf({ meanings }: Entry): string {
  return meanings[0]?.text ?? '…';
}

function checkOf({ check }: Entry): number {
  return check & CHECK_BITS;
}

function bitsOf(entry: Entry): number {
  return (checkOf(entry) << 1) | (entry.meanings.length > 0 ? PHRASE : 0);
}

function addPhrase(byWords: Map<string, Entry>, meaning: Meaning): void {
  const tokens = tokenise(meaning.text);
  let key = 0;
  let check = 0;
  for (let index = 0; index < tokens.count; index++) {
    key = chain(key, tokens.hash[index] ?? 0);
    check = chain(check, tokens.check[index] ?? 0);
    const words = `${key} ${check}`;
    const entry = byWords.get(words) ?? { key, check, meanings: [] };
    byWords.set(words, entry);
    if (index === tokens.count - 1 && !entry.meanings.some((other) => sameMeaning(other, meaning)))
      entry.meanings.push(meaning);
  }
}

function sameMeaning(a: Meaning, b: Meaning): boolean {
  return (
    a.type === b.type &&
    a.ref === b.ref &&
    a.nameClass === b.nameClass &&
    a.lang === b.lang &&
    a.text === b.text
  );
}

/** Names in capitals mean what they mean only in capitals: UE is not « ue », and SCO not « Sco »; OPEC+ is not OPEC. */
function isExact(meaning: Meaning): boolean {
  return (
    meaning.exact === true ||
    meaning.nameClass === 'acronym' ||
    (meaning.cased && /^[\p{Lu}\d]{2,5}\+?$/u.test(meaning.text))
  );
}

function kindOf({ type, nameClass, lang, text, cased }: Meaning): string {
  const tokens = tokenise(text);
  const kind: KindWire = [
    type,
    nameClass ?? 'blocked',
    lang,
    cased ? capitalsOf(tokens) : 0,
    isLoose(tokens),
  ];
  return JSON.stringify(kind);
}

/** The point of “U.N.” and the plus sign of “OPEC +” belong to no word: the one is left out, the other follows at once. */
function exactly(text: string): string {
  return text.replace(/\.$/, '').replace(/ \+$/, '+');
}

function isLoose(tokens: Tokens): boolean {
  for (let index = 1; index < tokens.count; index++) if (!holdsTogether(tokens, index)) return true;
  return false;
}

function capitalsOf(tokens: Tokens): number {
  let bits = 0;
  for (let index = 0; index < Math.min(8, tokens.count); index++)
    if ((tokens.shape[index] ?? 0) & CAPITAL) bits |= 1 << index;
  return bits;
}
