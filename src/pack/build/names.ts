/** Names in other languages, added when all records are there: what a file says leans on them. */
import { type Entity } from '../../facts/index.ts';
import type { NameEntry, NamesYaml } from '../schema/names.ts';
import { below, refer, report, type Compilation, type Place } from './compilation.ts';
import { inflectorOf } from './inflect/index.ts';
import { demoteMade } from './names/collisions.ts';
import { addCountryNames, joined } from './names/countries.ts';
import { addForumNames, addPersonNames, type Language } from './names/entities.ts';
import { addEverybody } from './names/everybody.ts';
import { addPlaces } from './names/places.ts';
import { newSink } from './names/sink.ts';
import { traditional } from './names/traditional.ts';

/** Reads a file's references; its names wait until every record was read. */
export function addNamesFile(into: Compilation, root: Place, yaml: NamesYaml): void {
  if (root.file.file !== `names/${yaml.lang}.yaml`)
    report(into, below(root, 'lang'), 'file-name', `names in ${yaml.lang} stand in names/${yaml.lang}.yaml`);
  for (const code of Object.keys(yaml.countries))
    refer(into, 'country', code, below(root, 'countries', code));
  for (const part of ['people', 'forums', 'series'] as const)
    for (const id of Object.keys(yaml[part])) refer(into, 'entity', id, below(root, part, id));
  into.nameFiles.push({ yaml, root });
}

/** The languages that records speak themselves. */
const OWN = ['en', 'fr'];

export function applyNames(into: Compilation): void {
  const files = withTraditional(into.nameFiles);
  for (const lang of OWN) if (!files.some(({ yaml }) => yaml.lang === lang)) addCountryNames(into, lang, {});
  for (const { yaml, root } of files) addLanguage(into, yaml, root);
  demoteMade(into);
}

function withTraditional(files: Compilation['nameFiles']): Compilation['nameFiles'] {
  const of = (lang: string) => files.find(({ yaml }) => yaml.lang === lang);
  const [zh, hant] = [of('zh'), of('zh-Hant')];
  const rest = files.filter((file) => file !== hant || !zh);
  const made = zh ? [{ yaml: traditional(zh.yaml, hant?.yaml), root: hant?.root ?? zh.root }] : [];
  return [...rest, ...made].sort((a, b) => (a.yaml.lang < b.yaml.lang ? -1 : 1));
}

function addLanguage(into: Compilation, yaml: NamesYaml, root: Place): void {
  const sink = newSink(into, yaml.lang);
  const language: Language = { into, tag: yaml.lang, sink };
  addCountryNames(into, yaml.lang, yaml.countries);
  for (const [id, entry] of Object.entries(yaml.people)) {
    const entity = known(language, id, ['leader'], below(root, 'people', id));
    if (entity?.kind === 'leader') addPersonNames(language, entity, entry, below(root, 'people', id));
  }
  for (const [id, entry] of Object.entries(yaml.forums)) {
    const entity = known(language, id, ['forum'], below(root, 'forums', id));
    if (!entity) continue;
    addForumNames(language, entity, entry, below(root, 'forums', id));
    addOwnerNames(language, id, entry);
  }
  for (const [id, { short, ...entry }] of Object.entries(yaml.series)) {
    const entity = known(language, id, ['series'], below(root, 'series', id));
    if (!entity) continue;
    addForumNames(language, entity, entry, below(root, 'series', id));
    addBareNames(language, id, short ?? []);
  }
  addEverybody(language, yaml.people);
  addPlaces(language, yaml.places, root);
  sink.flush();
}

/** An id that nobody describes is told with all other references; one of another kind is told here. */
function known(
  { into }: Language,
  id: string,
  kinds: readonly Entity['kind'][],
  place: Place,
): Entity | null {
  const entity = into.entities.get(id);
  if (!entity) return null;
  if (kinds.includes(entity.kind)) return entity;
  report(into, place, 'reference', `${id} is a ${entity.kind}, not a ${kinds.join(' or ')}`);
  return null;
}

/** «генеральный секретарь ООН» */
function addOwnerNames({ into, sink }: Language, id: string, { name, full, acronym }: NameEntry): void {
  const { phrase } = inflectorOf(sink.lang);
  const names = [...(name ? [name] : []), ...full].flatMap((text) => [text, ...phrase(text)]);
  const index = into.owners.findIndex((owner) => owner.key === id);
  const owner = into.owners[index];
  if (owner) into.owners[index] = { ...owner, names: joined(owner.names, sink.lang, [...names, ...acronym]) };
}

/** Bare names with which a place or a year means an edition; the lexicon has them for all languages. */
function addBareNames({ into, sink }: Language, id: string, short: readonly string[]): void {
  const { phrase } = inflectorOf(sink.lang);
  const more = short.flatMap((text) => [text, ...phrase(text)]);
  const index = into.series.findIndex((series) => series.entity === id);
  const series = into.series[index];
  if (series) into.series[index] = { ...series, short: [...new Set([...series.short, ...more])] };
}
