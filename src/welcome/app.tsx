/** The first page: what Aparté does, what it looks like, how to use it, what it leaves alone. */
import { useEffect, useState } from 'preact/hooks';
import { CardView } from '../card/card.tsx';
import type { CardFacts } from '../facts/index.ts';
import { Section } from '../views/section.tsx';
import type { Words } from '../views/words.ts';

export interface World {
  /** The card of the example; null when it cannot be had. */
  card(sentence: string): Promise<CardFacts | null>;
  /** Keys as the browser words them; null for none. */
  keys(): Promise<Readonly<Record<'next' | 'open' | 'popup', string | null>>>;
  openDossier(facts: CardFacts): void;
  openBrowse(): void;
  openOptions(): void;
}

interface AppProps {
  readonly world: World;
  readonly words: Words;
}

const MANIFEST_KEYS = { next: 'Alt+Shift+N', open: 'Alt+Shift+I', popup: 'Alt+Shift+L' } as const;

const EXAMPLE = 'Xi Jinping';
/** Enough to see what a card is; the page stays one that is read at a glance. */
const FACTS = 1;

function sentenceOf(words: Words): string {
  return words.say('welcome_text_before') + EXAMPLE + words.say('welcome_text_after');
}

function Sample({ world, words }: AppProps) {
  const [facts, setFacts] = useState<CardFacts | null | 'waiting'>('waiting');
  useEffect(() => {
    let live = true;
    void world.card(sentenceOf(words)).then((answer) => live && setFacts(answer));
    return () => {
      live = false;
    };
  }, [world, words]);
  return (
    <figure class="sample">
      <p class="sample-text">
        {words.say('welcome_text_before')}
        <span class="sample-mark">{EXAMPLE}</span>
        {words.say('welcome_text_after')}
      </p>
      <div class="sample-card">
        {facts !== null && facts !== 'waiting' && (
          <CardView
            facts={{ ...facts, chosen: facts.chosen.slice(0, FACTS) }}
            words={words}
            onClose={() => undefined}
            onDossier={() => world.openDossier(facts)}
          />
        )}
      </div>
      <figcaption>{words.say(facts === null ? 'welcome_noCard' : 'welcome_sampleNote')}</figcaption>
    </figure>
  );
}

function useKeys(world: World): Readonly<Record<'next' | 'open' | 'popup', string>> {
  const [keys, setKeys] = useState<Readonly<Record<'next' | 'open' | 'popup', string>>>(MANIFEST_KEYS);
  useEffect(() => {
    let live = true;
    const ask = async () => {
      const { next, open, popup } = await world.keys();
      if (!live) return;
      setKeys({
        next: next ?? MANIFEST_KEYS.next,
        open: open ?? MANIFEST_KEYS.open,
        popup: popup ?? MANIFEST_KEYS.popup,
      });
    };
    void ask();
    return () => {
      live = false;
    };
  }, [world]);
  return keys;
}

export function App({ world, words }: AppProps) {
  const keys = useKeys(world);
  const steps = [
    [words.say('welcome_hover'), words.say('welcome_hoverMeans')],
    [words.say('welcome_keys'), words.say('welcome_keysMeans', keys)],
    [words.say('welcome_popup'), words.say('welcome_popupMeans', keys)],
  ] as const;
  return (
    <main class="page">
      <header class="intro">
        <h1 class="intro-title">{words.say('welcome_title')}</h1>
        <p class="intro-what">{words.say('welcome_what')}</p>
      </header>
      <Sample world={world} words={words} />
      <Section id="how" title={words.say('welcome_how')}>
        <ol class="steps">
          {steps.map(([title, means]) => (
            <li key={title}>
              <b>{title}</b> {means}
            </li>
          ))}
        </ol>
      </Section>
      <section class="private">
        <p>
          <b>{words.say('welcome_private')}</b> {words.say('welcome_privateMeans')}
        </p>
        <div class="ways-on">
          <button type="button" class="ap-button" onClick={() => world.openOptions()}>
            {words.say('welcome_options')}
          </button>
          <button type="button" class="ap-button" onClick={() => world.openBrowse()}>
            {words.say('browse_title')}
          </button>
        </div>
      </section>
    </main>
  );
}
