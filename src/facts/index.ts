/** The door of the room: what other rooms may use of it. */
export * from './ids.ts';
export * from './dates.ts';
export type * from './model.ts';
export type * from './card.ts';
export type * from './reader.ts';
