/** The store in a real Chromium: seeding, kills, damage, deletion. Facts are synthetic, the background is the real one. */
import { expect, test as base } from 'playwright/test';
import type { Page } from 'playwright';
import type { EntityId, IsoDay } from '../../src/facts/index.ts';
import { DAMAGES } from './support/damage.ts';
import type { Damage } from './support/damage.ts';
import type { Probe } from './support/probe.ts';
import { buildStoreExtension, launch, removeFolder } from './support/store-extension.ts';
import type { StoreExtension } from './support/store-extension.ts';

declare const probe: Probe;

/** 600 entities and 6,000 claims: seeding takes about half a second, long enough to be killed in. */
const ENTITIES = 600;

const test = base.extend<object, { folder: string; extension: StoreExtension }>({
  folder: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants the pattern
    async ({}, use) => {
      const folder = await buildStoreExtension(ENTITIES);
      await use(folder);
      removeFolder(folder);
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ folder }, use) => {
      const extension = await launch(folder);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
});

/** Asks for a card; how it was answered, and how long that took. */
function card(page: Page) {
  return page.evaluate(async () => {
    const begun = performance.now();
    const reply = await probe.send('card', {
      entity: 'person-3' as EntityId,
      sentence: '',
      lang: 'fr',
      others: [],
      published: null,
      today: '2026-11-22' as IsoDay,
    });
    const ms = performance.now() - begun;
    if (!reply.ok) return { ok: false, reason: reply.reason, ms };
    const { head, chosen, from } = reply.value;
    return { ok: true, name: head.entity.name['fr'], chosen: chosen.length > 0, from, ms };
  });
}

const storeState = (page: Page) =>
  page.evaluate(async () => {
    const reply = await probe.send('store-state', {});
    return reply.ok ? reply.value.state : reply.reason;
  });
const condition = (page: Page) => page.evaluate(() => probe.condition());

const ANSWER = { ok: true, name: 'Personne 3', chosen: true };

async function whole(page: Page): Promise<void> {
  await expect.poll(() => storeState(page), { timeout: 15_000, intervals: [20] }).toBe('ready');
  expect(await condition(page)).toBe('whole');
}

test('is seeded once, and found again after the worker slept', async ({ extension }) => {
  const { page } = extension;
  expect(await card(page)).toMatchObject(ANSWER);
  await whole(page);
  expect(await card(page)).toMatchObject({ ...ANSWER, from: 'store' });
  await extension.stopWorker();
  // Straight from the database: had it been seeded again, the bundled pack would have answered.
  expect(await card(page)).toMatchObject({ ...ANSWER, from: 'store' });
});

test('answers while it is being seeded, without waiting for it', async ({ extension }) => {
  const { page } = extension;
  await page.evaluate(() => {
    void probe.send('repair', {});
  });
  const answers = [];
  while ((await storeState(page)) !== 'ready') answers.push(await card(page));
  expect(answers.length).toBeGreaterThan(2);
  for (const answer of answers) {
    expect(answer).toMatchObject(ANSWER);
    expect(answer.ms).toBeLessThan(1_000);
  }
  expect(answers.map(({ from }) => from)).toContain('bundled');
  await whole(page);
});

test('is absent or whole, wherever the worker is killed', async ({ extension }) => {
  test.slow();
  const { page } = extension;
  async function begin(): Promise<number> {
    await extension.stopWorker();
    await page.evaluate(() => probe.drop());
    const begun = Date.now();
    await extension.worker(() =>
      page.evaluate(() => {
        void probe.send('store-state', {});
      }),
    );
    return begun;
  }
  // What a whole seeding takes on this machine at this hour: the kills are spread over it.
  const begun = await begin();
  await whole(page);
  const takes = Date.now() - begun;
  const left: string[] = [];
  for (let part = 0; part <= 12; part++) {
    await begin();
    await page.waitForTimeout((takes * part) / 12);
    await extension.stopWorker();
    left.push(await condition(page));
    expect(['absent', 'empty', 'whole']).toContain(left.at(-1));
    expect(await card(page)).toMatchObject(ANSWER);
  }
  await whole(page);
  // At least the first was killed in the middle.
  expect(left[0]).not.toBe('whole');
});

for (const damage of Object.keys(DAMAGES) as Damage[]) {
  test(`mends itself: ${damage}`, async ({ extension }) => {
    const { page } = extension;
    await whole(page);
    await extension.stopWorker();
    await page.evaluate((name) => probe.damages[name](), damage);
    expect(await card(page)).toMatchObject(ANSWER);
    await whole(page);
    expect(await card(page)).toMatchObject({ ...ANSWER, from: 'store' });
  });
}

test('comes back when it is deleted while running', async ({ extension }) => {
  const { page } = extension;
  await whole(page);
  await page.evaluate(() => probe.drop());
  expect(await card(page)).toMatchObject(ANSWER);
  await whole(page);
});

test('comes back when the browser ends its connection', async ({ extension }) => {
  const { page, id, context } = extension;
  await extension.stopWorker();
  await whole(page);
  const cdp = await context.newCDPSession(page);
  const origin = `chrome-extension://${id}`;
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  expect(await card(page)).toMatchObject(ANSWER);
  await whole(page);
});

/**
 * In a page of the extension, because a real quota cannot be used up on demand: Chromium keeps its idea of the room that is
 * left for half a minute.
 */
test('stands aside when the browser gives no database or no room, and is mended when it does', async ({
  extension,
}) => {
  const { page } = extension;
  await page.reload();
  const answers = await page.evaluate(async () => {
    const { put } = IDBObjectStore.prototype;
    const { open } = IDBFactory.prototype;
    const refuse = (name: string) => () => {
      throw new DOMException('on purpose', name);
    };
    const store = await probe.store();
    const ask = async (repaired: Awaited<ReturnType<typeof store.repair>>) => {
      const entity = await store.entity('person-3' as EntityId);
      return [repaired.state === 'bundled' ? repaired.why : repaired.state, entity?.name['fr'], store.from];
    };
    IDBObjectStore.prototype.put = refuse('QuotaExceededError');
    const full = await ask(await store.repair());
    IDBObjectStore.prototype.put = put;
    // Firefox, in private windows.
    IDBFactory.prototype.open = refuse('InvalidStateError');
    const hidden = await ask(await store.repair());
    IDBFactory.prototype.open = open;
    return { full, hidden, mended: await ask(await store.repair()) };
  });
  expect(answers).toEqual({
    full: ['QuotaExceededError', 'Personne 3', 'bundled'],
    hidden: ['InvalidStateError', 'Personne 3', 'bundled'],
    mended: ['ready', 'Personne 3', 'store'],
  });
  await whole(page);
});

test('serves an extension page and the worker at once, through repairs by either', async ({ extension }) => {
  const { page } = extension;
  await whole(page);
  const direct = () =>
    page.evaluate(async () => {
      const store = await probe.store();
      const [entity, claims, found] = await Promise.all([
        store.entity('person-3' as EntityId),
        store.claimsOn('person-3' as EntityId),
        store.search('personne 3', 'fr', 3),
      ]);
      return { name: entity?.name['fr'], claims: claims.length, first: found[0]?.entity };
    });
  const expected = { name: 'Personne 3', claims: 10, first: 'person-3' };
  expect(await direct()).toEqual(expected);
  const repairs = page.evaluate(async () => {
    const store = await probe.store();
    return Promise.all([probe.send('repair', {}), store.repair()]);
  });
  expect(await direct()).toEqual(expected);
  expect(await card(page)).toMatchObject(ANSWER);
  await repairs;
  expect(await direct()).toEqual(expected);
  expect(await card(page)).toMatchObject(ANSWER);
  await whole(page);
});
