/** Title, the article's date, and the switch for the site. */
import { dateText } from '../views/dates.ts';
import type { Words } from '../views/words.ts';
import { hostOf, switchOf, type PopupState } from './state.ts';

interface MastheadProps {
  readonly state: PopupState;
  readonly words: Words;
  readonly onSwitch: (host: string, on: boolean) => void;
}

function dateLine(state: PopupState, words: Words): string | null {
  if (state.at !== 'cast') return null;
  const { published } = state.cast;
  return published
    ? words.say('popup_dated', { date: dateText(published, words.lang) })
    : words.say('popup_undated');
}

/** Where there is no article to speak of, the popup is only itself: a search. */
function speaksOfPage(state: PopupState): boolean {
  return state.at === 'cast' || state.at === 'reading' || state.at === 'asking';
}

export function Masthead({ state, words, onSwitch }: MastheadProps) {
  const host = hostOf(state);
  const on = switchOf(state);
  const line = dateLine(state, words);
  return (
    <header class="masthead">
      <h1 class="masthead-title">{words.say(speaksOfPage(state) ? 'popup_title' : 'popup_titleElse')}</h1>
      {host !== null && on !== null && (
        <button
          type="button"
          class="ap-switch"
          role="switch"
          aria-checked={on}
          aria-label={words.say('popup_switch', { host })}
          title={words.say('popup_switch', { host })}
          onClick={() => onSwitch(host, !on)}
        />
      )}
      {line && <p class="masthead-date">{line}</p>}
    </header>
  );
}
