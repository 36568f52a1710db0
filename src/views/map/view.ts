/**
 * Which part of the world a map shows: all of it, or, for a forum of one region, that region. Equal Earth keeps areas true,
 * so that no country looks larger than it is beside another.
 */
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { CountryCode } from '../../facts/index.ts';
import { boxOf, outlines, PLACES, pointOf, type Box } from './atlas.ts';

/** In units of the drawing; the page scales it to its column. */
export const WIDTH = 640;
export const HEIGHT = 300;
const MARGIN = 20;
/** Room for the dots of islands at the end of the world. */
const EDGE = 6;
/** The meridian in the middle; eleven degrees east keep the tip of Siberia on the right. */
const MIDDLE = 11;
/** Members that lie within fewer degrees than this are shown from nearer. */
const REGION = 150;
/** No nearer than this many degrees, or three neighbours would fill the page. */
const NEAREST = 26;
/** An outline smaller than this is drawn as a dot as well. */
const TINY = 5;

/** The narrowest band of longitudes that holds every box, as its western edge and its width. */
export function bandOf(boxes: readonly Box[]): { readonly west: number; readonly width: number } {
  const sorted = boxes
    .map(({ west, east }) => ({ west, width: (east - west + 360) % 360 }))
    .sort((a, b) => a.west - b.west);
  const [first] = sorted;
  if (!first) return { west: -180, width: 360 };
  // From each western edge on, the gap before it is as wide as what no box before it reaches.
  let best = { west: first.west, width: 360 };
  for (const { west } of sorted) {
    const width = Math.max(
      ...sorted.map((box) => {
        const away = (box.west - west + 360) % 360;
        return away + box.width;
      }),
    );
    if (width < best.width) best = { west, width };
  }
  return best;
}

function whole(): GeoProjection {
  const islands = { type: 'MultiPoint' as const, coordinates: PLACES.map((place) => [...place]) };
  const shapes = [
    ...outlines().map(({ shape }) => shape),
    { type: 'Feature' as const, properties: null, geometry: islands },
  ];
  return geoEqualEarth()
    .rotate([-MIDDLE, 0])
    .fitExtent(
      [
        [EDGE, 1],
        [WIDTH - EDGE, HEIGHT - 1],
      ],
      { type: 'FeatureCollection', features: shapes },
    );
}

/** The projection for the countries that were ever in it: it stays while the date moves. */
export function projectionFor(codes: readonly CountryCode[]): GeoProjection {
  const boxes = codes.map(boxOf).filter((box) => box !== null);
  const { west, width } = bandOf(boxes);
  if (boxes.length === 0 || width > REGION) return whole();
  const middle = west + width / 2;
  const half = Math.max(width, NEAREST) / 2;
  const south = Math.min(...boxes.map((box) => box.south));
  const north = Math.max(...boxes.map((box) => box.north));
  const rise = Math.max(0, NEAREST / 2 - (north - south)) / 2;
  const edges: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [south - rise, (south + north) / 2, north + rise].flatMap((latitude) =>
      [middle - half, middle, middle + half].map((longitude) => [longitude, latitude]),
    ),
  };
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      edges,
    )
    .clipExtent([
      [-1, -1],
      [WIDTH + 1, HEIGHT + 1],
    ]);
}

export interface Drawn {
  readonly code: CountryCode | null;
  readonly path: string;
  /** Where a dot stands for the country, or beside an outline too small to see. */
  readonly dot: readonly [number, number] | null;
}

/** Everything to draw: all outlines in view, and a dot for every small country of those asked for. */
export function draw(codes: readonly CountryCode[]): readonly Drawn[] {
  const projection = projectionFor(codes);
  const path = geoPath(projection).digits(1);
  const lands = outlines().flatMap(({ code, shape }): Drawn[] => {
    const line = path(shape);
    if (!line) return [];
    const [[left, top], [right, bottom]] = path.bounds(shape);
    const tiny = code !== null && codes.includes(code) && right - left < TINY && bottom - top < TINY;
    return [{ code, path: line, dot: tiny ? rounded(path.centroid(shape)) : null }];
  });
  const dots = codes.flatMap((code): Drawn[] => {
    const place = pointOf(code);
    const dot = place && projection([...place]);
    return dot ? [{ code, path: '', dot: rounded(dot) }] : [];
  });
  return [...lands, ...dots];
}

function rounded([x, y]: readonly [number, number]): [number, number] {
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}
