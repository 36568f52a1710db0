/**
 * The phrase book: every rule of the engine with sentences that it must mark and sentences that it must leave alone, as
 * data beside this file, read against the facts as they ship. How a phrase is written: phrases/README.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isoDay, partialDate } from '../../../src/facts/index.ts';
import { find, type Lexicon } from '../../../src/mentions/index.ts';
import { lexiconFrom } from './lexicon.ts';

interface Phrase {
  readonly text: string;
  readonly lang?: string;
  readonly date?: string | null;
  readonly finds: readonly string[] | 'none';
}
interface Rule {
  readonly rule: string;
  readonly lang: string;
  readonly date: string | null;
  /** Whether it is about names inside other names, which are listed and not marked. */
  readonly inside?: boolean;
  readonly marked: readonly Phrase[];
  readonly unmarked: readonly Phrase[];
}

const FOLDER = 'tests/unit/mentions/phrases';
const TODAY = isoDay('2026-11-22');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await lexiconFrom();
}, 60_000);

/** What the engine says of a phrase, one line a mention: `surface → entity · via`. Blank lines part paragraphs. */
function said({ text, lang, date }: Phrase, rule: Rule): string[] {
  const published = date === undefined ? rule.date : date;
  const blocks = text.split('\n\n').map((paragraph) => ({ text: paragraph.trimEnd() }));
  const mentions = find(blocks, lexicon, {
    lang: lang ?? rule.lang,
    published: published === null ? null : partialDate(published),
    today: TODAY,
  });
  return mentions
    .filter((mention) => mention.level !== 'doubtful')
    .map(({ surface, entity, via, inside }) => `${surface} → ${entity} · ${inside ? 'inside' : via}`)
    .filter((line) => rule.inside === true || !line.endsWith('inside'));
}

describe.each(files)('%s', (file) => {
  const rules = parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Rule[];
  describe.each(rules)('$rule', (rule) => {
    it('has a sentence that must and one that must not', () => {
      expect(rule.marked.length).toBeGreaterThan(0);
      expect(rule.unmarked.length).toBeGreaterThan(0);
      for (const { finds } of rule.marked) expect(finds).not.toBe('none');
    });
    it.each(rule.marked)('marks: $text', (phrase) => {
      expect(said(phrase, rule)).toEqual(phrase.finds);
    });
    it.each(rule.unmarked)('leaves: $text', (phrase) => {
      expect(said(phrase, rule)).toEqual(phrase.finds === 'none' ? [] : phrase.finds);
    });
  });
});
