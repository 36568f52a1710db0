/** Builds the lexicon's strings, at build time: names from the facts, words of office and summit from the grammars. */
import { GRAMMARS, type Grammar, type GrammarSource } from '../grammar/index.ts';
import { grouped } from '../grouped.ts';
import { foldText } from '../scan/fold.ts';
import { MORE, scriptsOf, type Script } from '../scan/scripts.ts';
import { tokenise } from '../scan/tokens.ts';
import { encodeHistory } from './encode-history.ts';
import { encodeTable, type Meaning } from './encode-table.ts';
import {
  KIND_SIGNS,
  LEXICON_FORMAT,
  TALKS,
  WOMAN,
  type BaseWire,
  type MeaningType,
  type ScriptWire,
} from './format.ts';
import { indexOf } from './index-of.ts';
import type { LexiconSource } from './source.ts';

/** What `openLexicon` opens, and what can be added to it: each a string of JSON. */
export interface EncodedLexicon {
  readonly base: string;
  readonly tables: Readonly<Record<Script, string>>;
}

/** Forms of forums this long may stand without their first capital, « cour pénale internationale »; of summits a word less. */
const LOWER_CASE_WORDS = 3;

export function encodeLexicon(given: LexiconSource): EncodedLexicon {
  // Ids that begin alike stand together.
  const entities = [...given.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  // What phrases refer to is a place in the list without the pairs.
  const series = [...given.series].sort((a, b) => Number(Boolean(a.between)) - Number(Boolean(b.between)));
  const source = { ...given, entities, series };
  const places = placesOf(source);
  const meanings = [...names(source), ...owners(source), ...seriesWords(source, places), ...grammarWords()];
  const byScript = grouped(
    meanings,
    ({ text, lang }) => scriptOf(text) ?? (MORE.includes(lang ?? '') ? 'more' : null),
  );
  const base: Omit<BaseWire, 'stamp'> = {
    format: LEXICON_FORMAT,
    grammars: grammarsIn(null),
    ids: idsOf(source),
    unless: Object.fromEntries(
      source.entities.flatMap(({ unless }, index) => (unless ? [[index, unless] as const] : [])),
    ),
    parents: parentsOf(source),
    owners: source.owners.map((owner) => owner.key),
    ...encodeHistory(source, places),
    ...encodeTable(byScript.get(null) ?? []),
  };
  const stamp = stampOf(JSON.stringify(base));
  const tableOf = (script: Script): string => {
    const table = encodeTable(byScript.get(script) ?? []);
    return JSON.stringify({
      script,
      base: stamp,
      grammars: grammarsIn(script),
      ...table,
    } satisfies ScriptWire);
  };
  return {
    base: JSON.stringify({ ...base, stamp } satisfies BaseWire),
    tables: {
      cyrillic: tableOf('cyrillic'),
      arabic: tableOf('arabic'),
      han: tableOf('han'),
      more: tableOf('more'),
    },
  };
}

function parentsOf({ entities }: LexiconSource): BaseWire['parents'] {
  const entity = indexOf(entities.map(({ id }) => id));
  return Object.fromEntries(
    entities.flatMap(({ parent }, index) => (parent ? [[index, entity(parent)] as const] : [])),
  );
}

/** The script that a text must hold for the phrase to stand in it; null when Latin letters and figures are enough. */
function scriptOf(text: string): Script | null {
  return scriptsOf(tokenise(text).scripts)[0] ?? null;
}

/** Not against anybody: it tells a base from those of other builds. */
function stampOf(text: string): string {
  let [one, two] = [0x811c9dc5, 0x2f0b4c47];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(at), 0x5bd1e995) + 1;
  }
  return [one, two].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What base 36 counts in one character. */
const MOST_SHARED = 35;

function idsOf({ entities }: LexiconSource): string {
  let before = '';
  return entities
    .map(({ id, kind, woman }) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < id.length && id[shared] === before[shared]) shared++;
      before = id;
      return (woman ? WOMAN : signOf(kind)) + shared.toString(36) + id.slice(shared);
    })
    .join('');
}

function signOf(kind: string): string {
  return Object.keys(KIND_SIGNS).find((sign) => KIND_SIGNS[sign] === kind) ?? '';
}

/** Texts say « zh », whichever of its forms a name is written in. */
function primary(lang: string): string {
  return lang.split('-')[0] ?? lang;
}

/** Tables of the languages whose grammar does not travel with the program. */
const WRITTEN_IN: Readonly<Record<string, Script>> = {
  ru: 'cyrillic', uk: 'cyrillic', ar: 'arabic', zh: 'han', ja: 'han', pl: 'more', nl: 'more', tr: 'more',
}; // prettier-ignore

function grammarsIn(script: Script | null): Grammar[] {
  return GRAMMARS.filter(({ lang }) => (WRITTEN_IN[lang] ?? null) === script).map(grammarInUse);
}

/** The lexicon finds the words of the roles; what is left of a grammar is what they mean and what may stand around them. */
function grammarInUse({
  roles,
  counterpart: _counterpart,
  summit: _summit,
  meetings: _meetings,
  talks: _talks,
  relative,
  ...rest
}: GrammarSource): Grammar {
  return {
    ...rest,
    roles: roles.map(({ forms: _forms, ...role }) => role),
    relative: relative.map(({ forms: _forms, ...time }) => time),
  };
}

function names(source: LexiconSource): Meaning[] {
  const entity = indexOf(source.entities.map((entry) => entry.id));
  const named = grouped(
    source.names.filter((name) => name.class !== 'blocked'),
    (name) => foldText(name.text),
  );
  return source.names.map((given) => {
    // A plus sign is one, wide or not, in quotes or not.
    const text = given.text.replace('＋', '+').replace(/^“(.*\+)”$/, '$1');
    const name = { ...given, text };
    const same = name.class === 'blocked' ? named.get(foldText(name.text)) : undefined;
    const ref = name.entity ? entity(name.entity) : -1;
    const forum = source.entities[ref]?.kind !== 'leader';
    const least = source.entities[ref]?.kind === 'summit' ? LOWER_CASE_WORDS - 1 : LOWER_CASE_WORDS;
    const long = forum && tokenise(name.text).count >= least;
    return {
      type: 'name' as const,
      text: name.text,
      lang: name.lang && primary(name.lang),
      ref,
      nameClass: name.class,
      cased: name.class !== 'blocked' && !long,
      ...(name.needs && { needs: name.needs }),
      // OPEC+ is more than OPEC.
      ...(name.class !== 'blocked' && name.text.endsWith('+') && { exact: true }),
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
    [...new Set(list)].map((text) => make(text, lang === 'any' ? null : primary(lang))),
  );
}

/** Places by number; names under which the very same editions are known are one place. */
function placesOf({ series }: LexiconSource): Map<string, number> {
  const editions = series.flatMap((one) => one.editions);
  const texts = [...new Set(editions.flatMap(({ places }) => places))];
  const held = new Map(texts.map((text) => [text, [] as number[]]));
  editions.forEach(({ places }, index) => {
    for (const text of new Set(places)) held.get(text)?.push(index);
  });
  const keyOf = (text: string) => String(held.get(text));
  const place = indexOf([...new Set(texts.map(keyOf))]);
  return new Map(texts.map((text) => [text, place(keyOf(text))]));
}

function seriesWords(source: LexiconSource, places: ReadonlyMap<string, number>): Meaning[] {
  return [
    ...[...places].map(([text, ref]) => ({ type: 'place' as const, text, lang: null, ref, cased: true })),
    ...source.series.flatMap((series, ref) =>
      series.short.map((text) => ({ type: 'series-short' as const, text, lang: null, ref, cased: true })),
    ),
  ];
}

function grammarWords(): Meaning[] {
  return GRAMMARS.flatMap(
    ({ lang, roles, counterpart, summit, meetings = [], talks = [], titles, relative }) => {
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
        ...relative.flatMap(({ forms }, ref) => forms.map((text) => word('relative', text, ref))),
        ...counterpart.map((text) => word('counterpart', text)),
        ...summit.map((text) => word('summit', text)),
        ...meetings.map((text) => word('meeting', text)),
        ...talks.map((text) => word('meeting', text, TALKS)),
        ...titles.map((text) => word('title', text)),
      ];
    },
  );
}
