import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../../src/cli/annotation.ts';
import { readHtml } from '../../../src/cli/html.ts';
import { score, summary, type GoldDocument } from '../../../src/cli/score.ts';
import type { Annotation } from '../../../src/cli/annotation.ts';
import { entityIdOf } from '../facts/support.ts';
import { isoDay } from '../../../src/facts/index.ts';

const mark = (start: number, end: number, title: string, more: Partial<Annotation> = {}): Annotation => ({
  start, end, surface: '', id: entityIdOf('x'), class: 'leader', title, wikidata: '', via: 'name', confidence: 1, ...more,
}); // prettier-ignore
const document = (more: Partial<GoldDocument> = {}): GoldDocument => ({
  doc_id: 'd', lang: 'fr', text: 'x'.repeat(100), mentions: [], ...more,
}); // prettier-ignore
const run = (gold: GoldDocument, marks: readonly Annotation[]) => score([gold], () => marks);

describe('a score', () => {
  it('counts a name as found when a mark overlaps it, as linked when title or number agree', () => {
    const gold = document({
      mentions: [
        { start: 0, end: 10, title: 'Émile Zôla', class: 'leader' },
        { start: 20, end: 30, qid: 'Q7', class: 'leader' },
        { start: 40, end: 50, title: 'C', class: 'leader' },
      ],
    });
    const marks = [
      mark(2, 12, 'Emile_Zola (writer)'),
      mark(20, 30, '', { wikidata: 'Q7' }),
      mark(40, 50, 'D'),
    ];
    expect(run(gold, marks)).toMatchObject({ found: 3, linked: 2, mislinked: 1, missed: 0, strays: 0 });
  });

  it('neither rewards nor punishes what is nominal, ignored, or a name inside a longer negative', () => {
    const gold = document({
      mentions: [{ start: 0, end: 10, class: 'leader', nominal: true }],
      ignore: [{ start: 20, end: 30 }],
      negatives: [
        { start: 40, end: 60 },
        { start: 70, end: 75 },
      ],
    });
    const marks = [mark(20, 25, 'A'), mark(45, 50, 'B'), mark(70, 75, 'C')];
    expect(run(gold, marks)).toMatchObject({ found: 0, missed: 0, strays: 1 });
  });

  it('on a text annotated in part counts as stray only what is a negative', () => {
    expect(run(document({ partial: true }), [mark(0, 5, 'A')])).toMatchObject({ strays: 0 });
    expect(run(document(), [mark(0, 5, 'A')])).toMatchObject({ strays: 1 });
  });

  it('judges descriptions only where somebody annotated them', () => {
    const described = mark(0, 5, 'A', { via: 'description' });
    expect(run(document(), [described])).toMatchObject({ strays: 0 });
    const roles = document({ mentions: [{ start: 10, end: 20, title: 'B', class: 'leader', role: true }] });
    expect(run(roles, [described])).toMatchObject({ strays: 1, roles: 1, rolesRight: 0 });
  });

  it('of nothing is nothing, and does not divide by it', () => {
    expect(summary(score([], () => []))).toBe('F1 0.0 P 0.0 R 0.0 linked 0.0 roles - strays 0');
  });
});

describe('paragraphs', () => {
  const texts = (text: string) => paragraphs(text).map(({ at, text: part }) => [at, part]);
  it('are parted by blank lines where lines are short', () => {
    expect(texts('one\ntwo\n\nthree')).toEqual([
      [0, 'one\ntwo'],
      [9, 'three'],
    ]);
    expect(texts('one\r\ntwo\r\n\r\nthree')).toEqual([
      [0, 'one\r\ntwo'],
      [12, 'three'],
    ]);
  });
  it('are lines where some are longer than anyone wraps', () => {
    const long = 'x'.repeat(200);
    expect(texts(`one\n${long}\nthree`)).toEqual([
      [0, 'one'],
      [4, long],
      [205, 'three'],
    ]);
  });
  it('of nothing are none', () => {
    expect(texts('')).toEqual([]);
    expect(texts('\n\n\n')).toEqual([]);
  });
});

describe('an HTML file', () => {
  it('gives paragraphs whose places fit the text', () => {
    const html = '<html lang="fr"><body><article><p>Un <em>deux</em></p><p>trois</p></article></body></html>';
    const page = readHtml(html, isoDay('2024-06-01'));
    expect(page.lang).toBe('fr');
    expect(page.published).toBeNull();
    for (const { at, text } of page.paragraphs) expect(page.text.slice(at, at + text.length)).toBe(text);
    expect(page.paragraphs.map(({ text }) => text)).toEqual(['Un deux', 'trois']);
  });
  it('of nothing gives none', () => {
    expect(readHtml('', isoDay('2024-06-01')).paragraphs).toEqual([]);
  });
});
