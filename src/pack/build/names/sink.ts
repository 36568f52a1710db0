/** Where names in one language go: what an editor gave comes first, what the build made never takes its place. */
import type { EntityId } from '../../../facts/index.ts';
import type { NameClass } from '../../../mentions/lexicon/source.ts';
import type { Compilation, PackName } from '../compilation.ts';

export interface Sink {
  /** Tag the lexicon knows the language by: the primary one, since texts are read by it. */
  readonly lang: string;
  add(
    text: string,
    kind: NameClass,
    entity: EntityId | null,
    more?: Pick<PackName, 'needs' | 'made' | 'place'>,
  ): void;
  /** Enters what was added: given forms, then derived ones, then inflected ones where nothing stands yet. */
  flush(): void;
}

export function primaryOf(lang: string): string {
  return lang.split('-')[0] ?? lang;
}

export function newSink(into: Compilation, language: string): Sink {
  const lang = primaryOf(language);
  const added: PackName[] = [];
  return {
    lang,
    add: (text, kind, entity, more = {}) =>
      added.push({ text, class: kind, entity, lang: kind === 'blocked' ? null : lang, ...more }),
    flush() {
      const known = new Map<string, Set<NameClass>>();
      const enter = (name: PackName) => {
        const classes = known.get(keyOf(name)) ?? new Set();
        known.set(keyOf(name), classes.add(name.class));
      };
      for (const name of into.names) if (name.lang === null || name.lang === lang) enter(name);
      for (const made of [undefined, 'derived', 'inflected'] as const) {
        // Of two that differ in capitals, the one that asks for fewer: «Большая двадцатка», «большая двадцатка».
        for (const name of added.filter((one) => one.made === made).sort(byCapitals)) {
          if (stands(name, known.get(keyOf(name))) || isForums(into, name, known)) continue;
          enter(name);
          into.names.push(name);
        }
      }
    },
  };
}

function byCapitals(a: PackName, b: PackName): number {
  return capitalsIn(a) - capitalsIn(b);
}

function capitalsIn({ text }: PackName): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

/** A conference and the series of its meetings are often called the same: the name is the forum’s. */
function isForums(into: Compilation, name: PackName, known: ReadonlyMap<string, unknown>): boolean {
  const entity = name.entity && into.entities.get(name.entity);
  if (!entity || entity.kind !== 'series' || !entity.forum) return false;
  return known.has(keyOf({ ...name, entity: entity.forum }));
}

function keyOf({ entity, text, class: kind }: PackName): string {
  return `${entity ?? ''}|${kind === 'acronym' ? text : text.toLowerCase()}`;
}

/** Whether the entity has the form already, in a way that this one would only repeat or override. */
function stands(name: PackName, classes: ReadonlySet<NameClass> | undefined): boolean {
  if (!classes) return false;
  if (classes.has(name.class)) return true;
  if (name.made === 'inflected') return true;
  // A surname that is safe here may be known as a short form in all languages.
  return (
    name.made === 'derived' && !(name.class === 'safe' && [...classes].every((kind) => kind === 'short'))
  );
}
