/** What the two files of painter tests share: a desk in the page, and forms of text. */
import type { Page } from 'playwright/test';
import type { Kind, makeDesk } from './paint-desk.ts';

declare global {
  var desk: ReturnType<typeof makeDesk>;
}

export async function open(
  page: Page,
  kind: Kind,
  style: 'whisper' | 'tint' | 'none' = 'whisper',
): Promise<void> {
  await page.evaluate(({ kind, style }) => void (globalThis.desk = rooms.makeDesk(kind, style)), {
    kind,
    style,
  });
}

/** Each with the marks that it holds. */
export const FORMS: readonly (readonly [what: string, html: string, marks: readonly string[]])[] = [
  ['plain text', '<p>Hier Vladimir Poutine a parlé.</p>', ['Vladimir Poutine']],
  ['a name over an em', '<p>Hier <em>Vladi</em>mir Poutine a parlé.</p>', ['Vladimir Poutine']],
  ['each word in a link', '<p><a href="#">Xi</a> <a href="#">Jinping</a> parle.</p>', ['Xi Jinping']],
  ['a name in a link', '<p>Voir <a href="#">Emmanuel Macron à Kiev</a>.</p>', ['Emmanuel Macron']],
  ['a soft hyphen', '<p>Hier Vladi&shy;mir Poutine a parlé.</p>', ['Vladi\u00admir Poutine']],
  ['NBSP', '<p>Hier Xi&nbsp;Jinping a parlé.</p>', ['Xi\u00a0Jinping']],
  ['NNBSP', '<p>Hier Xi&#x202f;Jinping a parlé.</p>', ['Xi\u202fJinping']],
  ['whitespace in the source', '<p>Hier Xi\n       Jinping a\n parlé.</p>', ['Xi Jinping']],
  ['a line break', '<p>Hier Xi<br>Jinping a parlé.</p>', ['Xi Jinping']],
  ['a wbr', '<p>Hier Vladi<wbr>mir Poutine.</p>', ['Vladimir Poutine']],
  [
    'a drop cap',
    '<p><span style="float:left;font-size:3em">E</span>mmanuel Macron.</p>',
    ['Emmanuel Macron'],
  ],
  [
    'two in one text',
    '<p>Xi Jinping et Vladimir Poutine aux BRICS.</p>',
    ['Xi Jinping', 'Vladimir Poutine', 'BRICS'],
  ],
  ['at both ends', '<p>Xi Jinping, BRICS</p>', ['Xi Jinping', 'BRICS']],
  [
    'two spans of a flex line',
    '<div style="display:flex"><span>Direct</span><span>Xi Jinping</span></div>',
    ['Xi Jinping'],
  ],
  [
    'loose text between blocks',
    '<div>Xi Jinping<p>et Emmanuel Macron</p>BRICS</div>',
    ['Xi Jinping', 'Emmanuel Macron', 'BRICS'],
  ],
  ['two blocks', '<h2>Les BRI</h2><p>CS</p>', []],
  ['an editor', '<div contenteditable><p>Xi Jinping</p></div><div role="textbox">Xi Jinping</div>', []],
  ['machine text', '<pre>Xi Jinping</pre><p><code>Xi Jinping</code></p><p><kbd>BRICS</kbd></p>', []],
  [
    'fields',
    '<textarea>Xi Jinping</textarea><select><option>BRICS</option></select><p><button>BRICS</button></p>',
    [],
  ],
  ['menus', '<nav>BRICS</nav><div role="navigation"><p>Xi Jinping</p></div>', []],
  [
    'hidden text',
    '<p hidden>BRICS</p><div aria-hidden="true"><p>BRICS</p></div><noscript>BRICS</noscript>',
    [],
  ],
  ['drawings and formulas', '<svg><text>BRICS</text></svg><p><span class="katex">BRICS</span></p>', []],
  ['no text', '', []],
];
