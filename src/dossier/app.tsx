/** The dossier's page: the entity of the address, or a search when there is none. */
import { useEffect, useState } from 'preact/hooks';
import { Search } from '../views/search.tsx';
import type { Words } from '../views/words.ts';
import type { Asked } from './address.ts';
import { Dossier } from './dossier.tsx';
import type { Loaded, World } from './world.ts';

interface AppProps {
  readonly asked: Asked;
  readonly world: World;
  readonly words: Words;
}

type State =
  | { readonly at: 'loading' }
  | { readonly at: 'browse' }
  | { readonly at: 'unknown' }
  | { readonly at: 'failed' }
  | { readonly at: 'shown'; readonly loaded: Loaded };

function useLoaded({ asked, world }: AppProps): State {
  const [state, setState] = useState<State>({ at: 'loading' });
  const { id, published, malformed } = asked;
  useEffect(() => {
    if (id === null) {
      setState({ at: malformed ? 'unknown' : 'browse' });
      return undefined;
    }
    let live = true;
    world.load(id, published).then(
      (loaded) => live && setState(loaded ? { at: 'shown', loaded } : { at: 'unknown' }),
      () => live && setState({ at: 'failed' }),
    );
    return () => {
      live = false;
    };
  }, [id, published, malformed, world]);
  return state;
}

/** What is said above the search when there is no dossier to show. */
function Notice({ at, words }: { readonly at: 'browse' | 'unknown' | 'failed'; readonly words: Words }) {
  const [title, text] = (
    {
      browse: ['dossier_browse', 'dossier_browseText'],
      unknown: ['dossier_unknown', 'dossier_unknownText'],
      failed: ['dossier_failed', 'dossier_failedText'],
    } as const
  )[at];
  return (
    <header class="notice">
      <h1 class="head-name">{words.say(title)}</h1>
      <p class="head-line">{words.say(text)}</p>
    </header>
  );
}

export function App(props: AppProps) {
  const { asked, world, words } = props;
  const state = useLoaded(props);
  const title =
    state.at === 'shown'
      ? words.say('dossier_title', { name: words.pick(state.loaded.facts.entity.name) })
      : words.say('dossier_browse');
  useEffect(() => {
    document.title = `${title} · Aparté`;
  }, [title]);
  return (
    <main class={state.at === 'shown' ? 'page' : 'page page-empty'}>
      {state.at !== 'shown' && state.at !== 'loading' && <Notice at={state.at} words={words} />}
      <div class="page-search">
        <a class="page-browse" href={world.browse}>
          {words.say('browse_link')}
        </a>
        <div class={state.at === 'shown' ? 'ap-search-over' : undefined}>
          <Search
            search={world.search}
            open={world.open}
            words={words}
            initial={asked.query}
            focusFirst={state.at !== 'shown' && state.at !== 'loading'}
          />
        </div>
      </div>
      {state.at === 'shown' && (
        <Dossier loaded={state.loaded} published={asked.published} today={world.today} words={words} />
      )}
    </main>
  );
}
