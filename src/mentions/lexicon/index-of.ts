/** Where items stand in their list, for whoever refers to them; -1 for what is not there. */
export function indexOf<Item>(items: readonly Item[]): (item: Item) => number {
  const indices = new Map(items.map((item, index) => [item, index]));
  return (item) => indices.get(item) ?? -1;
}

/** Each once, so that the commonest have the shortest numbers; the same whatever the order of the files. */
export function commonestFirst(items: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([item]) => item);
}
