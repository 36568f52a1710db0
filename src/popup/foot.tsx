/** The foot: the way back after a jump, the state of the facts when it matters, the promise, and the ways on. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../views/icon.tsx';
import type { Words } from '../views/words.ts';
import type { World } from './world.ts';

interface FootProps {
  readonly world: World;
  readonly words: Words;
  /** What the last jump did, in words; null when the page is where the reader left it. */
  readonly jumped: Jumped | null;
  readonly onBack: () => void;
}

function useBundled(world: World): [boolean, () => void] {
  const [bundled, setBundled] = useState(false);
  useEffect(() => {
    let live = true;
    void world.bundled().then((answer) => live && setBundled(answer));
    return () => {
      live = false;
    };
  }, [world]);
  return [bundled, () => void world.repair().then((repaired) => setBundled(!repaired))];
}

export interface Jumped {
  readonly said: string;
  /** The mention was no longer in the page. */
  readonly lost: boolean;
}

export function Foot({ world, words, jumped, onBack }: FootProps) {
  const [bundled, repair] = useBundled(world);
  return (
    <footer class="foot">
      <p class={jumped?.lost ? 'foot-lost' : 'ap-only-heard'} role="status">
        {jumped?.said}
      </p>
      {jumped !== null && (
        <div class="foot-jumped">
          <button type="button" class="ap-link" onClick={onBack}>
            <Icon name="back" />
            {words.say('popup_back')}
          </button>
        </div>
      )}
      {bundled && (
        <p class="foot-bundled">
          {words.say('state_bundled')}{' '}
          <button type="button" class="ap-link" onClick={repair}>
            {words.say('state_repair')}
          </button>
        </p>
      )}
      <div class="foot-line">
        <span class="foot-promise">{words.say('popup_private')}</span>
        <button type="button" class="ap-link" onClick={() => world.openBrowse()}>
          {words.say('browse_link')}
        </button>
        <button type="button" class="ap-link" onClick={() => world.openOptions()}>
          {words.say('popup_settings')}
        </button>
      </div>
    </footer>
  );
}
