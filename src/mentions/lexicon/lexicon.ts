/** The lexicon in use: tables of phrases by their words, and what they refer to. */
import type { EntityId, SubjectKey } from '../../facts/index.ts';
import type { Grammar } from '../grammar/index.ts';
import { SCRIPTS, scriptsOf, type Script } from '../scan/scripts.ts';
import { KIND_SIGNS, LEXICON_FORMAT, WOMAN, type BaseWire, type ScriptWire } from './format.ts';
import { readSeries, termReader, type SeriesEntry, type Term } from './history.ts';
import type { LexiconEntity } from './source.ts';
import { openTable, type PhraseTable } from './table.ts';

export interface Lexicon {
  readonly entities: readonly LexiconEntity[];
  readonly owners: readonly SubjectKey[];
  /** Of forums. */
  readonly series: readonly SeriesEntry[];
  /** Meetings of two. */
  readonly pairs: readonly SeriesEntry[];
  /** The Latin one, and those that were added. */
  readonly tables: readonly PhraseTable[];
  /**
   * Adds the phrases of another script; once is enough.
   *
   * @returns false when the text is no such table, or one of another build than this lexicon.
   */
  add(text: string): boolean;
  /** Of the scripts in a text (`Tokens.scripts`), those whose phrases were not added yet. */
  missing(scripts: number): readonly Script[];
  /** Those of Latin letters, then those that came with a script. */
  readonly grammars: readonly Grammar[];
  /** The grammar of a primary language tag, or null when there is none yet: names are found, descriptions are not. */
  grammarOf(lang: string): Grammar | null;
  /** The forum whose organ an entity is, or whose meeting. */
  parentOf(entity: number): number | undefined;
  termsOf(owner: number): readonly Term[];
  termsBy(person: number): readonly Term[];
}

/**
 * @param text the base that `encodeLexicon` made.
 * @throws SyntaxError or RangeError when it is something else.
 */
export function openLexicon(text: string): Lexicon {
  const wire = JSON.parse(text) as BaseWire;
  if (wire.format !== LEXICON_FORMAT) throw new RangeError('another format of lexicon');
  const { owners, stamp } = wire;
  const tables = [openTable(wire, 0)];
  let added = 0;
  const grammars = [...wire.grammars];
  const terms = termReader(wire);
  // Most pages name nobody: what is not asked for is not read.
  let history: ReturnType<typeof readHistory> | undefined;
  let parents: Record<number, number> | undefined;
  const readParents = (): Record<number, number> => {
    const all = { ...wire.parents };
    for (const { forum, editions } of (history ??= readHistory(wire)).series)
      for (const { entity } of editions) all[entity] = forum;
    return all;
  };
  return {
    entities: entitiesOf(wire),
    owners,
    get series() {
      return (history ??= readHistory(wire)).series;
    },
    get pairs() {
      return (history ??= readHistory(wire)).pairs;
    },
    tables,
    add(more) {
      try {
        const table = JSON.parse(more) as ScriptWire;
        if (table.base !== stamp) return false;
        const bit = 1 << SCRIPTS.indexOf(table.script);
        if (!(added & bit)) {
          tables.push(openTable(table, bit));
          grammars.push(...table.grammars);
        }
        added |= bit;
        return true;
      } catch {
        return false;
      }
    },
    missing: (scripts) => scriptsOf(scripts & ~added),
    grammars,
    grammarOf: (lang) => grammars.find((grammar) => grammar.lang === lang) ?? null,
    parentOf: (entity) => (parents ??= readParents())[entity],
    termsOf: (owner) => terms(owner, 1),
    termsBy: (person) => terms(person, 0),
  };
}

function readHistory(wire: BaseWire): Pick<Lexicon, 'series' | 'pairs'> {
  const all = readSeries(wire);
  return { series: all.filter(({ between }) => !between), pairs: all.filter(({ between }) => between) };
}

function entitiesOf({ ids, unless }: BaseWire): LexiconEntity[] {
  let id = '';
  return (ids.match(/[ !#+][^ !#+]+/g) ?? []).map((coded, index) => {
    const sign = coded.charAt(0);
    id = id.slice(0, Number.parseInt(coded.charAt(1), 36)) + coded.slice(2);
    return {
      id: id as EntityId,
      kind: KIND_SIGNS[sign] ?? 'leader',
      woman: sign === WOMAN,
      unless: unless[index],
    };
  });
}
