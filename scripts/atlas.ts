/**
 * Writes src/views/map/atlas.json, what the maps of members are drawn from: Natural Earth’s outlines at 1:110 million
 * (world-atlas) under two-letter codes, without Antarctica, and a point for each country too small to have an outline there.
 * `npx tsx scripts/atlas.ts`, after world-atlas or i18n-iso-countries has changed; a test says when it is due.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

type Named = { readonly name: string };
type World = Topology<{ countries: GeometryCollection<Named> }>;

const OUT = resolve(import.meta.dirname, '../src/views/map/atlas.json');
const ANTARCTICA = 'aq';
/** Natural Earth has no number for it, ISO only a code left to its users. */
const BY_NAME: Readonly<Record<string, string>> = { Kosovo: 'xk' };
/**
 * Natural Earth draws who holds a territory. Where it gives one to a country that most others do not see there, and as an
 * outline of its own, it is set apart and stays without a colour, as Northern Cyprus and Somaliland do: Crimea.
 */
const SET_APART: readonly [number, number][] = [[34.3, 45.2]];

const require = createRequire(import.meta.url);
function read(name: string): unknown {
  return JSON.parse(readFileSync(require.resolve(name), 'utf8'));
}

const rows = read('i18n-iso-countries/codes.json') as [string, string, string][];
const ALPHA = new Map(rows.map(([two, , number]) => [number, two.toLowerCase()]));

function nameOf({ properties }: GeometryObject<Named>): string {
  return properties && 'name' in properties ? properties.name : '';
}

function codeOf(geometry: GeometryObject<Named>): string | undefined {
  return ALPHA.get(String(geometry.id)) ?? BY_NAME[nameOf(geometry)];
}

/** Outlines set apart from their country become ones without a code. */
function setApart(world: World, geometry: GeometryObject<Named>): GeometryObject<Named>[] {
  if (geometry.type !== 'MultiPolygon') return [geometry];
  const stays = (arcs: number[][]) => {
    const outline = feature(world, { type: 'Polygon', arcs });
    return !SET_APART.some((point) => geoContains(outline, point));
  };
  const apart = geometry.arcs.filter((arcs) => !stays(arcs));
  return [
    { ...geometry, arcs: geometry.arcs.filter(stays) },
    ...apart.map((arcs): GeometryObject<Named> => ({ type: 'Polygon', arcs })),
  ];
}

/** Arcs that no outline uses are left out, the others numbered anew; a negative number is an arc run backwards. */
function prune(world: World, kept: readonly GeometryObject<Named>[]) {
  const places = new Map<number, number>();
  const renumber = (arcs: unknown): unknown => {
    if (Array.isArray(arcs)) return arcs.map(renumber);
    const arc = arcs as number;
    const own = arc < 0 ? ~arc : arc;
    const place = places.get(own) ?? places.size;
    places.set(own, place);
    return arc < 0 ? ~place : place;
  };
  const geometries = kept.map((geometry) => {
    const code = codeOf(geometry);
    const arcs = renumber((geometry as { arcs?: unknown }).arcs);
    return code ? { type: geometry.type, id: code, arcs } : { type: geometry.type, arcs };
  });
  return { geometries, arcs: [...places.keys()].map((arc) => world.arcs[arc]) };
}

/** The middle of the largest island. */
function middleOf({ geometry }: Feature<Polygon | MultiPolygon>): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
  const [lon, lat] = geoCentroid(largest);
  return [Math.round(lon * 100) / 100, Math.round(lat * 100) / 100];
}

export function makeAtlas(): string {
  const world = read('world-atlas/countries-110m.json') as World;
  const kept = world.objects.countries.geometries
    .filter((one) => codeOf(one) !== ANTARCTICA)
    .flatMap((one) => setApart(world, one));
  const drawn = new Set(kept.map(codeOf));
  const { geometries, arcs } = prune(world, kept);
  const topology = {
    type: 'Topology',
    transform: world.transform,
    objects: { countries: { type: 'GeometryCollection', geometries } },
    arcs,
  };
  const fine = read('world-atlas/countries-10m.json') as World;
  const points = fine.objects.countries.geometries
    .flatMap((one): [string, [number, number]][] => {
      const code = codeOf(one);
      if (!code || code === ANTARCTICA || drawn.has(code)) return [];
      return [[code, middleOf(feature(fine, one) as Feature<Polygon | MultiPolygon>)]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ topology, points: Object.fromEntries(points) })}\n`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(OUT, makeAtlas());
