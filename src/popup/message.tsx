/** What the popup says when there is no list to show: what is so, why, and the next step. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../views/words.ts';
import type { PopupState } from './state.ts';
import type { World } from './world.ts';

interface MessageProps {
  readonly state: Exclude<PopupState, { at: 'cast' | 'asking' }>;
  readonly world: World;
  readonly again: () => void;
  readonly words: Words;
}

interface LayoutProps {
  readonly title: string;
  readonly text: string;
  /** Shown only when it lasts: most pages are read before anybody could read this. */
  readonly late?: boolean;
  readonly children?: ComponentChildren;
}

function Layout({ title, text, late = false, children }: LayoutProps) {
  return (
    <section class={late ? 'message message-late' : 'message'}>
      <div role="status">
        <h2 class="message-title">{title}</h2>
        <p class="message-text">{text}</p>
      </div>
      {children !== undefined && <div class="message-steps">{children}</div>}
    </section>
  );
}

/** Access to a site: for good, or for this page alone. */
function Access({
  state,
  world,
  again,
  words,
}: MessageProps & { state: { at: 'not-listed' | 'revoked'; host: string } }) {
  const [refused, setRefused] = useState(false);
  const { at, host } = state;
  const after = (given: boolean) => (given ? again() : setRefused(true));
  const key = at === 'revoked' ? 'revoked' : 'notListed';
  return (
    <Layout title={words.say(`state_${key}_title`)} text={words.say(`state_${key}_text`, { host })}>
      {/* The browser asks only inside the click itself, so nothing may be awaited before `allow`. */}
      <button
        type="button"
        class="ap-button ap-button-main"
        onClick={() => void world.allow(host).then(after)}
      >
        {words.say(at === 'revoked' ? 'state_giveBack' : 'state_allow')}
      </button>
      <button type="button" class="ap-button" onClick={() => void world.readOnce().then(after)}>
        {words.say('state_readOnce')}
      </button>
      <p class="message-note" role="status">
        {refused && words.say('state_refused')}
      </p>
    </Layout>
  );
}

export function Message(props: MessageProps) {
  const { state, world, again, words } = props;
  switch (state.at) {
    case 'unreadable':
      return <Layout title={words.say('state_unreadable_title')} text={words.say('state_unreadable_text')} />;
    case 'not-listed':
    case 'revoked':
      return <Access {...props} state={state} />;
    case 'off':
      return (
        <Layout title={words.say('state_off_title')} text={words.say('state_off_text', { host: state.host })}>
          <button
            type="button"
            class="ap-button ap-button-main"
            onClick={() => void world.setSite(state.host, true).then(again)}
          >
            {words.say('state_off_next')}
          </button>
        </Layout>
      );
    case 'reading':
      return <Layout title={words.say('state_reading_title')} text={words.say('state_reading_text')} late />;
    case 'nobody':
      return <Layout title={words.say('state_nobody_title')} text={words.say('state_nobody_text')} />;
    case 'silent':
      return (
        <Layout title={words.say('state_silent_title')} text={words.say('state_silent_text')}>
          <button
            type="button"
            class="ap-button ap-button-main"
            onClick={() => void world.readOnce().then(again)}
          >
            {words.say('state_silent_next')}
          </button>
        </Layout>
      );
    case 'failed':
      return (
        <Layout title={words.say('state_failed_title')} text={words.say('state_failed_text')}>
          <button type="button" class="ap-button ap-button-main" onClick={again}>
            {words.say('state_again')}
          </button>
        </Layout>
      );
  }
}
