/** Changes to YAML leave every byte alone but those they are about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editYaml, type Edit } from '../../../src/upkeep/yaml-edit.ts';

const set = (at: Edit['at'], key: string, value: string, after: string[] = []): Edit => ({
  what: 'set',
  at,
  key,
  value,
  after,
});
const add = (at: Edit['at'], value: string): Edit => ({ what: 'add', at, value });
const append = (at: Edit['at'], ...lines: string[]): Edit => ({ what: 'append', at, lines });

describe('a key', () => {
  it.each([
    ['is replaced where it stands', '- { a: 1, b: 2 } # why\n', set([0], 'b', '3'), '- { a: 1, b: 3 } # why\n'],
    ['comes behind the last of those named', '- { a: 1, b: 2, c: 3 }\n', set([0], 'x', '9', ['a', 'b', 'q']), '- { a: 1, b: 2, x: 9, c: 3 }\n'],
    ['comes last where none of them is', '- { a: 1 }\n', set([0], 'x', '9', ['q']), '- { a: 1, x: 9 }\n'],
    ['gets a line of its own in a block', '- a: 1 # one\n  b: 2\n', set([0], 'x', '9', ['a']), '- a: 1 # one\n  x: 9\n  b: 2\n'],
    ['comes behind a list in a block', '- a:\n    - 1\n    - 2\n  # b is next\n  b: 2\n', set([0], 'x', '9', ['a']), '- a:\n    - 1\n    - 2\n  x: 9\n  # b is next\n  b: 2\n'],
    ['is replaced in quotes', 'a: "x" # q\n', set([], 'a', 'y'), 'a: y # q\n'],
    ['finds its way through a map over several lines', '- { a: 1,\n    b: [x] }\n', set([0], 'x', '9', ['b']), '- { a: 1,\n    b: [x], x: 9 }\n'],
    ['needs no end of line at the end', '- a: 1', set([0], 'x', '9'), '- a: 1\n  x: 9'],
    ['keeps the ends of lines of another system', 'a: 1\r\nb: 2\r\n', set([], 'x', '9', ['a']), 'a: 1\r\nx: 9\r\nb: 2\r\n'],
  ])('%s', (_, before, edit, after) => expect(editYaml(before, [edit])).toBe(after)); // prettier-ignore

  it('comes with others in the order in which they are given', () => {
    const edits = [set([0], 'x', '7', ['a']), set([0], 'y', '8', ['a', 'x']), set([0], 'z', '9', ['a'])];
    expect(editYaml('- { a: 1, b: 2 }\n', edits)).toBe('- { a: 1, x: 7, y: 8, z: 9, b: 2 }\n');
  });
});

describe('a word', () => {
  it.each([
    ['comes last in a line', 'a: [x, y]\n', 'a: [x, y, z]\n'],
    ['comes last in a block', 'a:\n  - x # first\n  - y # last\nb: 1\n', 'a:\n  - x # first\n  - y # last\n  - z\nb: 1\n'],
    ['fills an empty list', 'a: []\n', 'a: [z]\n'],
    ['is not put in twice', 'a: [z]\n', 'a: [z]\n'],
  ])('%s', (_, before, after) => expect(editYaml(before, [add(['a'], 'z')])).toBe(after)); // prettier-ignore
});

describe('lines', () => {
  it.each([
    ['stand as the items above them do', 'a:\n  - x: 1\n    y: 2\n  # end\nb: 1\n', 'a:\n  - x: 1\n    y: 2\n  - new: 1\n    more: 2\n  # end\nb: 1\n'],
    ['stand at the margin where the items do', 'a:\n- x: 1\nb: 1\n', 'a:\n- x: 1\n- new: 1\n  more: 2\nb: 1\n'],
    ['come with the key where there is no list', 'b: 1\n\n', 'b: 1\na:\n  - new: 1\n    more: 2\n\n'],
    ['take the place of an empty list', 'a: []\nb: 1\n', 'a: \n  - new: 1\n    more: 2\nb: 1\n'],
  ])('%s', (_, before, after) => expect(editYaml(before, [append(['a'], '- new: 1', '  more: 2')])).toBe(after)); // prettier-ignore

  it('stand below a list that is itself in a list', () => {
    const before = 'o:\n  - id: p\n    h:\n      - { w: a } # first\n\n  - id: q\n';
    expect(editYaml(before, [append(['o', 0, 'h'], '- { w: b }')])).toBe(
      'o:\n  - id: p\n    h:\n      - { w: a } # first\n      - { w: b }\n\n  - id: q\n',
    );
  });
});

describe('what cannot be done', () => {
  it.each([
    ['a path that leads nowhere', 'a: 1\n', set(['b', 0], 'x', '1')],
    ['a list written in one line', 'a: [{ x: 1 }]\n', append(['a'], '- x: 2')],
    ['a value that would break the file', 'a: 1\n', set([], 'a', '{ [')],
    ['a file that is broken', 'a: [\n', set([], 'a', '1')],
  ])('is refused: %s', (_, text, edit) => expect(() => editYaml(text, [edit])).toThrow());

  it('is refused: two values for one key', () =>
    expect(() => editYaml('a: 1\n', [set([], 'a', '2'), set([], 'a', '3')])).toThrow('two changes'));
});

it('the last terms of countries can be closed, and nothing else in the file changes', () => {
  const folder = 'assets/facts/countries';
  // Every fourth file shows all manners of writing that there are; all of them take a minute on a busy machine.
  for (const name of readdirSync(folder).filter((_, at) => at % 4 === 0)) {
    const before = readFileSync(join(folder, name), 'utf8');
    const value = parse(before) as { offices?: { holders: { who: string; to?: string }[] }[] };
    const edits = (value.offices ?? []).map(({ holders }, at) =>
      set(['offices', at, 'holders', holders.length - 1], 'to', '2031-01-31', ['who', 'from']),
    );
    const after = parse(editYaml(before, edits)) as typeof value;
    for (const { holders } of value.offices ?? []) holders.at(-1)!.to = '2031-01-31';
    expect(after, name).toEqual(value);
  }
}, 60_000);
