/** Which of the mentions are painted. The engine finds them all; a page underlined all over is not read. Pure. */

/** A mention, as far as its place matters. */
export interface Placed {
  /** Index of its block among `blocks`. */
  readonly block: number;
  /** Unit of the block's text where it begins. */
  readonly start: number;
  readonly entity: string;
}

export interface DensityBlock {
  readonly text: string;
  readonly heading: boolean;
}

export interface Choice<M extends Placed> {
  /** In the order of the text. */
  readonly mentions: readonly M[];
  readonly blocks: readonly DensityBlock[];
  /** `first`: the first of each entity in a section; `all`: every one. */
  readonly density: 'first' | 'all';
  /** Whether a mention stands in a link. */
  readonly isLinked?: ((mention: M) => boolean) | undefined;
}

/**
 * An entity is not marked again sooner than this, even where a new section begins: forty words of French or English, in
 * UTF-16 units.
 */
const QUIET_LENGTH = 240;

/** A heading begins a section and belongs to it. Links in headings lead to other articles: there the link is what counts. */
export function chooseMarks<M extends Placed>({ mentions, blocks, density, isLinked }: Choice<M>): M[] {
  if (density === 'all') return [...mentions];
  const place = measure(blocks);
  const last = new Map<string, { readonly section: number; readonly at: number }>();
  return mentions.filter((mention) => {
    const here = place[mention.block];
    if (!here || (here.heading && isLinked?.(mention))) return false;
    const at = here.at + mention.start;
    const before = last.get(mention.entity);
    if (before && (before.section === here.section || at - before.at < QUIET_LENGTH)) return false;
    // A headline is read at a glance: the first mention in the text itself is marked all the same.
    if (!here.heading) last.set(mention.entity, { section: here.section, at });
    return true;
  });
}

interface Measured {
  readonly section: number;
  /** Where the block begins, were all blocks one text. */
  readonly at: number;
  readonly heading: boolean;
}

function measure(blocks: readonly DensityBlock[]): Measured[] {
  let section = 0;
  let at = 0;
  let wasHeading = false;
  return blocks.map(({ text, heading }) => {
    // A headline with its kicker or its standfirst set as headings is one beginning.
    if (heading && !wasHeading) section += 1;
    wasHeading = heading;
    const measured = { section, at, heading };
    at += text.length;
    return measured;
  });
}
