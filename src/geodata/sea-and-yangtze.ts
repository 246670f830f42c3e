import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import mapshaper from 'mapshaper';
import { topology as buildTopology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { ringAreaKm2 } from './areas.ts';
import { readPolygons } from './inputs.ts';
import { both, close, connectedTo, dilate, either, gridOver, open, outline, rasterise, westOf, without, type Grid, type Mask } from './raster.ts';

/** Detail kept, in metres; `offshore` beyond the box that the map shows. */
const detail = { sea: 300, offshore: 1200, river: 200 };

/** Islands east of this meridian are another country's, and no part of the subject. */
const easternmostIsland = 124;

/** West, south, east, north of the whole sea: far enough out that a wide window sees no edge. */
const seaBox = '114,28,125.6,37.5';

/** West, south, east, north of the water that the map shows, with a margin. */
const shownBox = '114,29.7,123.5,36';

/** Islands smaller than this (km²) are not cut out of the water. */
const smallestIsland = { sea: 4, river: 1.5 };

/** Cells across the whole extent: one is about 50 m. */
const quantization = 2e4;

/** How far a river reaches into the sea (cells), so that no seam shows where one file ends and the other begins. */
const overlap = 20;

type Polygons = readonly (readonly (readonly Position[])[])[];

/** How a reach is traced, in cells: gaps up to twice `bridge` are closed, water narrower than twice `thinnest` is dropped. */
interface Tracing {
  readonly bridge: number;
  readonly thinnest: number;
}

/** Below Wuhu the river is wide and its islands matter; above, the source has longer gaps, and the river lies at the edge of the map. */
const lowerReach: Tracing = { bridge: 5, thinnest: 1.5 };
const upperReach: Tracing = { bridge: 6, thinnest: 1 };

/**
 * The smooth shape of one river. The source draws rivers in steps and leaves gaps, so its cells are closed, freed of streams and canals,
 * and their blurred outline is taken. West of `divide` (degrees) the looser tracing holds.
 */
function traceRiver(grid: Grid, rivers: Polygons, seas: Polygons, start: Position, divide: number): MultiPolygon {
  const sea = rasterise(grid, seas);
  const water = either(rasterise(grid, rivers), sea);
  const traced = ({ bridge, thinnest }: Tracing): Mask => open(grid, without(close(grid, water, bridge), sea), thinnest);
  const cells = either(traced(lowerReach), westOf(grid, traced(upperReach), divide));
  const river = connectedTo(grid, cells, start);
  return outline(grid, either(river, both(dilate(grid, river, overlap), sea)), 2);
}

const withoutSmallIslands = (shape: Polygons, smallest: number): Position[][][] =>
  shape.map((rings) => rings.filter((ring, i) => i === 0 || isShown(ring, smallest)).map((ring) => [...ring]));

const isShown = (island: readonly Position[], smallest: number): boolean =>
  Math.abs(ringAreaKm2(island)) >= smallest && (island[0]?.[0] ?? 0) < easternmostIsland;

async function simplify(shape: Polygons, commands: string): Promise<Polygon | MultiPolygon> {
  const input: Feature = { type: 'Feature', properties: { kind: 'water' }, geometry: { type: 'MultiPolygon', coordinates: shape as Position[][][] } };
  const { 'out.json': text } = await mapshaper.applyCommands(`-i in.json name=all -clean ${commands} -o out.json`, {
    'in.json': JSON.stringify({ type: 'FeatureCollection', features: [input] }),
  });
  const [feature] = (JSON.parse(String(text)) as FeatureCollection<Polygon | MultiPolygon>).features;
  if (!feature) throw new Error('Nothing is left of the water: keep more detail in sea-and-yangtze.ts.');
  return feature.geometry;
}

/** Two halves that share their edge, so that they meet again after each was simplified in its own measure. */
const simplifySea = [
  `-clip bbox=${seaBox}`,
  `-clip bbox=${shownBox} + name=shown`,
  `-erase target=all bbox=${shownBox} + name=offshore`,
  `-each target=shown 'detail = ${detail.sea}'`,
  `-each target=offshore 'detail = ${detail.offshore}'`,
  '-merge-layers target=shown,offshore name=both',
  '-simplify target=both variable weighted keep-shapes interval=detail',
  '-dissolve kind -clean -drop target=all',
].join(' ');

const simplifyRiver = `-simplify weighted interval=${detail.river} keep-shapes -clean`;

/** Builds `sea` and `yangtze`, WGS 84, `[lng, lat]`. Throws when a starting point lies on dry land. */
export async function makeSeaAndYangtze(): Promise<Topology> {
  const rivers = readPolygons('osm-rivers-crop');
  const seas = readPolygons('osm-seas-crop');
  const yangtze = traceRiver(gridOver(114.5, 29.4, 121.6, 32.6, 0.002), rivers, seas, [121.05, 31.77], 118.4);
  // The sea's source ends in a straight cut before Hangzhou; the lowest reach of 钱塘江 is part of the bay here.
  const qiantang = traceRiver(gridOver(119.4, 29.6, 121, 30.6, 0.002), rivers, seas, [120.55, 30.39], 120.3);
  const sea = await simplify(withoutSmallIslands([...seas, ...qiantang.coordinates], smallestIsland.sea), simplifySea);
  const ribbon = await simplify(withoutSmallIslands(yangtze.coordinates, smallestIsland.river), simplifyRiver);
  return buildTopology({ sea, yangtze: ribbon }, quantization);
}
