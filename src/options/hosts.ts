/** Hosts out of match patterns. Pure. */
const HOST = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//;

/** The hosts that were granted beyond the listed ones, each once, in alphabetical order. */
export function hostsOf(granted: readonly string[], listed: readonly string[]): readonly string[] {
  const added = granted.filter((pattern) => !listed.includes(pattern));
  const hosts = added.flatMap((pattern) => HOST.exec(pattern)?.[1] ?? []);
  return [...new Set(hosts)].sort();
}
