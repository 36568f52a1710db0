/** What lies between two texts of one block: nothing, a hole on the line, or another block. */
import { isLeftOut } from './eligible.ts';
import { BLOCK_TAGS, GAP_TAGS, SILENT_TAGS } from './tags.ts';

export type Seam = 'none' | 'gap' | 'block';

interface Between {
  readonly before: Text;
  readonly after: Text;
  /** True when whitespace was met between the two: then no style is asked. */
  readonly spaced: boolean;
}

/** Walks the elements from one text to the next. Both stand in the same block, `before` first. */
export function seam({ before, after, spaced }: Between): Seam {
  let found: Seam = 'none';
  const crossed: Element[] = [];
  let at: Node | null = before;
  for (;;) {
    // Up and out of what ends here, then over to what comes next.
    while (at && !at.nextSibling) {
      at = at.parentNode;
      if (at?.nodeType === 1) crossed.push(at as Element);
    }
    at = at?.nextSibling ?? null;
    // The page moved one of them while we were away: they have nothing to do with each other any more.
    if (!at) return 'block';
    // Down to what begins here.
    while (at !== after) {
      if (at.nodeType !== 1) break;
      const element: Element = at as Element;
      const kind = seamAt(element);
      if (kind === 'block') return 'block';
      if (kind === 'gap') found = 'gap';
      if (kind !== 'enter' || !element.firstChild) break;
      crossed.push(element);
      at = element.firstChild;
    }
    if (at === after) break;
  }
  if (found === 'gap' || spaced || crossed.length === 0) return found;
  return wordsTouch(before, after) && crossed.some(standsApart) ? 'gap' : 'none';
}

function seamAt(element: Element): Seam | 'enter' {
  const tag = element.localName;
  if (SILENT_TAGS.has(tag)) return 'none';
  if (BLOCK_TAGS.has(tag)) return element.hasAttribute('hidden') ? 'none' : 'block';
  if (GAP_TAGS.has(tag)) return 'gap';
  if (!isLeftOut(element)) return 'enter';
  return element.hasAttribute('hidden') ? 'none' : 'gap';
}

/** Scripts without capitals begin here (Hebrew, Arabic, Chinese…), but for the punctuation between the two others. */
const CASELESS = 0x0590;
const PUNCTUATION = [0x2000, 0x303f] as const;

function wordsTouch(before: Text, after: Text): boolean {
  return isWordUnit(before.data, before.length - 1) && isWordUnit(after.data, 0);
}

/** Letters and digits, roughly: a regular expression for all letters takes a millisecond to build in each page. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= CASELESS) return code < PUNCTUATION[0] || code > PUNCTUATION[1];
  const unit = text.charAt(at);
  return (unit >= '0' && unit <= '9') || unit.toLowerCase() !== unit.toUpperCase();
}

/**
 * Whether an inline tag is set as something else, as in `<span>Live</span><span>Macron arrives</span>` with blocks or
 * flex items for spans. The only place where reading asks for styles: two words that touch in the source, each in its
 * element, are either one word in two pieces (a drop cap) or two words that only the style keeps apart.
 */
function standsApart(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const display = style?.display ?? 'inline';
  if (display === 'inline' || display === 'contents' || display === '') return false;
  // A drop cap is a float, which makes it a block.
  return style?.float === 'none' || style?.float === '';
}
