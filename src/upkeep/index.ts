/** Keeping the facts up: drafts of new records, what changed between two stores, what Wikidata proposes. Node, by hand. */
export { factsDiff } from './diff.ts';
export { draft, slugOf, type Draft, type Kind } from './new.ts';
export { storeOf } from './offices.ts';
export { refresh, type Refresh } from './refresh.ts';
export { download } from './wikidata/online.ts';
