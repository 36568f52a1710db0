/** The outlines of countries, and a point for each that is too small to have one. Made by scripts/atlas.ts. */
import { geoArea, geoBounds } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryCode } from '../../facts/index.ts';
import atlas from './atlas.json';

export type Place = readonly [longitude: number, latitude: number];
export interface Outline {
  /** Null for a territory whose belonging is disputed: it is drawn and never coloured. */
  readonly code: CountryCode | null;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

type World = Topology<{ countries: GeometryCollection }>;
// As JSON a coordinate is any list of numbers.
const topology = atlas.topology as unknown as World;

let unpacked: readonly Outline[] | null = null;

/** All outlines; unpacked for the first map of a page, as most pages have none. */
export function outlines(): readonly Outline[] {
  unpacked ??= feature(topology, topology.objects.countries).features.map((shape) => ({
    code: (shape.id as CountryCode | undefined) ?? null,
    shape: shape as Feature<Polygon | MultiPolygon>,
  }));
  return unpacked;
}

function outlineOf(code: CountryCode): Outline | undefined {
  return outlines().find((outline) => outline.code === code);
}

const POINTS = atlas.points as unknown as Readonly<Record<string, Place>>;

/** Every such point. */
export const PLACES: readonly Place[] = Object.values(POINTS);

export function pointOf(code: CountryCode): Place | null {
  return POINTS[code] ?? null;
}

export function isOnMap(code: CountryCode): boolean {
  return code in POINTS || outlineOf(code) !== undefined;
}

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How far the country reaches; of one in several parts the largest, so that an island far off does not count. */
export function boxOf(code: CountryCode): Box | null {
  const point = POINTS[code];
  if (point) return { west: point[0], south: point[1], east: point[0], north: point[1] };
  const outline = outlineOf(code);
  if (!outline) return null;
  const { geometry } = outline.shape;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((one, other) => (geoArea(other) > geoArea(one) ? other : one));
  const [[west, south], [east, north]] = geoBounds(largest);
  return { west, south, east, north };
}
