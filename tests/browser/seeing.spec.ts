/** Seeing the store: searching by name, browsing by country, forum and year, a forum's members at any date. */
import { expect, test, type Page } from './support/pages-test.ts';

const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

test('results come as one types; the arrows choose, Enter opens, Escape empties', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'browse', lang: 'fr' }));
  await box(page).pressSequentially('p');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await box(page).press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const second = await options(page).nth(1).getAttribute('id');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', second ?? '');
  await box(page).press('ArrowUp');
  await box(page).press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await box(page).press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await box(page).pressSequentially('poutine');
  await box(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vladimir Poutine' })).toBeVisible();
});

test('a result says what somebody is, and how many there are is said once typing pauses', async ({
  page,
  pages,
}) => {
  await page.goto(pages.at({ page: 'browse', lang: 'fr' }));
  await box(page).pressSequentially('jinping', { delay: 20 });
  await expect(options(page)).toHaveText(/Xi Jinping.*Président de la Chine/);
  await expect(page.getByRole('status').filter({ hasText: '1 résultat' })).toBeAttached();
});

test('the list lies over the page, goes when the box is left, and a click in it is heard', async ({
  page,
  pages,
}) => {
  await page.goto(pages.at({ page: 'browse', lang: 'fr' }));
  const below = page.getByRole('heading', { level: 1 });
  const before = await below.boundingBox();
  await box(page).fill('xi');
  await expect(options(page)).toBeVisible();
  expect(await below.boundingBox()).toEqual(before);
  await page.getByRole('link', { name: 'Par forum' }).focus();
  await expect(options(page)).toBeHidden();
  await box(page).focus();
  await options(page).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Xi Jinping' })).toBeVisible();
});

test('by country: initials, a country’s offices, forums and summits, and back again', async ({
  page,
  pages,
}) => {
  await page.goto(pages.at({ page: 'browse', lang: 'fr' }));
  const letters = page.getByRole('navigation', { name: 'Initiales' }).getByRole('link');
  await expect(letters).toHaveText(
    ['A', 'B', 'C', 'É', 'I', 'R'].map((one) => one.normalize('NFD').charAt(0)),
  );
  await expect(page.getByRole('region', { name: 'E' }).getByRole('link')).toHaveText(['États-Unis']);
  await letters.last().click();
  await page.getByRole('link', { name: 'Chine' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chine' })).toBeFocused();
  await expect(page).toHaveTitle('Chine · Aparté');
  await expect(page.getByRole('region', { name: 'Fonctions' })).toContainText('Xi Jinping');
  await expect(page.getByRole('region', { name: 'Participe à' })).toContainText('depuis le 16 juin 2009');
  await expect(page.getByRole('region', { name: 'Sommets accueillis' })).toContainText(
    '14ᵉ sommet des BRICS',
  );
  expect(new URL(page.url()).searchParams.get('of')).toBe('cn');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Par pays' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: 'Chine' })).toBeVisible();
  await page.getByText('Autres titulaires').first().waitFor();
  await page.getByRole('link', { name: 'Xi Jinping' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Xi Jinping' })).toBeVisible();
});

test('by forum: what each is; a number of members only where it is sure', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'browse', lang: 'en' }));
  await page.getByRole('link', { name: 'By forum' }).click();
  await expect(page.getByRole('region', { name: 'Groupings' }).getByRole('listitem')).toHaveText(
    /BRICS5 members/,
  );
  // Nothing is known of this one's members.
  await expect(page.getByRole('region', { name: 'Organisations' }).getByRole('listitem')).not.toContainText(
    'member',
  );
  await page.getByRole('link', { name: 'BRICS' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'BRICS' })).toBeVisible();
});

test('by year: this one to begin with, what is planned says so, every step can be gone back', async ({
  page,
  pages,
}) => {
  await page.goto(pages.at({ page: 'browse', lang: 'fr' }));
  await page.getByRole('link', { name: 'Par année' }).click();
  const years = page.getByRole('navigation', { name: 'Années' });
  await years.getByRole('link', { name: '2024' }).click();
  await expect(page.getByRole('region', { name: 'Sommets de 2024' }).getByRole('listitem')).toHaveText(
    /22–24.octobre 2024.*16ᵉ sommet des BRICS.*Kazan/,
  );
  await expect(years.getByRole('link', { name: '2024' })).toHaveAttribute('aria-current', 'page');
  await expect(years.getByRole('link', { name: '2021' })).toHaveCount(0);
  await years.getByRole('link', { name: '2027' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '18ᵉ sommet' })).toContainText('prévu');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sommets de 2024' })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Par pays' })).toBeVisible();
});

test('an address that no link gives says so', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'browse', by: 'country', of: 'zz', lang: 'fr' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
});

const statuses = (page: Page) =>
  page
    .locator('.ap-map [data-status]')
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((one) => [one.getAttribute('data-code') ?? '', one.getAttribute('data-status') ?? '']),
      ),
    );

test('moving the date of the map changes its members', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'dossier', id: 'brics', date: '2024-03-01', lang: 'fr' }));
  const slider = page.getByRole('slider', { name: 'Mois montré' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'mars 2024');
  expect(await statuses(page)).toEqual({
    br: 'member',
    cn: 'member',
    ru: 'member',
    ir: 'member',
    sa: 'contested',
  });
  await expect(page.getByRole('img', { name: /Carte des membres, mars 2024.*4 membres/ })).toBeVisible();

  await page.getByRole('button', { name: 'Changement précédent' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', 'janvier 2024');
  await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'décembre 2023');
  expect(await statuses(page)).toEqual({ br: 'member', cn: 'member', ru: 'member' });
  await slider.press('PageUp');
  await slider.press('PageUp');
  await expect(slider).toHaveAttribute('aria-valuetext', 'décembre 2025');
  expect(await statuses(page)).toMatchObject({ id: 'member', by: 'partner' });
  await slider.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', 'juin 2009');
  await expect(page.locator('.ap-map-change')).toContainText('Entrées');
  await expect(page.getByRole('button', { name: 'Changement précédent' })).toBeDisabled();
  await slider.press('End');
  // What is seen is also said, and stands as a list.
  await expect(
    page.locator('[aria-live=polite]').filter({ hasText: 'novembre 2026. 5 membres' }),
  ).toBeAttached();
  await page.getByText('La liste à cette date').click();
  await expect(page.locator('.ap-map-list')).toContainText('Brésil, Chine, Indonésie, Iran et Russie');
});

test('the line of summits leads to each; what is planned says so', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'dossier', id: 'brics-summit', lang: 'fr' }));
  const line = page.getByRole('group', { name: /Sommets au fil des ans/ });
  await expect(line.getByRole('link')).toHaveText([
    /2022.*Pékin.*14e/,
    /2023.*Johannesburg.*15e/,
    /2024.*Kazan.*16e/,
    /2025.*Rio de Janeiro.*17e/,
    /2027.*New Delhi.*18e, prévu/,
  ]);
  await line.getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await expect(line.getByRole('link').nth(1)).toBeFocused();
  expect(await line.getByRole('link').nth(2).getAttribute('href')).toContain('brics-summit-16');
});

test('an edition’s dossier says who presided and who is known to have come', async ({ page, pages }) => {
  await page.goto(pages.at({ page: 'dossier', id: 'brics-summit-16', lang: 'fr' }));
  await expect(page.getByText(/Présidence.:.*Vladimir Poutine/)).toBeVisible();
  const came = page.getByRole('region', { name: 'Présents' });
  await expect(came.getByRole('link')).toHaveText(['Vladimir Poutine', 'Xi Jinping']);
  await expect(came).toContainText('D’autres ont pu venir');
});

for (const media of [{ forcedColors: 'active' }, { reducedMotion: 'reduce' }] as const) {
  test(`the map tells its statuses apart: ${Object.values(media)[0]}`, async ({ page, pages }) => {
    await page.emulateMedia(media);
    await page.goto(pages.at({ page: 'dossier', id: 'brics', date: '2025-03-01', lang: 'fr' }));
    await page.locator('.ap-map').waitFor();
    const fills = await page
      .locator('.ap-map [data-status] > :first-child')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fill))]);
    expect(fills).toHaveLength(3);
  });
}
