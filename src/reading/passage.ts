/** What is found on a page, tied to the page: mentions with the block they stand in and the key the painter knows them by. */
import type { EntityId } from '../facts/index.ts';
import { sentenceAt, type Mention } from '../mentions/index.ts';
import type { PageBlock } from '../page/index.ts';

export interface Placed {
  readonly mention: Mention;
  readonly block: PageBlock;
  /** Unique on the page, and the same for as long as the block's text is. */
  readonly key: string;
}

/** Numbers blocks as they come; a block that is read again is another block. */
export function createKeys(): (block: PageBlock, start: number) => string {
  const numbers = new WeakMap<PageBlock, number>();
  let next = 0;
  return (block, start) => {
    let number = numbers.get(block);
    if (number === undefined) numbers.set(block, (number = next++));
    return `${number}:${start}`;
  };
}

/** The sentence around a mention, and who else it names. */
export function sentenceOf(
  { mention, block }: Placed,
  all: readonly Placed[],
): { sentence: string; others: EntityId[] } {
  const span = sentenceAt(block.text, mention.start);
  const inside = all.filter(
    (other) => other.block === block && other.mention.start >= span.start && other.mention.end <= span.end,
  );
  const others = inside.map((other) => other.mention.entity).filter((entity) => entity !== mention.entity);
  return { sentence: block.text.slice(span.start, span.end), others: [...new Set(others)] };
}
