/** Wiring of the options. */
import { render } from 'preact';
import { send } from '../messages/index.ts';
import { dress } from '../pages/look.ts';
import {
  extensionVersion,
  giveUpOrigins,
  grantedOrigins,
  keyOf,
  manifestMatches,
  ourPage,
  patternsFor,
  requestOrigins,
} from '../platform/index.ts';
import { load, MAX_DELAY, save, watch, type Settings } from '../settings/index.ts';
import '../views/theme.css';
import '../views/page.css';
import { App } from './app.tsx';
import { hostsOf } from './hosts.ts';
import './options.css';
import type { Shortcut, World } from './world.ts';

const COMMANDS: readonly (readonly [Shortcut['name'], string])[] = [
  ['popup', '_execute_action'],
  ['next', 'next-mention'],
  ['previous', 'previous-mention'],
  ['open', 'open-card'],
  ['toggle', 'toggle-marks'],
];

/**
 * The second painter is a script of its own, which browsers bring only to sites we have access to: they ask the reader, and
 * must be asked within the click.
 */
async function saveChoice(change: Partial<Settings>): Promise<void> {
  const allowed = change.painter === 'inline' ? requestOrigins([...manifestMatches()]) : true;
  if (await allowed) await save(change);
  else throw new Error('the reader did not allow it');
}

const world: World = {
  version: extensionVersion(),
  maxDelay: MAX_DELAY,
  welcome: ourPage('welcome'),
  settings: load,
  save: saveChoice,
  watch,
  granted: async () => hostsOf(await grantedOrigins(), manifestMatches()),
  async giveUp(host) {
    await giveUpOrigins(patternsFor(host));
  },
  shortcuts: () =>
    Promise.all(COMMANDS.map(async ([name, command]) => ({ name, key: await keyOf(command) }))),
  async store() {
    const reply = await send('store-state', {});
    return reply.ok ? reply.value : null;
  },
  async repair() {
    const reply = await send('repair', {});
    return reply.ok ? reply.value : null;
  },
};

void dress((words, settings) => {
  document.title = words.say('options_title');
  render(<App world={world} words={words} settings={settings} />, document.body);
});
