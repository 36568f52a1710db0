import { describe, expect, test } from 'vitest';
import {
  GRACE_MS,
  HIDDEN,
  LINK_DWELL_MS,
  shown,
  step,
  wakeAt,
  WARM_DWELL_MS,
  WARM_FOR_MS,
  type Intent,
  type IntentEvent,
  type Move,
  type Rules,
} from '../../../src/card/intent.ts';

const RULES: Rules = { hover: true, delay: 450 };
const move = (at: number, more: Partial<Move> = {}): Move => ({
  type: 'move',
  at,
  x: 10,
  y: 10,
  mark: 'xi',
  inLink: false,
  held: false,
  busy: false,
  alt: false,
  ...more,
});
const away = (at: number, more: Partial<Move> = {}) => move(at, { mark: null, x: 400, y: 400, ...more });
const tick = (at: number): IntentEvent => ({ type: 'tick', at });

/** Runs the events; before each one, the ticks that the machine asked for. */
function run(events: readonly IntentEvent[], rules = RULES, from: Intent = HIDDEN): Intent {
  let intent = from;
  for (const event of events) {
    if ('at' in event) {
      for (let wake = wakeAt(intent); wake !== null && wake < event.at; wake = wakeAt(intent)) {
        intent = step(intent, tick(wake), rules);
      }
    }
    intent = step(intent, event, rules);
  }
  return intent;
}
const openAt = (events: readonly IntentEvent[], at: number, rules = RULES) =>
  shown(run([...events, tick(at)], rules));
const OPEN = run([move(0), tick(450)]);

describe('opening', () => {
  test('opens after the dwell on plain text, and not before', () => {
    expect(openAt([move(0)], 449)).toBeNull();
    expect(openAt([move(0)], 450)).toBe('xi');
  });
  test('the delay is the reader’s', () => {
    expect(openAt([move(0)], 1199, { hover: true, delay: 1200 })).toBeNull();
    expect(openAt([move(0)], 1200, { hover: true, delay: 1200 })).toBe('xi');
    expect(openAt([move(0)], 1, { hover: true, delay: 0 })).toBe('xi');
  });
  test('waits longer in a link', () => {
    expect(openAt([move(0, { inLink: true })], LINK_DWELL_MS - 1)).toBeNull();
    expect(openAt([move(0, { inLink: true })], LINK_DWELL_MS)).toBe('xi');
    expect(openAt([move(0, { inLink: true })], 1000, { hover: true, delay: 1100 })).toBeNull();
  });
  test('opens at once with Alt, held before or pressed while resting', () => {
    expect(shown(run([move(0, { alt: true })]))).toBe('xi');
    expect(shown(run([move(0, { inLink: true }), move(5, { alt: true, inLink: true })]))).toBe('xi');
    expect(shown(run([move(0), { type: 'alt', at: 20 }]))).toBe('xi');
    expect(shown(run([away(0), { type: 'alt', at: 20 }]))).toBeNull();
  });
  test('never without a move: no event but a move or the reader’s ask leaves hidden', () => {
    const others: IntentEvent[] = [
      tick(1000),
      { type: 'alt', at: 1 },
      { type: 'scroll', at: 1, px: 0 },
      { type: 'typed', at: 1 },
      { type: 'press', at: 1, mark: 'xi' },
      { type: 'pin' },
    ];
    expect(shown(run([...others, tick(5000)]))).toBeNull();
  });
  test('the hand must be still at the end of the dwell', () => {
    const passing = [move(0), move(400, { x: 18 })];
    expect(openAt(passing, 450)).toBeNull();
    expect(openAt(passing, 500)).toBe('xi');
    expect(openAt([move(0), move(400, { x: 15 })], 450)).toBe('xi');
  });
  test('a hand on its way through the mark opens nothing', () => {
    const sweep = Array.from({ length: 60 }, (_, n) => move(n * 16, { x: n * 8 }));
    expect(shown(run(sweep))).toBeNull();
  });
  test('leaving the mark before the dwell is over opens nothing', () => {
    expect(openAt([move(0), away(300)], 2000)).toBeNull();
  });
  test('never while a button is down or text is selected', () => {
    expect(openAt([move(0, { busy: true })], 2000)).toBeNull();
    expect(openAt([move(0), move(200, { busy: true })], 2000)).toBeNull();
  });
  test.each(['typed', 'blur', 'escape'] as const)('%s while resting takes the rest away', (type) => {
    expect(openAt([move(0), { type, at: 200 }], 2000)).toBeNull();
  });
  test('scrolling while resting takes the rest away until the hand moves again', () => {
    const scrolled: IntentEvent[] = [move(0), { type: 'scroll', at: 200, px: 0 }];
    expect(openAt(scrolled, 2000)).toBeNull();
    expect(openAt([...scrolled, move(2100, { x: 12 })], 2550)).toBe('xi');
  });
  test('not by hover when the reader chose a click', () => {
    expect(openAt([move(0, { alt: true })], 5000, { hover: false, delay: 450 })).toBeNull();
    expect(shown(run([{ type: 'ask', key: 'xi', how: 'click' }], { hover: false, delay: 450 }))).toBe('xi');
  });
});

describe('going from name to name', () => {
  test('the next card opens warm, for a while', () => {
    const closed = run([away(460), tick(460 + GRACE_MS)], RULES, OPEN);
    expect(closed.state).toBe('hidden');
    const soon = 460 + GRACE_MS + WARM_FOR_MS;
    expect(shown(run([move(soon, { mark: 'putin' }), tick(soon + WARM_DWELL_MS)], RULES, closed))).toBe(
      'putin',
    );
    expect(
      shown(run([move(soon + 1, { mark: 'putin' }), tick(soon + 1 + WARM_DWELL_MS)], RULES, closed)),
    ).toBeNull();
  });
  test('resting on another mark changes the card without a gap', () => {
    const there = run([move(500, { mark: 'putin', x: 90 })], RULES, OPEN);
    expect(shown(there)).toBe('xi');
    expect(shown(step(there, tick(500 + WARM_DWELL_MS), RULES))).toBe('putin');
  });
  test('a delay shorter than warm stays short', () => {
    const rules = { hover: true, delay: 50 };
    expect(shown(run([move(500, { mark: 'putin' }), tick(600)], rules, OPEN))).toBe('putin');
  });
});

describe('closing', () => {
  test('stays for as long as nothing happens', () => {
    expect(wakeAt(OPEN)).toBeNull();
    expect(shown(step(OPEN, tick(3_600_000), RULES))).toBe('xi');
  });
  test('goes when the pointer was outside for the grace, and not before', () => {
    expect(shown(run([away(500), tick(500 + GRACE_MS - 1)], RULES, OPEN))).toBe('xi');
    expect(shown(run([away(500), tick(500 + GRACE_MS)], RULES, OPEN))).toBeNull();
  });
  test('moving outside does not prolong the grace', () => {
    expect(shown(run([away(500), away(700, { x: 500 }), tick(500 + GRACE_MS)], RULES, OPEN))).toBeNull();
  });
  test('coming back within the grace, to the mark or the card, keeps it', () => {
    expect(run([away(500), move(600), tick(2000)], RULES, OPEN)).toMatchObject({ state: 'open', key: 'xi' });
    expect(run([away(500), away(600, { held: true }), tick(2000)], RULES, OPEN)).toMatchObject({
      state: 'open',
    });
  });
  test('card and corridor hold it', () => {
    expect(shown(run([away(500, { held: true }), tick(9000)], RULES, OPEN))).toBe('xi');
  });
  test.each(['escape', 'close'] as const)('%s: at once, and the same mark stays shut until left', (type) => {
    const shut = run([{ type, at: 600 }], RULES, OPEN);
    expect(shown(shut)).toBeNull();
    expect(shown(run([move(610), move(700, { x: 12 }), tick(5000)], RULES, shut))).toBeNull();
    expect(shown(run([move(610), away(700), move(800), tick(1300)], RULES, shut))).toBe('xi');
    expect(shown(run([move(610, { mark: 'putin' }), tick(1100)], RULES, shut))).toBe('putin');
  });
  test('a press outside closes; the mark that was pressed does not reopen under the hand', () => {
    const pressed = run([{ type: 'press', at: 600, mark: 'xi' }], RULES, OPEN);
    expect(shown(pressed)).toBeNull();
    expect(shown(run([move(700), tick(5000)], RULES, pressed))).toBeNull();
  });
  test.each(['blur', 'typed', 'gone'] as const)('%s closes', (type) => {
    expect(shown(run([{ type, at: 600 }], RULES, OPEN))).toBeNull();
  });
  test('scrolling a little keeps it, farther closes it', () => {
    expect(shown(run([{ type: 'scroll', at: 600, px: 40 }], RULES, OPEN))).toBe('xi');
    expect(shown(run([{ type: 'scroll', at: 600, px: 41 }], RULES, OPEN))).toBeNull();
  });
});

describe('opened on purpose', () => {
  const asked = run([{ type: 'ask', key: 'xi', how: 'keyboard' }]);
  test('neither pointer nor scroll take it away', () => {
    expect(shown(run([away(100), { type: 'scroll', at: 200, px: 900 }, tick(5000)], RULES, asked))).toBe(
      'xi',
    );
  });
  test('Esc does', () => {
    expect(shown(run([{ type: 'escape', at: 100 }], RULES, asked))).toBeNull();
  });
});

describe('pinned', () => {
  const pinned = run([{ type: 'pin' }], RULES, OPEN);
  test('stays through pointer, scroll, press, blur and typing', () => {
    const life: IntentEvent[] = [
      away(600),
      tick(2000),
      { type: 'scroll', at: 2100, px: 800 },
      { type: 'press', at: 2200, mark: 'putin' },
      { type: 'blur', at: 2300 },
      { type: 'typed', at: 2400 },
      move(2500, { mark: 'putin', alt: true }),
    ];
    expect(run(life, RULES, pinned)).toEqual({ state: 'pinned', key: 'xi' });
  });
  test('Esc and the close button end it; the pin again lets it go', () => {
    expect(shown(run([{ type: 'escape', at: 600 }], RULES, pinned))).toBeNull();
    expect(shown(run([{ type: 'close', at: 600 }], RULES, pinned))).toBeNull();
    expect(run([{ type: 'pin' }], RULES, pinned).state).toBe('open');
  });
  test('pinning while the pointer is leaving counts', () => {
    expect(run([away(500), { type: 'pin' }, tick(5000)], RULES, OPEN).state).toBe('pinned');
  });
});
