/**
 * A stage for the card in a page of a test: marks are `<span data-mark="key">`, facts come from the fixtures. The closed
 * shadow root is remembered as it is made, for looking into what pages cannot.
 */
import { h, render } from 'preact';
import { CardFailure, CardView, createCard, type CardControl } from '../../../src/card/index.ts';
import type { CardFacts } from '../../../src/facts/index.ts';
import type { FailureReason, Reply } from '../../../src/messages/contract.ts';
import type { Painter } from '../../../src/paint/model.ts';
import { DEFAULTS, type Settings } from '../../../src/settings/model.ts';
import { cardStyle } from '../../../src/card/style.ts';
import { wordsIn } from '../../../src/views/catalogues.ts';
import type { UiLang } from '../../../src/views/words.ts';
import { FIXTURES, type FixtureName } from '../../fixtures/card/index.ts';

export interface StageOptions {
  readonly lang?: UiLang;
  readonly settings?: Partial<Settings>;
  /** Which facts each key gets; `trade` for those not named. */
  readonly facts?: Readonly<Record<string, FixtureName | FailureReason>>;
  readonly flag?: string;
  /** How long an answer takes, in ms. */
  readonly latency?: number;
}

interface Seen {
  readonly roots: ShadowRoot[];
  readonly asked: string[];
  readonly dossiers: string[];
  readonly emphasised: (string | null)[];
  /** From the pointer's coming onto a mark to the opening of its card, in ms. */
  readonly dwells: number[];
  /** When a card was last decided on, on the page's clock in ms. */
  decided: number;
}
export const seen: Seen = { roots: [], asked: [], dossiers: [], emphasised: [], dwells: [], decided: 0 };

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function remembered(this: Element, init: ShadowRootInit) {
  const root = attach.call(this, init);
  seen.roots.push(root);
  return root;
};

export function painter(): Painter {
  let under: { key: string | null; since: number } = { key: null, since: 0 };
  const find = (key: string) => document.querySelector(`[data-mark="${key}"]`);
  return {
    paint: () => undefined,
    clear: () => undefined,
    owns: () => false,
    keyOf: (element) => element?.getAttribute('data-stop') ?? null,
    hit(x, y) {
      const key = document.elementFromPoint(x, y)?.closest('[data-mark]')?.getAttribute('data-mark') ?? null;
      if (key !== under.key) under = { key, since: performance.now() };
      return key;
    },
    boxes: (key) => [...(find(key)?.getClientRects() ?? [])],
    emphasise(key) {
      seen.emphasised.push(key);
      if (key !== null) seen.decided = performance.now();
      if (key !== null && key === under.key) seen.dwells.push(performance.now() - under.since);
    },
    reveal: (key) => find(key)?.scrollIntoView({ block: 'center' }),
  };
}

function reply(options: StageOptions, key: string): Reply<'card'> {
  const wanted = options.facts?.[key] ?? 'trade';
  if (!(wanted in FIXTURES)) return { ok: false, reason: wanted as FailureReason };
  return { ok: true, value: flagged(FIXTURES[wanted as FixtureName], options.flag) };
}

const flagged = (facts: CardFacts, flag: string | undefined): CardFacts =>
  flag && facts.head.flag ? { ...facts, flagSvg: flag } : facts;

let leave = new AbortController();

export function start(options: StageOptions = {}): CardControl {
  leave = new AbortController();
  return createCard(
    {
      document,
      painter: painter(),
      settings: { ...DEFAULTS, ...options.settings },
      words: wordsIn(options.lang ?? 'fr'),
      ask: async (key) => {
        seen.asked.push(key);
        await new Promise((done) => setTimeout(done, options.latency ?? 0));
        return reply(options, key);
      },
      openDossier: (key) => seen.dossiers.push(key),
      style: () => Promise.resolve(cardStyle),
    },
    leave.signal,
  );
}

export function stop(): void {
  leave.abort();
}

/** The root of the card that is open now, or null. */
export function root(): ShadowRoot | null {
  return seen.roots.findLast((one) => one.host.isConnected) ?? null;
}

/** The dialog that is open now. */
export function dialog(): HTMLElement | null {
  return root()?.querySelector<HTMLElement>('[role=dialog]') ?? null;
}

/** The view alone, as a page of ours would show it. */
export function view(
  name: FixtureName | FailureReason,
  theme: 'light' | 'dark',
  options: StageOptions = {},
): void {
  const style = document.createElement('style');
  style.textContent = cardStyle;
  document.head.append(style);
  const place = document.createElement('main');
  place.className = `ap ap-${theme}`;
  document.body.append(place);
  const words = wordsIn(options.lang ?? 'fr');
  const nothing = () => undefined;
  const answer = reply({ ...options, facts: { it: name } }, 'it');
  const shared = { words, onClose: nothing };
  render(
    answer.ok
      ? h(CardView, { ...shared, facts: answer.value, onDossier: nothing, onPin: nothing, onCopy: nothing })
      : h(CardFailure, { ...shared, reason: answer.reason }),
    place,
  );
}
