/** The door of the room: one page being read. DOM, but no browser API. */
export { castMembers } from './cast.ts';
export { sentenceOf, type Placed } from './passage.ts';
export { Reading, type ReadingOptions } from './reading.ts';
export { createWalk, type Walk } from './walk.ts';
