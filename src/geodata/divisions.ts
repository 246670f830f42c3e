import type { Feature, FeatureCollection, GeoJsonProperties, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import { mergeArcs } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { readCities, readPieces, type Piece, type Unit } from './read-units.ts';
import { dropSpecks } from './specks.ts';
import { jiangsuCities, jiangsuCountyCodes, neighbourCodes, outerCounties, shanghai, shanghaiDistrictCodes, zhoushan } from './units.ts';

/** Detail kept, in metres: about a pixel of a web map at zoom 9 for what the site is about, much coarser around it. */
const detail = { near: 350, outer: 600, far: 1500 };

/** Cells across the whole extent: one is about 45 m. */
const quantization = 2e4;

const nearCities = new Set([...Object.keys(jiangsuCities), shanghai]);

/** Detached parts smaller than this (km²) are dropped. */
function smallestIsland(key: string): number {
  if (key.startsWith('32')) return 0.5;
  return key.startsWith('31') ? 1 : 8;
}

type Outline = Feature<Polygon | MultiPolygon, { key: string }>;

/** The finished topology, and the source's units as they were, for the checks. */
export interface Divisions {
  readonly topology: Topology;
  readonly pieces: readonly Piece[];
}

function detailOf({ key, unit }: Piece): number {
  if (nearCities.has(unit.city)) return detail.near;
  return key.startsWith('rest-') ? detail.far : detail.outer;
}

async function run(commands: string, features: readonly Feature[]): Promise<readonly Outline[]> {
  const { 'out.json': text } = await mapshaper.applyCommands(`-i in.json ${commands} -o out.json`, {
    'in.json': JSON.stringify(collect(features)),
  });
  const output = JSON.parse(String(text)) as FeatureCollection<Polygon | MultiPolygon, { key: string }>;
  return output.features;
}

const collect = (features: readonly Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features: [...features] });

/**
 * Makes one clean mesh of all units. Every city's file was generalised by itself, so borders between cities do not meet at first: vertices
 * within about 120 m are snapped, gaps up to 60 km² filled, and an overlap goes to the unit that comes first, which is Jiangsu's.
 */
async function meshOutlines(pieces: readonly Piece[]): Promise<readonly Outline[]> {
  const features = pieces.map((piece): Feature => ({
    type: 'Feature',
    properties: { key: piece.key, detail: detailOf(piece) },
    geometry: piece.geometry,
  }));
  return run(
    [
      '-snap interval=0.0012 -clean gap-fill-area=60km2 overlap-rule=min-id -dissolve key copy-fields=detail',
      '-simplify variable weighted keep-shapes interval=detail -clean gap-fill-area=5km2 overlap-rule=min-id',
    ].join(' '),
    features,
  );
}

type Area = TopoPolygon | TopoMultiPolygon;

function assemble(outlines: readonly Outline[], cities: readonly Unit[], counties: readonly Unit[]): Topology {
  const base = buildTopology({ pieces: collect(outlines) }, quantization);
  const pieces = base.objects['pieces'];
  if (pieces?.type !== 'GeometryCollection') throw new Error('The mesh of units is empty: look at the commands in divisions.ts.');
  const byKey = new Map(pieces.geometries.map((geometry) => [(geometry.properties as { key: string }).key, geometry as Area]));
  dropSpecks(base, [...byKey].map(([key, area]) => ({ area, smallest: smallestIsland(key), islandsOnly: key === `rest-${zhoushan}` })));
  const piece = (code: string): Area => {
    const area = byKey.get(code);
    if (!area) throw new Error(`Unit ${code} vanished in simplification: keep more detail in divisions.ts.`);
    return area;
  };
  const unitByCode = new Map([...cities, ...counties].map((unit) => [unit.code, unit]));
  const countyObject = (codes: readonly string[]) => ({
    type: 'GeometryCollection' as const,
    geometries: codes.map((code) => {
      const { type, arcs } = piece(code);
      const unit = unitByCode.get(code);
      return { type, arcs, id: code, properties: { name: unit?.name, city: unit?.city } as GeoJsonProperties } as Area;
    }),
  });
  const cityObject = (codes: readonly string[]) => ({
    type: 'GeometryCollection' as const,
    geometries: codes.map((code) => {
      const parts = counties.filter((unit) => unit.city === code).map((unit) => unit.code);
      const keys = new Set(parts.map((part) => (byKey.has(part) ? part : `rest-${code}`)));
      const { type, arcs } = single(mergeArcs(base, [...keys].map(piece)));
      const unit = unitByCode.get(code);
      return { type, arcs, id: code, properties: { name: unit?.name, seat: unit?.seat } as GeoJsonProperties } as Area;
    }),
  });
  base.objects = {
    cities: cityObject(Object.keys(jiangsuCities)),
    counties: countyObject(jiangsuCountyCodes),
    neighbours: cityObject([shanghai, ...neighbourCodes]),
    districts: countyObject(shanghaiDistrictCodes),
    outerCounties: countyObject(Object.keys(outerCounties)),
  };
  return base;
}

/** One part is a polygon: it saves bytes and says what it is. */
function single(area: TopoMultiPolygon): Area {
  const [first, ...others] = area.arcs;
  return first && others.length === 0 ? { ...area, type: 'Polygon', arcs: first } : area;
}

/** Builds cities, counties, neighbours, districts and outer counties from one set of arcs, WGS 84, `[lng, lat]`. Throws when a unit is missing. */
export async function makeDivisions(): Promise<Divisions> {
  const cities = readCities();
  const pieces = readPieces(cities);
  const counties = pieces.map((piece) => piece.unit);
  return { topology: assemble(await meshOutlines(pieces), cities, counties), pieces };
}
