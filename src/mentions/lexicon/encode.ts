/** Builds the lexicon's string, at build time: names from the facts, words of office and summit from the grammars. */
import { GRAMMARS, type Grammar, type GrammarSource } from '../grammar/index.ts';
import { grouped } from '../grouped.ts';
import { foldText } from '../scan/fold.ts';
import { holdsTogether } from '../scan/scan.ts';
import { CAPITAL, chain, tokenise, type Tokens } from '../scan/tokens.ts';
import {
  ANY_LANG,
  LEXICON_FORMAT,
  MEANING_TYPES,
  NAME_CLASSES,
  packMeaning,
  packValue,
  PHRASES_MAX,
  type LexiconWire,
  type MeaningType,
} from './format.ts';
import { base64 } from './base64.ts';
import type { LexiconSource, NameClass } from './source.ts';

interface Meaning {
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

/** Forms of forums this long may stand without their first capital: « cour pénale internationale ». */
const LOWER_CASE_WORDS = 3;

export function encodeLexicon(source: LexiconSource): string {
  const langs = [...new Set([...GRAMMARS.map((g) => g.lang), ...langsOf(source)])].sort();
  const places = [...new Set(source.series.flatMap((s) => s.editions.flatMap((e) => e.places)))];
  const meanings = [...names(source), ...owners(source), ...seriesWords(source, places), ...grammarWords()];
  const table = buildTable(meanings, langs);
  const wire: LexiconWire = {
    format: LEXICON_FORMAT,
    langs,
    grammars: GRAMMARS.map(grammarInUse),
    women: source.entities.flatMap(({ woman }, index) => (woman ? [index] : [])),
    entities: source.entities.map(({ id, kind, unless }) => (unless ? [id, kind, unless] : [id, kind])),
    ...table,
    owners: source.owners.map((owner) => owner.key),
    ...historyOf(source, places),
  };
  return JSON.stringify(wire);
}

/** The lexicon finds the words of the roles; what is left of a grammar is what they mean and what may stand around them. */
function grammarInUse({
  roles,
  counterpart: _counterpart,
  summit: _summit,
  ...rest
}: GrammarSource): Grammar {
  return { ...rest, roles: roles.map(({ forms: _forms, ...role }) => role) };
}

function langsOf(source: LexiconSource): string[] {
  const ofOwners = source.owners.flatMap((owner) => [
    ...Object.keys(owner.names),
    ...Object.keys(owner.demonyms),
  ]);
  return [...source.names.flatMap((name) => name.lang ?? []), ...ofOwners.filter((lang) => lang !== 'any')];
}

function historyOf(source: LexiconSource, places: readonly string[]): Pick<LexiconWire, 'terms' | 'series'> {
  const entity = indexOf(source.entities.map((entry) => entry.id));
  const owner = indexOf(source.owners.map((entry) => entry.key));
  const place = indexOf(places);
  return {
    terms: source.terms.map((term) => [
      entity(term.person), owner(term.of), term.roles, term.leads ? 1 : 0, term.from ?? '', term.to ?? '', term.asOf,
    ]),
    series: source.series.map((series) => [
      entity(series.entity),
      series.forum ? entity(series.forum) : -1,
      series.conference ? 1 : 0,
      series.editions.map((edition) => [
        entity(edition.entity), edition.ordinal ?? 0, edition.from ?? '', edition.to ?? '',
        edition.places.map(place), edition.hosts.map(owner).filter((host) => host >= 0),
      ]),
    ]),
  }; // prettier-ignore
}

function indexOf<Item>(items: readonly Item[]): (item: Item) => number {
  const indices = new Map(items.map((item, index) => [item, index]));
  return (item) => indices.get(item) ?? -1;
}

function names(source: LexiconSource): Meaning[] {
  const entity = indexOf(source.entities.map((entry) => entry.id));
  const named = grouped(
    source.names.filter((name) => name.class !== 'blocked'),
    (name) => foldText(name.text),
  );
  return source.names.map((name) => {
    const same = name.class === 'blocked' ? named.get(foldText(name.text)) : undefined;
    const ref = name.entity ? entity(name.entity) : -1;
    const forum = source.entities[ref]?.kind !== 'leader';
    const long = forum && tokenise(name.text).count >= LOWER_CASE_WORDS;
    return {
      type: 'name' as const,
      text: name.text,
      lang: name.lang,
      ref,
      nameClass: name.class,
      cased: name.class !== 'blocked' && !long,
      ...(name.needs && { needs: name.needs }),
      ...(same?.every((other) => other.text !== name.text) && { exact: true }),
    };
  });
}

function owners(source: LexiconSource): Meaning[] {
  return source.owners.flatMap((owner, ref) => [
    ...perLang(owner.names, (text, lang) => ({ type: 'owner' as const, text, lang, ref, cased: true })),
    ...perLang(owner.demonyms, (text, lang) => ({ type: 'demonym' as const, text, lang, ref, cased: true })),
  ]);
}

function perLang(
  texts: Readonly<Record<string, readonly string[]>>,
  make: (text: string, lang: string | null) => Meaning,
): Meaning[] {
  return Object.entries(texts).flatMap(([lang, list]) =>
    [...new Set(list)].map((text) => make(text, lang === 'any' ? null : lang)),
  );
}

function seriesWords(source: LexiconSource, places: readonly string[]): Meaning[] {
  return [
    ...places.map((text, ref) => ({ type: 'place' as const, text, lang: null, ref, cased: true })),
    ...source.series.flatMap((series, ref) =>
      series.short.map((text) => ({ type: 'series-short' as const, text, lang: null, ref, cased: true })),
    ),
  ];
}

function grammarWords(): Meaning[] {
  return GRAMMARS.flatMap(({ lang, roles, counterpart, summit, titles }) => {
    const word = (type: MeaningType, text: string, ref = 0): Meaning => ({
      type,
      text,
      lang,
      ref,
      cased: false,
    });
    return [
      ...roles.flatMap((role, ref) => [
        ...role.forms.map((text) => word('role', text, ref)),
        ...(role.around ?? []).map(([opening]) => word('role-opening', opening, ref)),
      ]),
      ...counterpart.map((text) => word('counterpart', text)),
      ...summit.map((text) => word('summit', text)),
      ...titles.map((text) => word('title', text)),
    ];
  });
}

interface Entry {
  prefix: boolean;
  check: number;
  meanings: Meaning[];
}

function buildTable(
  meanings: readonly Meaning[],
  langs: readonly string[],
): Omit<LexiconWire, 'format' | 'langs' | 'grammars' | 'women' | 'entities' | 'owners' | 'terms' | 'series'> {
  const entries = new Map<number, Entry>();
  for (const meaning of meanings) addPhrase(entries, meaning);
  const keys: number[] = [];
  const values: number[] = [];
  const firsts: number[] = [0];
  const packed: number[] = [];
  const exact: Record<string, string> = {};
  const needs: Record<string, readonly string[]> = {};
  // Sorted, so that the same facts give the same string whatever the order of the files.
  for (const [key, entry] of [...entries].sort(([a], [b]) => a - b)) {
    const phrase = entry.meanings.length > 0 ? firsts.length : 0;
    for (const meaning of entry.meanings) {
      const number = packed.length / 2;
      packed.push(packOne(meaning, langs), meaning.ref >>> 0);
      if (isExact(meaning)) exact[number] = meaning.text;
      if (meaning.needs) needs[number] = meaning.needs;
    }
    if (phrase > 0) firsts.push(packed.length / 2);
    keys.push(key >>> 0);
    values.push(packValue({ prefix: entry.prefix, check: entry.check, phrase }));
  }
  if (firsts.length > PHRASES_MAX)
    throw new RangeError(`more than ${PHRASES_MAX} phrases: the lexicon's format must grow`);
  return {
    keys: base64(keys),
    values: base64(values),
    firsts: base64(firsts),
    meanings: base64(packed),
    exact,
    needs,
  };
}

function addPhrase(entries: Map<number, Entry>, meaning: Meaning): void {
  const tokens = tokenise(meaning.text);
  let key = 0;
  let check = 0;
  for (let index = 0; index < tokens.count; index++) {
    key = chain(key, tokens.hash[index] ?? 0);
    check = chain(check, tokens.check[index] ?? 0);
    const entry = entries.get(key) ?? { prefix: false, check: check & 0x7ff, meanings: [] };
    entries.set(key, entry);
    if (entry.check !== (check & 0x7ff))
      throw new Error(`hash collision at « ${meaning.text} »: change the seed in scan/tokens.ts`);
    if (index < tokens.count - 1) entry.prefix = true;
    else if (!entry.meanings.some((other) => sameMeaning(other, meaning))) entry.meanings.push(meaning);
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

function packOne(meaning: Meaning, langs: readonly string[]): number {
  const { type, nameClass, lang, text, cased } = meaning;
  return packMeaning({
    type: MEANING_TYPES.indexOf(type),
    nameClass: nameClass ? NAME_CLASSES.indexOf(nameClass) : 0,
    lang: lang === null ? ANY_LANG : langs.indexOf(lang),
    capitals: cased ? capitalsOf(tokenise(text)) : 0,
    exact: isExact(meaning),
    loose: isLoose(tokenise(text)),
  });
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
