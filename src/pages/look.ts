/** The reader's language and theme, put on one of our own pages. */
import { browserLanguage } from '../platform/index.ts';
import { load, watch, type Settings } from '../settings/index.ts';
import { wordsIn } from '../views/catalogues.ts';
import { uiLang, type Words } from '../views/words.ts';

export function wordsFor(settings: Settings): Words {
  return wordsIn(settings.lang === 'auto' ? uiLang(browserLanguage()) : settings.lang);
}

function apply(settings: Settings): void {
  const root = document.documentElement;
  root.lang = wordsFor(settings).lang;
  root.classList.toggle('ap-light', settings.theme === 'light');
  root.classList.toggle('ap-dark', settings.theme === 'dark');
}

/**
 * Dresses the page and draws it, now and each time a setting changes in any window.
 *
 * @param draw Draws the whole page; drawing again must be harmless.
 */
export async function dress(draw: (words: Words, settings: Settings) => void): Promise<void> {
  const show = (settings: Settings) => {
    apply(settings);
    draw(wordsFor(settings), settings);
  };
  // The life of the page is the life of the watch.
  watch(show, new AbortController().signal);
  show(await load());
}
