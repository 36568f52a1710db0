/** The door of the room. */
export type * from './model.ts';
