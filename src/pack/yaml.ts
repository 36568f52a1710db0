/** YAML with line numbers: every value can say where it stands, so that every rule can. */
import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
} from 'yaml';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

export interface YamlFile {
  /** Path from the folder of facts. */
  readonly file: string;
  readonly value: unknown;
  /** Line (from 1) of the value at a path, or of its nearest parent that exists. */
  lineOf(path: Path): number;
}

/** Aliases beyond this are a bomb, not a fact file. */
const MAX_ALIASES = 50;

/** The largest file has some 30 kB; one that is thirty times as large is no file of facts. */
const MAX_LENGTH = 1_000_000;

/** Keys that mean something to JavaScript itself; schemas pass over them without a word. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** @returns the file's value, or the problems that kept it from being read. */
export function readYaml(file: string, text: string): YamlFile | Problem[] {
  const problem = (line: number, message: string): Problem => ({
    file,
    line,
    field: '',
    rule: 'yaml',
    message,
  });
  if (text.length > MAX_LENGTH) return [problem(1, `longer than ${MAX_LENGTH} characters`)];
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      uniqueKeys: true,
      schema: 'core',
      merge: false,
    });
    // A warning is a tag that YAML does not know: nothing here needs any.
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
      return errors.map((error) =>
        problem(
          counter.linePos(error.pos[0]).line,
          error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'not YAML',
        ),
      );
    }
    const odd = oddities(document).map(({ at, message }) => problem(counter.linePos(at).line, message));
    if (odd.length > 0) return odd;
    return {
      file,
      value: document.toJS({ maxAliasCount: MAX_ALIASES }),
      lineOf: (path) => lineOf(document, counter, path),
    };
  } catch (error) {
    // Too many aliases, or lists within lists beyond what the stack holds.
    return [problem(1, error instanceof Error ? error.message : String(error))];
  }
}

/** What YAML allows and no file of facts needs. */
function oddities(document: Document): { at: number; message: string }[] {
  const found: { at: number; message: string }[] = [];
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      // Looking one up goes through the document: a bomb is left to the limit of `toJS`.
      if (++aliases <= MAX_ALIASES && !alias.resolve(document))
        found.push({ at: alias.range?.[0] ?? 0, message: `nothing is called &${alias.source}` });
    },
    Pair(_, { key }) {
      if (isScalar(key) && RESERVED.has(String(key.value)))
        found.push({ at: key.range?.[0] ?? 0, message: `no key is called ${String(key.value)}` });
    },
  });
  return found;
}

function lineOf(document: Document, counter: LineCounter, path: Path): number {
  let node: unknown = document.contents;
  let line = 1;
  for (const step of path) {
    const next = child(node, step);
    if (!next) break;
    line = counter.linePos(next.offset).line;
    node = next.node;
  }
  return line;
}

function child(node: unknown, step: string | number): { node: unknown; offset: number } | null {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isNode(item) && item.range ? { node: item, offset: item.range[0] } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(
    (entry) => isPair(entry) && isScalar(entry.key) && String(entry.key.value) === String(step),
  );
  const key = pair?.key;
  return pair && isScalar(key) && key.range ? { node: pair.value, offset: key.range[0] } : null;
}
