import { expect, test } from 'vitest';
import { coverage, sample } from '../../../src/check/index.ts';
import { compiledWith } from '../pack/changed-facts.ts';

test('the same seed draws the same claims, another seed others', async () => {
  const compiled = await compiledWith([]);
  const ids = (seed: number) => sample(compiled, seed, 8).map(({ claim }) => claim.id);
  expect(ids(7)).toEqual(ids(7));
  expect(ids(7)).not.toEqual(ids(8));
});

test('a sample holds no claim twice, and at most all', async () => {
  const compiled = await compiledWith([]);
  const all = sample(compiled, 1, 10_000).map(({ claim }) => claim.id);
  expect(all).toHaveLength(compiled.records.claims.size);
  expect(new Set(all).size).toBe(all.length);
});

test('every claim drawn says where it stands and on what it rests', async () => {
  for (const { file, line, sources } of sample(await compiledWith([]), 1, 10)) {
    expect(file).toMatch(/\.yaml$/);
    expect(line).toBeGreaterThan(0);
    expect(sources.length).toBeGreaterThan(0);
  }
});

test('the report counts what is there and tells what is missing', async () => {
  const compiled = await compiledWith([]);
  const report = coverage(compiled, [{ what: 'The Moon', why: 'nobody | governs it' }]);
  const leaders = [...compiled.records.entities.values()].filter((entity) => entity.kind === 'leader').length;
  expect(report).toContain(`| leader | ${leaders} |`);
  expect(report).toContain('| Arcadia |');
  expect(report).toContain('| The Moon | nobody \\| governs it |');
});
