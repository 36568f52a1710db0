/** Wiring of the welcome page. */
import { render } from 'preact';
import { dayOf, entityId, partialDate } from '../facts/index.ts';
import { send } from '../messages/index.ts';
import { dress } from '../pages/look.ts';
import { keyOf, openTab, ourPage } from '../platform/index.ts';
import '../views/theme.css';
import '../views/page.css';
import '../card/card.css';
import type { UiLang } from '../views/words.ts';
import { App, type World } from './app.tsx';
import './welcome.css';

/** The example is set on a day, so that the card has a date to speak from. */
const PUBLISHED = partialDate('2025-01-22');

const worldIn = (lang: UiLang): World => ({
  async card(sentence) {
    const reply = await send('card', {
      entity: entityId('xi-jinping'),
      sentence,
      lang,
      others: [entityId('vladimir-putin')],
      published: PUBLISHED,
      today: dayOf(new Date()),
    });
    return reply.ok ? reply.value : null;
  },
  async keys() {
    const [next, open, popup] = await Promise.all(
      ['next-mention', 'open-card', '_execute_action'].map(keyOf),
    );
    return { next: next ?? null, open: open ?? null, popup: popup ?? null };
  },
  openDossier({ head }) {
    void send('open-dossier', { entity: head.entity.id, published: head.published });
  },
  openBrowse() {
    void openTab(ourPage('browse'));
  },
  openOptions() {
    void send('open-options', {});
  },
});

void dress((words) => {
  document.title = words.say('welcome_title');
  render(<App world={worldIn(words.lang)} words={words} />, document.body);
});
