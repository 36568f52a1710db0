/** Runs in a page of the test extension: the rooms' doors, to be called from the test. */
import { PACK_INDEX } from '../../../src/pack/format.ts';
import { send, sendToTab } from '../../../src/messages/index.ts';
import * as platform from '../../../src/platform/index.ts';
import * as settings from '../../../src/settings/index.ts';
import { condition, DAMAGES, drop } from './damage.ts';
import { openFactStore } from '../../../src/store/index.ts';

const probe = {
  send,
  sendToTab,
  platform,
  settings,
  condition,
  drop,
  damages: DAMAGES,
  store: () =>
    openFactStore({ loadIndex: () => platform.packagedJson(PACK_INDEX), loadShard: platform.packagedText }),
};
export type Probe = typeof probe;
(globalThis as unknown as { probe: Probe }).probe = probe;
