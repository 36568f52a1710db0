/** Every written form that the facts give is found, in a sentence of its language that says nothing else. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isoDay, partialDate } from '../../../src/facts/index.ts';
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import type { LexiconSource, NameSource } from '../../../src/mentions/lexicon/source.ts';
import { find, type Lexicon } from '../../../src/mentions/index.ts';
import { compileFacts } from '../../../src/pack/compile.ts';
import { openWhole } from './lexicon.ts';

const CARRIER: Readonly<Record<string, (name: string) => string>> = {
  fr: (name) => `hier encore on a beaucoup parlé à table de tout cela (${name}), puis de la pluie.`,
  en: (name) => `yesterday we talked about all this at dinner (${name}), and then about the rain.`,
};

let source: LexiconSource;
let lexicon: Lexicon;
beforeAll(async () => {
  const result = await compileFacts('assets/facts');
  if (!result.ok) throw new Error('the facts do not compile');
  source = result.value.lexicon;
  lexicon = openWhole(encodeLexicon(source));
}, 60_000);

function found(text: string, lang: string): ReadonlySet<string> {
  const reading = { lang, published: partialDate('2024-10-22'), today: isoDay('2026-11-22') };
  return new Set(find([{ text }], lexicon, reading).map(({ entity }) => entity));
}

/** The entity itself, or for a series the edition at hand. */
function meansIt(ids: ReadonlySet<string>, entity: string): boolean {
  const editions = source.series.find((series) => series.entity === entity)?.editions ?? [];
  return ids.has(entity) || editions.some((edition) => ids.has(edition.entity));
}

/** Forms that their carrier does not bring out, as `class text → entity`. */
function lost(classes: readonly NameSource['class'][]): string[] {
  return source.names.flatMap(({ text, class: kind, entity, lang }) => {
    if (!entity || !classes.includes(kind)) return [];
    const langs = lang === null ? ['fr', 'en'] : [lang];
    return langs
      .filter((one) => CARRIER[one] && !meansIt(found(CARRIER[one](text), one), entity))
      .map((one) => `${one} ${kind} ${text} → ${entity}`);
  });
}

describe('every form of the facts is found', () => {
  it('full names, in every language', () => {
    expect(lost(['full'])).toEqual([]);
  });
  it('acronyms and safe surnames, in theirs', () => {
    expect(lost(['acronym', 'safe'])).toEqual([]);
  });
  it('and what is blocked stays unmarked', () => {
    const names = new Set(
      source.names.flatMap(({ class: kind, text }) => (kind === 'full' || kind === 'acronym' ? [text] : [])),
    );
    const marked = source.names
      .filter(({ class: kind, text }) => kind === 'blocked' && !names.has(text))
      .filter(({ text }) => found(`on a vu ${text} hier`, 'fr').size > 0)
      .map(({ text }) => text);
    expect(marked).toEqual([]);
  });
});
