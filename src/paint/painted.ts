/** Marks as they were painted with highlights, by key, by block and by node. */
import { isUnchanged, type PageBlock, type Piece, piecesOf, staticRange } from '../page/index.ts';
import type { Caret } from './geometry.ts';
import type { Mark } from './model.ts';
import type { Group } from './styles.ts';

export interface Painted {
  readonly key: string;
  readonly group: Group;
  readonly pieces: readonly Piece[];
  /** The text of each piece when it was painted: other text there now is not what was marked. */
  readonly texts: readonly string[];
  readonly ranges: readonly StaticRange[];
}

export function toPainted(block: PageBlock, mark: Mark): Painted {
  const pieces = isUnchanged(block, mark.start, mark.end) ? piecesOf(block, mark.start, mark.end) : [];
  return {
    key: mark.key,
    group: mark.kind,
    pieces,
    texts: pieces.map(textOf),
    ranges: pieces.map(staticRange),
  };
}

/** Between a change of the page and its being read again, a mark may stand over other words: it is then no mark. */
export function isCurrent({ pieces, texts }: Painted): boolean {
  return pieces.every((piece, i) => piece.node.isConnected && textOf(piece) === texts[i]);
}

function textOf({ node, start, end }: Piece): string {
  return node.data.slice(start, end);
}

export interface PaintedIndex {
  readonly size: number;
  add(block: PageBlock, painted: readonly Painted[]): void;
  /** Takes the marks of a block out and gives them. */
  take(block: PageBlock): readonly Painted[];
  get(key: string | null): Painted | undefined;
  /** The marks that a caret is in or at the edge of. */
  at(caret: Caret): readonly Painted[];
  clear(): void;
}

export function createPaintedIndex(): PaintedIndex {
  const byKey = new Map<string, Painted>();
  let byBlock = new WeakMap<PageBlock, readonly Painted[]>();
  let byNode = new WeakMap<Node, Painted[]>();
  return {
    get size() {
      return byKey.size;
    },
    add(block, all) {
      byBlock.set(block, all);
      for (const painted of all) {
        byKey.set(painted.key, painted);
        for (const { node } of painted.pieces) {
          const beside = byNode.get(node);
          if (beside) beside.push(painted);
          else byNode.set(node, [painted]);
        }
      }
    },
    take(block) {
      const all = byBlock.get(block) ?? [];
      byBlock.delete(block);
      const gone = new Set(all);
      for (const painted of all) {
        if (byKey.get(painted.key) === painted) byKey.delete(painted.key);
        for (const { node } of painted.pieces) {
          const rest = byNode.get(node)?.filter((one) => !gone.has(one));
          if (rest?.length) byNode.set(node, rest);
          else byNode.delete(node);
        }
      }
      return all;
    },
    get: (key) => (key === null ? undefined : byKey.get(key)),
    at({ node, offset }) {
      const touches = (piece: Piece): boolean =>
        piece.node === node && piece.start <= offset && offset <= piece.end;
      return byNode.get(node)?.filter(({ pieces }) => pieces.some(touches)) ?? [];
    },
    clear() {
      byKey.clear();
      byBlock = new WeakMap();
      byNode = new WeakMap();
    },
  };
}
