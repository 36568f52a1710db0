/** Reading dumps: what is cut out, what is refused, and that a long one takes no more memory than a short one. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createGzip } from 'node:zlib';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dayOfDump, readRecords } from '../../../src/upkeep/wikidata/read.ts';
import { itemsIn } from '../../../src/upkeep/wikidata/entity.ts';
import { country, held, newFolder, person } from './support.ts';

let folder = '';
beforeAll(async () => {
  folder = await newFolder();
});

async function all(records: AsyncIterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const record of records) list.push(record);
  return list;
}

async function recordsOf(content: string | Buffer, name = 'dump.json'): Promise<unknown[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  return all(readRecords(path, () => true));
}

describe('records', () => {
  it('are found however they are laid out, with braces and quotes inside their texts', async () => {
    const values = [{ a: '}{"\\' }, { b: { c: ['{', '\\"'] } }, { d: '…é习' }];
    for (const text of [
      JSON.stringify(values),
      JSON.stringify(values, null, 2),
      values.map((one) => JSON.stringify(one)).join('\n'),
      `\uFEFF[\r\n${values.map((one) => JSON.stringify(one)).join(',\r\n')}\r\n]`,
    ])
      expect(await recordsOf(text)).toEqual(values);
  });

  it('are the same wherever the stream is cut', async () => {
    const pad = fc.integer({ min: 262_100, max: 262_200 });
    await fc.assert(
      fc.asyncProperty(pad, fc.string({ unit: 'binary' }), async (length, text) => {
        const values = [
          { pad: 'x'.repeat(length - 12), text },
          { text, '\\"{': 1 },
        ];
        expect(await recordsOf(values.map((one) => JSON.stringify(one)).join('\n'))).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  it('are none in an empty file', async () => expect(await recordsOf('')).toEqual([]));

  it.each([
    ['HTML', '<!doctype html><title>Error</title>', 'not JSON'],
    ['half a record', '[{"id":"Q1","labels":{', 'ends in the middle'],
    ['a record that is no JSON', '{"id":Q1}', 'JSON'],
    ['half a gzip', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2]), 'dump.json: '],
  ])('%s is refused, by the name of the file', async (_, content, why) => {
    await expect(recordsOf(content)).rejects.toThrow(why);
    await expect(recordsOf(content)).rejects.toThrow(join(folder, 'dump.json'));
  });

  it('a folder without any is refused', async () => {
    const empty = await newFolder();
    await expect(all(readRecords(empty, () => true))).rejects.toThrow('no .json');
    await expect(all(readRecords(join(empty, 'nowhere'), () => true))).rejects.toThrow('ENOENT');
  });
});

describe('items', () => {
  it('are those of Wikidata; properties, what is missing and other JSON are none', () => {
    const empty = { id: 'Q5', labels: [], claims: [], sitelinks: [] };
    expect(itemsIn(empty)).toMatchObject([{ qid: 'Q5', labels: {} }]);
    for (const other of [
      { type: 'property', id: 'P39' },
      { id: 'Q7', missing: '', claims: 3 },
      { name: 'x' },
      null,
      3,
      'Q5',
      [empty],
    ])
      expect(itemsIn(other)).toEqual([]);
    expect(itemsIn({ entities: { Q5: empty, P39: { id: 'P39' } } })).toHaveLength(1);
  });

  it('do without statements that are not what they should be', () => {
    const claims = { P35: [{ rank: 'normal' }, null, held('P35', 'Q8')] };
    expect(itemsIn({ id: 'Q5', claims })[0]?.holdings['P35']).toMatchObject([{ value: 'Q8' }]);
  });
});

describe('the day of a dump', () => {
  it.each([
    ['wikidata-20261116-all.json.gz', '2026-11-16'],
    ['wikidata-2026-11-16.json', '2026-11-16'],
  ])('stands in its name: %s', async (name, day) => {
    await writeFile(join(folder, name), '{}');
    expect(await dayOfDump(join(folder, name))).toBe(day);
  });

  it('is else that of the file, and of the oldest in a folder', async () => {
    const many = join(folder, 'many');
    await mkdir(many);
    for (const [name, day] of [
      ['Q1.json', '2026-05-02'],
      ['Q20000.json', '2026-04-01'],
    ] as const) {
      await writeFile(join(many, name), '{}');
      await utimes(join(many, name), new Date(day), new Date(day));
    }
    expect(await dayOfDump(many)).toBe('2026-04-01');
  });
});

/** Writes a dump of so many bytes: people of no interest, and one country in the middle. */
async function writeDump(path: string, bytes: number): Promise<void> {
  const gzip = createGzip({ level: 1 });
  const file = gzip.pipe(createWriteStream(path));
  const filler = 'Somebody of whom nobody has heard. '.repeat(30);
  const one = country('Q9000001', 'AA', [held('P35', 'Q9000012', { from: '2020-05' })]);
  const put = async (value: object, after: string) => {
    if (!gzip.write(JSON.stringify(value) + after)) await once(gzip, 'drain');
  };
  gzip.write('[\n');
  for (let at = 0, size = 0; size < bytes; at++) {
    const record = { ...person(`Q${100_000 + at}`, `Person ${at}`), filler };
    size += filler.length + 400;
    await put(record, ',\n');
    if (size > bytes / 2 && size < bytes / 2 + 1_500) await put(one, ',\n');
  }
  await put(person('Q99', 'Last'), '\n]\n');
  gzip.end();
  await once(file, 'close');
}

it('a dump of 40 MB takes hardly more memory than one of 4', { timeout: 60_000 }, async () => {
  // What is still held counts, not what waits to be collected.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const peakOf = async (bytes: number): Promise<number> => {
    const path = join(folder, `long-${bytes}.json.gz`);
    await writeDump(path, bytes);
    let [seen, peak] = [0, 0];
    const sieve = (record: Buffer) => {
      if (++seen % 1000 === 0) {
        collect();
        const { heapUsed, arrayBuffers } = process.memoryUsage();
        peak = Math.max(peak, heapUsed + arrayBuffers);
      }
      return record.includes('"P297"');
    };
    const found = await all(readRecords(path, sieve));
    expect(found.length).toBeGreaterThan(0);
    expect(seen).toBeGreaterThan(bytes / 3_000);
    return peak;
  };
  await peakOf(4e6);
  const [small, large] = [await peakOf(4e6), await peakOf(40e6)];
  // Ten times the text. Holding on to the records would make it more than four times the memory.
  expect(large / small).toBeLessThan(1.5);
});
