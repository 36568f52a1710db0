/** The door of the room. */
export { DEFAULTS } from './model.ts';
export type { Settings } from './model.ts';
export { isOff, load, MAX_DELAY, save, setOff, watch } from './storage.ts';
