/** The options: few, each with what it changes, saved at once. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/model.ts';
import { Section } from '../views/section.tsx';
import type { Words } from '../views/words.ts';
import { Appearance, Reading } from './parts.tsx';
import { Sites } from './sites.tsx';
import { Store } from './store-state.tsx';
import type { Shortcut, World } from './world.ts';

interface AppProps {
  readonly world: World;
  readonly words: Words;
  readonly settings: Settings;
}

/** The settings as they are anywhere: this page, the popup, another window. */
function useSettings({ world, settings: first }: AppProps) {
  const [settings, setSettings] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    world.watch(setSettings, controller.signal);
    return () => controller.abort();
  }, [world]);
  const change = useCallback(
    (some: Partial<Settings>) => {
      setSettings((now) => ({ ...now, ...some }));
      world.save(some).then(
        () => setFailed(false),
        () => setFailed(true),
      );
    },
    [world],
  );
  return { settings, change, failed };
}

function useList<Item>(
  ask: () => Promise<readonly Item[]>,
): [readonly Item[], (items: readonly Item[]) => void] {
  const [items, setItems] = useState<readonly Item[]>([]);
  useEffect(() => {
    let live = true;
    void ask().then((answer) => live && setItems(answer));
    return () => {
      live = false;
    };
  }, [ask]);
  return [items, setItems];
}

function Shortcuts({ shortcuts, words }: { readonly shortcuts: readonly Shortcut[]; readonly words: Words }) {
  return (
    <Section id="keys" title={words.say('options_keys')}>
      <dl class="keys">
        {shortcuts.map(({ name, key }) => (
          <div key={name}>
            <dt>{words.say(`options_key_${name}`)}</dt>
            <dd>{key ? <kbd>{key}</kbd> : words.say('options_noKey')}</dd>
          </div>
        ))}
      </dl>
      <p class="choice-hint">{words.say('options_keysMeans')}</p>
    </Section>
  );
}

function Privacy({ words }: { readonly words: Words }) {
  return (
    <Section id="privacy" title={words.say('options_privacy')}>
      <ul class="privacy">
        <li>{words.say('options_privacy_reads')}</li>
        <li>{words.say('options_privacy_sends')}</li>
        <li>{words.say('options_privacy_check')}</li>
      </ul>
    </Section>
  );
}

export function App(props: AppProps) {
  const { world, words } = props;
  const { settings, change, failed } = useSettings(props);
  const [granted, setGranted] = useList(world.granted);
  const [shortcuts] = useList(world.shortcuts);
  return (
    <main class="page">
      <header class="page-head">
        <h1 class="page-title">{words.say('options_title')}</h1>
        <p class="choice-hint">{words.say('options_saved')}</p>
        <p role="alert">{failed && words.say('options_notSaved')}</p>
      </header>
      <Reading settings={settings} change={change} words={words} maxDelay={world.maxDelay} />
      <Appearance settings={settings} change={change} words={words} />
      <Section id="sites" title={words.say('options_sites')}>
        <Sites
          title={words.say('options_off')}
          empty={words.say('options_offNone')}
          hosts={settings.off}
          action="options_removeOff"
          words={words}
          onRemove={(host) => change({ off: settings.off.filter((one) => one !== host) })}
        />
        <Sites
          title={words.say('options_granted')}
          empty={words.say('options_grantedNone')}
          hosts={granted}
          action="options_giveUp"
          words={words}
          onRemove={(host) => {
            setGranted(granted.filter((one) => one !== host));
            void world.giveUp(host);
          }}
        />
      </Section>
      <Section id="facts" title={words.say('options_facts')}>
        <Store world={world} words={words} />
      </Section>
      <Privacy words={words} />
      <Shortcuts shortcuts={shortcuts} words={words} />
      <footer class="page-foot">
        Aparté {world.version} · <a href={world.welcome}>{words.say('options_welcome')}</a>
      </footer>
    </main>
  );
}
