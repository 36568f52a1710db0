/**
 * Wikidata’s JSON from disk, one record at a time: single documents, folders of them, dumps (one array, an entity a line)
 * and NDJSON, gzipped or not. A dump is some 1.6 TB of text: nothing is kept but the record at hand, and only records that
 * the sieve lets through are parsed.
 */
import { createReadStream } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream';

/** Looks at the bytes of a record, before they are parsed, and says whether it is wanted. */
export type Sieve = (record: Buffer) => boolean;

/** The largest items have some 5 MB; a document of fifty may have more. */
const MAX_RECORD = 256 * 1024 * 1024;

/** What is no JSON of Wikidata’s, with the file it stands in. */
export class UnreadableDump extends Error {
  override readonly name = 'UnreadableDump';
}

/**
 * @param path a file, or a folder whose .json, .ndjson and .gz files are read in the order of their names.
 * @throws UnreadableDump, naming the file; or what the file system raises.
 */
export async function* readRecords(path: string, wanted: Sieve): AsyncGenerator {
  for (const file of await filesOf(path)) {
    try {
      for await (const record of cut(await bytesOf(file)))
        if (wanted(record)) yield JSON.parse(record.toString('utf8'));
    } catch (error) {
      if (error instanceof Error && !('syscall' in error))
        throw new UnreadableDump(`${file}: ${error.message}`);
      throw error;
    }
  }
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(?:json|ndjson|jsonl)(?:\.gz)?$/.test(name));
  if (names.length === 0) throw new UnreadableDump(`${path}: no .json, .ndjson or .gz file in this folder`);
  return names.sort().map((name) => join(path, name));
}

/** By its first bytes, not by its name, a file is gzipped. */
async function bytesOf(file: string): Promise<AsyncIterable<Buffer>> {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  await handle.close();
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  if (bytesRead < 2 || buffer[0] !== 0x1f || buffer[1] !== 0x8b) return stream;
  // Errors of either stream come out of the second when it is read.
  return pipeline(stream, createGunzip({ chunkSize: 1 << 18 }), () => undefined);
}

const BYTE = { quote: 0x22, backslash: 0x5c, open: 0x7b, close: 0x7d } as const;
/** Between two records: the array’s brackets, commas, white space, a byte order mark. */
const BETWEEN = new Set([...'[], \t\r\n'].map((one) => one.charCodeAt(0)).concat(0xef, 0xbb, 0xbf));

/** Cuts the stream into its outermost objects, whatever lines they stand on. */
async function* cut(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  const state: Scan = { depth: 0, inString: false };
  for await (const chunk of chunks) {
    let from = 0;
    while (from < chunk.length) {
      const begun = state.depth > 0 ? from : nextRecord(chunk, from);
      if (begun === chunk.length) break;
      const end = endOfRecord(chunk, begun, state);
      const part = chunk.subarray(begun, end ?? chunk.length);
      size += part.length;
      if (size > MAX_RECORD) throw new Error(`a record of more than ${MAX_RECORD} bytes`);
      held.push(part);
      if (end === null) break;
      yield held.length === 1 ? part : Buffer.concat(held);
      [held, size, from] = [[], 0, end];
    }
  }
  if (state.depth > 0) throw new Error('ends in the middle of a record');
}

function nextRecord(chunk: Buffer, from: number): number {
  for (let at = from; at < chunk.length; at++) {
    const byte = chunk[at] ?? 0;
    if (byte === BYTE.open) return at;
    if (!BETWEEN.has(byte)) throw new Error('not JSON: something else than records of Wikidata’s');
  }
  return chunk.length;
}

interface Scan {
  depth: number;
  inString: boolean;
  /** The string’s next byte is escaped; only true from one chunk to the next. */
  escaped?: boolean;
}

/** @returns where the record ends, or null when it goes on in the next chunk. */
function endOfRecord(chunk: Buffer, from: number, state: Scan): number | null {
  let { depth, inString } = state;
  let at = from;
  if (state.escaped) {
    at++;
    state.escaped = false;
  }
  for (; at < chunk.length; at++) {
    const byte = chunk[at];
    if (inString) {
      if (byte === BYTE.backslash) at++;
      else if (byte === BYTE.quote) inString = false;
    } else if (byte === BYTE.quote) inString = true;
    else if (byte === BYTE.open) depth++;
    else if (byte === BYTE.close && --depth === 0) {
      Object.assign(state, { depth: 0, inString: false, escaped: false });
      return at + 1;
    }
  }
  Object.assign(state, { depth, inString, escaped: at > chunk.length });
  return null;
}

/** The day a dump is of: in its name (wikidata-20261116-all.json.gz), else when the file was written. */
export async function dayOfDump(path: string): Promise<string> {
  const named = /(20\d\d)-?([01]\d)-?([0-3]\d)(?!\d)/.exec(basename(path));
  if (named) return named.slice(1).join('-');
  const days = await Promise.all(
    (await filesOf(path)).map(async (file) => (await stat(file)).mtime.toISOString().slice(0, 10)),
  );
  // The oldest: what a folder says as a whole was so on that day at the latest.
  return days.sort()[0] ?? '';
}
