/** Names for what we leave in a page: they say nothing and are new at each load, so that a page cannot look for a known one. */
import type { Group } from './styles.ts';

export type Names = Readonly<Record<Group | 'emphasis', string>>;

export function randomNames(): Names {
  const stem = randomStem();
  return { leader: `${stem}a`, forum: `${stem}b`, summit: `${stem}c`, emphasis: `${stem}d` };
}

/** The name of an element that no rule of the page is for; unknown names with a hyphen are plain inline elements. */
export function randomTag(): string {
  return `${randomStem()}-x`;
}

function randomStem(): string {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `h${seed.toString(36)}`;
}

export function selectorsOf(names: Names, selector: (name: string) => string): Names {
  return {
    leader: selector(names.leader),
    forum: selector(names.forum),
    summit: selector(names.summit),
    emphasis: selector(names.emphasis),
  };
}
