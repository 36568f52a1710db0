/** All that the options need from outside. `main.tsx` brings the real one; tests and pictures bring their own. */
import type { StoreState } from '../messages/contract.ts';
import type { Settings } from '../settings/model.ts';

export interface Shortcut {
  readonly name: 'popup' | 'next' | 'previous' | 'open' | 'toggle';
  /** As the browser words it; null when the reader has given it none. */
  readonly key: string | null;
}

export interface World {
  readonly version: string;
  /** The longest rest of the pointer that can be asked for, in milliseconds. */
  readonly maxDelay: number;
  readonly settings: () => Promise<Settings>;
  /** @throws when the browser cannot write. */
  readonly save: (change: Partial<Settings>) => Promise<void>;
  readonly watch: (changed: (settings: Settings) => void, signal: AbortSignal) => void;
  /** Sites the reader added, as hosts. */
  readonly granted: () => Promise<readonly string[]>;
  readonly giveUp: (host: string) => Promise<void>;
  readonly shortcuts: () => Promise<readonly Shortcut[]>;
  /** Null when the background does not answer. */
  readonly store: () => Promise<StoreState | null>;
  readonly repair: () => Promise<StoreState | null>;
  /** The address of the page that explains how to use Aparté. */
  readonly welcome: string;
}
