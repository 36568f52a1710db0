/** What the tests of page and painter call in the browser, as `rooms`. */
export * from '../../../src/page/index.ts';
export * from '../../../src/paint/index.ts';
export * from './paint-desk.ts';
