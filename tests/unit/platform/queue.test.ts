import { expect, it } from 'vitest';
import { oneAtATime } from '../../../src/platform/queue.ts';

it('runs one after the other, also after a failure', async () => {
  const log: string[] = [];
  const work = oneAtATime(async (name: string) => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (name === 'b') throw new Error('on purpose');
  });
  const results = await Promise.allSettled([work('a'), work('b'), work('c')]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
