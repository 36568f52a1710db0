/** Offices and people as their YAML has them, with what the pack leaves out (pins, items of positions) and where each line stands. */
import * as v from 'valibot';
import { foldText } from '../mentions/scan/fold.ts';
import type { Compilation } from '../pack/build/compilation.ts';
import { isShared } from '../pack/build/cross.ts';
import { office, person, type OfficeYaml } from '../pack/schema/people.ts';
import type { Path, YamlFile } from '../pack/yaml.ts';

export interface HolderRow {
  readonly who: string;
  readonly from?: string;
  readonly to?: string;
  readonly acting: boolean;
  readonly pinned?: string;
  /** Why it differs from widely used tables, of which Wikidata is one. */
  readonly differs?: string;
  /** The day it was last checked, its own or the file’s. */
  readonly asOf?: string;
  readonly confidence: 'A' | 'B' | 'C';
  readonly path: Path;
}
export interface OfficeRow {
  readonly id: string;
  readonly file: YamlFile;
  readonly path: Path;
  /** Code of the country whose office it is; null for a forum’s. */
  readonly country: string | null;
  readonly roles: readonly string[];
  readonly qid?: string;
  readonly ended: boolean;
  /** Held by several at once. */
  readonly shared: boolean;
  readonly holders: readonly HolderRow[];
}
export interface PersonRow {
  readonly id: string;
  readonly file: YamlFile;
  readonly path: Path;
  readonly qid?: string;
  readonly died?: string;
  /** The names shown and the full forms, folded. */
  readonly names: ReadonlySet<string>;
}

export interface Store {
  readonly offices: readonly OfficeRow[];
  readonly people: ReadonlyMap<string, PersonRow>;
  readonly byQid: ReadonlyMap<string, PersonRow>;
  readonly sources: ReadonlySet<string>;
  /** Every id of a person, forum, series or edition. */
  readonly ids: ReadonlySet<string>;
}

const record = v.looseObject({
  country: v.optional(v.string()),
  defaults: v.optional(v.looseObject({ asOf: v.string() })),
  offices: v.optional(v.array(office), []),
  people: v.optional(v.array(person), []),
});

/** @param records facts that compile. */
export function storeOf(records: Compilation): Store {
  const offices: OfficeRow[] = [];
  const people = new Map<string, PersonRow>();
  for (const file of new Set([...records.places.values()].map((place) => place.file))) {
    if (!/^(?:countries|forums)\//.test(file.file)) continue;
    const { country, defaults, offices: own, people: here } = v.parse(record, file.value);
    own.forEach((yaml, index) =>
      offices.push({
        id: yaml.id,
        file,
        path: ['offices', index],
        country: country ?? null,
        roles: yaml.roles,
        ...(yaml.qid && { qid: yaml.qid }),
        ended: yaml.ended !== undefined,
        shared: isShared(yaml.id),
        holders: yaml.holders.map(holderRow(index, defaults?.asOf)),
      }),
    );
    here.forEach((yaml, index) => {
      const names = [...Object.values(yaml.name), ...yaml.forms.full].map(foldText);
      const { id, qid, died } = yaml;
      const path = ['people', index];
      people.set(id, { id, file, path, ...(qid && { qid }), ...(died && { died }), names: new Set(names) });
    });
  }
  const byQid = new Map([...people.values()].flatMap((one) => (one.qid ? [[one.qid, one] as const] : [])));
  const ids = new Set(records.entities.keys());
  return { offices, people, byQid, sources: new Set(records.sources.keys()), ids };
}

function holderRow(index: number, checked: string | undefined) {
  return (yaml: OfficeYaml['holders'][number], at: number): HolderRow => ({
    who: yaml.who,
    ...(yaml.from !== undefined && { from: yaml.from }),
    ...(yaml.to !== undefined && { to: yaml.to }),
    acting: yaml.acting,
    ...(yaml.pinned && { pinned: yaml.pinned }),
    ...(yaml.differs && { differs: yaml.differs }),
    ...((yaml.asOf ?? checked) !== undefined && { asOf: yaml.asOf ?? checked ?? '' }),
    confidence: yaml.confidence,
    path: ['offices', index, 'holders', at],
  });
}

/** Terms that have no end, which are those in office as far as the store knows. */
export function openTerms({ holders }: OfficeRow): HolderRow[] {
  return holders.filter((holder) => holder.to === undefined);
}
