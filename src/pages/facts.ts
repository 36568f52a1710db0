/** The facts, for our own pages: they open the store themselves instead of asking by message. */
import {
  dayOf,
  leadersOf,
  standingAt,
  type CountryCode,
  type Entity,
  type FactReader,
  type IsoDay,
} from '../facts/index.ts';
import { foldForSearch, PACK_INDEX } from '../pack/format.ts';
import { packagedJson, packagedText } from '../platform/index.ts';
import { openFactStore, type FactStore } from '../store/index.ts';
import type { Found } from '../views/found-row.tsx';

const RESULTS = 12;
/** Fewer letters begin the names of too many countries. */
const MIN_COUNTRY = 3;
/** « guin » begins the names of several. */
const COUNTRIES = 2;

export function openFacts(): Promise<FactStore> {
  return openFactStore({ loadIndex: () => packagedJson(PACK_INDEX), loadShard: packagedText });
}

/** The flag that stands beside an entity's name: a leader's country, a summit's host. */
export async function flagBeside(reader: FactReader, entity: Entity): Promise<string | null> {
  const code = entity.kind === 'leader' ? entity.country : entity.kind === 'edition' ? entity.hosts[0] : null;
  return code ? reader.flag(code) : null;
}

let countryNames: Promise<
  readonly { readonly code: CountryCode; readonly names: readonly string[] }[]
> | null;

/** Countries by name; read once for the life of the page, as the names are that are searched. */
async function countriesNamed(store: FactStore, query: string): Promise<readonly CountryCode[]> {
  const wanted = foldForSearch(query);
  if (wanted.length < MIN_COUNTRY) return [];
  countryNames ??= store
    .countries()
    .then((all) =>
      all.map(({ code, name }) => ({ code, names: Object.values(name).map((one) => foldForSearch(one)) })),
    );
  try {
    const begins = (name: string) => name.startsWith(wanted) || name.includes(` ${wanted}`);
    const found = (await countryNames).filter(({ names }) => names.some(begins));
    const exactly = (names: readonly string[]) => (names.includes(wanted) ? 0 : 1);
    return found
      .sort((a, b) => exactly(a.names) - exactly(b.names) || (a.code < b.code ? -1 : 1))
      .slice(0, COUNTRIES)
      .map(({ code }) => code);
  } catch (error) {
    countryNames = null;
    throw error;
  }
}

/** Names first; after them the leaders, today, of a country so called. */
async function entitiesFor(
  store: FactStore,
  query: string,
  lang: string,
  today: IsoDay,
): Promise<readonly Entity[]> {
  const [found, codes] = await Promise.all([
    store.search(query, lang, RESULTS),
    countriesNamed(store, query),
  ]);
  const [named, leaders] = await Promise.all([
    store.entities(found.map((one) => one.entity)),
    Promise.all(codes.map((code) => leadersOf(store, code, today))),
  ]);
  const last = leaders.flat().slice(0, RESULTS / 2);
  const shown = new Map([...named.slice(0, RESULTS - last.length), ...last].map((one) => [one.id, one]));
  return [...shown.values()];
}

/** Search results with what a row of them shows. */
export async function find(query: string, lang: string): Promise<readonly Found[]> {
  const store = await openFacts();
  const today = dayOf(new Date());
  const entities = await entitiesFor(store, query, lang, today);
  return Promise.all(
    entities.map(async (entity): Promise<Found> => {
      const [flagSvg, standings] = await Promise.all([
        flagBeside(store, entity),
        standingAt(store, entity, today),
      ]);
      return { entity, flagSvg, standing: standings[0] ?? null };
    }),
  );
}
