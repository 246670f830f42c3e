import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import mapshaper from 'mapshaper';
import { topology as buildTopology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { ringAreaKm2 } from './areas.ts';
import { readFeatures } from './inputs.ts';

/** Detail kept, in metres. */
const detail = 250;

/** Islands in lakes smaller than this (km²) are not cut out of the water. */
const smallestIsland = 1.5;

/** Cells across the whole extent: one is about 40 m. */
const quantization = 2e4;

/** Ids of the lakes by the names of the input. */
const lakeIds: Readonly<Record<string, string>> = {
  太湖: 'tai-lake',
  洪泽湖: 'hongze-lake',
  高邮湖: 'gaoyou-lake',
  邵伯湖: 'shaobo-lake',
  骆马湖: 'luoma-lake',
  微山湖: 'weishan-lake',
  石臼湖: 'shijiu-lake',
  滆湖: 'ge-lake',
  长荡湖: 'changdang-lake',
  阳澄湖: 'yangcheng-lake',
  淀山湖: 'dianshan-lake',
  巢湖: 'chao-lake',
};

/** Ids of the rivers and canals by the names of the input. */
const lineIds: Readonly<Record<string, string>> = {
  京杭大运河: 'grand-canal',
  淮河: 'huai-river',
  苏北灌溉总渠: 'subei-canal',
  新沂河: 'xinyi-river',
  通榆运河: 'tongyu-canal',
};

function named(input: string, ids: Readonly<Record<string, string>>): readonly { id: string; name: string; feature: Feature }[] {
  const features = readFeatures(input);
  return Object.entries(ids).map(([name, id]) => {
    const feature = features.find(({ properties }) => properties?.['name'] === name);
    if (!feature) throw new Error(`inputs/${input}.geojson.gz has no ${name}: add it, or take ${id} off the list in lakes-and-canals.ts.`);
    return { id, name, feature };
  });
}

const distance = ([xA = NaN, yA = NaN]: Position, [xB = NaN, yB = NaN]: Position): number => Math.hypot(xA - xB, yA - yB);

/**
 * Joins the stretches of one waterway into one line: each goes to the end that lies nearer, turned round where it must be. Gaps, such as
 * the Grand Canal's at the Yangtze, become straight. The stretches have to come in their order along the waterway.
 */
function joined(stretches: readonly Position[][]): LineString {
  const [first = [], ...others] = stretches;
  let line = [...first];
  for (const stretch of others) {
    const [head, tail, start, end] = [line[0] ?? [], line.at(-1) ?? [], stretch[0] ?? [], stretch.at(-1) ?? []];
    const ways = [
      { gap: distance(tail, start), join: () => [...line, ...stretch] },
      { gap: distance(tail, end), join: () => [...line, ...stretch.toReversed()] },
      { gap: distance(head, end), join: () => [...stretch, ...line] },
      { gap: distance(head, start), join: () => [...stretch.toReversed(), ...line] },
    ].sort((a, b) => a.gap - b.gap);
    line = ways[0]?.join() ?? line;
  }
  return { type: 'LineString', coordinates: line };
}

function lakeFeatures(): Feature[] {
  return named('gshhg-lakes', lakeIds).map(({ id, name, feature }) => {
    const { coordinates } = feature.geometry as Polygon;
    const rings = coordinates.filter((ring, i) => i === 0 || Math.abs(ringAreaKm2(ring)) >= smallestIsland);
    return { type: 'Feature', id, properties: { id, name }, geometry: { type: 'Polygon', coordinates: rings } };
  });
}

function lineFeatures(): Feature[] {
  return named('gshhg-lines', lineIds).map(({ id, name, feature }) => {
    const { coordinates } = feature.geometry as MultiLineString;
    return { type: 'Feature', id, properties: { id, name }, geometry: joined(coordinates) };
  });
}

async function simplify(features: readonly Feature[], clean: string): Promise<FeatureCollection> {
  const { 'out.json': text } = await mapshaper.applyCommands(`-i in.json -simplify weighted interval=${detail} keep-shapes ${clean} -o out.json`, {
    'in.json': JSON.stringify({ type: 'FeatureCollection', features }),
  });
  const output = JSON.parse(String(text)) as FeatureCollection<Polygon | MultiPolygon | LineString, { id: string; name: string }>;
  return {
    type: 'FeatureCollection',
    features: output.features.map(({ geometry, properties: { id, name } }) => ({ type: 'Feature', id, properties: { name }, geometry })),
  };
}

/** Builds `lakes` and `lines`, WGS 84, `[lng, lat]`, each feature with an id and a Chinese name. Throws when the input lacks one. */
export async function makeLakesAndCanals(): Promise<Topology> {
  const lakes = await simplify(lakeFeatures(), '-clean');
  const lines = await simplify(lineFeatures(), '');
  return buildTopology({ lakes, lines }, quantization);
}
