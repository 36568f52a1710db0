// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../src/facts/index.ts';
import { publishedOn } from '../../../src/page/published.ts';

const TODAY = isoDay('2026-11-22');

/** A page at this address, with what stands in its head and body. */
function page({ head = '', body = '<h1>Titre</h1>', path = '/' }): Document {
  window.happyDOM?.setURL(`https://news.example${path}`);
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return document;
}
function ld(...things: unknown[]): string {
  return things
    .map((thing) => (typeof thing === 'string' ? thing : JSON.stringify(thing)))
    .map((text) => `<script type="application/ld+json">${text}</script>`)
    .join('');
}

declare global {
  interface Window {
    readonly happyDOM?: { setURL(url: string): void };
  }
}

const CASES: readonly (readonly [what: string, Parameters<typeof page>[0], string | null])[] = [
  [
    'JSON-LD',
    { head: ld({ '@type': 'NewsArticle', datePublished: '2024-10-02T23:00:00+02:00' }) },
    '2024-10-02',
  ],
  [
    'JSON-LD of several types',
    { head: ld({ '@type': ['Article', 'NewsArticle'], datePublished: '2024-10-02' }) },
    '2024-10-02',
  ],
  [
    'a graph, in which the article counts and not the page',
    {
      head: ld({
        '@graph': [
          { '@type': 'WebPage', datePublished: '2019-01-01' },
          { '@type': 'ReportageNewsArticle', datePublished: '2024-10-02' },
        ],
      }),
    },
    '2024-10-02',
  ],
  [
    'an array, after a broken script',
    { head: ld('{"a": [,}', [{ '@type': 'BlogPosting', datePublished: '2024-10-02' }]) },
    '2024-10-02',
  ],
  [
    'broken JSON-LD',
    { head: ld('{"@type": "NewsArticle", "name": "a\nb", "datePublished": "2024-10-02",}') },
    '2024-10-02',
  ],
  [
    'the article of this address among several',
    {
      path: '/b',
      head: ld(
        { '@type': 'NewsArticle', url: 'https://news.example/a', datePublished: '2024-01-01' },
        { '@type': 'NewsArticle', url: 'https://news.example/b', datePublished: '2024-10-02' },
      ),
    },
    '2024-10-02',
  ],
  [
    'none, on a list of articles',
    {
      head: ld(
        { '@type': 'NewsArticle', url: 'https://news.example/a', datePublished: '2024-01-01' },
        { '@type': 'NewsArticle', url: 'https://news.example/b', datePublished: '2024-10-02' },
      ),
    },
    null,
  ],
  [
    'not the date of a list inside',
    {
      head: ld({
        '@type': 'WebPage',
        itemListElement: [{ '@type': 'NewsArticle', datePublished: '2024-10-02' }],
      }),
    },
    null,
  ],
  [
    'a meta element',
    { head: '<meta property="article:published_time" content="2024-10-02T08:00:00Z">' },
    '2024-10-02',
  ],
  ['a meta element of another name', { head: '<meta name="DC.date.issued" content="2024-10">' }, '2024-10'],
  ['parsely', { head: '<meta name="parsely-pub-date" content="2024-10-02T08:00:00Z">' }, '2024-10-02'],
  [
    'sailthru',
    { head: '<meta name="sailthru.date" content="Wed, 02 Oct 2024 08:00:00 +0000">' },
    '2024-10-02',
  ],
  [
    'the next place when one is of no use',
    {
      head: '<meta name="date" content="1970-01-01"><meta name="pubdate" content="2031-01-01">',
      path: '/2024/10/02/a',
    },
    '2024-10-02',
  ],
  ['a day ahead', { head: '<meta name="date" content="2026-11-23">' }, '2026-11-23'],
  [
    'itemprop',
    { body: '<h1>T</h1><span itemprop="datePublished" content="2024-10-02">hier</span>' },
    '2024-10-02',
  ],
  [
    'a time of the article',
    { body: '<article><h1>T</h1><time datetime="2024-10-02T10:00">hier</time></article>' },
    '2024-10-02',
  ],
  [
    'not the time of a change before it',
    {
      body:
        '<article><h1>T</h1><p>Mis à jour le <time datetime="2024-10-05">5</time></p>' +
        '<p>Publié le <time datetime="2024-10-02">2</time></p></article>',
    },
    '2024-10-02',
  ],
  [
    'not the time of an article beside it',
    {
      body:
        '<main><article><time datetime="2020-01-01">x</time></article>' +
        '<article><h1>T</h1><time datetime="2024-10-02">x</time></article></main>',
    },
    '2024-10-02',
  ],
  ['the address', { path: '/international/2024/10/02/titre' }, '2024-10-02'],
  [
    'the line under the headline',
    { body: '<main><h1>T</h1><p>Publié le 2 octobre 2024 à 14h05</p><p>x</p></main>' },
    '2024-10-02',
  ],
  ['a bare line', { body: '<p>date 2024-10</p><h1>T</h1><p>Le texte.</p>' }, '2024-10'],
  ['a line cut by elements', { body: '<h1>T</h1><p>Publié le <b>2 octobre</b> 2024</p>' }, '2024-10-02'],
  [
    'none from what the article tells',
    { body: '<h1>T</h1><p>Le 24 février 2022, la Russie a envahi l’Ukraine.</p>' },
    null,
  ],
  ['none without a year', { body: '<h1>T</h1><p>mercredi, janvier 22</p>' }, null],
  [
    'the year of the address',
    { path: '/2025/01/titre', body: '<h1>T</h1><p>mercredi, janvier 22</p>' },
    '2025-01-22',
  ],
  ['the month of the address', { path: '/2025/01/titre' }, '2025-01'],
  ['none', {}, null],
];

describe('the date of publication', () => {
  it.each(CASES)('%s', (_what, parts, date) => expect(publishedOn(page(parts), TODAY, 'fr')).toBe(date));
});
