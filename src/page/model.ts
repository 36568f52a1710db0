/** A page as it is read: blocks of visible text that know their nodes, the language, the date. */
import type { PartialDate } from '../facts/index.ts';

/** A stretch of a block's text that comes from one text node. */
export interface Run {
  readonly node: Text;
  /** Where the run begins in the block's text. */
  readonly at: number;
  /** Where it begins in the node's data. Runs are copied unit by unit, so offsets inside a run move together. */
  readonly from: number;
  readonly length: number;
}

export interface PageBlock {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The element whose text this is: paragraph, heading, list item, cell. */
  readonly element: Element;
  readonly lang?: string | undefined;
  /** True in headlines, which are often links and set in title case. */
  readonly heading: boolean;
}

export interface PageReading {
  readonly blocks: readonly PageBlock[];
  readonly lang: string;
  readonly published: PartialDate | null;
}

/** A part of the page that must be read again. */
export interface Change {
  readonly element: Element;
  /** `own`: only the text of the block itself; `all`: the blocks inside it too. */
  readonly depth: 'own' | 'all';
}
