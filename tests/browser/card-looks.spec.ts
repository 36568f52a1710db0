/** How the card looks: pictures to look at (test-results/card) and what can be measured of them. */
import { expect } from 'playwright/test';
import type axeCore from 'axe-core';
import { flag } from '../fixtures/card/flags.ts';
import { ARTICLE, load, test } from './support/card-page.ts';

declare const axe: typeof axeCore;

const DIR = process.env['LOOKS'] ?? 'test-results/card';
const ALL = [
  'trade',
  'thenNow',
  'members',
  'edition',
  'longNames',
  'unknownEnd',
  'store-unavailable',
] as const;
const FLAG: Record<string, string> = { trade: 'cn', thenNow: 'ru', unknownEnd: 'ru', longNames: 'eu' };

/** A gallery of every fixture, side by side. */
async function gallery(
  page: Parameters<typeof load>[0],
  code: string,
  theme: 'light' | 'dark',
  lang: 'fr' | 'en',
) {
  await page.setViewportSize({ width: 1560, height: 1180 });
  const back = theme === 'dark' ? '#121417' : '#e9edef';
  await load(page, code, {
    body: '',
    style: `body{--b:${back};display:grid;grid-template-columns:repeat(4,348px);gap:24px;align-items:start}.ap-card{max-height:none!important}`,
  });
  for (const name of ALL) {
    const svg = FLAG[name] ? flag(FLAG[name]) : '';
    await page.evaluate(([n, t, l, f]) => stage.view(n, t, { lang: l, flag: f }), [
      name,
      theme,
      lang,
      svg,
    ] as const);
  }
}

for (const [theme, lang] of [
  ['light', 'fr'],
  ['dark', 'fr'],
  ['light', 'en'],
] as const) {
  test(`gallery ${theme} ${lang}`, async ({ page, code }) => {
    await gallery(page, code, theme, lang);
    await page.screenshot({ path: `${DIR}/gallery-${theme}-${lang}.png`, animations: 'disabled' });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.ap-card, .ap-card *')]
        .filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
        .map((one) => one.className),
    );
    expect(wide).toEqual([]);
  });
}

test('gallery forced colours', async ({ page, code }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await gallery(page, code, 'light', 'fr');
  await page.screenshot({ path: `${DIR}/gallery-forced.png`, animations: 'disabled' });
});

test('gallery more contrast', async ({ page, code }) => {
  await page.emulateMedia({ contrast: 'more' });
  await gallery(page, code, 'light', 'fr');
  await page.screenshot({ path: `${DIR}/gallery-contrast.png`, animations: 'disabled' });
});

for (const theme of ['light', 'dark'] as const) {
  for (const name of ALL) {
    test(`axe finds nothing: ${name}, ${theme}`, async ({ page, code }) => {
      await load(page, code, { body: '', style: theme === 'dark' ? 'body{--b:#121417}' : '' });
      await page.evaluate(([n, t]) => stage.view(n, t), [name, theme] as const);
      await page.addStyleTag({ content: '*{animation:none!important}' });
      await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
      const found = await page.evaluate(async () => {
        const { violations } = await axe.run(document, {
          rules: { 'page-has-heading-one': { enabled: false } },
        });
        return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
      });
      expect(found).toEqual([]);
    });
  }
}

const HEBREW = `<article dir="rtl" lang="he"><p>סחר של סין עם רוסיה הגיע לכ־240 מיליארד אירו, אמר <span data-mark="xi">שי ג׳ינפינג</span> לולדימיר פוטין בשיחה ביניהם.</p></article>`;
const IN_PAGE = [
  ['light', {}, {}],
  ['dark', { style: 'body{--b:#121417;--c:#d9d7d1}' }, {}],
  ['rtl', { body: HEBREW, style: 'article{margin-left:auto}' }, {}],
  ['narrow', { style: 'body{padding:16px}' }, { width: 320, height: 640 }],
  ['low', {}, { width: 900, height: 420 }],
] as const;
for (const [name, more, size] of IN_PAGE) {
  test(`in a page: ${name}`, async ({ page, code }) => {
    if ('width' in size) await page.setViewportSize(size);
    await load(page, code, { body: ARTICLE, ...more });
    await page.evaluate((f) => void stage.start({ flag: f }), flag('cn'));
    await page.locator('[data-mark=xi]').hover();
    await page.mouse.move(0, 0);
    const box = (await page.locator('[data-mark=xi]').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => stage.dialog() !== null);
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${DIR}/page-${name}.png`, animations: 'disabled' });
    const card = await page.evaluate(() => stage.dialog()!.getBoundingClientRect().toJSON() as DOMRect);
    const view = page.viewportSize()!;
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(view.width);
    expect(card.top >= box.y + box.height || card.bottom <= box.y).toBe(true);
    expect(card.height).toBeLessThanOrEqual(view.height * (view.height < 460 ? 0.8 : 0.55) + 1);
  });
}
