/** Reading pages in a real browser: what only one with styles, layout and observers can tell. */
import { article, expect, test } from './support/plain-browser.ts';

test('reads blocks as a reader sees them', async ({ show }) => {
  const page = await show(
    article(`<nav>Accueil</nav><article><h1>Xi <em>Jin</em>ping
      à Moscou</h1>
      <p>Le  président&nbsp;chinois <a href="#">Xi</a> <a href="#">Jinping</a><br>et Vladi&shy;mir Poutine.</p>
      <div>avant<p>dedans</p>après</div><script>var x = "Poutine"</script></article>`),
  );
  const texts = await page.evaluate(() => [...rooms.blocksOf(document)].map((block) => block.text));
  expect(texts).toEqual([
    'Xi Jinping à Moscou',
    'Le président\u00a0chinois Xi Jinping et Vladi\u00admir Poutine.',
    'avant',
    'dedans',
    'après',
  ]);
});

test('keeps words apart that only the style keeps apart', async ({ show }) => {
  const page = await show(
    article(`<p><span style="display:block">Direct</span><span style="display:block">Macron</span></p>
      <h2 style="display:flex"><span>Guerre</span><span>Poutine</span></h2>
      <p><span style="float:left">E</span>mmanuel</p><p><b>Vla</b><i>dimir</i></p>`),
  );
  const texts = await page.evaluate(() => [...rooms.blocksOf(document)].map((block) => block.text));
  expect(texts).toEqual(['Direct Macron', 'Guerre Poutine', 'Emmanuel', 'Vladimir']);
});

test('knows what is on screen', async ({ show }) => {
  const page = await show(
    article(`<p>vu</p><p style="display:none">un</p><p style="visibility:hidden">deux</p><div style="display:none"><p>trois</p></div>
      <p style="position:absolute;width:1px;height:1px;overflow:hidden">quatre</p><p style="display:contents">vu</p>
      <p>vu <span style="display:none">cinq</span></p><p style="margin-top:5000px">vu</p>`),
  );
  const seen = await page.evaluate(() =>
    [...rooms.blocksOf(document)].map((block) => [
      block.text,
      rooms.isVisible(block),
      rooms.isVisible(block, block.text.length - 1),
      rooms.isInView(block),
    ]),
  );
  expect(seen).toEqual([
    ['vu', true, true, true],
    ['un', false, false, false],
    ['deux', false, false, true],
    ['trois', false, false, false],
    ['quatre', false, false, true],
    ['vu', true, true, false],
    ['vu cinq', true, false, true],
    ['vu', true, true, false],
  ]);
});

test('reads open shadow roots after the rest, and not those in what is skipped', async ({ show }) => {
  const page = await show(article('<x-a></x-a><nav><x-b></x-b></nav><p>clair</p>'));
  const texts = await page.evaluate(() => {
    for (const host of document.querySelectorAll('x-a, x-b')) {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>ombre</p><div id="inner"></div><slot></slot>';
      root.querySelector('#inner')!.attachShadow({ mode: 'open' }).innerHTML = '<p>ombre dans l’ombre</p>';
    }
    return [...rooms.blocksOf(document)].map((block) => block.text);
  });
  expect(texts).toEqual(['clair', 'ombre', 'ombre dans l’ombre']);
});

test('reads five megabytes in slices, and paints them', async ({ show }) => {
  const page = await show(article('<main></main>'));
  const result = await page.evaluate(async () => {
    const paragraph =
      '<p>Hier <em>Vladimir</em> Poutine a parlé de tout et de rien à qui voulait l’entendre. </p>\n';
    document.querySelector('main')!.innerHTML = paragraph.repeat(Math.ceil(5e6 / paragraph.length));
    const abort = new AbortController();
    const painter = rooms.createPainter('highlight', 'whisper')(document, abort.signal);
    let blocks = 0;
    let pauses = 0;
    const whole = await rooms.inSlices(
      rooms.blocksOf(document, abort.signal),
      (block) => {
        const start = block.text.indexOf('Vladimir');
        painter.paint(block, [{ key: `${(blocks += 1)}`, start, end: start + 16, kind: 'leader' }]);
      },
      { signal: abort.signal, onPause: () => void (pauses += 1) },
    );
    abort.abort();
    return { whole, blocks, pauses };
  });
  expect(result.whole).toBe(true);
  expect(result.blocks).toBeGreaterThan(40_000);
  expect(result.pauses).toBeGreaterThan(3);
});

test('reads one text of five megabytes', async ({ show }) => {
  const page = await show(article('<p></p>'));
  const length = await page.evaluate(() => {
    document.querySelector('p')!.textContent = 'Vladimir  Poutine\n'.repeat(3e5);
    const [block] = [...rooms.blocksOf(document)];
    return block!.text.length;
  });
  expect(length).toBe('Vladimir Poutine '.length * 3e5 - 1);
});

test('a page that tears itself down meanwhile does no harm', async ({ show }) => {
  const page = await show(article('<main></main>'));
  const read = await page.evaluate(async () => {
    const main = document.querySelector('main')!;
    main.innerHTML = '<section><p>un <b>deux</b></p><p>trois</p></section>'.repeat(3_000);
    const timer = setInterval(() => {
      const sections = document.querySelectorAll('section');
      for (let i = 0; i < sections.length; i += 3) sections[i]!.remove();
    });
    let blocks = 0;
    const done = await rooms.inSlices(rooms.blocksOf(document), () => void (blocks += 1), {
      signal: new AbortController().signal,
      budget: 0.2,
    });
    clearInterval(timer);
    return { blocks, done };
  });
  expect(read.done).toBe(true);
  expect(read.blocks).toBeGreaterThan(100);
});

test.describe('watching', () => {
  test('gives what changed, once, and no more than that', async ({ show }) => {
    const page = await show(
      article(`<main><article><p id="a">un</p><p id="b">deux <b>trois</b></p></article><ul><li>quatre</li></ul></main>
        <div contenteditable><p id="e">cinq</p></div><pre id="c">six</pre>`),
    );
    const seen = await page.evaluate(async () => {
      const abort = new AbortController();
      const batches: string[][] = [];
      const watcher = {
        onChanged: (changes: readonly { element: Element; depth: string }[]) =>
          batches.push(
            changes.map(({ element, depth }) => `${element.localName}#${element.id} ${depth}`).sort(),
          ),
        onNavigated: () => {},
        onFlood: () => batches.push(['flood']),
      };
      rooms.watchPage(document, watcher, abort.signal);
      const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
      const $ = (selector: string): Element => document.querySelector(selector)!;

      $('#a').firstChild!.nodeValue = 'une';
      $('#b b').textContent = 'troisième';
      $('#b').append(' fin');
      await settle();
      $('ul').insertAdjacentHTML('beforeend', '<li id="n">sept <i>huit</i></li>');
      await settle();
      $('#n').remove();
      await settle();
      // What is not read does not count, nor what has no text.
      $('#e').textContent = 'écrit';
      $('#c').textContent = 'code';
      document.body.append(document.createElement('script'), document.createElement('div'));
      $('main').classList.add('x');
      await settle();
      $('article').setAttribute('aria-hidden', 'true');
      await settle();
      abort.abort();
      $('#a').textContent = 'trop tard';
      await settle();
      return batches;
    });
    expect(seen).toEqual([['p#a own', 'p#b own'], ['li#n all'], ['li#n all'], ['article# all']]);
  });

  test('says so once when everything changes, and works again afterwards', async ({ show }) => {
    const page = await show(article('<main></main>'));
    const seen = await page.evaluate(async () => {
      const abort = new AbortController();
      const calls: string[] = [];
      const watcher = {
        onChanged: (changes: readonly unknown[]) => calls.push(`changed ${changes.length}`),
        onNavigated: () => {},
        onFlood: () => calls.push('flood'),
      };
      rooms.watchPage(document, watcher, abort.signal);
      const main = document.querySelector('main')!;
      for (let i = 0; i < 5_000; i += 1) {
        const p = document.createElement('p');
        p.textContent = 'texte';
        main.append(p);
      }
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      main.append(Object.assign(document.createElement('p'), { textContent: 'fin' }));
      await new Promise((resolve) => setTimeout(resolve, 500));
      abort.abort();
      return calls;
    });
    expect(seen).toEqual(['flood', 'changed 1']);
  });

  test('sees into open shadow roots, those of later too', async ({ show }) => {
    const page = await show(article('<div id="host"></div>'));
    const seen = await page.evaluate(async () => {
      const abort = new AbortController();
      const texts: string[] = [];
      const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>un</p>';
      rooms.watchPage(
        document,
        {
          onChanged: (changes) => {
            for (const change of changes)
              for (const block of rooms.blocksOfChange(change)) texts.push(block.text);
          },
          onNavigated: () => {},
          onFlood: () => {},
        },
        abort.signal,
      );
      const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));
      root.querySelector('p')!.textContent = 'deux';
      await settle();
      const later = document.createElement('div');
      later.attachShadow({ mode: 'open' }).innerHTML = '<p>trois</p>';
      document.body.append(later);
      await settle();
      later.shadowRoot!.querySelector('p')!.textContent = 'quatre';
      await settle();
      abort.abort();
      return texts;
    });
    expect(seen).toEqual(['deux', 'trois', 'quatre']);
  });

  test('knows when the page goes elsewhere without loading', async ({ show }) => {
    const page = await show(article('<p>un</p>'));
    const seen = await page.evaluate(async () => {
      const abort = new AbortController();
      let count = 0;
      const watcher = { onChanged: () => {}, onNavigated: () => void (count += 1), onFlood: () => {} };
      rooms.watchPage(document, watcher, abort.signal);
      const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));
      const counts: number[] = [];
      for (const step of [
        () => history.pushState(null, '', '/deux'),
        () => history.replaceState(null, '', '/deux#ici'),
        () => history.back(),
        () => abort.abort(),
        () => history.pushState(null, '', '/trois'),
      ]) {
        step();
        document.querySelector('p')!.firstChild!.nodeValue += '.';
        await settle();
        counts.push(count);
      }
      return counts;
    });
    expect(seen).toEqual([1, 1, 2, 2, 2]);
  });

  test('costs in proportion to what changed on a page that scrolls without end', async ({ show }) => {
    const page = await show(article('<main></main>'));
    const read = await page.evaluate(async () => {
      const abort = new AbortController();
      let blocks = 0;
      rooms.watchPage(
        document,
        {
          onChanged: (changes) => {
            for (const change of changes) for (const _ of rooms.blocksOfChange(change)) blocks += 1;
          },
          onNavigated: () => {},
          onFlood: () => {},
        },
        abort.signal,
      );
      const main = document.querySelector('main')!;
      for (let i = 0; i < 10; i += 1) {
        main.insertAdjacentHTML(
          'beforeend',
          '<section><h2>Titre</h2><p>texte <b>gras</b></p></section>'.repeat(20),
        );
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      await new Promise((resolve) => setTimeout(resolve, 600));
      abort.abort();
      return blocks;
    });
    expect(read).toBe(10 * 20 * 2);
  });
});
