/** What the compiler gathers while it goes through the files: records, names for the lexicon, and problems. */
import type { Claim, Country, Entity, Office, Source } from '../../facts/index.ts';
import type { LexiconSource, NameSource, OwnerSource, SeriesSource } from '../../mentions/lexicon/source.ts';
import type { Problem } from '../problem.ts';
import type { PairYaml } from '../schema/files.ts';
import type { NamesYaml } from '../schema/names.ts';
import type { FormsYaml } from '../schema/people.ts';
import type { Path, YamlFile } from '../yaml.ts';

/** Where a record was written, for problems that are found after all files were read. */
export interface Place {
  readonly file: YamlFile;
  readonly path: Path;
}

/** A reference from one record to another, checked when everything was read. */
export interface Reference {
  readonly kind: 'entity' | 'source' | 'country' | 'office' | 'subject' | 'measure';
  readonly id: string;
  readonly place: Place;
}

/** A name, and how the build came by it when no editor wrote it. */
export interface PackName extends NameSource {
  readonly made?: 'derived' | 'inflected';
  /** Where it was written, when that is not with its entity’s record. */
  readonly place?: Place;
}

/** A names file that was read; it is added when all records are there. */
export interface NamesFile {
  readonly yaml: NamesYaml;
  readonly root: Place;
}

export interface Compilation {
  readonly problems: Problem[];
  /** What the build decided by itself and an editor should know; nothing is broken. */
  readonly notes: string[];
  readonly entities: Map<string, Entity>;
  readonly claims: Map<string, Claim>;
  readonly countries: Map<string, Country>;
  readonly offices: Map<string, Office>;
  readonly sources: Map<string, Source>;
  readonly places: Map<string, Place>;
  readonly references: Reference[];
  readonly names: PackName[];
  /** Forms of each person as the record has them, for names in other languages to lean on. */
  readonly forms: Map<string, FormsYaml>;
  readonly nameFiles: NamesFile[];
  /** Words beside which an entity is left unmarked. */
  readonly unless: Map<string, readonly string[]>;
  readonly owners: OwnerSource[];
  readonly series: SeriesSource[];
  /** Meetings as they were written, by claim: editions are made of them when all was read. */
  readonly meetings: Map<string, { readonly yaml: PairYaml['meetings'][number]; readonly place: Place }>;
  /** Why a record differs from a widely used table: by claim, or by what the record lacks (`office/Q1`, `forum/cc`, `series/3`). */
  readonly differs: Map<string, string>;
}

export function newCompilation(): Compilation {
  return {
    problems: [],
    notes: [],
    entities: new Map(),
    claims: new Map(),
    countries: new Map(),
    offices: new Map(),
    sources: new Map(),
    places: new Map(),
    references: [],
    names: [],
    forms: new Map(),
    nameFiles: [],
    unless: new Map(),
    owners: [],
    series: [],
    meetings: new Map(),
    differs: new Map(),
  };
}

export function report(into: Compilation, place: Place, rule: string, message: string): void {
  into.problems.push({
    file: place.file.file,
    line: place.file.lineOf(place.path),
    field: place.path.join('.'),
    rule,
    message,
  });
}

/** Enters a record under its id; a second one with the same id is a problem that names the first. */
export function enter<Item>(
  into: Compilation,
  table: Map<string, Item>,
  id: string,
  item: Item,
  place: Place,
): void {
  const first = into.places.get(id);
  if (table.has(id)) {
    const where = first ? `${first.file.file}:${first.file.lineOf(first.path)}` : 'another file';
    report(into, place, 'unique-id', `${id} stands already in ${where}`);
    return;
  }
  table.set(id, item);
  into.places.set(id, place);
}

export function refer(into: Compilation, kind: Reference['kind'], id: string, place: Place): void {
  into.references.push({ kind, id, place });
}

/** Keeps the reasons given for what a record leaves out: each under the record’s id and what is meant. */
export function explain(
  into: Compilation,
  id: string,
  reasons: Readonly<Record<string, string>> | undefined,
): void {
  for (const [what, reason] of Object.entries(reasons ?? {})) into.differs.set(`${id}/${what}`, reason);
}

export function below(place: Place, ...steps: (string | number)[]): Place {
  return { file: place.file, path: [...place.path, ...steps] };
}

/** Everything that finding needs, taken out of the records. */
export function lexiconSource(from: Compilation): LexiconSource {
  // A family of meetings of two is never named as such.
  const nameable = [...from.entities.values()].filter((entity) => entity.kind !== 'series' || entity.forum);
  const entities = nameable.map((entity) => {
    const { id, kind } = entity;
    const unless = from.unless.get(id);
    return {
      id,
      kind: kind === 'series' || kind === 'edition' ? ('summit' as const) : kind,
      ...(unless && { unless }),
      ...(entity.kind === 'forum' && entity.parent && { parent: entity.parent }),
      ...(entity.kind === 'leader' && entity.gender === 'f' && { woman: true as const }),
    };
  });
  const terms = [...from.claims.values()].flatMap((claim) => {
    if (claim.type !== 'office') return [];
    const office = from.offices.get(claim.office);
    if (!office) return [];
    const { of, roles, leads } = office;
    return [
      {
        person: claim.person,
        of,
        roles,
        leads,
        from: claim.valid.from,
        to: claim.valid.to,
        asOf: claim.asOf,
      },
    ];
  });
  return { entities, names: from.names, terms, owners: from.owners, series: from.series };
}
