/** Going from mention to mention, and back to where one was. */
import type { EntityId } from '../facts/index.ts';
import type { Painter } from '../paint/index.ts';
import type { Reading } from './reading.ts';

export interface Walk {
  /** To the next (or previous) painted mention; wraps round. @returns its key and place, or null when there is none. */
  step(direction: 1 | -1): { readonly key: string; readonly place: number; readonly of: number } | null;
  /** To the n-th mention of an entity. @returns how many there are. */
  jump(entity: EntityId, index: number): number;
  /** Back to where the reader was before the first jump or step. */
  back(): void;
  /** The mention the walk stands on. */
  readonly current: string | null;
}

export function createWalk(document: Document, reading: Reading, painter: Painter): Walk {
  const view = document.defaultView;
  let current: string | null = null;
  let home: { readonly x: number; readonly y: number } | null = null;

  function go(key: string): void {
    if (view) home ??= { x: view.scrollX, y: view.scrollY };
    current = key;
    reading.lead(key);
    painter.reveal(key);
    painter.emphasise(key);
  }

  return {
    step(direction) {
      const keys = reading.painted;
      if (keys.length === 0) return null;
      const from = current === null ? firstInView(keys, direction) : keys.indexOf(current) + direction;
      const place = (from + keys.length) % keys.length;
      const key = keys[place];
      if (key === undefined) return null;
      go(key);
      return { key, place: place + 1, of: keys.length };
    },
    jump(entity, index) {
      const keys = reading.placed.filter(({ mention }) => mention.entity === entity).map(({ key }) => key);
      const key = keys[Math.min(index, keys.length - 1)];
      if (key !== undefined) go(key);
      return keys.length;
    },
    back() {
      painter.emphasise(null);
      reading.endLead();
      current = null;
      if (view && home) {
        const { x: left, y: top } = home;
        const land = () => view.scrollTo({ left, top, behavior: 'instant' });
        land();
        // A glide that is still under way to the last mention would carry the page off once more.
        view.requestAnimationFrame(land);
      }
      home = null;
    },
    get current() {
      return current;
    },
  };

  /** Where a walk begins: at what the reader sees, not at the top of the page. */
  function firstInView(keys: readonly string[], direction: 1 | -1): number {
    const inView = keys.findIndex((key) => painter.boxes(key).some((box) => box.bottom > 0));
    if (inView < 0) return direction === 1 ? 0 : keys.length - 1;
    return direction === 1 ? inView : inView - 1;
  }
}
