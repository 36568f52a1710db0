/** Opens a page with the card's stage in it. */
import { chromium, test as base, type Browser, type Page } from 'playwright/test';
import { bundle } from './bundle.ts';
import type * as Stage from './card-stage.ts';

declare global {
  var stage: typeof Stage;
}

export const test = base.extend<{ page: Page }, { chrome: Browser; code: string }>({
  chrome: [
    async ({}, use) => {
      const browser = await chromium.launch({
        executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  code: [
    async ({}, use) => use(await bundle('tests/browser/support/card-stage.ts', 'stage')),
    { scope: 'worker' },
  ],
  page: async ({ chrome }, use) => {
    const page = await chrome.newPage({ viewport: { width: 900, height: 800 } });
    await use(page);
    await page.close();
  },
});

export const ARTICLE = `<article>
<p>Les échanges combinés de la Chine avec la Russie ont atteint environ 240 milliards d’euros en 2024, a rappelé
<span data-mark="xi">Xi Jinping</span> à <span data-mark="putin">Vladimir Poutine</span>, d’après
<a href="#elsewhere"><span data-mark="linked">Nikolaï Patrouchev</span></a>. Une autre phrase sans nom.</p>
<p><button id="before">Un bouton de la page</button> <input id="field"></p>
<div style="height:1600px"></div><p><span data-mark="far">Loin</span></p></article>`;

const LOOK = `body{margin:0;padding:32px 40px;font:17px/1.65 "Noto Serif",serif;background:var(--b,#fff);color:var(--c,#222)}
article{max-width:560px}[data-mark]{text-decoration:underline dotted 2px color-mix(in srgb,currentColor 45%,transparent);text-underline-offset:.2em}
a{color:inherit}`;

/** Loads the article; `style` and `head` are added to it. The stage's bundle comes last, as a content script does. */
export async function load(
  page: Page,
  code: string,
  more: { style?: string; head?: string; body?: string; html?: string } = {},
) {
  await page.setContent(`<!doctype html><html lang="fr" ${more.html ?? ''}><head><meta charset="utf-8"><title>Article</title>
${more.head ?? ''}<style>${LOOK}${more.style ?? ''}</style></head><body>${more.body ?? ARTICLE}</body></html>`);
  await page.evaluate(`${code}; globalThis.stage = stage`);
}
