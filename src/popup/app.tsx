/** The popup: who the page in front names, and a search over everything that is known. */
import { useEffect, useState } from 'preact/hooks';
import type { EntityId } from '../facts/index.ts';
import { Search } from '../views/search.tsx';
import type { Words } from '../views/words.ts';
import { Between } from './between.tsx';
import { CastList } from './cast-list.tsx';
import { Foot, type Jumped } from './foot.tsx';
import { Masthead } from './masthead.tsx';
import { Message } from './message.tsx';
import type { PopupState, ReadCast } from './state.ts';
import { usePopup } from './use-popup.ts';
import type { Row, World } from './world.ts';

interface AppProps {
  readonly world: World;
  readonly words: Words;
}

type Facts =
  | { readonly at: 'waiting' }
  | { readonly at: 'here'; readonly rows: ReadonlyMap<EntityId, Row> }
  | { readonly at: 'failed' };

/** The rows for a cast; the list waits for them, so that nothing moves under the pointer. */
function useRows(world: World, cast: ReadCast | null): Facts {
  const [facts, setFacts] = useState<Facts>({ at: 'waiting' });
  useEffect(() => {
    if (!cast) return undefined;
    let live = true;
    world
      .rows(
        cast.members.map((member) => member.entity),
        cast.published,
      )
      .then(
        (rows) => live && setFacts({ at: 'here', rows }),
        () => live && setFacts({ at: 'failed' }),
      );
    return () => {
      live = false;
    };
  }, [world, cast]);
  return facts;
}

function castOf(state: PopupState): ReadCast | null {
  return state.at === 'cast' || state.at === 'nobody' ? state.cast : null;
}

const NONE: ReadonlyMap<EntityId, Row> = new Map();

export function App({ world, words }: AppProps) {
  const { state, again } = usePopup(world);
  const cast = castOf(state);
  const facts = useRows(world, cast);
  const [jumped, setJumped] = useState<Jumped | null>(null);
  const rows = facts.at === 'here' ? facts.rows : NONE;

  return (
    <div class="popup">
      <Masthead
        state={state}
        words={words}
        onSwitch={(host, on) => void world.setSite(host, on).then(again)}
      />
      <main>
        <Search
          search={world.search}
          open={(entity) => world.openDossier(entity, cast?.published ?? null)}
          words={words}
          focusFirst
        >
          {state.at === 'cast' && facts.at !== 'waiting' && (
            <>
              {facts.at === 'failed' && <p class="cast-why">{words.say('state_storeFailed')}</p>}
              <CastList cast={state.cast} rows={rows} world={world} words={words} onJumped={setJumped} />
              <Between cast={state.cast} rows={rows} world={world} words={words} />
            </>
          )}
          {state.at !== 'cast' && state.at !== 'asking' && (
            <Message state={state} world={world} again={again} words={words} />
          )}
        </Search>
      </main>
      <Foot
        world={world}
        words={words}
        jumped={jumped}
        onBack={() => {
          setJumped(null);
          void world.back();
        }}
      />
    </div>
  );
}
