import { describe, expect, it } from 'vitest';
import { chooseMarks, type DensityBlock, type Placed } from '../../../src/paint/index.ts';

const heading = { text: 'Un titre', heading: true };
const short = { text: 'x'.repeat(100), heading: false };
const long = { text: 'x'.repeat(1_000), heading: false };
const at = (block: number, start: number, entity: string): Placed => ({ block, start, entity });

function chosen(
  blocks: readonly DensityBlock[],
  mentions: readonly Placed[],
  linked: readonly Placed[] = [],
): number[] {
  const isLinked = (mention: Placed): boolean => linked.includes(mention);
  return chooseMarks({ blocks, mentions, density: 'first', isLinked }).map((mention) =>
    mentions.indexOf(mention),
  );
}

describe('which mentions are painted', () => {
  it('all, when all are asked for', () => {
    const mentions = [at(0, 0, 'xi'), at(0, 5, 'xi')];
    expect(chooseMarks({ blocks: [short], mentions, density: 'all' })).toEqual(mentions);
  });
  it('the first of each entity in a section', () => {
    const mentions = [at(0, 0, 'xi'), at(0, 50, 'putin'), at(0, 900, 'xi'), at(1, 900, 'xi')];
    expect(chosen([long, long], mentions)).toEqual([0, 1]);
  });
  it('once more after a heading', () => {
    expect(chosen([long, heading, long], [at(0, 0, 'xi'), at(2, 0, 'xi')])).toEqual([0, 1]);
  });
  it('but not within forty words of the last', () => {
    expect(chosen([short, heading, short], [at(0, 0, 'xi'), at(2, 0, 'xi')])).toEqual([0]);
  });
  it('several headings in a row begin one section', () => {
    const blocks = [heading, { text: 'y'.repeat(300), heading: true }, long, long];
    expect(chosen(blocks, [at(2, 0, 'xi'), at(3, 0, 'xi')])).toEqual([0]);
  });
  it('a headline does not use up the first mention of its text', () => {
    expect(chosen([heading, long, long], [at(0, 0, 'xi'), at(1, 0, 'xi'), at(2, 0, 'xi')])).toEqual([0, 1]);
  });
  it('not in links of headings, and then the next one', () => {
    const mentions = [at(0, 0, 'xi'), at(1, 0, 'xi')];
    expect(chosen([heading, short], mentions, mentions)).toEqual([1]);
  });
});
