/** Asking Wikidata itself, over a server of ours that speaks as it does; and what is said when there is none. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { compileFacts } from '../../../src/pack/compile.ts';
import { download, storeOf } from '../../../src/upkeep/index.ts';
import { FACTS, newFolder, triedOn, WIKIDATA } from './support.ts';

let server: Server;
let at: { query: string; entity: string };
let asked: string[] = [];
let broken = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    void answer(url).then(
      (text) => response.end(text),
      () => response.writeHead(404).end('nothing'),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  at = { query: `http://127.0.0.1:${port}/sparql`, entity: `http://127.0.0.1:${port}/entity/` };
});
afterAll(() => server.close());

async function answer(url: string): Promise<string> {
  if (broken) return broken;
  if (url.startsWith('/entity/')) return readFile(join(WIKIDATA, url.slice('/entity/'.length)), 'utf8');
  const item = (id: string) => ({ item: { type: 'uri', value: `http://www.wikidata.org/entity/${id}` } });
  return JSON.stringify({
    head: { vars: ['item'] },
    results: { bindings: [item('Q9000001'), item('Q9000002')] },
  });
}

async function store() {
  // Without the office whose item the fixtures do not have.
  const facts = await compileFacts(FACTS);
  if (!facts.ok) throw new Error('the fixture does not compile');
  const all = storeOf(facts.value.records);
  return { ...all, offices: all.offices.filter(({ id }) => id !== 'bb-captain-regent') };
}

it('gets the countries, positions and holders that the store has, and whoever is new', async () => {
  asked = [];
  const folder = await newFolder('wikidata-2026-03-16-');
  await download(await store(), folder, at);
  const names = (await readdir(folder)).sort();
  expect(names).toContain('Q9000014.json');
  expect(asked).toHaveLength(names.length + 1);
  expect(decodeURIComponent(asked[0] ?? '')).toContain('VALUES ?code { "AA" "BB" } ?item wdt:P297 ?code');
  const { counts } = await triedOn(folder);
  expect(counts).toMatchObject({ begun: 1, ended: 3, died: 1 });
});

it('says what Wikidata answered when that is an error, or nonsense', async () => {
  const folder = await newFolder();
  const full = await store();
  const more = { ...full, offices: [{ ...full.offices[0]!, qid: 'Q404' }] };
  await expect(download(more, folder, at)).rejects.toThrow(/answered 404 to .*Q404/);
  broken = '<html>busy</html>';
  await expect(download(full, folder, at)).rejects.toThrow('no answer that SPARQL has');
  broken = '';
});

it('says that the machine may be offline', async () => {
  const nowhere = { query: 'http://127.0.0.1:9/sparql', entity: 'http://127.0.0.1:9/' };
  await expect(download(await store(), await newFolder(), nowhere)).rejects.toThrow(
    '127.0.0.1:9 cannot be reached: is this machine offline?',
  );
});
