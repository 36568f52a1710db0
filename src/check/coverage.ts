/** COVERAGE.md: what the store holds, how old it is, and what it lacks. Made by `npm run facts:coverage`, never by hand. */
import type { Compiled } from '../pack/compile.ts';
import { earliest, type Claim, type IsoDay } from '../facts/index.ts';
import { termsByOffice } from './offices.ts';
import { table, countBy } from './markdown.ts';

export interface Missing {
  readonly what: string;
  readonly why: string;
}

/** Office lists ought to reach back to the end of the Cold War. */
const SINCE = '1990-12-31';

/** @param missing what the editors know to be missing, from missing.yaml. */
export function coverage(compiled: Compiled, missing: readonly Missing[]): string {
  return [
    '# What the store covers',
    'Made by `npm run facts:coverage` from the YAML beside it; `npm test` holds it to them.',
    ...kinds(compiled),
    ...freshness(compiled),
    ...countries(compiled),
    ...series(compiled),
    ...languages(compiled),
    ...sources(compiled),
    '## What is missing, and why',
    ...holes(compiled),
    table(['What', 'Why'], missing.map(({ what, why }) => [what, why])),
  ].join('\n\n') + '\n'; // prettier-ignore
}

function kinds({ records }: Compiled): string[] {
  const entities = countBy(records.entities.values(), (entity) => entity.kind);
  const claims = countBy(records.claims.values(), (claim) => claim.type);
  const forms = countBy(records.entities.values(), (e) => (e.kind === 'forum' ? `forum: ${e.form}` : null));
  return [
    '## By kind',
    table(['Entities', 'Number'], [...entities, ...forms]),
    table(['Claims', 'Number'], [...claims, ['all', records.claims.size]]),
  ];
}

function freshness({ records }: Compiled): string[] {
  const claims = [...records.claims.values()];
  const current = claims.filter((claim) => claim.type === 'office' && !claim.valid.to);
  return [
    '## How fresh, how sure',
    table(
      ['', 'Oldest check', 'Newest check'],
      [
        ['all claims', ...range(claims)],
        ['whoever is in office', ...range(current)],
      ],
    ),
    'Whoever is in office, by the month of the check:',
    table(
      ['Checked', 'Holders'],
      countBy(current, (claim) => claim.asOf.slice(0, 7)),
    ),
    table(
      ['Confidence', 'Claims'],
      countBy(claims, (claim) => claim.confidence),
    ),
  ];
}

function range(claims: readonly Claim[]): [string, string] {
  const days: readonly IsoDay[] = claims.map((claim) => claim.asOf).sort();
  return [days[0] ?? '', days.at(-1) ?? ''];
}

function countries({ records }: Compiled): string[] {
  const offices = termsByOffice(records.claims.values());
  const rows = [...records.countries.values()].map((country) => {
    const key = `country:${country.code}`;
    const own = [...offices].filter(([id]) => records.offices.get(id)?.of === key);
    const terms = own.flatMap(([, list]) => list);
    const people = new Set(terms.map((term) => term.person));
    const open = terms.filter((term) => !term.valid.to);
    const oldest = open.map((term) => term.asOf).sort()[0];
    return [country.name['en'] ?? country.code, own.length, people.size, terms.length, oldest ?? ''] as const;
  });
  const known = rows.filter(([, , people]) => people > 0).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return [
    '## By country',
    `${known.length} countries and territories with leaders, of ${rows.length} that the store names.`,
    table(['Country', 'Offices', 'Leaders', 'Terms', 'Oldest check of an incumbent'], known),
  ];
}

function series({ records }: Compiled): string[] {
  const editions = new Map(
    countBy(records.entities.values(), (e) => (e.kind === 'edition' ? e.series : null)),
  );
  const rows = [...records.entities.values()]
    .filter((entity) => entity.kind === 'series' && entity.forum)
    .map(({ id, name }) => [name['en'] ?? id, editions.get(id) ?? 0] as const)
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
  const pairs = [...records.entities.values()].filter((entity) => entity.kind === 'series' && !entity.forum);
  const meetings = pairs.reduce((sum, { id }) => sum + (editions.get(id) ?? 0), 0);
  const told = `${rows.length} series; beside them ${meetings} meetings of two, of ${pairs.length} pairs.`;
  return ['## By series', told, table(['Series', 'Editions'], rows)];
}

/** How many entities have a name of their own in a language; all others are found by their French and English names. */
function languages({ records }: Compiled): string[] {
  const count = (kind: string) =>
    new Map(
      countBy(
        [...records.entities.values()]
          .filter((e) => e.kind === kind && (e.kind !== 'series' || e.forum))
          .flatMap((e) => Object.keys(e.name)),
        (lang) => lang,
      ),
    );
  const [leaders, forums, seriesNames] = [count('leader'), count('forum'), count('series')];
  const countryNames = new Map(
    countBy(
      [...records.countries.values()].flatMap((c) => Object.keys(c.name)),
      (lang) => lang,
    ),
  );
  const langs = [...new Set([...leaders.keys(), ...forums.keys(), ...countryNames.keys()])].sort();
  return [
    '## By language',
    'Names of their own. In languages of Latin script a person without one is found by the French and English names.',
    table(
      ['Language', 'Leaders', 'Forums', 'Series', 'Countries'],
      langs.map((lang) => [
        lang, leaders.get(lang) ?? 0, forums.get(lang) ?? 0, seriesNames.get(lang) ?? 0, countryNames.get(lang) ?? 0,
      ]),
    ),
  ]; // prettier-ignore
}

function sources({ records }: Compiled): string[] {
  const publishers = countBy(
    [...records.claims.values()].flatMap((claim) => claim.sources),
    (id) => records.sources.get(id)?.publisher ?? null,
  ).sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'));
  const often = publishers.filter(([, uses]) => uses >= 10);
  const others = publishers.slice(often.length).reduce((sum, [, uses]) => sum + uses, 0);
  return [
    '## By source',
    `${records.sources.size} sources of ${publishers.length} publishers. Those that ten claims or more lean on:`,
    table(['Publisher', 'Citations'], [...often, [`${publishers.length - often.length} others`, others]]),
  ];
}

/** Offices at the head of a state whose list begins late or breaks off for more than a year. */
function holes({ records }: Compiled): string[] {
  const rows: [string, string][] = [];
  for (const [id, terms] of termsByOffice(records.claims.values())) {
    const office = records.offices.get(id);
    const first = terms[0]?.valid.from;
    if (!office?.roles.some((role) => role === 'head-of-state' || role === 'head-of-government')) continue;
    if (!first || earliest(first) > SINCE) rows.push([id, `known from ${first ?? 'an unknown day'} on`]);
  }
  rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `Of the offices at the head of a state or a government, ${rows.length} are not known back to 1990, for want of a source that was read (some are younger):`,
    table(['Office', 'Known'], rows),
  ];
}
