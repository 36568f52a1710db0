/**
 * The one importer of webextension-polyfill. It will get no more updates (browsers have grown the `browser` namespace
 * themselves), so the day it goes, this file is all that changes. The files beside it re-export narrow functions; nothing
 * outside this room sees the namespace.
 */
import browser from 'webextension-polyfill';

export { browser };
