/** The page is left as it was found: its nodes, its text, its layout, its own work; whatever it does meanwhile. */
import type { Page } from 'playwright';
import { bundle } from './support/bundle.ts';
import { articleOf, castOf, htmlOf, marksOn, serve } from './support/drive.ts';
import { expect, test } from './support/extension.ts';

/** What the React page of support/react-app.js shows. */
interface AppState {
  readonly who: string;
  readonly where: string | null;
  readonly items: readonly string[];
}

const HOST = 'https://www.lemonde.fr/essai';
const SLOW = { timeout: 15_000 };

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>${head}</head><body>${body}</body></html>`;

const serialised = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
const texts = async (page: Page) => (await marksOn(page)).map(({ text }) => text);

/** The same address without the extension. */
const both = test.extend<{ readonly without: (url: string, html: string) => Promise<Page> }>({
  without: async ({ playwright }, use) => {
    const browser = await playwright.chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
    await use(async (url, html) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.route(url, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.goto(url);
      return page;
    });
    await browser.close();
  },
});

both('the document is the same to the byte, with the marks and after a card', async ({ read, without }) => {
  const article = articleOf('kazan');
  const { page } = await read(article);
  expect((await texts(page)).length).toBeGreaterThan(8);
  const reference = await without(article.url, htmlOf(article));
  const expected = await serialised(reference);
  expect(await serialised(page)).toBe(expected);
  const [mark] = await marksOn(page);
  await page.mouse.move(mark!.x + 30, mark!.y, { steps: 3 });
  await page.mouse.move(mark!.x, mark!.y, { steps: 3 });
  await expect.poll(() => page.locator('html > div[popover]').count(), SLOW).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => serialised(page), SLOW).toBe(expected);
});

both('nothing moves: every box is where it is without the extension', async ({ read, without }) => {
  const article = articleOf('tianjin');
  const { page } = await read(article);
  const boxes = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.localName, x, y, width, height].join(' ');
      }),
    );
  expect(await boxes(page)).toEqual(await boxes(await without(article.url, htmlOf(article))));
});

test('no layout shift and no mutation is seen by the page', async ({ extension, open }) => {
  const watcher = `<script>
    window.seen = { shifts: 0, records: 0 };
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shifts += entry.value; })
      .observe({ type: 'layout-shift', buffered: true });
    new MutationObserver((records) => { seen.records += records.length; })
      .observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true });
    addEventListener('load', () => { seen.records = 0; });
  </script>`;
  await serve(extension.context, `${HOST}/shift`, () =>
    page(`${watcher}<h1>Xi Jinping à Moscou</h1><p>Vladimir Poutine le reçoit au nom de la Russie.</p>`),
  );
  const tab = await open(`${HOST}/shift`);
  const cast = await castOf(extension, tab);
  expect(cast.members).toHaveLength(2);
  expect(await tab.page.evaluate('seen')).toEqual({ shifts: 0, records: 0 });
});

test('what the reader writes stays the reader’s', async ({ read }) => {
  const { page } = await read(articleOf('kazan'));
  const box = page.locator('[contenteditable]');
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Et Xi Jinping, Donald Trump ? L’OTAN aussi.');
  await page.waitForTimeout(800);
  expect(await box.innerHTML()).toMatch(
    /^\s*Je me demande ce que Vladimir Poutine répondra à Kazan… Et Xi Jinping, Donald Trump \? L’OTAN aussi\.\s*$/,
  );
  const inside = await page.evaluate(() => {
    const box = document.querySelector('[contenteditable]')!;
    return [...CSS.highlights.values()]
      .flatMap((all) => [...all])
      .filter((one) => box.contains(one.startContainer)).length;
  });
  expect(inside).toBe(0);
});

test('a React page that draws its text anew ends as it would without us, 50 times over', async ({
  extension,
  open,
}) => {
  const code = await bundle('tests/browser/support/react-app.js', 'app');
  await serve(extension.context, `${HOST}/react`, () =>
    page('<div id="with"></div><div id="without" contenteditable="true"></div>'),
  );
  const tab = await open(`${HOST}/react`);
  await tab.page.addScriptTag({ content: code });
  // Text that may be written in is never read: the second tree is what React makes when it is alone.
  const wrong = await tab.page.evaluate(async () => {
    let seed = 11;
    const random = (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n;
    const names = ['Xi Jinping', 'Vladimir Poutine', 'Emmanuel Macron', 'Personne'];
    const state = (): AppState => ({
      who: names[random(4)]!,
      where: random(2) === 0 ? null : names[random(4)]!,
      items: names.filter(() => random(3) > 0).sort(() => random(3) - 1),
    });
    const withUs = document.querySelector('#with')!;
    const alone = document.querySelector('#without')!;
    const first = state();
    const show = [app.mount(withUs, first), app.mount(alone, first)];
    const wrong: string[] = [];
    for (let sequence = 0; sequence < 50; sequence += 1) {
      for (let n = random(4); n >= 0; n -= 1) {
        const next = state();
        for (const one of show) one(next);
        // Sometimes long enough for the page to be read again, sometimes in the middle of it.
        await new Promise((go) => setTimeout(go, [0, 20, 120, 260][random(4)]));
      }
      if (withUs.innerHTML !== alone.innerHTML)
        wrong.push(`${sequence}: ${withUs.innerHTML} instead of ${alone.innerHTML}`);
      if (withUs.textContent !== alone.textContent) wrong.push(`${sequence}: the text`);
    }
    return wrong;
  });
  expect(wrong).toEqual([]);
  // It was read throughout, and still is.
  await expect.poll(async () => (await texts(tab.page)).length, SLOW).toBeGreaterThan(0);
  const seen = await tab.page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((all) => [...all]).every((one) => one.startContainer.isConnected),
  );
  expect(seen).toBe(true);
});

test('a page that takes its nodes away while it is read', async ({ extension, open }) => {
  const paragraphs = Array.from(
    { length: 3_000 },
    (_, i) => `<p id="p${i}">Paragraphe ${i} : Xi Jinping et <em>Vladimir</em> Poutine, puis l’OTAN.</p>`,
  );
  const remover = `<script>
    let next = 0;
    setInterval(() => {
      for (let i = 0; i < 40; i += 1, next += 2) document.querySelector('#p' + next)?.remove();
      document.querySelector('#p' + (next + 1))?.firstChild?.remove();
    }, 4);
  </script>`;
  await serve(extension.context, `${HOST}/removing`, () => page(paragraphs.join('') + remover));
  const tab = await open(`${HOST}/removing`);
  await castOf(extension, tab);
  await expect.poll(() => tab.page.locator('p').count(), SLOW).toBeLessThan(1_600);
  await expect
    .poll(async () => (await castOf(extension, tab)).members.map(({ entity }) => entity).sort(), SLOW)
    .toEqual(['nato', 'vladimir-putin', 'xi-jinping']);
  const gone = await tab.page.evaluate(
    () =>
      [...CSS.highlights.values()].flatMap((all) => [...all]).filter((one) => !one.startContainer.isConnected)
        .length,
  );
  expect(gone).toBe(0);
});

test('five megabytes are read without a long stop, and the page answers meanwhile', async ({
  extension,
  open,
}) => {
  test.setTimeout(90_000);
  const filler =
    'La séance a repris à quinze heures, devant une salle à moitié vide, et personne ne s’en est ému. ';
  const one = `<p>Vladimir Poutine a parlé. ${filler.repeat(20)}</p>`;
  const count = Math.ceil(5_000_000 / one.length);
  await serve(extension.context, `${HOST}/long`, () => page(one.repeat(count)));
  const tab = await open(`${HOST}/long`);
  const before = Date.now();
  expect(await tab.page.evaluate(() => 1 + 1)).toBe(2);
  expect(Date.now() - before).toBeLessThan(3_000);
  await expect
    .poll(async () => (await castOf(extension, tab)).members.map(({ entity }) => entity), { timeout: 60_000 })
    .toEqual(['vladimir-putin']);
  expect((await texts(tab.page)).length).toBeGreaterThan(0);
});

for (const [name, html] of [
  ['no text', '<!doctype html><title>Rien</title>'],
  ['nothing at all', ''],
  ['pictures only', page('<img alt="Xi Jinping" src="data:,"><svg><text>Vladimir Poutine</text></svg>')],
  ['no date and no language', '<!doctype html><p>Rien à lire ici, vraiment.</p>'],
  ['a frameset', '<!doctype html><html><frameset cols="50%,50%"><frame><frame></frameset></html>'],
] as const) {
  test(`a page with ${name} is read in silence`, async ({ extension, open }) => {
    const url = `${HOST}/${encodeURIComponent(name)}`;
    await serve(extension.context, url, () => html);
    const tab = await open(url);
    const said: string[] = [];
    tab.page.on('console', (message) => said.push(message.text()));
    expect((await castOf(extension, tab)).members).toEqual([]);
    expect(await marksOn(tab.page)).toEqual([]);
    expect(said).toEqual([]);
  });
}
