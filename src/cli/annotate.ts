/**
 * `npm run --silent annotate -- [--lang fr] [--date 2024-10-02] [--jsonl] [FILE…]`
 * A line of JSON for every file, or with --jsonl for every line of standard input. Whatever cannot be read is said on
 * standard error and the rest is still done; the exit code is then 2.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { dayOf, partialDate, type PartialDate } from '../facts/index.ts';
import { annotate, paragraphs } from './annotation.ts';
import { engine, type Engine } from './built.ts';

const USAGE = 'usage: annotate [--lang fr|en|…] [--date YYYY[-MM[-DD]]] [--jsonl] [FILE…]';
const today = dayOf(new Date());

function complain(message: string): void {
  console.error(`annotate: ${message}`);
  process.exitCode = 2;
}

interface Options {
  readonly lang: string | undefined;
  readonly date: PartialDate | null;
  readonly jsonl: boolean;
  readonly files: readonly string[];
}

function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      options: {
        lang: { type: 'string' },
        date: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const date = values.date === undefined ? null : partialDate(values.date);
    return { lang: values.lang, date, jsonl: values.jsonl, files: positionals };
  } catch (error) {
    complain(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return null;
  }
}

function ofText(tool: Engine, text: string, { lang, date }: Pick<Options, 'lang' | 'date'>) {
  return annotate(tool, paragraphs(text), { lang: lang ?? 'und', published: date, today });
}

async function ofHtml(tool: Engine, html: string, { lang, date }: Options) {
  // A DOM for Node takes a third of a second to load, which text and --jsonl need not wait for.
  const { readHtml } = await import('./html.ts');
  const page = readHtml(html, today);
  const mentions = annotate(tool, page.paragraphs, {
    lang: lang ?? page.lang,
    published: date ?? page.published,
    today,
  });
  return { text: page.text, mentions };
}

async function doFile(tool: Engine, file: string, options: Options): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    complain(`${file}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`);
    return null;
  });
  if (text === null) return;
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype html|html)/i.test(text);
  const result = isHtml ? await ofHtml(tool, text, options) : { mentions: ofText(tool, text, options) };
  console.log(JSON.stringify({ doc_id: basename(file), ...result }));
}

interface Line {
  readonly doc_id: unknown;
  readonly lang?: unknown;
  readonly date?: unknown;
  readonly text: unknown;
}

function doLine(tool: Engine, line: string, number: number, options: Options): void {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new TypeError('not an object');
    const { doc_id: id, lang, date, text } = value as Line;
    if (typeof text !== 'string') throw new TypeError('`text` is missing or no string');
    if (typeof id !== 'string' && typeof id !== 'number')
      throw new TypeError('`doc_id` is missing or no string');
    const published = typeof date === 'string' && date !== '' ? partialDate(date) : options.date;
    const language = typeof lang === 'string' ? lang : options.lang;
    const mentions = ofText(tool, text, { lang: language, date: published });
    console.log(JSON.stringify({ doc_id: id, mentions }));
  } catch (error) {
    complain(
      `line ${number}: ${error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) return;
  if (options.jsonl && options.files.length > 0) {
    complain(`--jsonl reads standard input and takes no file\n${USAGE}`);
    return;
  }
  const tool = await engine();
  if (options.jsonl) {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin })) {
      number++;
      if (line.trim() !== '') doLine(tool, line, number, options);
    }
    return;
  }
  for (const file of options.files) await doFile(tool, file, options);
  if (options.files.length > 0) return;
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const mentions = ofText(tool, Buffer.concat(chunks).toString('utf8'), options);
  console.log(JSON.stringify({ doc_id: '-', mentions }));
}

await main();
