/** The reading loop on the built extension: marks, card, dossier, popup; by the mouse and by the keyboard. */
import type { Page } from 'playwright';
import { closedPoint, closedText } from './support/closed-root.ts';
import { articleOf, hover, marksOn, tell, type Extension, type Tab } from './support/drive.ts';
import { expect, test } from './support/extension.ts';
import { openRealPopup } from './support/real-popup.ts';

const DOSSIER = 'Full dossier';
/** The machine may be busy; a card that comes late still comes. */
const SLOW = { timeout: 15_000 };

/** A card that has only just come takes no click: a page could have put a button of its own there. */
const SETTLED_MS = 400;

/** An expression for the popup: presses the first such element; true once there was one. */
const click = (selector: string) =>
  `[...document.querySelectorAll('${selector}')].slice(0, 1).map((one) => one.click()).length`;

const texts = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

/** Waits until the page has stopped gliding to where it was led. */
async function stillness(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(async () => {
      const now = await page.evaluate(() => scrollY);
      const still = now === before;
      before = now;
      return still;
    }, SLOW)
    .toBe(true);
}

async function cardSays(page: Page, ...words: readonly string[]): Promise<void> {
  for (const word of words) await expect.poll(() => closedText(page), SLOW).toContain(word);
}

async function dossierFrom({ context }: Extension, act: () => Promise<void>): Promise<Page> {
  const opened = context.waitForEvent('page', SLOW);
  await act();
  const dossier = await opened;
  await dossier.waitForLoadState();
  return dossier;
}

const LANGUAGES = [
  {
    name: 'French',
    article: 'kazan',
    marks: [
      'sommet de Kazan',
      'Xi Jinping',
      'Vladimir Poutine',
      'sommet des BRICS à Kazan',
      'Narendra Modi',
      'OTAN',
    ],
    never: ['Volga', 'poutine', 'kremlin'],
    hovered: 'Vladimir Poutine',
    card: ['Vladimir Putin', 'President of Russia', 'As of'],
    id: 'vladimir-putin',
    published: '2024-10-02',
    heading: 'Vladimir Putin',
    named: [
      'xi-jinping',
      'vladimir-putin',
      'brics-summit-16',
      'narendra-modi',
      'cyril-ramaphosa',
      'eu',
      'nato',
      'sco',
    ],
  },
  {
    name: 'English',
    article: 'tianjin',
    marks: ['SCO summit in Tianjin', 'Narendra Modi', 'Xi Jinping', 'Vladimir Putin', 'Donald Trump', 'NATO'],
    never: ['Tianjin', 'Beijing', 'Delhi'],
    hovered: 'Narendra Modi',
    card: ['Narendra Modi', 'Prime Minister of India', 'As of'],
    id: 'narendra-modi',
    published: '2025-09-01',
    heading: 'Narendra Modi',
    named: [
      'sco-summit-25',
      'narendra-modi',
      'xi-jinping',
      'vladimir-putin',
      'donald-trump',
      'kim-jong-un',
      'un',
      'eu',
    ],
  },
] as const;

for (const { name, article, marks, never, hovered, card, id, published, heading, named } of LANGUAGES) {
  test.describe(name, () => {
    test('marks the names and nothing else', async ({ read }) => {
      const { page, cast } = await read(articleOf(article));
      expect(cast.members.map(({ entity }) => entity)).toEqual(expect.arrayContaining([...named]));
      expect(cast.published).toBe(published);
      expect(cast.lang).toBe(article === 'kazan' ? 'fr' : 'en');
      const seen = await marksOn(page);
      for (const mark of marks) expect(seen.map(({ text }) => text)).toContain(mark);
      for (const word of never) expect(seen.map(({ text }) => text)).not.toContain(word);
      expect(seen.filter(({ within }) => within === '')).toEqual([]);
      expect(await page.locator('[contenteditable]').innerText()).not.toBe('');
      expect(seen.filter(({ within }) => within === 'div')).toEqual([]);
    });

    test('shows a card under the pointer, then the dossier', async ({ read, extension }) => {
      const { page } = await read(articleOf(article));
      await hover(page, hovered);
      await cardSays(page, ...card);
      const link = await closedPoint(page, { tag: 'button', text: DOSSIER });
      await page.mouse.move(link.x, link.y, { steps: 8 });
      await page.waitForTimeout(SETTLED_MS);
      const dossier = await dossierFrom(extension, () => page.mouse.click(link.x, link.y));
      expect(new URL(dossier.url()).searchParams.get('id')).toBe(id);
      expect(new URL(dossier.url()).searchParams.get('date')).toBe(published);
      await expect(dossier.getByRole('heading', { level: 1 })).toHaveText(heading);
      expect(await dossier.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(1);
      await dossier.close();
      await page.bringToFront();
      await page.mouse.move(5, 5, { steps: 4 });
      await expect.poll(() => closedText(page), SLOW).toBe('');
    });
  });
}

test('a card stands wholly in the window, wherever its mark is', async ({ read }) => {
  const { page } = await read(articleOf('kazan'));
  await page.setViewportSize({ width: 1024, height: 640 });
  for (const text of ['Vladimir Poutine', 'président russe', 'OTAN']) {
    await hover(page, text);
    await cardSays(page, DOSSIER);
    await expect
      .poll(async () => {
        const box = await page.locator('html > div[popover]').boundingBox();
        return (
          box !== null && box.y >= 0 && box.x >= 0 && box.y + box.height <= 640 && box.x + box.width <= 1024
        );
      }, SLOW)
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => closedText(page)).toBe('');
  }
});

test('the card goes on Esc, and stays away until the pointer has left', async ({ read }) => {
  const { page } = await read(articleOf('kazan'));
  const mark = await hover(page, 'Vladimir Poutine');
  await cardSays(page, 'Vladimir Putin');
  await page.keyboard.press('Escape');
  await expect.poll(() => closedText(page)).toBe('');
  await page.mouse.move(mark.x + 3, mark.y, { steps: 3 });
  await page.waitForTimeout(900);
  expect(await closedText(page)).toBe('');
});

test('names nobody where nobody is named', async ({ read }) => {
  const { page, cast } = await read(articleOf('nobody'));
  expect(cast.members).toEqual([]);
  expect(await texts(page)).toEqual([]);
});

test('the popup lists the cast, leads to a mention and back, and opens the dossier', async ({
  read,
  extension,
}) => {
  const { page } = await read(articleOf('kazan'));
  const popup = await openRealPopup(extension, page);
  await popup.until(`document.querySelectorAll('.row-button').length > 8`);
  const list = await popup.evaluate<string>('document.querySelector(".cast").innerText');
  for (const name of ['Xi Jinping', 'Vladimir Putin', 'Narendra Modi', 'Shanghai Cooperation Organisation']) {
    expect(list).toContain(name);
  }
  const row = (name: string) =>
    `[...document.querySelectorAll('.row-button')].find((one) => one.textContent.includes('${name}'))`;
  await popup.evaluate(`${row('NATO')}?.click() ?? ${row('North Atlantic')}.click()`);
  await popup.until(click('.row-open .jumps button:last-child'));
  await expect.poll(() => page.evaluate(() => scrollY), SLOW).toBeGreaterThan(100);
  await stillness(page);
  await popup.until(click('.foot-jumped button'));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  const dossier = await dossierFrom(extension, () =>
    popup.evaluate(`document.querySelector('.row-open .row-tools > .ap-link').click()`),
  );
  expect(new URL(dossier.url()).searchParams.get('id')).toBe('nato');
  await expect.poll(popup.isOpen).toBe(false);
  await dossier.close();
  await popup.close();
});

test('the popup says in words that nobody is named', async ({ read, extension }) => {
  const { page } = await read(articleOf('nobody'));
  const popup = await openRealPopup(extension, page);
  await popup.until(`document.querySelector('.message-title')?.textContent === 'Nobody known here'`);
  expect(await popup.evaluate('document.querySelectorAll(".row-button").length')).toBe(0);
  await popup.close();
});

test('the popup turns a site off and on again', async ({ read, extension }) => {
  const { page } = await read(articleOf('tianjin'));
  const popup = await openRealPopup(extension, page);
  await popup.until(`document.querySelector('.row-button')`);
  await popup.until(click('[role=switch][aria-checked=true]'));
  await expect.poll(() => texts(page), SLOW).toEqual([]);
  // The popup asks anew after a switch, and then has none to press for a moment.
  await popup.until(click('[role=switch][aria-checked=false]'));
  await expect.poll(async () => (await texts(page)).length, SLOW).toBeGreaterThan(5);
  await popup.close();
});

test.describe('by the keyboard', () => {
  const press = (
    extension: Extension,
    tab: Tab,
    name: 'next-mention' | 'previous-mention' | 'open-card' | 'toggle-marks',
  ) => tell(extension, tab, 'command', { name });

  test('walks from mention to mention, opens the card, the dossier, and comes back', async ({
    read,
    extension,
  }) => {
    const tab = await read(articleOf('wang'));
    const { page } = tab;
    await page.bringToFront();
    const before = await page.evaluate(() => document.activeElement?.localName);
    await press(extension, tab, 'next-mention');
    await expect.poll(() => closedText(page), SLOW).toContain('1');
    await press(extension, tab, 'next-mention');
    await press(extension, tab, 'previous-mention');
    await press(extension, tab, 'open-card');
    await cardSays(page, 'Wang Yi', DOSSIER);
    // Tab goes round inside the card; the dossier is its last stop.
    await page.keyboard.press('Shift+Tab');
    await page.waitForTimeout(SETTLED_MS);
    const dossier = await dossierFrom(extension, () => page.keyboard.press('Enter'));
    expect(new URL(dossier.url()).searchParams.get('id')).toBe('wang-yi');
    await dossier.close();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await expect.poll(() => closedText(page), SLOW).not.toContain(DOSSIER);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe(before);
  });

  test('hides the marks and shows them again', async ({ read, extension }) => {
    const tab = await read(articleOf('the-hague'));
    const all = await texts(tab.page);
    expect(all.length).toBeGreaterThan(8);
    await press(extension, tab, 'toggle-marks');
    expect(await texts(tab.page)).toEqual([]);
    await press(extension, tab, 'toggle-marks');
    expect(await texts(tab.page)).toEqual(all);
  });

  test('speaks of the card as a dialog with the name of who it is about', async ({ read, extension }) => {
    const tab = await read(articleOf('wang'));
    await tab.page.bringToFront();
    await press(extension, tab, 'next-mention');
    await press(extension, tab, 'open-card');
    await cardSays(tab.page, DOSSIER);
    const session = await extension.context.newCDPSession(tab.page);
    await expect
      .poll(async () => {
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        return nodes
          .filter(({ role }) => role?.value === 'dialog')
          .map(({ name }) => (name?.value as string | undefined) ?? '');
      }, SLOW)
      .toEqual([expect.stringContaining('Wang Yi')]);
  });
});
