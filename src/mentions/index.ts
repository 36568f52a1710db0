/** The door of the room. */
export type * from './model.ts';
export { createFinder, find, type Finder, type Scanned } from './find.ts';
export { openLexicon, type Lexicon } from './lexicon/lexicon.ts';
export { sentenceAt, type Span } from './sentences.ts';
