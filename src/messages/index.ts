/** The door of the room. */
export type * from './contract.ts';
export { failure, success } from './envelope.ts';
export { listen } from './listen.ts';
export type { Handler, Handlers, ListenOptions } from './listen.ts';
export { BACKGROUND_RULES, MAX_ENTITIES, MAX_SENTENCE, PAGE_RULES } from './schemas.ts';
export { send, sendToTab } from './send.ts';
