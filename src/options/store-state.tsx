/** Which facts are in use, in figures that a report of an error can quote; and the way to repair them. */
import { useEffect, useState } from 'preact/hooks';
import { partialDate } from '../facts/index.ts';
import type { StoreState } from '../messages/contract.ts';
import { dateText } from '../views/dates.ts';
import type { Words } from '../views/words.ts';
import type { World } from './world.ts';

type Shown = StoreState | 'waiting' | 'repairing' | 'failed';

export function Store({ world, words }: { readonly world: World; readonly words: Words }) {
  const [state, setState] = useState<Shown>('waiting');
  useEffect(() => {
    let live = true;
    void world.store().then((answer) => live && setState(answer ?? 'failed'));
    return () => {
      live = false;
    };
  }, [world]);
  const repair = async () => {
    setState('repairing');
    setState((await world.repair()) ?? 'failed');
  };
  return (
    <>
      <p role="status">
        {typeof state === 'string' ? words.say(`options_store_${state}`) : sentence(state, words)}
      </p>
      {typeof state !== 'string' && <Figures state={state} words={words} />}
      <button
        type="button"
        class="ap-button"
        disabled={state === 'waiting' || state === 'repairing'}
        onClick={() => void repair()}
      >
        {words.say('options_repair')}
      </button>
      <p class="choice-hint">{words.say('options_repairMeans')}</p>
    </>
  );
}

function sentence(state: StoreState, words: Words): string {
  return state.state === 'ready'
    ? words.say('options_store_ready')
    : words.say('options_store_bundled', { why: state.why });
}

function Figures({ state, words }: { readonly state: StoreState; readonly words: Words }) {
  const number = new Intl.NumberFormat(words.lang);
  const lines: readonly (readonly [string, string])[] = [
    [words.say('options_store_version'), state.version],
    [words.say('options_store_asOf'), dateText(partialDate(state.asOf), words.lang)],
    [words.say('options_store_entities'), number.format(state.entities)],
    [words.say('options_store_claims'), number.format(state.claims)],
    [words.say('options_store_hash'), state.hash],
  ];
  return (
    <dl class="figures">
      {lines.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
