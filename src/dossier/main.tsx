/** Wiring of the dossier page. */
import { render } from 'preact';
import { dayOf, dossierFor, headFor } from '../facts/index.ts';
import { find, openFacts } from '../pages/facts.ts';
import { dress } from '../pages/look.ts';
import '../views/theme.css';
import '../views/page.css';
import type { UiLang } from '../views/words.ts';
import { readAddress } from './address.ts';
import { App } from './app.tsx';
import './dossier.css';
import { addressOf, type World } from './world.ts';

const asked = readAddress(location.search);
const today = dayOf(new Date());

const load: World['load'] = async (entity, published) => {
  const reader = await openFacts();
  const [facts, head, store] = await Promise.all([
    dossierFor(reader, { entity, today }),
    published ? headFor(reader, { entity, published, today }) : null,
    reader.state(),
  ]);
  return facts && { facts, head, store };
};

const worldIn = (lang: UiLang): World => ({
  today,
  load,
  search: (query) => find(query, lang),
  browse: '../browse/index.html',
  open: (entity) => location.assign(addressOf(entity, asked.published)),
});

void dress((words) => {
  render(<App asked={asked} world={worldIn(words.lang)} words={words} />, document.body);
});
