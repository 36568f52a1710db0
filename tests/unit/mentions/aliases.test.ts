/** Every written form that the facts give is found, in a sentence of its language that says nothing else. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isoDay, partialDate } from '../../../src/facts/index.ts';
import { encodeLexicon } from '../../../src/mentions/lexicon/encode.ts';
import type { LexiconSource, NameClass, NameSource } from '../../../src/mentions/lexicon/source.ts';
import { find, type Lexicon } from '../../../src/mentions/index.ts';
import { compileFacts } from '../../../src/pack/compile.ts';
import { openWhole } from './lexicon.ts';

/** One for every language that the lexicon has names in, or that is read: a new language brings its own. */
const CARRIER: Readonly<Record<string, (name: string) => string>> = {
  fr: (name) => `hier on en a beaucoup parlé (${name}), puis de la pluie.`,
  en: (name) => `yesterday we talked about it (${name}), then about the rain.`,
  de: (name) => `gestern sprachen wir lange davon (${name}), dann vom Regen.`,
  es: (name) => `ayer hablamos mucho de ello (${name}), y después de la lluvia.`,
  it: (name) => `ieri ne abbiamo parlato a lungo (${name}), e poi della pioggia.`,
  pt: (name) => `ontem falámos muito disso (${name}), e depois da chuva.`,
  ru: (name) => `вчера мы долго говорили об этом (${name}), а потом о дожде.`,
  uk: (name) => `учора ми довго про це говорили (${name}), а потім про дощ.`,
  zh: (name) => `昨天大家谈了很久（${name}），后来又谈起了下雨。`,
  ja: (name) => `昨日は長く話し（${name}）、それから雨の話になった。`,
  ar: (name) => `تحدثنا أمس طويلا عن هذا (${name})، ثم عن المطر.`,
  nl: (name) => `gisteren spraken we er lang over (${name}), en daarna over de regen.`,
  pl: (name) => `wczoraj długo o tym mówiliśmy (${name}), a potem o deszczu.`,
  tr: (name) => `dün bunu uzun uzun konuştuk (${name}), sonra da yağmuru.`,
};
/** Forms that are known to be lost, by cause: whoever mends one takes it off the list. */
const WAITING: ReadonlySet<string> = new Set(
  Object.values(
    parse(readFileSync('tests/unit/mentions/aliases.waiting.yaml', 'utf8')) as Record<string, string[]>,
  ).flat(),
);
/** What holds in all languages is read in these two, and each name in one of the others, by turns. */
const EVERYWHERE = ['fr', 'en'];
const BY_TURNS = Object.keys(CARRIER).filter((lang) => !EVERYWHERE.includes(lang));

let source: LexiconSource;
let lexicon: Lexicon;
/** What stands for an entity as well as itself: for a series and for its forum, the edition at hand. */
const standIns = new Map<string, Set<string>>();
beforeAll(async () => {
  const result = await compileFacts('assets/facts');
  if (!result.ok) throw new Error('the facts do not compile');
  source = result.value.lexicon;
  lexicon = openWhole(encodeLexicon(source));
  for (const { entity, forum, editions } of source.series)
    for (const key of forum === null ? [entity] : [entity, forum])
      standIns.set(
        key,
        new Set([...(standIns.get(key) ?? []), entity, ...editions.map((one) => one.entity)]),
      );
}, 60_000);

/** A form in its sentence; what stands before `from` only leads up to it. */
interface Case {
  readonly what: string;
  readonly text: string;
  readonly lang: string;
  readonly entity: string;
  readonly from: number;
}
/** So many are read as one page, which is far quicker; what seems lost there is read once more alone. */
const PAGE = 100;

function found(cases: readonly { text: string; lang: string; from: number }[]): ReadonlySet<string>[] {
  const [first] = cases;
  if (!first) return [];
  const reading = { lang: first.lang, published: partialDate('2024-10-22'), today: isoDay('2026-11-22') };
  const ids = cases.map(() => new Set<string>());
  for (const { block, start, entity } of find(cases, lexicon, reading))
    if (start >= cases[block]!.from) ids[block]!.add(entity);
  return ids;
}

function meansIt(ids: ReadonlySet<string> | undefined, entity: string): boolean {
  if (!ids) return false;
  return ids.has(entity) || [...(standIns.get(entity) ?? [])].some((id) => ids.has(id));
}

function lost(cases: readonly Case[]): string[] {
  return [...new Set(cases.map(({ lang }) => lang))]
    .flatMap((lang) => {
      const own = cases.filter((one) => one.lang === lang);
      const pages = Array.from({ length: Math.ceil(own.length / PAGE) }, (_, index) =>
        own.slice(index * PAGE, (index + 1) * PAGE),
      );
      return pages.flatMap((page) => {
        const ids = found(page);
        return page.filter(({ entity }, index) => !meansIt(ids[index], entity));
      });
    })
    .filter((one) => !meansIt(found([one])[0], one.entity))
    .map(({ what }) => what)
    .filter((what) => !WAITING.has(what));
}

function carry(name: string, lang: string): string {
  const carrier = CARRIER[lang];
  if (!carrier) throw new Error(`no carrier sentence for ${lang}`);
  return carrier(name);
}

/** Decides whose turn it is, always the same for one name. */
const sumOf = (text: string): number => [...text].reduce((sum, char) => sum + char.codePointAt(0)!, 0);

/** Every form of these classes, in every language it is to be read in, in the sentences that `lead` makes of it. */
function casesOf(classes: readonly NameClass[], lead: (name: NameSource, lang: string) => string): Case[] {
  return source.names.flatMap((name) => {
    const { entity, text, class: kind } = name;
    if (!entity || !classes.includes(kind)) return [];
    const other = BY_TURNS[sumOf(text) % BY_TURNS.length]!;
    return (name.lang === null ? [...EVERYWHERE, other] : [name.lang]).map((lang) => {
      const opening = lead(name, lang);
      const what = `${lang} ${kind} ${text} → ${entity}`;
      return { what, text: opening + carry(text, lang), lang, entity, from: opening.length };
    });
  });
}

/** The first full form of everybody, by language. */
function fullForms(): (name: NameSource) => string | undefined {
  const full = new Map<string, string>();
  for (const { class: kind, text, entity, lang } of source.names)
    if (kind === 'full' && entity && !full.has(`${lang} ${entity}`)) full.set(`${lang} ${entity}`, text);
  return ({ lang, entity }) => full.get(`${lang} ${entity}`) ?? full.get(`null ${entity}`);
}

/** Forms that none of the words they need brings out. */
function lostContext(): string[] {
  const cases = source.names.flatMap(({ class: kind, text, entity, lang, needs }) =>
    kind === 'context' && entity
      ? [
          {
            needs: needs ?? [],
            text,
            entity,
            lang: lang ?? 'fr',
            what: `${lang ?? 'fr'} context ${text} → ${entity}`,
          },
        ]
      : [],
  );
  return cases
    .filter(({ needs, text, entity, lang }) =>
      needs.every(
        (need) => !meansIt(found([{ text: carry(`${need} ${text}`, lang), lang, from: 0 }])[0], entity),
      ),
    )
    .map(({ what }) => what)
    .filter((what) => !WAITING.has(what));
}

const alone = (): string => '';

describe('every form of the facts is found', () => {
  it('in a language that has a carrier sentence, which says nothing by itself', () => {
    const langs = new Set(source.names.flatMap(({ lang }) => lang ?? []));
    expect([...langs].filter((lang) => !CARRIER[lang])).toEqual([]);
    for (const lang of Object.keys(CARRIER))
      expect([...found([{ text: carry('x', lang), lang, from: 0 }])[0]!], lang).toEqual([]);
  });
  it('full names, in every language', () => {
    expect(lost(casesOf(['full'], alone))).toEqual([]);
  });
  it('acronyms and safe surnames, in theirs', () => {
    expect(lost(casesOf(['acronym', 'safe'], alone))).toEqual([]);
  });
  it('surnames, behind the full name', () => {
    const fullForm = fullForms();
    const known = casesOf(['short'], (name, lang) => `${carry(fullForm(name) ?? name.text, lang)} `);
    expect(lost(known)).toEqual([]);
  });
  it('what needs a word near, with one of its words', () => {
    expect(lostContext()).toEqual([]);
  });
  it('and what is blocked stays unmarked', () => {
    const names = new Set(
      source.names.flatMap(({ class: kind, text }) => (kind === 'full' || kind === 'acronym' ? [text] : [])),
    );
    const marked = source.names
      .filter(({ class: kind, text }) => kind === 'blocked' && !names.has(text))
      .filter(({ text }) => found([{ text: `on a vu ${text} hier`, lang: 'fr', from: 0 }])[0]!.size > 0)
      .map(({ text }) => `blocked ${text}`)
      .filter((what) => !WAITING.has(what));
    expect(marked).toEqual([]);
  });
});
