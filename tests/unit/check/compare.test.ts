import { expect, test } from 'vitest';
import { compareWith } from '../../../src/check/index.ts';
import { compiledWith, inFolder, type Change } from '../pack/changed-facts.ts';

const AA = 'countries/aa.yaml';
const row = (more: Record<string, unknown>) => ({
  country: 'AA', person: 'Otto Kern', role: 'head_of_state', qid: 'Q1', start: '2020-05-11', end: null, status: 'current_at_2026', ...more,
}); // prettier-ignore

async function differences(leader: Record<string, unknown>, ...changes: Change[]) {
  const compiled = await compiledWith(changes);
  const tables = { 'leaders.json': { leaders: [row(leader)] } };
  return (await inFolder(tables, (folder) => compareWith(folder, compiled))).differences;
}

test('a start within the precision of the coarser date agrees', async () => {
  expect(await differences({})).toEqual([]);
});

test('a start more than a week away differs', async () => {
  expect(await differences({ start: '2020-07-01' })).toMatchObject([
    { kind: 'start', here: '2020-05–', there: '2020-07-01–' },
  ]);
});

test('a reason in the YAML settles it', async () => {
  const why = {
    file: AA,
    find: 'otto-kern, from: 2020-05,',
    text: 'otto-kern, from: 2020-05, differs: elected in July,',
  };
  expect(await differences({ start: '2020-07-01' }, why)).toMatchObject([{ because: 'elected in July' }]);
});

test('somebody in office there who is former or unknown here differs', async () => {
  const left = {
    file: AA,
    find: 'otto-kern, from: 2020-05,',
    text: 'otto-kern, from: 2020-05, to: 2024-02-01,',
  };
  expect(await differences({}, left)).toMatchObject([{ kind: 'holder', here: '2020-05–2024-02-01' }]);
  expect(await differences({ qid: 'Q999' })).toMatchObject([{ kind: 'holder', here: 'not in office' }]);
});

test('somebody who left long ago may be missing', async () => {
  expect(await differences({ qid: 'Q999', end: '1999-01-01', status: 'former' })).toEqual([]);
});

test('a table of another shape is refused with its place', async () => {
  const compiled = await compiledWith([]);
  const tables = { 'leaders.json': { leaders: [{ person: 3 }] } };
  await expect(inFolder(tables, (folder) => compareWith(folder, compiled))).rejects.toThrow(
    /leaders\.json: .*leaders\.0/,
  );
});
