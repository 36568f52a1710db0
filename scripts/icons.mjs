/**
 * Renders assets/icon.svg (and its 16 px drawing) to the PNG files that the manifest names.
 * Run by hand after changing a drawing: `node scripts/icons.mjs`.
 */
import { readFileSync, mkdirSync } from 'node:fs';
import { chromium } from 'playwright';

const SIZES = [16, 32, 48, 96, 128];
const OUT = 'assets/static/icons';

const large = readFileSync('assets/icon.svg', 'utf8');
const small = readFileSync('assets/icon-small.svg', 'utf8');

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${size === 16 ? small : large}`,
  );
  await page.screenshot({ path: `${OUT}/${size}.png`, omitBackground: true });
}
await browser.close();
