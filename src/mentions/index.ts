/** The door of the room. */
export type * from './model.ts';
export { createFinder, find, type Finder, type Scanned } from './find.ts';
export { grouped } from './grouped.ts';
export { openLexicon, type Lexicon } from './lexicon/lexicon.ts';
export type { Script } from './scan/scripts.ts';
export { sentenceAt, type Span } from './sentences.ts';
