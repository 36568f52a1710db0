/** The door of the room. */
export type * from './contract.ts';
export { failure, success } from './envelope.ts';
export { listen } from './listen.ts';
export type { Handler, Handlers, ListenOptions } from './listen.ts';
export { BACKGROUND_RULES, MAX_SENTENCE } from './background-rules.ts';
export { PAGE_RULES } from './page-rules.ts';
export { MAX_ENTITIES } from './rules.ts';
export { send, sendToTab } from './send.ts';
