/** Names in other scripts come from the package, by message, to the pages that use them. */
import { marksOn } from './support/drive.ts';
import { expect, test } from './support/extension.ts';

const SLOW = { timeout: 15_000 };
const page = (lang: string, text: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>…</title><article>${text}</article>`;

test('a text in Cyrillic is marked, though its names do not travel with the script', async ({
  extension,
  open,
}) => {
  const url = 'https://www.lemonde.fr/scripts/ru';
  const body = page(
    'ru',
    '<p>Владимир Путин приехал в Казань.</p><p>Xi Jinping est arrivé à Kazan.</p><p>Дождь.</p>',
  );
  await extension.context.route(url, (route) => route.fulfill({ body, contentType: 'text/html' }));
  const { page: tab } = await open(url);
  const texts = async () => (await marksOn(tab)).map(({ text }) => text);
  await expect.poll(texts, SLOW).toEqual(expect.arrayContaining(['Владимир Путин', 'Xi Jinping']));
});
