/**
 * The compiler: a folder of YAML in, records and a lexicon's source out, or a list of problems and nothing at all.
 * Pure but for reading the folder; writing is src/pack/write.ts.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import { isoDay, partialDate, sourceId, type IsoDay, type Source } from '../facts/index.ts';
import type { LexiconSource } from '../mentions/lexicon/source.ts';
import {
  below,
  enter,
  lexiconSource,
  newCompilation,
  type Compilation,
  type Place,
} from './build/compilation.ts';
import { addCountry, addMissingCountries } from './build/country.ts';
import { crossCheck } from './build/cross.ts';
import { addForum } from './build/forum.ts';
import { addMeetingEditions } from './build/meetings.ts';
import { addNamesFile, applyNames } from './build/names.ts';
import { addPairs } from './build/pairs.ts';
import type { Problem } from './problem.ts';
import { countryFile, forumFile, pairFile, sourcesFile, type SourceYaml } from './schema/files.ts';
import { namesFile } from './schema/names.ts';
import { readYaml, type YamlFile } from './yaml.ts';

export interface Compiled {
  readonly records: Compilation;
  readonly lexicon: LexiconSource;
  /** The newest day on which anything in the store was checked. */
  readonly asOf: IsoDay;
}
export type CompileResult =
  | { readonly ok: true; readonly value: Compiled }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * @param folder the folder of facts, such as `assets/facts`.
 * @throws when the folder itself cannot be read; everything inside it becomes a problem instead.
 */
export async function compileFacts(folder: string): Promise<CompileResult> {
  const into = newCompilation();
  const files = await yamlFiles(folder);
  if (files.length === 0) {
    into.problems.push({
      file: folder,
      line: 1,
      field: '',
      rule: 'empty',
      message: 'no YAML file in this folder',
    });
  }
  for (const path of files) addFile(into, relative(folder, path).split(sep).join('/'), await readFile(path));
  addMissingCountries(into);
  if (into.problems.length === 0) addMeetingEditions(into);
  if (into.problems.length === 0) applyNames(into);
  if (into.problems.length === 0) crossCheck(into);
  if (into.problems.length > 0) return { ok: false, problems: into.problems };
  const days = [...into.claims.values()].map((claim) => claim.asOf).sort();
  const asOf = days.at(-1) ?? isoDay('1970-01-01');
  return { ok: true, value: { records: into, lexicon: lexiconSource(into), asOf } };
}

/** In one order on every machine, so that the same facts give the same pack. */
async function yamlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function addFile(into: Compilation, file: string, bytes: Buffer): void {
  const text = decoded(bytes);
  if (text === null) {
    into.problems.push({ file, line: 1, field: '', rule: 'encoding', message: 'not written in UTF-8' });
    return;
  }
  const yaml = readYaml(file, text);
  if (Array.isArray(yaml)) {
    into.problems.push(...yaml);
    return;
  }
  const room = file.includes('/') ? file.slice(0, file.indexOf('/')) : '';
  const add = file === 'sources.yaml' ? addSourcesFile : ROOMS[room];
  if (add) {
    add(into, yaml);
    return;
  }
  const message = 'a file of facts stands in countries/, forums/, meetings/, figures/, quotations/ or names/';
  into.problems.push({ file, line: 1, field: '', rule: 'folder', message });
}

/** Another encoding would turn accents into something else without an error. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

type AddFile = (into: Compilation, yaml: YamlFile) => void;

/** Reads a file against its schema; its sources come first, whatever else it holds. */
function reader<Yaml extends { sources: readonly SourceYaml[] }>(
  schema: v.GenericSchema<unknown, Yaml>,
  add?: (into: Compilation, root: Place, value: Yaml) => void,
): AddFile {
  return (into, yaml) => {
    check(into, yaml, schema, (value) => {
      const root: Place = { file: yaml, path: [] };
      addSources(into, root, value.sources);
      add?.(into, root, value);
    });
  };
}
const addSourcesFile = reader(sourcesFile);
const addPairFile = reader(pairFile, addPairs);
const ROOMS: Readonly<Record<string, AddFile>> = {
  countries: reader(countryFile, addCountry),
  forums: reader(forumFile, addForum),
  meetings: addPairFile,
  figures: addPairFile,
  quotations: addPairFile,
  names: reader(namesFile, addNamesFile),
};

function check<Yaml>(
  into: Compilation,
  yaml: YamlFile,
  schema: v.GenericSchema<unknown, Yaml>,
  add: (value: Yaml) => void,
): void {
  const result = v.safeParse(schema, yaml.value);
  if (result.success) {
    add(result.output);
    return;
  }
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
    const rule = unknownKey ? 'unknown-field' : issue.received === 'undefined' ? 'missing-field' : issue.type;
    const message = unknownKey ? 'this field is not part of the format' : issue.message;
    into.problems.push({ file: yaml.file, line: yaml.lineOf(path), field: path.join('.'), rule, message });
  }
}

function addSources(into: Compilation, root: Place, sources: readonly SourceYaml[]): void {
  sources.forEach((yaml, index) => {
    const place = below(root, 'sources', index);
    const id = sourceId(yaml.id);
    const source: Source = {
      id,
      title: yaml.title,
      publisher: yaml.publisher,
      read: isoDay(yaml.read),
      lang: yaml.lang,
      ...(yaml.url && { url: yaml.url }),
      ...(yaml.date && { date: partialDate(yaml.date) }),
      ...(yaml.licence && { licence: yaml.licence }),
    };
    enter(into, into.sources, id, source, below(place, 'id'));
  });
}
