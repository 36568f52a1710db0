/** Where in the text an entity is named: a hairline from the top of the article to its end, a tick for each mention. */
import type { Words } from './words.ts';

interface StripProps {
  /** 0 (top) to 1 (end), in reading order. */
  readonly positions: readonly number[];
  /** Index of the mention that the page was scrolled to, drawn taller. */
  readonly current?: number | null;
  readonly words: Words;
}

const WIDTH = 72;
const HEIGHT = 12;
const TICK = 2;
/** Ticks closer than this would blur into a block that says less than it covers. */
const CLOSEST = 3;

/** Horizontal places of the ticks, half pixels avoided, near ones merged. */
export function ticks(positions: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (const position of positions) {
    const x = Math.round(Math.min(1, Math.max(0, position)) * (WIDTH - TICK));
    const last = places.at(-1);
    if (last === undefined || x - last >= CLOSEST) places.push(x);
  }
  return places;
}

type Third = 'start' | 'middle' | 'end';

/** The thirds of the text in which there is a mention. */
export function thirds(positions: readonly number[]): readonly Third[] {
  const all: readonly Third[] = ['start', 'middle', 'end'];
  const seen = new Set(positions.map((position) => Math.min(2, Math.floor(position * 3))));
  return all.filter((_, index) => seen.has(index));
}

/** The same in words: « au début, à la fin du texte ». */
export function whereInText(words: Words, positions: readonly number[]): string {
  const parts = thirds(positions);
  if (parts.length === 3) return words.say('popup_where_all');
  const places = parts.map((part) => words.say(`popup_where_${part}`)).join(', ');
  return words.say('popup_where', { places });
}

/** The drawing is hidden from assistive technology, which gets the sentence. */
export function Strip({ positions, current = null, words }: StripProps) {
  const chosen = current === null ? undefined : positions[current];
  return (
    <>
      <svg
        class="ap-strip"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        aria-hidden="true"
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        {ticks(positions).map((x) => (
          <rect key={x} x={x} y="3" width={TICK} height="6" />
        ))}
        {chosen !== undefined && (
          <rect
            class="ap-strip-here"
            x={Math.round(chosen * (WIDTH - TICK))}
            y="0"
            width={TICK}
            height={HEIGHT}
          />
        )}
      </svg>
      <span class="ap-only-heard">{whereInText(words, positions)}</span>
    </>
  );
}
