// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBlockIndex } from '../../../src/page/block-index.ts';
import { blocksOf } from '../../../src/page/blocks.ts';
import { isLinked, isUnchanged, offsetAt, piecesOf } from '../../../src/page/ranges.ts';

function blockOf(html: string) {
  document.body.innerHTML = html;
  const [block] = [...blocksOf(document)];
  if (!block) throw new Error('no block');
  return block;
}
const shown = (html: string, start: number, end: number) =>
  piecesOf(blockOf(html), start, end).map(({ node, start, end }) => node.data.slice(start, end));

describe('pieces', () => {
  it('are one for each node', () => {
    expect(shown('<p>Hier <em>Vladi</em>mir Poutine.</p>', 5, 21)).toEqual(['Vladi', 'mir Poutine']);
    expect(shown('<p>Xi<br>Jinping</p>', 0, 10)).toEqual(['Xi', 'Jinping']);
    expect(shown('<p>Xi \n  Jinping</p>', 0, 10)).toEqual(['Xi \n  Jinping']);
    expect(shown('<p>Xi Jinping</p>', 3, 3)).toEqual([]);
    expect(shown('<p>Xi Jinping</p>', 40, 50)).toEqual([]);
  });

  it('hold the text they stand for, whatever the markup', () => {
    const part = fc.constantFrom(
      'a',
      ' ',
      '\n',
      '  ',
      'é',
      '\u00a0',
      '<b>',
      '</b>',
      '<br>',
      '<code>x</code>',
      '\u00ad',
      '漢',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 30 }), fc.nat(40), fc.nat(40), (parts, a, b) => {
        document.body.innerHTML = `<p>zz${parts.join('')}</p>`;
        for (const block of blocksOf(document)) {
          const [start, end] = [Math.min(a, b), Math.max(a, b)];
          const text = piecesOf(block, start, end).map(({ node, start, end }) => node.data.slice(start, end));
          const bare = (all: string): string => all.replaceAll(/[ \n]/g, '');
          expect(bare(text.join(''))).toBe(bare(block.text.slice(start, end)));
          expect(isUnchanged(block, start, end)).toBe(true);
          for (let i = 0; i < block.text.length; i += 1) {
            const [piece] = piecesOf(block, i, i + 1);
            if (piece) expect(offsetAt(block, piece.node, piece.start)).toBe(i);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('know a text that changed', () => {
    const block = blockOf('<p>Hier <em>Vladi</em>mir Poutine.</p>');
    const [, , last] = block.runs;
    if (last) last.node.data = 'slav Poutine.';
    expect(isUnchanged(block, 0, 10)).toBe(true);
    expect(isUnchanged(block, 5, 21)).toBe(false);
  });

  it('know links', () => {
    const block = blockOf('<p>Hier <a href="#"><b>Xi</b></a> parle</p>');
    expect([0, 5, 6, 8].map((offset) => isLinked(block, offset))).toEqual([false, true, true, false]);
  });
});

describe('the index of blocks', () => {
  it('finds a block by a place in it, and what a change puts out of date', () => {
    document.body.innerHTML = '<div>avant<p>de <b>dans</b></p>après</div><p>dehors</p>';
    const blocks = [...blocksOf(document)];
    const index = createBlockIndex();
    for (const block of blocks) index.add(block);
    const bold = document.querySelector('b')?.firstChild;
    const div = document.querySelector('div');
    if (!bold || !div) throw new Error('the page is not what it should be');
    expect(index.locate(bold, 2)).toEqual({ block: blocks[1], offset: 5 });
    expect(index.locate(div, 0)).toBeNull();
    expect(index.under({ element: div, depth: 'own' })).toEqual([blocks[0], blocks[2]]);
    expect(new Set(index.under({ element: div, depth: 'all' }))).toEqual(new Set(blocks.slice(0, 3)));
    for (const block of index.under({ element: div, depth: 'all' })) index.remove(block);
    expect(blocks.map(index.has)).toEqual([false, false, false, true]);
    expect(index.locate(bold, 2)).toBeNull();
  });
});
