/** Lexicons of a given number of names: of the shipped ones as many as are wanted, and made-up ones beyond. */
import type { EntityId } from '../../src/facts/index.ts';
import { encodeLexicon } from '../../src/mentions/lexicon/encode.ts';
import type { LexiconSource, NameSource } from '../../src/mentions/lexicon/source.ts';
import { compileFacts } from '../../src/pack/compile.ts';
import { inWords } from '../../src/pack/problem.ts';
import { capitalised, madeWord, randomFrom, type Random } from './random.ts';

export interface BenchLexicon {
  readonly size: number;
  /** What `openLexicon` opens. */
  readonly encoded: string;
  /** The very names, for those who search without a lexicon. */
  readonly names: readonly string[];
}

export interface Lexicons {
  readonly bySize: ReadonlyMap<number, BenchLexicon>;
  /** Full names of people that stand in each of the lexicons: what the pages name. */
  readonly people: readonly string[];
}

/** A person of the store is written in some ten ways; so are the made-up ones. */
const FORMS_EACH = 10;
const PEOPLE_ON_PAGES = 120;
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M} '’.-]*$/u;
/** Two words or three: what no other name of the lexicon is a part of. */
const FULL_NAME = /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){1,2}$/u;

/** @throws Error when the facts do not compile. */
export async function makeLexicons(facts: string, sizes: readonly number[], seed: number): Promise<Lexicons> {
  const compiled = await compileFacts(facts);
  if (!compiled.ok) throw new Error(compiled.problems.map(inWords).join('\n'));
  const source = compiled.value.lexicon;
  const random = randomFrom(seed);
  const shipped = shuffled(eachOnce(source.names.filter(({ text }) => LATIN.test(text))), random);
  const people = peopleIn(source, shipped).slice(0, PEOPLE_ON_PAGES);
  const first = new Set(people);
  const ordered = [
    ...shipped.filter((name) => isSafe(name) && first.has(name.text)),
    ...shipped.filter((name) => !first.has(name.text)),
  ];
  const largest = Math.max(...sizes);
  const made = madeUp(largest - ordered.length, random);
  const all = [...ordered, ...made.names];
  const bySize = sizes.map((size): [number, BenchLexicon] => {
    const names = all.slice(0, size);
    const entities = [...source.entities, ...(size > ordered.length ? made.entities : [])];
    const { base } = encodeLexicon({ ...source, entities, names });
    return [size, { size, encoded: base, names: [...new Set(names.map(({ text }) => text))] }];
  });
  return { bySize: new Map(bySize), people };
}

function isSafe({ class: safety, lang }: NameSource): boolean {
  return safety === 'full' && lang === null;
}

function eachOnce(names: readonly NameSource[]): NameSource[] {
  return [...new Map(names.map((name) => [name.text, name])).values()];
}

/** Names of one person each that mean nobody else, however they are written. */
function peopleIn({ entities }: LexiconSource, names: readonly NameSource[]): string[] {
  const leaders = new Set(entities.filter(({ kind }) => kind === 'leader').map(({ id }) => id));
  const taken = new Set<EntityId>();
  return names.flatMap((name) => {
    const { text, entity } = name;
    if (!entity || !isSafe(name) || !leaders.has(entity) || taken.has(entity) || !FULL_NAME.test(text))
      return [];
    taken.add(entity);
    return [text];
  });
}

function madeUp(count: number, random: Random): Pick<LexiconSource, 'entities' | 'names'> {
  const entities: { id: EntityId; kind: 'leader' }[] = [];
  const texts = new Map<string, NameSource>();
  while (texts.size < count) {
    const id = `bench-${entities.length}` as EntityId;
    entities.push({ id, kind: 'leader' });
    for (let form = 0; form < FORMS_EACH && texts.size < count; form++) {
      const text = `${capitalised(madeWord(random))} ${capitalised(madeWord(random))}`;
      texts.set(text, { text, class: 'full', entity: id, lang: null });
    }
  }
  return { entities, names: [...texts.values()] };
}

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other] as Item, mixed[at] as Item];
  }
  return mixed;
}
