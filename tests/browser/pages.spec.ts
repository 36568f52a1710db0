/** Popup, dossier, browse, options, welcome: every state reachable, the keyboard enough, nothing serious for axe to find. */
import { barriers, expect, test, type Page } from './support/pages-test.ts';

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

const PAGES = [
  { page: 'popup', state: 'cast' },
  { page: 'popup', state: 'not-listed' },
  { page: 'popup', state: 'bundled' },
  { page: 'dossier', id: 'xi-jinping', date: '2025-01-22' },
  { page: 'dossier', id: 'brics', date: '2024-03-01' },
  { page: 'dossier', id: 'brics-summit-16' },
  { page: 'dossier', id: 'nobody-at-all' },
  { page: 'browse' },
  { page: 'browse', by: 'country', of: 'cn' },
  { page: 'browse', by: 'forum' },
  { page: 'browse', by: 'year', of: '2024' },
  { page: 'browse', by: 'nothing' },
  { page: 'options' },
  { page: 'welcome' },
];
for (const parameters of PAGES) {
  for (const theme of ['light', 'dark']) {
    const lang = theme === 'light' ? 'fr' : 'en';
    test(`axe finds no barrier: ${Object.values(parameters).join(' ')}, ${theme}, ${lang}`, async ({
      page,
      pages,
    }) => {
      await page.goto(pages.at({ ...parameters, theme, lang }));
      await page.getByRole('main').waitFor();
      if (parameters.id === 'brics') await page.locator('.ap-map').waitFor();
      const row = page.locator('.row-button').first();
      if (parameters.page === 'popup' && parameters.state === 'cast') await row.click();
      expect(await barriers(page)).toEqual([]);
    });
  }
}

const STATES: readonly (readonly [string, RegExp, string | null])[] = [
  ['unreadable', /ne se lit pas/, null],
  ['not-listed', /pas dans la liste/, 'Autoriser ce site'],
  ['revoked', /retiré l’accès/, 'Rendre l’accès'],
  ['off', /se tait/, 'Réactiver sur ce site'],
  ['nobody', /Personne de connu/, null],
  ['silent', /ne répond pas/, 'Lire cette page'],
  ['reading', /Lecture de la page/, null],
  ['failed', /n’a pas démarré/, 'Réessayer'],
];
for (const [state, title, step] of STATES) {
  test(`the popup says in words: ${state}`, async ({ page, pages }) => {
    await page.goto(pages.at({ page: 'popup', state, lang: 'fr' }));
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    if (step) await expect(page.getByRole('button', { name: step, exact: true })).toBeVisible();
    // Search needs no page.
    await expect(page.getByRole('combobox')).toBeFocused();
  });
}

test('allowing a site leads to its list; a refusal says that nothing changed', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'popup', state: 'not-listed', lang: 'fr' }));
  await page.getByRole('button', { name: 'Autoriser ce site' }).click();
  await expect(page.getByRole('button', { name: /Vladimir Poutine/ })).toBeVisible();
  await page.goto(pages.at({ page: 'popup', state: 'revoked', lang: 'fr' }));
  await page.getByRole('button', { name: 'Rendre l’accès' }).click();
  await expect(page.getByText('Rien n’a changé')).toBeVisible();
});

test('the switch turns the site off and on again', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'popup', lang: 'fr' }));
  await page.getByRole('switch').click();
  await expect(page.getByRole('switch')).not.toBeChecked();
  await page.getByRole('button', { name: 'Réactiver sur ce site' }).click();
  await expect(page.getByRole('switch')).toBeChecked();
  await expect.poll(() => asked(page)).toEqual(['site off', 'site on']);
});

test('the popup works by keyboard alone', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'popup', lang: 'fr' }));
  const putin = page.getByRole('button', { name: /Vladimir Poutine/ });
  await putin.waitFor();
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name);
  };

  await keys('Tab');
  await expect(putin).toBeFocused();
  await keys('ArrowDown');
  await expect(page.getByRole('button', { name: /Xi Jinping/ })).toBeFocused();
  await keys('ArrowUp', 'Enter');
  await expect(putin).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByRole('button', { name: 'Mention suivante' })).toBeVisible();

  await page.getByRole('button', { name: 'Mention suivante' }).focus();
  await keys('Enter', 'Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Mention 2 sur 10' })).toBeAttached();
  await page.getByRole('button', { name: 'Revenir où j’étais' }).focus();
  await keys('Enter');
  await expect(page.getByRole('button', { name: 'Revenir où j’étais' })).toBeHidden();

  await page.getByRole('combobox').focus();
  await page.keyboard.type('jin');
  await expect(page.getByRole('option', { name: /Xi Jinping/ })).toHaveAttribute('aria-selected', 'true');
  await keys('Enter');
  await expect
    .poll(() => asked(page))
    .toEqual(['jump vladimir-putin 0', 'jump vladimir-putin 1', 'back', 'dossier xi-jinping']);
  await keys('Escape');
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('the row says in words where the mentions are', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'popup', lang: 'fr' }));
  await expect(page.getByRole('button', { name: /Donald Trump.*au milieu du texte.*3.fois/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Peut-être' })).toContainText('Nikolaï Patrouchev');
  await expect(page.getByText(/Entre eux.*21.janvier 2025/)).toBeVisible();
});

test('without facts the popup still lists the page’s own words, and says so', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'popup', state: 'no-facts', lang: 'fr' }));
  await expect(page.getByText('Les faits ne répondent pas')).toBeVisible();
  await expect(page.getByRole('button', { name: /Xi Jinping/ })).toBeVisible();
});

test('a dossier sets the article’s date among the facts and marks what is due for review', async ({
  page,
  pages,
}) => {
  await page.goto(pages.at({ page: 'dossier', id: 'xi-jinping', date: '2025-01-22', lang: 'fr' }));
  const meetings = page.getByRole('region', { name: 'Rencontres et appels' }).getByRole('listitem');
  await expect(meetings.nth(0)).toContainText('8 mai 2025');
  await expect(meetings.nth(1)).toContainText('date de l’article');
  await expect(meetings.nth(2)).toContainText('à revérifier');
  await expect(page.getByText('a1b2c3d4e5f6')).toBeVisible();
});

test('a fact is copied with its source', async ({ chrome, pages }) => {
  const context = await chrome.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(pages.at({ page: 'dossier', id: 'brics-summit-16', lang: 'fr' }));
  await page.getByRole('button', { name: 'Copier avec la source' }).first().click();
  await expect(page.getByText('Copié')).toBeAttached();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('Les BRICS créent un statut de pays partenaire. AFP, 21');
  expect(text).toContain('https://example.org/afp');
  await context.close();
});

for (const id of ['<img src=x onerror=alert(1)>', 'nobody-at-all']) {
  test(`an address that leads nowhere gives a search: ${id}`, async ({ page, pages }) => {
    await page.goto(pages.at({ page: 'dossier', id, lang: 'fr' }));
    await expect(page.getByRole('heading', { name: 'Ce dossier n’existe pas' })).toBeVisible();
    await expect(page.getByRole('combobox')).toBeFocused();
  });
}

test('every option is saved the moment it changes', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'options', lang: 'fr' }));
  await page.getByRole('radio', { name: /Soulignement et teinte/ }).check();
  await page.getByRole('slider').fill('800');
  await page.getByRole('button', { name: 'Réactiver sur journal.example' }).click();
  const saved = await page.evaluate(() => (globalThis as unknown as { saved: unknown[] }).saved);
  expect(saved).toEqual([{ marks: 'tint' }, { delay: 800 }, { off: ['autre.example'] }]);
});

for (const parameters of PAGES) {
  test(`nothing is cut at 320 px: ${Object.values(parameters).join(' ')}`, async ({ page, pages }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    for (const dir of ['ltr', 'rtl']) {
      await page.goto(pages.at({ ...parameters, lang: 'fr', dir }));
      await page.getByRole('main').waitFor();
      if (parameters.id === 'brics') await page.locator('.ap-map').waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, dir).toBeLessThanOrEqual(0);
    }
  });
}
