/** The content script: wiring only. Reads the page, joins painter and card, answers the popup. */
import { latinLexicon } from '#built/lexicon.latin.ts';
import { openLexicon, type Lexicon } from '../mentions/index.ts';
import { PAGE_RULES, listen, success, type Handlers, type PageCalls } from '../messages/index.ts';
// By file: the room's door brings the polyfill, which our own pages need and a content script does not.
import { beginLife } from '../platform/lifecycle.ts';
import { isOff, load, watch, type Settings } from '../settings/index.ts';
import { wordsHere } from './words.ts';
import { openSession, type Session } from './session.ts';

const life = beginLife();
let lexicon: Lexicon | null = null;
let session: { readonly page: Session; readonly end: () => void } | null = null;

/** Starts reading, or starts again: with other settings, or on another article of the same document. */
function start(settings: Settings): void {
  session?.end();
  session = null;
  if (!life.alive() || isOff(settings, location.hostname)) return;
  const controller = new AbortController();
  life.signal.addEventListener('abort', () => controller.abort(), { once: true, signal: controller.signal });
  lexicon ??= openLexicon(latinLexicon);
  const words = wordsHere(settings.lang);
  const restart = () => start(settings);
  session = {
    page: openSession({ document, lexicon, settings, words, restart }, controller.signal),
    end: () => controller.abort(),
  };
}

const handlers: Handlers<keyof PageCalls> = {
  cast: () => success(session ? session.page.cast() : { state: 'off' }),
  jump: ({ entity, index }) => success({ positions: session?.page.jump(entity, index) ?? 0 }),
  back() {
    session?.page.back();
    return success(null);
  },
  command({ name }) {
    session?.page.command(name);
    return success(null);
  },
  async refresh() {
    start(await load());
    return success(null);
  },
};

listen(handlers, { allow: PAGE_RULES, crashed: 'no-answer' }, life.signal);
watch(start, life.signal);
void load().then(start);
