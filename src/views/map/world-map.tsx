/**
 * Countries on a map, each filled by what it is to a forum. A status is told by its pattern first, by the accent second: it
 * reads in grey, in forced colours and on paper.
 */
import type { ComponentChildren } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { CountryCode } from '../../facts/index.ts';
import type { SeatStatus } from './seats.ts';
import { draw, HEIGHT, WIDTH } from './view.ts';

interface WorldMapProps {
  /** All that may be coloured while the date moves: the view is chosen for them. */
  readonly codes: readonly CountryCode[];
  readonly statusOf: (code: CountryCode) => SeatStatus | null;
  /** What the pointer is told over a country. */
  readonly titleOf: (code: CountryCode) => string;
  /** What a screen reader is told of the picture; the list beside it says the rest. */
  readonly label: string;
}

/** Side of a tile. */
const TILE = 6;
/** What is drawn on a tile of each status; members are filled whole. */
const TILES: Readonly<Record<Exclude<SeatStatus, 'member'>, string>> = {
  suspended: 'M0 0L6 6M6 0L0 6',
  contested: 'M1.500 1.500h.01M4.500 4.500h.01',
  partner: 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
  observer: 'M0 1.500H6M0 4.500H6',
  invited: 'M3 3h.01',
  unknown: 'M3 0V6',
};
type Patterned = keyof typeof TILES;

function fillOf(status: SeatStatus, id: string): string {
  return status === 'member' ? 'var(--ap-accent)' : `url(#${id}-${status})`;
}

function Pattern({ status, id }: { readonly status: Patterned; readonly id: string }) {
  const dotted = status === 'contested' || status === 'invited';
  return (
    <pattern id={`${id}-${status}`} width={TILE} height={TILE} patternUnits="userSpaceOnUse">
      <rect class="ap-map-ground" width={TILE} height={TILE} />
      <path
        class="ap-map-hatch"
        d={TILES[status]}
        stroke-width={dotted ? 2.2 : status === 'unknown' ? 0.6 : 1.1}
        stroke-linecap={dotted ? 'round' : 'butt'}
      />
    </pattern>
  );
}

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {(Object.keys(TILES) as Patterned[]).map((status) => (
        <Pattern key={status} status={status} id={id} />
      ))}
    </defs>
  );
}

/** A small square as the map fills it, for the legend. */
export function Swatch({ status }: { readonly status: SeatStatus }) {
  const id = useId();
  return (
    <svg class="ap-map-swatch" viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
      <Patterns id={id} />
      <rect class="ap-map-in" x="0.5" y="0.5" width="17" height="11" rx="2" fill={fillOf(status, id)} />
    </svg>
  );
}

export function WorldMap({ codes, statusOf, titleOf, label }: WorldMapProps): ComponentChildren {
  const id = useId();
  const key = codes.join(' ');
  // The outlines stay while the date moves.
  const drawn = useMemo(() => draw(codes), [key]);
  return (
    <svg class="ap-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <Patterns id={id} />
      {drawn.map(({ code, path, dot }, index) => {
        const status = code && statusOf(code);
        const inside = status ? { class: 'ap-map-in', fill: fillOf(status, id) } : { class: 'ap-map-land' };
        return (
          <g key={index} data-code={code ?? undefined} data-status={status ?? undefined}>
            {path && (
              <path d={path} {...inside}>
                {code && status && <title>{titleOf(code)}</title>}
              </path>
            )}
            {dot && status && (
              <circle cx={dot[0]} cy={dot[1]} r="3.2" {...inside}>
                {code && <title>{titleOf(code)}</title>}
              </circle>
            )}
          </g>
        );
      })}
    </svg>
  );
}
