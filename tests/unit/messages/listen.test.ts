import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As the browser calls it: a listener that owns the message returns true and responds later. */
type RawListener = (message: unknown, sender: object, respond: (answer: unknown) => void) => true | undefined;
type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined;
const heard = { raw: [] as RawListener[], listeners: [] as Listener[] };
const asked =
  (raw: RawListener): Listener =>
  (message, sender) => {
    let respond: (answer: unknown) => void = () => undefined;
    const answer = new Promise<unknown>((resolve) => (respond = resolve));
    return raw(message, sender, respond) ? answer : undefined;
  };
vi.stubGlobal('browser', {
  runtime: {
    id: 'ours',
    getURL: (path: string) => `chrome-extension://ours/${path}`,
    onMessage: {
      addListener(listener: RawListener) {
        heard.raw.push(listener);
        heard.listeners = heard.raw.map(asked);
      },
      removeListener(listener: RawListener) {
        heard.raw = heard.raw.filter((one) => one !== listener);
        heard.listeners = heard.raw.map(asked);
      },
    },
  },
});

const { BACKGROUND_RULES, listen, success } = await import('../../../src/messages/index.ts');

const PAGE = { id: 'ours', url: 'chrome-extension://ours/src/popup/index.html' };
const CONTENT = { id: 'ours', url: 'https://news.example/article', tab: { id: 7 } };
const CARD = {
  entity: 'xi-jinping',
  sentence: 'Xi Jinping arrive à Kazan.',
  lang: 'fr',
  others: ['brics'],
  published: '2024-10',
  today: '2026-11-22',
};
const wrap = (call: string, request: unknown): object => ({ aparte: 1, call, request });
const parsed = (text: string): unknown => JSON.parse(text);

const called = vi.fn();
const fn = () => {
  called();
  return success(null as never);
};
const broken = () => {
  throw new Error('on purpose');
};
const handlers = {
  card: fn,
  heads: fn,
  'open-dossier': fn,
  'open-options': fn,
  words: fn,
  'card-style': fn,
  lexicon: fn,
  site: fn,
  'read-once': fn,
  'store-state': fn,
  repair: fn,
};

function deliver(message: unknown, sender: object): Promise<unknown> | undefined {
  return heard.listeners.map((listener) => listener(message, sender)).find((one) => one !== undefined);
}

beforeEach(() => {
  heard.raw = [];
  heard.listeners = [];
  called.mockClear();
  listen(handlers, { allow: BACKGROUND_RULES, crashed: 'store-unavailable' });
});

describe('listen', () => {
  it('answers what it owns', async () => {
    await expect(deliver(wrap('card', CARD), CONTENT)).resolves.toEqual({ ok: true, value: null });
    await expect(deliver(wrap('card', { ...CARD, published: null }), PAGE)).resolves.toMatchObject({
      ok: true,
    });
    await expect(
      deliver(wrap('heads', { entities: ['brics'], published: '2024' }), CONTENT),
    ).resolves.toMatchObject({ ok: true });
    await expect(deliver(wrap('site', { tab: 3 }), PAGE)).resolves.toMatchObject({ ok: true });
    await expect(deliver(wrap('repair', {}), PAGE)).resolves.toMatchObject({ ok: true });
  });

  it('gives the names of the scripts there are, to content scripts too, and of no other', async () => {
    const ask = (script: string) => deliver(wrap('lexicon', { script: script as 'han' }), CONTENT);
    for (const script of ['cyrillic', 'arabic', 'han', 'more'])
      await expect(ask(script)).resolves.toMatchObject({ ok: true });
    for (const script of ['latin', '../pack/index', ''])
      await expect(ask(script)).resolves.toEqual({ ok: false, reason: 'bad-request' });
  });

  it('turns what a handler throws into a failure', async () => {
    heard.raw = [];
    heard.listeners = [];
    listen({ ...handlers, card: broken }, { allow: BACKGROUND_RULES, crashed: 'store-unavailable' });
    await expect(deliver(wrap('card', CARD), CONTENT)).resolves.toEqual({
      ok: false,
      reason: 'store-unavailable',
    });
  });

  it('stops hearing when its signal aborts', () => {
    heard.raw = [];
    heard.listeners = [];
    const controller = new AbortController();
    listen(handlers, { allow: BACKGROUND_RULES, crashed: 'store-unavailable' }, controller.signal);
    controller.abort();
    expect(heard.listeners).toHaveLength(0);
  });
});

/** Messages that are none of ours: no answer at all, at once. */
const STRANGERS: readonly [string, unknown, object][] = [
  ['another extension', wrap('card', CARD), { ...PAGE, id: 'theirs' }],
  ['no sender id', wrap('card', CARD), { url: PAGE.url }],
  ['an empty sender', wrap('card', CARD), {}],
  ['no message', undefined, PAGE],
  ['null', null, PAGE],
  ['a text', 'card', PAGE],
  ['a number', 1, PAGE],
  ['a list', ['card', CARD], PAGE],
  ['an empty object', {}, PAGE],
  ['no mark', { call: 'card', request: CARD }, PAGE],
  ['another mark', { aparte: 2, call: 'card', request: CARD }, PAGE],
  ['a mark of another type', { aparte: '1', call: 'card', request: CARD }, PAGE],
  ['one key more', { ...wrap('card', CARD), extra: 1 }, PAGE],
  ['one key less', { aparte: 1, call: 'card' }, PAGE],
  ['a poisoned key', parsed('{"aparte":1,"call":"card","__proto__":{}}'), PAGE],
  ['a call of no name', wrap('', CARD), PAGE],
  ['an unknown call', wrap('format-disk', {}), PAGE],
  ['a call of the page', wrap('cast', {}), PAGE],
  ['a method of every object', wrap('toString', {}), PAGE],
  ['the constructor', wrap('constructor', {}), PAGE],
  ['the prototype', wrap('__proto__', {}), PAGE],
  ['a call that is no text', wrap(['card'] as unknown as string, CARD), PAGE],
];

/** Ours in form, refused for what they ask or who asks. */
const REFUSED: readonly [string, unknown, object, string][] = [
  ['repair from a page of the web', wrap('repair', {}), CONTENT, 'not-allowed'],
  ['store-state from a page of the web', wrap('store-state', {}), CONTENT, 'not-allowed'],
  ['site from a page of the web', wrap('site', { tab: 1 }), CONTENT, 'not-allowed'],
  ['read-once from a page of the web', wrap('read-once', { tab: 1 }), CONTENT, 'not-allowed'],
  ['repair without an address', wrap('repair', {}), { id: 'ours' }, 'not-allowed'],
  [
    'repair from a look-alike',
    wrap('repair', {}),
    { id: 'ours', url: 'chrome-extension://ours.evil/' },
    'not-allowed',
  ],
  [
    'repair from our name in an address',
    wrap('repair', {}),
    { id: 'ours', url: 'https://x/?chrome-extension://ours/' },
    'not-allowed',
  ],
  ['repair with a key', wrap('repair', { force: true }), PAGE, 'bad-request'],
  ['repair with null', wrap('repair', null), PAGE, 'bad-request'],
  ['repair with a list', wrap('repair', []), PAGE, 'bad-request'],
  ['a card without entity', wrap('card', { ...CARD, entity: undefined }), CONTENT, 'bad-request'],
  [
    'a card with an entity that is no slug',
    wrap('card', { ...CARD, entity: '../etc' }),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with markup for an entity',
    wrap('card', { ...CARD, entity: '<img src=x>' }),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with an entity of a million letters',
    wrap('card', { ...CARD, entity: 'a'.repeat(1e6) }),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with a sentence of 2,001 letters',
    wrap('card', { ...CARD, sentence: 'a'.repeat(2_001) }),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with a sentence that is no text',
    wrap('card', { ...CARD, sentence: { length: 1 } }),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with 201 others',
    wrap('card', { ...CARD, others: Array.from({ length: 201 }, () => 'brics') }),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with others of a million',
    wrap('card', { ...CARD, others: Array.from({ length: 1e6 }, () => 'brics') }),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with a bad one among the others',
    wrap('card', { ...CARD, others: ['brics', 3] }),
    CONTENT,
    'bad-request',
  ],
  ['a card of no real day', wrap('card', { ...CARD, published: '2024-02-30' }), CONTENT, 'bad-request'],
  ['a card of a month for today', wrap('card', { ...CARD, today: '2024-02' }), CONTENT, 'bad-request'],
  ['a card without today', wrap('card', { ...CARD, today: null }), CONTENT, 'bad-request'],
  ['a card with a key more', wrap('card', { ...CARD, admin: true }), CONTENT, 'bad-request'],
  [
    'a card with a poisoned key',
    wrap('card', parsed(JSON.stringify(CARD).replace('{', '{"__proto__":{"polluted":1},'))),
    CONTENT,
    'bad-request',
  ],
  [
    'a card with a constructor',
    wrap('card', { ...CARD, constructor: { prototype: {} } }),
    CONTENT,
    'bad-request',
  ],
  ['a card with a method of every object', wrap('card', { ...CARD, toString: 'x' }), CONTENT, 'bad-request'],
  [
    'a card with a poisoned key deep down',
    wrap('card', { ...CARD, others: [parsed('{"__proto__":{}}')] }),
    CONTENT,
    'bad-request',
  ],
  ['a card with a tag too long', wrap('card', { ...CARD, lang: 'f'.repeat(36) }), CONTENT, 'bad-request'],
  [
    'heads of 201',
    wrap('heads', { entities: Array.from({ length: 201 }, (_, at) => `e-${at}`), published: null }),
    CONTENT,
    'bad-request',
  ],
  ['heads of a text', wrap('heads', { entities: 'brics', published: null }), CONTENT, 'bad-request'],
  [
    'heads of an object with a length',
    wrap('heads', { entities: { length: 1, 0: 'brics' }, published: null }),
    CONTENT,
    'bad-request',
  ],
  [
    'a dossier of a script',
    wrap('open-dossier', { entity: 'javascript:alert(1)', published: null }),
    CONTENT,
    'bad-request',
  ],
  ['options with a page', wrap('open-options', { page: 'x' }), CONTENT, 'bad-request'],
  ['site of half a tab', wrap('site', { tab: 1.5 }), PAGE, 'bad-request'],
  ['site of a tab below zero', wrap('site', { tab: -1 }), PAGE, 'bad-request'],
  ['site of a tab in words', wrap('site', { tab: '1' }), PAGE, 'bad-request'],
  [
    'something nested without end',
    wrap('repair', parsed(`${'['.repeat(5_000)}${']'.repeat(5_000)}`)),
    PAGE,
    'bad-request',
  ],
];

describe('forged messages', () => {
  it.each(STRANGERS)('leaves alone: %s', (_, message, sender) => {
    expect(deliver(message, sender)).toBeUndefined();
    expect(called).not.toHaveBeenCalled();
  });

  it.each(REFUSED)('refuses %s', async (_, message, sender, reason) => {
    await expect(deliver(message, sender)).resolves.toEqual({ ok: false, reason });
    expect(called).not.toHaveBeenCalled();
  });

  it('are fifty and more, and none has polluted anything', () => {
    expect(STRANGERS.length + REFUSED.length).toBeGreaterThanOrEqual(50);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
