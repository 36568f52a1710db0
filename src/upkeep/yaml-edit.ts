/** Changes to a YAML file that leave every other byte alone: comments, order, quotes and layout are the editor’s. */
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Path } from '../pack/yaml.ts';

export type Edit =
  /** Gives a key of a map a value; a new key stands behind the last of `after` that is there. */
  | {
      readonly what: 'set';
      readonly at: Path;
      readonly key: string;
      readonly value: string;
      readonly after: readonly string[];
    }
  /** A word more in a list of words; nothing when it is there already. */
  | { readonly what: 'add'; readonly at: Path; readonly value: string }
  /** Lines behind the last item of a list, indented as its items are. Without the list: at the end, under its key. */
  | { readonly what: 'append'; readonly at: Path; readonly lines: readonly string[] };

interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @throws Error when a path leads nowhere, or to what is not laid out as facts are. */
export function editYaml(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text, { schema: 'core', merge: false });
  if (document.errors[0]) throw document.errors[0];
  const splices = edits.flatMap((edit) => splice(text, document.contents, edit));
  let [result, at] = ['', 0];
  // Sorting is stable: what goes in at one place goes in in the order of the edits.
  for (const { from, to, text: put } of splices.sort((a, b) => a.from - b.from)) {
    if (from < at) throw new Error(`two changes of one place, at character ${from}`);
    result += text.slice(at, from) + put;
    at = to;
  }
  result += text.slice(at);
  const check = parseDocument(result, { schema: 'core', merge: false });
  if (check.errors[0]) throw new Error(`the change would break the file: ${check.errors[0].message}`);
  return result;
}

function splice(text: string, root: unknown, edit: Edit): Splice[] {
  const node = nodeAt(root, edit.at);
  switch (edit.what) {
    case 'set':
      if (!isMap(node)) throw new Error(`no map at ${edit.at.join('.')}`);
      return [setKey(text, node, edit)];
    case 'add':
      if (!isSeq(node)) throw new Error(`no list at ${edit.at.join('.')}`);
      return addWord(text, node, edit.value);
    case 'append':
      return [appendLines(text, node, edit.at, edit.lines)];
  }
}

function setKey(text: string, map: YAMLMap, edit: Extract<Edit, { what: 'set' }>): Splice {
  const pairOf = (key: string) => map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const there = pairOf(edit.key);
  if (there && isNode(there.value) && there.value.range)
    return { from: there.value.range[0], to: there.value.range[1], text: edit.value };
  const before = edit.after.map(pairOf).findLast((pair) => pair !== undefined) ?? map.items.at(-1);
  if (!before) throw new Error('an empty map');
  const end = endOf(text, before);
  const said = `${edit.key}: ${edit.value}`;
  if (map.flow) return { from: end, to: end, text: `, ${said}` };
  return newLine(text, end, [said], columnOf(text, startOf(map)));
}

function addWord(text: string, list: YAMLSeq, word: string): Splice[] {
  if (list.items.some((item) => isScalar(item) && item.value === word)) return [];
  const last = list.items.at(-1);
  if (last === undefined && list.range)
    return [{ from: list.range[0], to: list.range[1], text: `[${word}]` }];
  const end = endOf(text, last);
  if (list.flow) return [{ from: end, to: end, text: `, ${word}` }];
  return [newLine(text, end, [`- ${word}`], columnOf(text, startOf(list)))];
}

function appendLines(text: string, list: unknown, at: Path, lines: readonly string[]): Splice {
  if (isSeq(list) && list.items.length > 0) {
    if (list.flow) throw new Error(`${at.join('.')} is written in one line`);
    return newLine(text, endOf(text, list), lines, columnOf(text, startOf(list)));
  }
  if (isSeq(list) && list.range) {
    const indent =
      columnOf(text, text.lastIndexOf('\n', list.range[0] - 1) + 1 + leading(text, list.range[0])) + 2;
    return { ...newLine('', 0, lines, indent), from: list.range[0], to: list.range[1] };
  }
  if (at.length !== 1) throw new Error(`no list at ${at.join('.')}`);
  const end = text.trimEnd().length;
  return newLine(text, end, [`${at[0]}:`, ...lines.map((line) => `  ${line}`)], 0);
}

/** How far the line that holds the offset is indented. */
function leading(text: string, offset: number): number {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ -]*/.exec(text.slice(begin, offset))?.[0].length ?? 0;
}

/** New lines below the line that holds the offset; a comment at its end stays there. */
function newLine(text: string, offset: number, lines: readonly string[], indent: number): Splice {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const found = text.indexOf(eol, offset);
  const from = found === -1 ? text.length : found;
  return { from, to: from, text: lines.map((line) => `${eol}${' '.repeat(indent)}${line}`).join('') };
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function startOf(node: YAMLMap | YAMLSeq): number {
  return node.range?.[0] ?? 0;
}

/** Where the last word of a node ends. A block’s own range reaches over comments and blank lines behind it. */
function endOf(text: string, node: unknown): number {
  if (isPair(node)) return endOf(text, isNode(node.value) && !isEmpty(node.value) ? node.value : node.key);
  if ((isMap(node) || isSeq(node)) && !node.flow && node.items.length > 0)
    return endOf(text, node.items.at(-1));
  const end = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  return text.slice(0, end).trimEnd().length;
}

function isEmpty(node: { range?: readonly [number, number, number] | null | undefined }): boolean {
  return !node.range || node.range[0] === node.range[1];
}

function nodeAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const step of path) {
    if (isSeq(node)) node = node.items[Number(step)];
    else if (isMap(node))
      node = node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)?.value;
    else return undefined;
  }
  return node;
}
