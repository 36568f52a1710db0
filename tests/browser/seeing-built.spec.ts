/** Seeing the store as it ships: the real names, countries and members, in the built extension. */
import { expect, test } from './support/extension.ts';

const page = (id: string, path: string) => `chrome-extension://${id}/src/${path}`;

test('a name is found however it is spelt, and a country by its leaders', async ({ extension, open }) => {
  const { page: browse } = await open(page(extension.id, 'browse/index.html'));
  const box = browse.getByRole('combobox');
  const first = browse.getByRole('option').first();
  for (const [query, name] of [
    ['zelenskiy', /Zelensky/],
    ['Зеленский', /Zelensky/],
    ['lukashenko', /Lukashenko|Loukachenko/],
    ['khaménéi', /Khamenei/],
    ['putine', /Putin|Poutine/],
    ['macorn', /Macron/],
    ['jinping xi', /Xi Jinping/],
    ['kazan', /BRICS/],
  ] as const) {
    await box.fill(query);
    await expect(first, query).toHaveText(name);
  }
  await box.fill('germany');
  await expect(browse.getByRole('option').last()).toHaveText(/Steinmeier|Merz/);
});

test('a country leads to its leaders, a forum to its map, and Back leads home', async ({
  extension,
  open,
}) => {
  const { page: browse } = await open(page(extension.id, 'browse/index.html'));
  await browse.getByRole('link', { name: 'France', exact: true }).click();
  await expect(browse.getByRole('heading', { level: 1, name: 'France' })).toBeVisible();
  await browse.goBack();
  await browse.getByRole('navigation').getByRole('link').nth(1).click();
  await browse.getByRole('link', { name: /North Atlantic Treaty|traité de l’Atlantique nord/ }).click();
  await expect(browse.locator('.ap-map [data-status=member]')).toHaveCount(32);
  await browse.getByRole('slider').press('Home');
  await expect(browse.locator('.ap-map [data-status=member]')).toHaveCount(12);
  await browse.goBack();
  await expect(
    browse.getByRole('link', { name: /North Atlantic Treaty|traité de l’Atlantique nord/ }),
  ).toBeVisible();
});
