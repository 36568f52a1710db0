/** Writes a table of phrases; table.ts reads it. */
import { holdsTogether } from '../scan/scan.ts';
import { CAPITAL, chain, checkOf, hashOf, tokenise, type Tokens } from '../scan/tokens.ts';
import { columnText, rowText } from './bytes.ts';
import {
  CHECK_BITS,
  KEY_BITS,
  PHRASE,
  type MeaningKind,
  type MeaningType,
  type TableWire,
} from './format.ts';
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

/** A meaning as it is written, for all the languages it holds in. */
interface Row {
  readonly kind: MeaningKind;
  readonly ref: number;
  readonly exact: string | null;
  readonly needs: readonly string[] | null;
}

/** What two bytes hold beside PHRASE. */
const FARTHEST = 0x7fff;

export function encodeTable(meanings: readonly Meaning[]): TableWire {
  const byWords = new Map<string, Entry>();
  for (const meaning of meanings) addPhrase(byWords, meaning);
  const shift = 32 - Math.min(32, Math.ceil(Math.log2(byWords.size + 1)) + KEY_BITS);
  const entries = inOrder([...byWords.values()], shift);
  const listed = entries.flatMap(({ meanings }) =>
    rowsOf(meanings).map((row, index, { length }) => ({ row, more: index < length - 1 })),
  );
  const kinds = commonestFirst(listed.map(({ row }) => JSON.stringify(row.kind)));
  const place = indexOf(kinds);
  const radix = Math.max(0, ...meanings.map(({ ref }) => ref)) + 2;
  const packed = listed.map(
    ({ row: { kind, ref }, more }) => (place(JSON.stringify(kind)) * 2 + (more ? 1 : 0)) * radix + ref + 1,
  );
  return {
    shift,
    ...encodeKeys(entries, shift),
    meanings: columnText(packed, 3),
    radix,
    ...encodeKinds(
      kinds.map((text) => JSON.parse(text) as MeaningKind),
      listed.map(({ row }) => row),
    ),
  };
}

/** Sorted, so that the same facts give the same string whatever the order of the files. */
function inOrder(entries: readonly Entry[], shift: number): Entry[] {
  const kept = ({ key }: Entry) => key >>> shift;
  const beginsOnly = ({ meanings }: Entry) => (meanings.length === 0 ? 1 : 0);
  const sorted = [...entries].sort(
    (a, b) => kept(a) - kept(b) || beginsOnly(a) - beginsOnly(b) || shownCheck(a) - shownCheck(b),
  );
  return sorted.filter((entry, index) => {
    const before = sorted[index - 1];
    if (!before || kept(before) !== kept(entry) || beginsOnly(before) !== beginsOnly(entry)) return true;
    if (beginsOnly(entry)) return false;
    if (shownCheck(before) !== shownCheck(entry)) return true;
    throw new Error(
      `hash collision at « ${textOf(before)} » and « ${textOf(entry)} »: change a seed in scan/tokens.ts`,
    );
  });
}

/** What differs only in its languages is one; whatever holds in all of them needs none. */
function rowsOf(meanings: readonly Meaning[]): Row[] {
  const langs = new Map<string, Set<string | null>>();
  for (const meaning of meanings) {
    const key = JSON.stringify(rowOf(meaning, null));
    langs.set(key, (langs.get(key) ?? new Set()).add(meaning.lang));
  }
  return [...langs].map(([key, tags]) => {
    const row = JSON.parse(key) as Row;
    if (tags.has(null)) return row;
    return { ...row, kind: { ...row.kind, langs: [...tags].flatMap((tag) => tag ?? []).sort() } };
  });
}

function rowOf(meaning: Meaning, langs: MeaningKind['langs']): Row {
  const { type, nameClass, text, cased, ref, needs } = meaning;
  const tokens = tokenise(text);
  const capitals = cased ? capitalsOf(tokens) : 0;
  return {
    kind: { type, nameClass: nameClass ?? 'blocked', langs, capitals, loose: isLoose(tokens) },
    ref,
    exact: isExact(meaning) ? exactly(text) : null,
    needs: needs ?? null,
  };
}

function encodeKinds(
  kinds: readonly MeaningKind[],
  rows: readonly Row[],
): Pick<TableWire, 'words' | 'kinds'> {
  const words = new Map<string | null, number>();
  const word = (text: string | null): number => {
    const number = words.get(text) ?? words.size;
    words.set(text, number);
    return number;
  };
  const some = (numbersOf: (row: Row) => readonly number[] | null): number[] => {
    let before = 0;
    const found = rows.flatMap((row, index) => {
      const numbers = numbersOf(row);
      if (!numbers) return [];
      const distance = index - before;
      before = index;
      return [[distance, ...numbers]];
    });
    return [found.length, ...found.flat()];
  };
  const numbers = [
    kinds.length,
    ...kinds.flatMap(({ type, nameClass, langs, capitals, loose }) => [
      word(type), word(nameClass), word(langs && langs.join(' ')), capitals * 2 + (loose ? 1 : 0),
    ]), // prettier-ignore
    ...some(({ exact }) => (exact === null ? null : [word(exact)])),
    ...some(({ needs }) => (needs ? [needs.length, ...needs.map(word)] : null)),
  ];
  return { words: [...words.keys()], kinds: rowText(numbers) };
}

function encodeKeys(entries: readonly Entry[], shift: number): Pick<TableWire, 'keys' | 'checks'> {
  const distances: number[] = [];
  let before = 0;
  for (const { key, meanings } of entries) {
    const kept = key >>> shift;
    for (; kept - before > FARTHEST; before += FARTHEST) distances.push(FARTHEST << 1);
    distances.push(((kept - before) << 1) | (meanings.length > 0 ? PHRASE : 0));
    before = kept;
  }
  const phrases = entries.filter(({ meanings }) => meanings.length > 0);
  return { keys: columnText(distances, 2), checks: columnText(inPairs(phrases.map(shownCheck)), 3) };
}

/** Two checks in a number. */
function inPairs(checks: readonly number[]): number[] {
  return checks.flatMap((check, at) => (at % 2 === 0 ? [check | ((checks[at + 1] ?? 0) << 12)] : []));
}

function textOf({ meanings }: Entry): string {
  return meanings[0]?.text ?? '…';
}

function shownCheck({ check }: Entry): number {
  return check & CHECK_BITS;
}

function addPhrase(byWords: Map<string, Entry>, meaning: Meaning): void {
  const tokens = tokenise(meaning.text);
  let key = 0;
  let check = 0;
  for (let index = 0; index < tokens.count; index++) {
    key = chain(key, hashOf(meaning.text, tokens.start[index], tokens.end[index]));
    check = chain(check, checkOf(meaning.text, tokens.start[index], tokens.end[index]));
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
