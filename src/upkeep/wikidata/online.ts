/**
 * Wikidata’s own documents, asked for by hand and put into a folder: the only place in this repository that speaks to the
 * network. Nothing that is built, tested or shipped calls it without being told an address.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { openTerms, type Store } from '../offices.ts';
import { gather, newHolders } from './gather.ts';

export interface Addresses {
  /** Answers SPARQL. */
  readonly query: string;
  /** Followed by `Q142.json`. */
  readonly entity: string;
}
export const WIKIDATA: Addresses = {
  query: 'https://query.wikidata.org/sparql',
  entity: 'https://www.wikidata.org/wiki/Special:EntityData/',
};

/** What Wikimedia asks of programs: a name, and where its makers can be found. */
const AGENT = 'aparte-facts-refresh/1.0 (https://github.com/; by hand)';
const TIMEOUT_MS = 30_000;
/** One question at a time, and a breath between two. */
const PAUSE_MS = 100;

const answer = v.looseObject({
  results: v.looseObject({
    bindings: v.array(v.looseObject({ item: v.looseObject({ value: v.string() }) })),
  }),
});

/** @throws Error in plain words when Wikidata cannot be reached or answers something else. */
export async function download(store: Store, folder: string, at: Addresses = WIKIDATA): Promise<void> {
  const codes = [...new Set(store.offices.flatMap(({ country }) => country?.toUpperCase() ?? []))];
  const positions = store.offices.flatMap(({ qid }) => qid ?? []);
  const holders = store.offices.flatMap((office) =>
    openTerms(office).flatMap(({ who }) => store.people.get(who)?.qid ?? []),
  );
  const asked = new Set([...(await countries(codes, at.query)), ...positions, ...holders]);
  for (const qid of asked) await save(qid, folder, at);
  if (asked.size === 0) return;
  const { items } = await gather(folder, store);
  for (const qid of new Set(newHolders(items))) if (!asked.has(qid)) await save(qid, folder, at);
}

async function countries(codes: readonly string[], address: string): Promise<string[]> {
  const values = codes.map((code) => `"${code}"`).join(' ');
  const query = `SELECT DISTINCT ?item WHERE { VALUES ?code { ${values} } ?item wdt:P297 ?code }`;
  const text = await ask(`${address}?format=json&query=${encodeURIComponent(query)}`);
  const read = v.safeParse(answer, parsed(text));
  if (!read.success) throw new Error(`${address} gave no answer that SPARQL has`);
  return read.output.results.bindings.flatMap(({ item }) => /Q\d+$/.exec(item.value)?.[0] ?? []);
}

async function save(qid: string, folder: string, at: Addresses): Promise<void> {
  const text = await ask(`${at.entity}${qid}.json`);
  if (parsed(text) === undefined) throw new Error(`${at.entity}${qid}.json is not JSON`);
  await writeFile(join(folder, `${qid}.json`), text);
  await new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });
}

async function ask(address: string): Promise<string> {
  const { host } = new URL(address);
  let response: Response;
  try {
    const headers = { 'user-agent': AGENT, accept: 'application/json' };
    response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new Error(`${host} cannot be reached: is this machine offline? (${why})`, { cause: error });
  }
  if (!response.ok) throw new Error(`${host} answered ${response.status} to ${address}`);
  return response.text();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
