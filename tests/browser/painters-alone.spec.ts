/** What each painter promises alone; what both do is in paint.spec.ts. */
import type { Page } from 'playwright/test';
import { open } from './support/paint-page.ts';
import { article, expect, test } from './support/plain-browser.ts';

/** The line under a mark, as the browser computes it. */
const styleOf = (page: Page, key: string): Promise<string> =>
  page.evaluate((key) => {
    const sheet = document.adoptedStyleSheets[0];
    const name = /::highlight\((\w+)\)/.exec(sheet?.cssRules[0]?.cssText ?? '')?.[1] ?? '';
    const element = document.elementFromPoint(
      desk.painter.boxes(key)[0]!.left + 2,
      desk.painter.boxes(key)[0]!.top + 2,
    )!;
    return getComputedStyle(element, `::highlight(${name})`).textDecorationLine;
  }, key);

test.describe('highlights', () => {
  test('underline on screens and not on paper', async ({ show }) => {
    const page = await show(article('<p>Xi Jinping parle.</p>'));
    await open(page, 'highlight');
    const [key = ''] = await page.evaluate(() => desk.paint());
    expect(await styleOf(page, key)).toBe('underline');
    await page.emulateMedia({ media: 'print' });
    expect(await styleOf(page, key)).toBe('none');
  });

  test('make no change that an observer sees, and move nothing', async ({ show }) => {
    const page = await show(article('<p>Xi Jinping parle aux BRICS.</p>'));
    await open(page, 'highlight', 'tint');
    const records = await page.evaluate(() => {
      const seen = new MutationObserver(() => {});
      seen.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const box = document.querySelector('p')!.getBoundingClientRect();
      const keys = desk.paint();
      desk.painter.emphasise(keys[0]!);
      const after = document.querySelector('p')!.getBoundingClientRect();
      desk.abort();
      return [seen.takeRecords().length, after.height - box.height, after.width - box.width];
    });
    expect(records).toEqual([0, 0, 0]);
  });

  test('come back when the page has cleared the registry and its sheets', async ({ show }) => {
    const page = await show(article('<p>Xi Jinping parle.</p>'));
    await open(page, 'highlight');
    const sizes = await page.evaluate(() => {
      const keys = desk.paint();
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      desk.painter.emphasise(keys[0]!);
      return [CSS.highlights.size, document.adoptedStyleSheets.length];
    });
    expect(sizes).toEqual([2, 1]);
  });

  test('take no names that a page could know', async ({ show }) => {
    const page = await show(article('<p>Xi Jinping parle.</p>'));
    const names: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      await open(page, 'highlight');
      names.push(await page.evaluate(() => (desk.paint(), [...CSS.highlights.keys()].join())));
      await page.evaluate(() => desk.abort());
    }
    expect(new Set(names).size).toBe(3);
    for (const name of names) expect(name).not.toMatch(/apart/i);
  });
});

test.describe('elements', () => {
  test('are tab stops outside links, and say what they open', async ({ show }) => {
    const page = await show(article('<p>Hier <em>Vladi</em>mir Poutine et <a href="#">Xi Jinping</a>.</p>'));
    await open(page, 'inline');
    const keys = await page.evaluate(() => desk.paint());
    const stops = await page.evaluate(() =>
      [...document.querySelectorAll('[tabindex]')].map((stop) => [
        stop.textContent,
        stop.getAttribute('role'),
        stop.getAttribute('aria-haspopup'),
        desk.painter.keyOf(stop),
      ]),
    );
    expect(stops).toEqual([['Vladi', 'button', 'dialog', keys[0]]]);
  });

  test('own all the changes they make and none of the page’s', async ({ show }) => {
    const page = await show(article('<p>Hier <em>Vladi</em>mir Poutine et Xi Jinping.</p><p>BRICS</p>'));
    await open(page, 'inline');
    const seen = await page.evaluate(() => {
      const observer = new MutationObserver(() => {});
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      const foreign = () => observer.takeRecords().filter((record) => !desk.painter.owns(record)).length;
      desk.paint();
      const painted = foreign();
      desk.clear();
      const cleared = foreign();
      desk.paint();
      foreign();
      document.querySelector('p')!.firstChild!.nodeValue = 'Demain ';
      return [painted, cleared, foreign()];
    });
    expect(seen).toEqual([0, 0, 1]);
  });

  test('leave a translated text to the translation', async ({ show }) => {
    const page = await show(article('<p>Hier Xi Jinping a parlé.</p>'));
    await open(page, 'inline');
    const text = await page.evaluate(async () => {
      desk.paint();
      const walker = document.createTreeWalker(document.querySelector('p')!, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      for (const node of nodes) {
        const font = document.createElement('font');
        font.textContent = node.data.toUpperCase();
        node.replaceWith(font);
      }
      await new Promise((resolve) => setTimeout(resolve));
      desk.abort();
      return document.querySelector('p')!.innerHTML;
    });
    expect(text.replaceAll(/<\/?font>/g, '')).toBe('HIER XI JINPING A PARLÉ.');
  });
});
