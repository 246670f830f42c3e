import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { areaKm2, ringAreaKm2 } from './areas.ts';
import type { Piece } from './read-units.ts';
import type { TopologyFile } from './topology-file.ts';
import { jiangsuCities, jiangsuCountyCodes, neighbourCodes, outerCounties, shanghai, shanghaiDistrictCodes } from './units.ts';

/** How far a unit's area may move in simplification. */
const areaTolerance = 0.05;

/** What the checks found worth telling. */
export interface AreaReport {
  readonly worst: readonly { readonly name: string; readonly change: number }[];
  readonly jiangsuKm2: number;
}

type Areas = FeatureCollection<Polygon | MultiPolygon, { name: string; city?: string }>;

function readObject(topology: Topology, name: string): Areas {
  const object = topology.objects[name];
  if (!object) throw new Error(`The object ${name} is missing from divisions.topojson: look at assemble() in divisions.ts.`);
  return feature(topology, object) as Areas;
}

function assertCodes(topology: Topology): void {
  const expected: Readonly<Record<string, readonly string[]>> = {
    cities: Object.keys(jiangsuCities),
    counties: jiangsuCountyCodes,
    neighbours: [shanghai, ...neighbourCodes],
    districts: shanghaiDistrictCodes,
    outerCounties: Object.keys(outerCounties),
  };
  for (const [name, codes] of Object.entries(expected)) {
    const found = new Set(readObject(topology, name).features.map(({ id }) => String(id)));
    const missing = codes.filter((code) => !found.has(code));
    if (missing.length > 0 || found.size !== codes.length)
      throw new Error(`${name}: ${found.size} units instead of ${codes.length}, missing ${missing.join(', ') || 'none'}. Correct the lists in units.ts.`);
  }
}

function assertWinding(areas: Areas): void {
  for (const { id, properties, geometry } of areas.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    if (polygons.length === 0) throw new Error(`${id} ${properties.name} has no outline left: keep more detail in divisions.ts.`);
    for (const rings of polygons)
      if (rings.some((ring, i) => ringAreaKm2(ring) > 0 !== (i === 0)))
        throw new Error(`${id} ${properties.name} is wound the wrong way, D3 would fill the globe: look at winding.ts.`);
  }
}

type AreaObject = TopoPolygon<{ name: string }> | TopoMultiPolygon<{ name: string }>;

function geometriesOf(topology: Topology, name: string): readonly AreaObject[] {
  const object = topology.objects[name];
  return object?.type === 'GeometryCollection' ? (object.geometries as AreaObject[]) : [];
}

const arcsOf = ({ arcs }: AreaObject): readonly number[] => arcs.flat(2);

/** Cities and neighbours have to cover the land once: no line twice on the same side, and no hole in the union. */
function assertCoverage(topology: Topology): void {
  for (const names of [['counties'], ['cities', 'neighbours']]) {
    const units = names.flatMap((name) => geometriesOf(topology, name));
    const owner = new Map<number, string>();
    for (const unit of units)
      for (const arc of arcsOf(unit)) {
        const label = `${unit.id} ${unit.properties?.name}`;
        const other = owner.get(arc);
        if (other !== undefined) throw new Error(`${other} and ${label} overlap: raise the snapping in divisions.ts.`);
        owner.set(arc, label);
      }
    const holes = mergeArcs(topology, [...units]).arcs.flatMap(([, ...rings]) => rings);
    for (const hole of holes) {
      const around = new Set(hole.map((arc) => owner.get(arc) ?? owner.get(~arc)));
      throw new Error(`A hole that no unit fills lies in ${[...around].join(', ')}: raise gap-fill-area in divisions.ts.`);
    }
  }
}

function compareAreas(topology: Topology, pieces: readonly Piece[]): AreaReport {
  const before = new Map<string, number>();
  for (const { unit, geometry } of pieces)
    for (const code of new Set([unit.code, unit.city])) before.set(code, (before.get(code) ?? 0) + Math.abs(areaKm2(geometry)));
  const units = ['cities', 'counties', 'districts', 'outerCounties'].flatMap((name) => readObject(topology, name).features);
  const changes = units
    .map(({ id, properties, geometry }) => ({
      name: `${id} ${properties.name}`,
      change: areaKm2(geometry) / (before.get(String(id)) ?? NaN) - 1,
    }))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const bad = changes.filter(({ change }) => !(Math.abs(change) <= areaTolerance));
  if (bad.length > 0) {
    const list = bad.map(({ name, change }) => `${name} ${(change * 100).toFixed(1)} %`).join(', ');
    throw new Error(`Areas that moved by more than ${areaTolerance * 100} % of the source: ${list}. Lower the metres in divisions.ts.`);
  }
  return {
    worst: changes.slice(0, 3),
    jiangsuKm2: readObject(topology, 'cities').features.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0),
  };
}

/** Checks the finished divisions as they will be read from the file. Throws an error that names the unit and the remedy. */
export function checkDivisions(file: TopologyFile, pieces: readonly Piece[]): AreaReport {
  const topology = JSON.parse(file.text) as Topology;
  assertCodes(topology);
  for (const name of Object.keys(topology.objects)) assertWinding(readObject(topology, name));
  assertCoverage(topology);
  return compareAreas(topology, pieces);
}
