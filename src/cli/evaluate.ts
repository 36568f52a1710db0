/** `npm run evaluate -- [--errors] GOLD.jsonl…`: how well the engine finds what people marked by hand. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { dayOf, partialDate } from '../facts/index.ts';
import { annotate, paragraphs } from './annotation.ts';
import { engine, type Engine } from './built.ts';
import { score, summary, type GoldDocument } from './score.ts';

const USAGE = 'usage: evaluate [--errors] GOLD.jsonl…';

function fail(message: string): void {
  console.error(`evaluate: ${message}`);
  process.exitCode = 2;
}

async function evaluateFile(tool: Engine, file: string, showErrors: boolean): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) {
    fail(`${file}: no such file`);
    return;
  }
  const documents = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as GoldDocument];
    } catch {
      fail(`${file}:${index + 1}: not JSON`);
      return [];
    }
  });
  const today = dayOf(new Date());
  const result = score(documents, (document) => {
    const published = document.date ? partialDate(document.date) : null;
    return annotate(tool, paragraphs(document.text), { lang: document.lang, published, today });
  });
  if (showErrors) for (const error of result.errors) console.log(error);
  console.log(`${basename(file)}: ${documents.length} documents · ${summary(result)}`);
}

function readOptions(): { readonly errors: boolean; readonly files: readonly string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { errors: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 0) return { errors: values.errors, files: positionals };
    fail(USAGE);
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  return null;
}

const options = readOptions();
if (options) {
  const tool = await engine();
  for (const file of options.files) await evaluateFile(tool, file, options.errors);
}
