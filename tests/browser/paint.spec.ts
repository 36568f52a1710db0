/** The contract of a painter, which both hold. What each promises alone is in painters-alone.spec.ts. */
import { bundle } from './support/bundle.ts';
import type { Kind } from './support/paint-desk.ts';
import { FORMS, open } from './support/paint-page.ts';
import { article, expect, test } from './support/plain-browser.ts';

const KINDS: readonly Kind[] = ['highlight', 'inline'];

declare global {
  var app: { mount: (element: Element, first: AppState) => (state: AppState) => void };
}
interface AppState {
  readonly who: string;
  readonly where: string | null;
  readonly items: readonly string[];
}

for (const kind of KINDS) {
  test.describe(`the ${kind} painter`, () => {
    test('marks all forms of text, and leaves each as it was', async ({ show }) => {
      const page = await show(article('<main></main>'));
      for (const [what, html, marks] of FORMS) {
        await page.evaluate((html) => void (document.querySelector('main')!.innerHTML = html), html);
        await open(page, kind);
        const found = await page.evaluate(() => {
          const before = desk.state('main');
          const keys = desk.paint();
          const hits = keys.map((key) => desk.hits(key));
          desk.clear();
          const boxes = keys.flatMap((key) => desk.painter.boxes(key)).length;
          return { before, keys, hits, boxes, after: desk.state('main') };
        });
        expect(
          found.keys.map((key) => key.slice(key.indexOf(' ') + 1)),
          what,
        ).toEqual(marks);
        expect(
          found.hits.map((hits) => [...new Set(hits)]),
          what,
        ).toEqual(found.keys.map((key) => [key]));
        expect(found.after, what).toEqual(found.before);
        expect(found.boxes, what).toBe(0);
      }
    });

    test('gives one box a line for a name that wraps', async ({ show }) => {
      const page = await show(article('<p style="width:4em">Vladimir Pou<em>tine</em></p>'));
      await open(page, kind);
      const [key = ''] = await page.evaluate(() => desk.paint());
      const boxes = await page.evaluate((key) => desk.painter.boxes(key).map((box) => box.top), key);
      expect(boxes).toHaveLength(2);
      expect(await page.evaluate((key) => desk.hits(key), key)).toEqual([key, key]);
    });

    test('hits nothing beside a mark, under another thing, or out of the window', async ({ show }) => {
      const page = await show(
        article(
          '<p id="p" style="margin:60px">Hier Xi Jinping parle.</p><p style="margin-top:3000px">BRICS</p>',
        ),
      );
      await open(page, kind);
      const [key = ''] = await page.evaluate(() => desk.paint());
      const found = await page.evaluate((key) => {
        const { left, right, top, bottom } = desk.painter.boxes(key)[0]!;
        const cover = document.createElement('div');
        cover.style.cssText = 'position:fixed;inset:0;background:white';
        document.body.append(cover);
        const covered = desk.painter.hit((left + right) / 2, (top + bottom) / 2);
        cover.remove();
        const y = (top + bottom) / 2;
        return [
          desk.painter.hit(left - 8, y),
          desk.painter.hit(right + 8, y),
          desk.painter.hit(left + 5, bottom + 25),
          desk.painter.hit(5, 5),
          desk.painter.hit(-10, -10),
          desk.painter.hit(1e5, 1e5),
          covered,
        ];
      }, key);
      expect(found).toEqual([null, null, null, null, null, null, null]);
    });

    test('brings a mark into view', async ({ show }) => {
      const page = await show(article('<p>Xi Jinping</p><div style="height:4000px"></div><p>BRICS</p>'));
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, kind);
      const keys = await page.evaluate(() => desk.paint());
      await page.evaluate((key) => desk.painter.reveal(key), keys[1] ?? '');
      const top = await page.evaluate((key) => desk.painter.boxes(key)[0]!.top, keys[1] ?? '');
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(await page.evaluate(() => innerHeight));
    });

    test('marks open shadow roots', async ({ show }) => {
      const page = await show(article('<p>Avant.</p><x-card></x-card>'));
      await page.evaluate(() => {
        document.querySelector('x-card')!.attachShadow({ mode: 'open' }).innerHTML =
          '<p>Ici Xi <b>Jinping</b> parle.</p>';
      });
      await open(page, kind);
      const [key = ''] = await page.evaluate(() => desk.paint());
      expect(await page.evaluate((key) => desk.hits(key), key)).toEqual([key]);
      const left = await page.evaluate(() => {
        const root = document.querySelector('x-card')!.shadowRoot!;
        const adopted = root.adoptedStyleSheets.length;
        desk.abort();
        return [adopted, root.adoptedStyleSheets.length, root.innerHTML];
      });
      expect(left).toEqual([1, 0, '<p>Ici Xi <b>Jinping</b> parle.</p>']);
    });

    test('leaves no trace when it is told to leave', async ({ show }) => {
      const page = await show(
        article('<p>Hier <em>Vladi</em>mir Poutine et <a href="#">Xi Jinping</a>.</p>'),
      );
      await open(page, kind, 'tint');
      const trace = () =>
        page.evaluate(() => [
          document.documentElement.outerHTML,
          CSS.highlights.size,
          document.adoptedStyleSheets.length,
        ]);
      const before = await trace();
      expect(before.slice(1)).toEqual([0, 0]);
      const [key = ''] = await page.evaluate(() => desk.paint());
      await page.evaluate((key) => desk.painter.emphasise(key), key);
      expect((await trace())[2]).toBe(1);
      await page.evaluate(() => desk.abort());
      expect(await trace()).toEqual(before);
      await page.evaluate(() => desk.paint());
      expect(await trace()).toEqual(before);
    });

    test('paints again over what it painted', async ({ show }) => {
      const page = await show(article('<p>Hier Xi Jinping et Vladimir Poutine.</p>'));
      await open(page, kind);
      const before = await page.evaluate(() => document.querySelector('p')!.innerHTML);
      const result = await page.evaluate(() => {
        desk.paint();
        const keys = desk.paint();
        const [block] = desk.blocks;
        desk.painter.emphasise(keys[0]!);
        desk.painter.paint(block!, [{ key: 'only', start: 5, end: 15, kind: 'summit' }]);
        return { first: desk.painter.boxes(keys[0]!).length, only: desk.hits('only') };
      });
      expect(result).toEqual({ first: 0, only: ['only'] });
      await page.evaluate(() => desk.clear());
      expect(await page.evaluate(() => document.querySelector('p')!.innerHTML)).toBe(before);
    });

    test('does not mark a text that changed since it was read', async ({ show }) => {
      const page = await show(article('<p>Hier Xi Jinping parle.</p><p>BRICS</p>'));
      await open(page, kind);
      const boxes = await page.evaluate(() => {
        document.querySelector('p')!.firstChild!.nodeValue = 'Demain rien ne se passera.';
        document.querySelectorAll('p')[1]!.remove();
        return desk.paint().flatMap((key) => desk.painter.boxes(key)).length;
      });
      expect(boxes).toBe(0);
      expect(await page.evaluate(() => document.querySelector('p')!.innerHTML)).toBe(
        'Demain rien ne se passera.',
      );
    });

    test('a React page ends as it would without', async ({ show }) => {
      const page = await show(article('<div id="with"></div><div id="without"></div>'));
      await page.addScriptTag({ content: await bundle('tests/browser/support/react-app.js', 'app') });
      const results = await page.evaluate(async (kind) => {
        const random = (() => {
          let seed = 7;
          return (n: number) => (seed = (seed * 48_271) % 2_147_483_647) % n;
        })();
        const names = ['Xi Jinping', 'Vladimir Poutine', 'Emmanuel Macron', 'Personne'];
        const state = (): AppState => ({
          who: names[random(4)]!,
          where: random(2) === 0 ? null : names[random(4)]!,
          items: names.filter(() => random(3) > 0).sort(() => random(3) - 1),
        });
        const first = state();
        const showWith = app.mount(document.querySelector('#with')!, first);
        const showWithout = app.mount(document.querySelector('#without')!, first);
        const wrong: string[] = [];
        for (let i = 0; i < 200; i += 1) {
          const desk = rooms.makeDesk(kind, 'whisper');
          desk.paint();
          for (let n = random(3); n >= 0; n -= 1) {
            const next = state();
            showWith(next);
            showWithout(next);
            await Promise.resolve();
          }
          desk.abort();
          const a = document.querySelector('#with')!.innerHTML;
          const b = document.querySelector('#without')!.innerHTML;
          if (a !== b) wrong.push(`${i}: ${a} instead of ${b}`);
        }
        return wrong;
      }, kind);
      expect(results).toEqual([]);
    });

    test('a page that takes its nodes away and moves them gets what it made', async ({ show }) => {
      const page = await show(
        article('<ul><li>Xi Jinping parle</li><li>Les BRICS et Emmanuel Macron</li></ul>'),
      );
      await open(page, kind);
      const html = await page.evaluate(async () => {
        desk.paint();
        const [one, two] = [...document.querySelectorAll('li')];
        two!.append(one!.firstChild!);
        await new Promise((resolve) => setTimeout(resolve));
        one!.remove();
        desk.abort();
        return document.querySelector('ul')!.innerHTML;
      });
      expect(html).toBe('<li>Les BRICS et Emmanuel MacronXi Jinping parle</li>');
    });
  });
}
