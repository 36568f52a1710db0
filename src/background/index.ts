/**
 * The background: wiring only. Every listener is registered while the script first runs, before anything is awaited: a worker
 * that is started for an event hears it only then.
 */
import { cardFor, dayOf, headFor } from '../facts/index.ts';
import { cardStyle } from '../card/style.ts';
import { BACKGROUND_RULES, failure, listen, success } from '../messages/index.ts';
import type { BackgroundCalls, Handlers } from '../messages/index.ts';
import { injectInto, openOptions, openTab, ourPage, packagedText } from '../platform/index.ts';
import {
  onBrowserStart,
  onCommand,
  onInstalled,
  onMenuClick,
  onOriginsAdded,
  onOriginsRemoved,
} from '../platform/index.ts';
import { arrive, clickMenu, enter, leave, pressCommand, siteOf, store, wake } from './duties.ts';
import { load, watch } from '../settings/index.ts';
import { messagesIn } from '../views/catalogues.ts';

const today = () => dayOf(new Date());

const handlers: Handlers<keyof BackgroundCalls> = {
  async card(request) {
    const facts = await cardFor(await store(), request);
    return facts ? success(facts) : failure('unknown-entity');
  },
  async heads({ entities, published }) {
    const reader = await store();
    const heads = await Promise.all(
      entities.map((entity) => headFor(reader, { entity, published, today: today() })),
    );
    return success(heads.filter((head) => head !== null));
  },
  async 'open-dossier'({ entity, published }) {
    await openTab(ourPage('dossier', { id: entity, date: published }));
    return success(null);
  },
  async 'open-options'() {
    await openOptions();
    return success(null);
  },
  async site({ tab }) {
    return success(await siteOf(tab));
  },
  async 'read-once'({ tab }) {
    const { painter } = await load();
    return (await injectInto(tab, painter === 'inline')) ? success(null) : failure('not-allowed');
  },
  words: ({ lang }) => success(messagesIn(lang)),
  'card-style': () => success(cardStyle),
  async lexicon({ script }) {
    return success(await packagedText(`lexicon.${script}.json`));
  },
  async 'store-state'() {
    return success(await (await store()).state());
  },
  async repair() {
    return success(await (await store()).repair());
  },
};

listen(handlers, { allow: BACKGROUND_RULES, crashed: 'store-unavailable' });
onInstalled((how) => void arrive(how));
onBrowserStart(() => void wake());
onOriginsAdded((origins) => void enter(origins));
onOriginsRemoved(() => void leave());
// The second painter comes and goes with the choice of it.
watch(() => void wake(), new AbortController().signal);
onCommand((name, tab) => void pressCommand(name, tab));
onMenuClick((click) => void clickMenu(click));
