// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { blocksOf, blocksOfChange } from '../../../src/page/blocks.ts';
import type { PageBlock } from '../../../src/page/model.ts';

beforeEach(() => {
  document.head.innerHTML = '';
  document.documentElement.lang = 'fr';
});

function read(html: string): PageBlock[] {
  document.body.innerHTML = html;
  return [...blocksOf(document)];
}
const texts = (html: string): string[] => read(html).map((block) => block.text);

/** What the runs say the text is; a space where they leave a hole. */
function rebuilt({ text, runs }: PageBlock): string {
  const units = [...text].map(() => ' ');
  for (const run of runs) {
    for (let i = 0; i < run.length; i += 1) {
      const unit = run.node.data[run.from + i] ?? '?';
      units[run.at + i] = /[\t\n\f\r]/.test(unit) ? ' ' : unit;
    }
  }
  return units.join('');
}

describe('blocks', () => {
  it.each([
    ['<p>a  b\n\t c </p>', ['a b c']],
    ['<p>  Xi <em> Jinping</em>, dit-il</p>', ['Xi Jinping, dit-il']],
    ['<p><b>Vla</b>di<i>mir</i></p>', ['Vladimir']],
    ['<p>ab<br>cd<br/> ef</p>', ['ab cd ef']],
    ['<p>ab<script>x</script>cd</p>', ['abcd']],
    ['<p>ab<code>x</code>cd</p>', ['ab cd']],
    ['<p>ab<!-- x -->cd</p>', ['abcd']],
    ['<p>ab<img alt="x">cd</p>', ['ab cd']],
    ['<div>ab<p>cd</p>ef</div>', ['ab', 'cd', 'ef']],
    ['<div>ab<hr>cd</div>', ['ab', 'cd']],
    ['<table><tr><td>ab</td><td>cd</td></tr></table>', ['ab', 'cd']],
    ['<h2>Les BRICS</h2><p>Kazan</p>', ['Les BRICS', 'Kazan']],
    ['<p>東京<ruby>都<rp>(</rp><rt>と</rt><rp>)</rp></ruby>庁</p>', ['東京都庁']],
    ['<p>a</p><p> </p><p></p>', []],
    ['<ul><li>un <b>deux</b></li> <li>trois</li></ul>', ['un deux', 'trois']],
    ['<p>a\u00a0\u00a0b\u202f: c\u00ad</p>', ['a\u00a0\u00a0b\u202f: c\u00ad']],
    ['<p><a>Xi</a>\n<a>Jinping</a></p>', ['Xi Jinping']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
    for (const block of read(html)) expect(rebuilt(block)).toBe(block.text);
  });

  it('leaves out what is not read', () => {
    const kept = texts(
      '<header><p>site</p></header><header><h1>Le titre</h1></header>' +
        '<nav><p>menu</p></nav><main><article><header><h2>Sous-titre</h2></header><p class="notranslate">texte</p>' +
        '<footer>auteur</footer></article></main><form><p>champ</p></form><footer><p>pied</p></footer>',
    );
    expect(kept).toEqual(['Le titre', 'Sous-titre', 'texte', 'auteur']);
  });

  it('reads a page that is one form', () => {
    expect(texts('<form id="aspnetForm"><h1>Titre</h1><p>texte</p></form>')).toEqual(['Titre', 'texte']);
  });

  it('knows headings and languages', () => {
    const blocks = read(
      '<h1><span>Un titre</span></h1><div role="heading">Autre</div><p lang="en_GB">An <i>apple</i></p><p>fin</p>',
    );
    expect(blocks.map(({ heading, lang }) => [heading, lang])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, 'en-GB'],
      [false, undefined],
    ]);
  });

  it('stays away where the publisher asks', () => {
    document.head.innerHTML = '<meta name="aparte" content=" OFF ">';
    expect(texts('<p>texte</p>')).toEqual([]);
  });

  it('stops when told to', () => {
    document.body.innerHTML = '<p>un</p><p>deux</p><p>trois</p>';
    const abort = new AbortController();
    const read: string[] = [];
    for (const block of blocksOf(document, abort.signal)) {
      read.push(block.text);
      abort.abort();
    }
    expect(read).toEqual(['un']);
  });

  it('goes on when the page takes away what it stands on', () => {
    document.body.innerHTML =
      '<div id="a"><p>un</p></div><div id="b"><p>deux</p><p>trois</p></div><p>quatre</p>';
    const read: string[] = [];
    for (const block of blocksOf(document)) {
      read.push(block.text);
      if (block.text === 'un') document.querySelector('#b')?.remove();
      if (block.text === 'quatre') document.body.replaceChildren();
    }
    expect(read).toEqual(['un', 'quatre']);
  });

  it('reads again only what changed', () => {
    document.body.innerHTML = '<div>avant<p>dedans</p>après</div>';
    const element = document.body.querySelector('div');
    if (!element) throw new Error('no div');
    const again = (depth: 'own' | 'all') =>
      [...blocksOfChange({ element, depth })].map((block) => block.text);
    expect(again('own')).toEqual(['avant', 'après']);
    expect(again('all')).toEqual(['avant', 'dedans', 'après']);
    element.remove();
    expect(again('all')).toEqual([]);
  });
});
