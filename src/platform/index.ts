/** The door of the room. */
export { isConnected } from './native.ts';
export * from './commands.ts';
export * from './events.ts';
export * from './lifecycle.ts';
export * from './locale.ts';
export * from './menus.ts';
export * from './messaging.ts';
export * from './permissions.ts';
export * from './scripting.ts';
export * from './sites.ts';
export * from './storage.ts';
export * from './tabs.ts';
export * from './urls.ts';
