/** Wiring of the page for browsing. */
import { render } from 'preact';
import { countryFor, dayOf, memberCount } from '../facts/index.ts';
import { find, openFacts } from '../pages/facts.ts';
import { dress } from '../pages/look.ts';
import '../views/theme.css';
import '../views/page.css';
import type { UiLang } from '../views/words.ts';
import { App } from './app.tsx';
import './browse.css';
import type { World } from './world.ts';

const today = dayOf(new Date());
const dossier: World['dossier'] = (entity) => `../dossier/index.html?id=${entity}`;

const facts: Pick<World, 'countries' | 'country' | 'forums' | 'editions' | 'flags'> = {
  countries: async () => (await openFacts()).countries(),
  country: async (country) => countryFor(await openFacts(), { country, today }),
  async forums() {
    const store = await openFacts();
    const forums = await store.every('forum');
    return Promise.all(
      forums.map(async (forum) => ({ forum, members: memberCount(await store.claimsOn(forum.id), today) })),
    );
  },
  editions: async () => (await openFacts()).every('edition'),
  async flags(codes) {
    const store = await openFacts();
    const flags = await Promise.all(codes.map(async (code) => [code, await store.flag(code)] as const));
    return Object.fromEntries(flags.flatMap(([code, svg]) => (svg ? [[code, svg] as const] : [])));
  },
};

const worldIn = (lang: UiLang): World => ({
  today,
  ...facts,
  search: (query) => find(query, lang),
  open: (entity) => location.assign(dossier(entity)),
  dossier,
});

let world: { readonly lang: UiLang; readonly world: World } | null = null;

void dress((words) => {
  // A new world would ask everything again: only a new language makes one.
  if (world?.lang !== words.lang) world = { lang: words.lang, world: worldIn(words.lang) };
  render(<App world={world.world} words={words} />, document.body);
});
