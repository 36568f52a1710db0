/**
 * The trials: sentences written without a look at the engine, and what it makes of them. How they were made and how they
 * are counted: tests/trials/README.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isoDay, partialDate } from '../../src/facts/index.ts';
import { find, type Lexicon, type Mention } from '../../src/mentions/index.ts';
import { lexiconFrom } from './mentions/lexicon.ts';

interface Trial {
  readonly lang: string;
  readonly date: string | null;
  readonly text: string;
  readonly means?: Readonly<Record<string, string>>;
  readonly nothing?: readonly string[];
}
interface Verdict {
  readonly trial: Trial;
  readonly right: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const TODAY = isoDay('2026-11-22');
const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'ar'];
const paper = (name: string): Trial[] =>
  parse(readFileSync(join('tests/trials', `${name}.yaml`), 'utf8')) as Trial[];
const descriptions = paper('descriptions');
const editions = paper('editions');

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await lexiconFrom();
}, 60_000);

function mentionsOf({ text, lang, date }: Trial): Mention[] {
  const reading = { lang, published: date === null ? null : partialDate(date), today: TODAY };
  return find([{ text }], lexicon, reading).filter(({ level, inside }) => level !== 'doubtful' && !inside);
}

function spanOf(text: string, surface: string): readonly [number, number] {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`“${surface}” is not in “${text}”`);
  return [start, start + surface.length];
}

/** Articles, places behind and the forum behind an office may be in or out: it is enough that they share words. */
function touches({ start, end }: Mention, [from, to]: readonly [number, number]): boolean {
  return start < to && end > from;
}

/** Compares what the engine says (`counts`: of the kind that the paper is about) with what the paper says. */
function mark(trial: Trial, counts: (mention: Mention) => boolean): Verdict {
  const all = mentionsOf(trial);
  const right = new Set<Mention>();
  const missed: string[] = [];
  for (const [surface, entity] of Object.entries(trial.means ?? {})) {
    const span = spanOf(trial.text, surface);
    const hit = all.find((mention) => mention.entity === entity && touches(mention, span));
    if (hit) right.add(hit);
    else missed.push(`${surface} → ${entity}`);
  }
  for (const surface of trial.nothing ?? []) spanOf(trial.text, surface);
  const wrong = all
    .filter((mention) => counts(mention) && !right.has(mention))
    .map(({ surface, entity }) => `${surface} → ${entity}`);
  return { trial, right: right.size, missed, wrong };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const sum = (verdicts: readonly Verdict[], of: (verdict: Verdict) => number): number =>
  verdicts.reduce((total, verdict) => total + of(verdict), 0);

/** One line for each that is not as it should be, with what a person needs to see why. */
function complaints(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ trial, missed, wrong }) => [
    ...missed.map((what) => `  missed ${trial.lang} ${trial.date}: ${what} in “${trial.text}”`),
    ...wrong.map((what) => `  wrong  ${trial.lang} ${trial.date}: ${what} in “${trial.text}”`),
  ]);
}

describe('the papers', () => {
  it.each([
    ['descriptions', descriptions, 20],
    ['editions', editions, 12],
  ])('%s: as many in each of ten languages', (_, trials, each) => {
    for (const lang of LANGUAGES)
      expect(trials.filter((trial) => trial.lang.startsWith(lang))).toHaveLength(each);
    for (const { means, nothing } of trials) expect(means ?? nothing).toBeTruthy();
  });
});

describe('the trials', () => {
  it('descriptions: who is meant, at the article’s date', () => {
    const verdicts = descriptions.map((trial) => mark(trial, ({ via }) => via === 'description'));
    const right = sum(verdicts, (verdict) => verdict.right);
    const wrong = sum(verdicts, (verdict) => verdict.wrong.length);
    const missed = sum(verdicts, (verdict) => verdict.missed.length);
    const precision = percent(right, right + wrong);
    const recall = percent(right, right + missed);
    const score = `descriptions: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}`;
    console.info([score, ...complaints(verdicts)].join('\n'));
    expect(precision, score).toBeGreaterThanOrEqual(98);
    expect(recall, score).toBeGreaterThanOrEqual(92);
  });

  it('editions: which summit is meant', () => {
    const verdicts = editions.map((trial) => mark(trial, ({ via }) => via === 'edition'));
    const wrong = verdicts.filter((verdict) => verdict.wrong.length > 0).length;
    const right = verdicts.filter((verdict) => verdict.wrong.length + verdict.missed.length === 0).length;
    const score = `editions: right ${right} of ${verdicts.length}, wrong ${wrong}`;
    console.info([score, ...complaints(verdicts)].join('\n'));
    expect(wrong, score).toBeLessThanOrEqual(1);
    expect(right, score).toBeGreaterThanOrEqual(96);
  });
});
