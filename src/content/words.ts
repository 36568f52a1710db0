/** Words in a page: the browser's own while they are in its language; else asked of the background, once. */
import { send } from '../messages/index.ts';
import { browserLanguage, browserWord } from '../platform/locale.ts';
import type { Settings } from '../settings/index.ts';
import { uiLang, wordsFrom, type Words } from '../views/words.ts';

export function wordsHere(chosen: Settings['lang']): Words {
  const own = uiLang(browserLanguage());
  const lang = chosen === 'auto' ? own : chosen;
  let messages: Readonly<Record<string, string>> = {};
  if (lang !== own) {
    // Marks do not wait for it; a card that comes first speaks the browser's language.
    void send('words', { lang }).then((reply) => {
      if (reply.ok) messages = reply.value;
    });
  }
  return wordsFrom(lang, (key) => messages[key] ?? browserWord(key));
}
