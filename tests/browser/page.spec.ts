/** Reading real pages in a real browser. */
import { article, expect, test } from './support/plain-browser.ts';

test('reads blocks as a reader sees them', async ({ show }) => {
  const page = await show(
    article(`<nav>Accueil</nav><article><h1>Xi <em>Jin</em>ping\n   à Moscou</h1>
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
