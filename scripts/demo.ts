/**
 * The demonstration, run by `npm start` when the extension has been built. With a display it opens Chromium on the demo
 * articles and waits until it is closed; without one it prints what the extension marked and leaves pictures in
 * demo-output/. The articles are served under the addresses of listed sites; nothing goes over the network.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Page } from 'playwright';
import {
  ARTICLES, articleOf, castOf, hover, launchExtension, openTab, serveArticles, type Extension, type ReadCast, type Tab,
} from '../tests/browser/support/drive.ts'; // prettier-ignore
import { closedText } from '../tests/browser/support/closed-root.ts';
import { openRealPopup } from '../tests/browser/support/real-popup.ts';

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'demo-output');
const LANG = 'fr';
/** The article of the pictures, and the name whose card is shown. */
const PICTURED = { article: 'kazan', name: 'président russe' };
const CARD_MS = 15_000;

/** The names of entities, from the pack that was built into the extension. */
function namesIn(pack: string): ReadonlyMap<string, string> {
  const json = (file: string): unknown => JSON.parse(readFileSync(join(pack, file), 'utf8'));
  const { shards } = json('pack/index.json') as { shards: { file: string; table: string }[] };
  const entities = shards
    .filter(({ table }) => table === 'entities')
    .flatMap(({ file }) => json(file) as { id: string; name: Record<string, string> }[]);
  return new Map(entities.map(({ id, name }) => [id, name[LANG] ?? name['en'] ?? id]));
}

type Row = readonly [article: string, who: string, how: string, count: string];

function rowsOf(file: string, { members }: ReadCast, names: ReadonlyMap<string, string>): Row[] {
  if (members.length === 0) return [[file, '(nobody)', '', '0']];
  return members.map((member, index) => [
    index === 0 ? file : '',
    names.get(member.entity) ?? member.entity,
    member.via.join(', '),
    String(member.positions.length),
  ]);
}

function printTable(rows: readonly Row[]): void {
  const all: Row[] = [['article', 'who', 'how', 'count'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: Row): string =>
    row.map((cell, i) => (i === 3 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ');
  const [head = '', ...rest] = all.map(line);
  console.log(`\n${head}\n${'─'.repeat(head.length)}\n${rest.join('\n')}`);
}

function save(name: string, picture: Buffer): void {
  const file = join(OUT, name);
  writeFileSync(file, picture);
  console.log(relative(ROOT, file));
}

async function cardText(page: Page): Promise<string> {
  const end = Date.now() + CARD_MS;
  for (;;) {
    const text = await closedText(page);
    if (text !== '') return text;
    if (Date.now() > end) throw new Error('the card did not open');
    await page.waitForTimeout(100);
  }
}

/** Pictures of the loop: the page with its marks, the card under the pointer, the popup, the dossier. */
async function takePictures(extension: Extension, { page }: Tab): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  console.log('\nPictures:');
  await page.bringToFront();
  save('page.png', await page.screenshot());
  await hover(page, PICTURED.name);
  await cardText(page);
  await page.waitForTimeout(500);
  save('card.png', await page.screenshot());
  await page.keyboard.press('Escape');
  const popup = await openRealPopup(extension, page);
  await popup.until(`document.querySelector('.row-button')`);
  await page.waitForTimeout(300);
  save('popup.png', await popup.picture());
  await popup.close();
  const dossier = await extension.context.newPage();
  await dossier.goto(
    `chrome-extension://${extension.id}/src/dossier/index.html?id=vladimir-putin&date=2024-10-02`,
  );
  await dossier.getByRole('heading', { level: 1 }).waitFor();
  await dossier.waitForTimeout(500);
  save('dossier.png', await dossier.screenshot());
}

async function withoutDisplay(extension: Extension): Promise<void> {
  const names = namesIn(join(ROOT, 'dist/chrome'));
  const pictured = articleOf(PICTURED.article);
  const rows: Row[] = [];
  let shown: Tab | null = null;
  for (const article of ARTICLES) {
    const tab = await openTab(extension, article.url);
    rows.push(...rowsOf(article.file, await castOf(extension, tab), names));
    if (article === pictured) shown = tab;
    else await tab.page.close();
  }
  printTable(rows);
  if (shown) await takePictures(extension, shown);
}

async function withDisplay(extension: Extension): Promise<void> {
  for (const article of ARTICLES) await openTab(extension, article.url);
  await extension.own.close();
  const first = extension.context.pages().find((page) => page.url() === ARTICLES[0]?.url);
  await first?.bringToFront();
  console.log('\nRest the pointer on an underlined name. The demonstration ends when you close the browser.');
  await new Promise<void>((done) => {
    extension.context.on('close', () => done());
  });
}

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);
const profile = mkdtempSync(join(tmpdir(), 'aparte-demo-'));
try {
  const extension = await launchExtension({ profile, headless, lang: LANG });
  await serveArticles(extension.context);
  if (headless) {
    await withoutDisplay(extension);
    await extension.context.close();
  } else await withDisplay(extension);
} finally {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
