/** Wiring of the popup: the tab in front, its content script, the store. */
import { render } from 'preact';
import { dayOf, dossierFor } from '../facts/index.ts';
import { failure, send, sendToTab } from '../messages/index.ts';
import { find, openFacts } from '../pages/facts.ts';
import { dress } from '../pages/look.ts';
import { activeTab, openTab, ourPage, patternsFor, requestOrigins } from '../platform/index.ts';
import { setOff } from '../settings/index.ts';
import '../views/theme.css';
import '../views/page.css';
import type { UiLang } from '../views/words.ts';
import { App } from './app.tsx';
import './popup.css';
import { rowFor } from './rows.ts';
import type { World } from './world.ts';

/** The tab the popup stands over. Known before anything is drawn, so that a click never has to wait for it. */
const tab = (await activeTab())?.id ?? null;
const today = dayOf(new Date());

async function readNow(): Promise<boolean> {
  return tab !== null && (await send('read-once', { tab })).ok;
}

const page: Pick<World, 'site' | 'cast' | 'jump' | 'back' | 'setSite' | 'allow' | 'readOnce'> = {
  site: async () => (tab === null ? { ok: true, value: { state: 'unreadable' } } : send('site', { tab })),
  cast: async () => (tab === null ? failure('no-answer') : sendToTab(tab, 'cast', {})),
  async jump(entity, index) {
    if (tab === null) return null;
    const reply = await sendToTab(tab, 'jump', { entity, index });
    return reply.ok ? reply.value.positions : null;
  },
  async back() {
    if (tab !== null) await sendToTab(tab, 'back', {});
  },
  async setSite(host, on) {
    await setOff(host, !on);
    if (tab !== null) await sendToTab(tab, 'refresh', {});
  },
  allow: (host) => requestOrigins(patternsFor(host)).then((given) => given && readNow()),
  readOnce: readNow,
};

const worldIn = (lang: UiLang): World => ({
  ...page,
  async rows(entities, published) {
    const reader = await openFacts();
    const rows = await Promise.all(entities.map((entity) => rowFor(reader, { entity, published, today })));
    return new Map(rows.flatMap((row) => (row ? [[row.head.entity.id, row]] : [])));
  },
  dossier: async (entity) => dossierFor(await openFacts(), { entity, today }),
  search: (query) => find(query, lang),
  bundled: async () => (await (await openFacts()).settled()).state === 'bundled',
  repair: async () => {
    const reply = await send('repair', {});
    return reply.ok && reply.value.state === 'ready';
  },
  openDossier(entity, published) {
    void send('open-dossier', { entity, published }).then(() => window.close());
  },
  openBrowse() {
    void openTab(ourPage('browse')).then(() => window.close());
  },
  openOptions() {
    void send('open-options', {}).then(() => window.close());
  },
});

void dress((words) => {
  render(<App world={worldIn(words.lang)} words={words} />, document.body);
});
