import { feature, merge, mesh, meshArcs, mergeArcs } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { divisions, lakesAndCanals, seaAndYangtze } from '@/domain/boundaries.ts';
import type { DivisionCode } from '@/domain/model.ts';
import { generaliseTopology } from '@/drawing/generalise.ts';
import { pathData } from '@/drawing/path-data.ts';
import { frameProjection, type Bounds } from '@/drawing/projection.ts';

/** The frame of every map of the site. It lies clear of any national border; maps are locked to it. */
export const siteBounds: Bounds = [115, 29.4, 122.9, 35.9];

/**
 * One drawing for all static maps: a map shows a part of it through its viewBox. 200 units a degree of longitude
 * is about 0.6 px a unit where the whole province is 600 px wide.
 */
export const siteFrame = frameProjection(siteBounds, (siteBounds[2] - siteBounds[0]) * 200);

/** A little more than one pixel where the province is 600 px wide. */
const TOLERANCE = 2.4;

/** Borders that only show where one is; they meet nothing that is drawn with another tolerance. */
const QUIET_TOLERANCE = 5;

const drawnDivisions = generaliseTopology(divisions, siteFrame, TOLERANCE);
const quietDivisions = generaliseTopology(divisions, siteFrame, QUIET_TOLERANCE);
const drawnSea = generaliseTopology(seaAndYangtze, siteFrame, TOLERANCE);
const drawnLakes = generaliseTopology(lakesAndCanals, siteFrame, TOLERANCE);

type Unit = Polygon | MultiPolygon;

const units = new Map<DivisionCode, Unit>(
  (['neighbours', 'outerCounties', 'counties', 'cities'] as const).flatMap((name) =>
    divisions.objects[name].geometries.map((unit): [DivisionCode, Unit] => [String(unit.id), unit as Unit]),
  ),
);

function unitByCode(code: DivisionCode): Unit {
  const unit = units.get(code);
  if (unit === undefined) {
    throw new Error(
      `content/boundaries/divisions.topojson has no outline of ${code}. Correct the code in content/facts, or add the unit in src/geodata and run npm run geodata.`,
    );
  }
  return unit;
}

/** SVG path of the given units as one shape, in units of `siteFrame`. */
export function shapePath(codes: readonly DivisionCode[]): string {
  // Merging one unit gives the unit itself.
  return pathData(merge(drawnDivisions, codes.map(unitByCode)));
}

/** SVG paths of everything that the maps share, in units of `siteFrame`. */
export function groundPaths(): Record<'neighbours' | 'cityBorders' | 'province' | 'sea' | 'yangtze' | 'lakes' | 'canals', string> {
  return {
    neighbours: pathData(mesh(quietDivisions, divisions.objects.neighbours, (left, right) => left !== right)),
    cityBorders: pathData(mesh(drawnDivisions, divisions.objects.cities, (left, right) => left !== right)),
    province: pathData(mesh(drawnDivisions, divisions.objects.cities, (left, right) => left === right)),
    sea: pathOf(drawnSea, seaAndYangtze.objects.sea),
    yangtze: pathOf(drawnSea, seaAndYangtze.objects.yangtze),
    lakes: pathOf(drawnLakes, lakesAndCanals.objects.lakes),
    canals: pathOf(drawnLakes, lakesAndCanals.objects.lines),
  };
}

function pathOf(topology: Topology, object: GeometryObject): string {
  const drawn = feature(topology, object);
  const features = drawn.type === 'FeatureCollection' ? drawn.features : [drawn];
  return features.map(({ geometry }) => pathData(geometry)).join('');
}

/** The borders that every live map shows, as objects over the arcs of `divisions`. */
export function borderObjects(): Record<string, GeometryObject> {
  const { neighbours, cities } = divisions.objects;
  return {
    neighbours: meshArcs(divisions, neighbours, (left, right) => left !== right),
    cityBorders: meshArcs(divisions, cities, (left, right) => left !== right),
    province: meshArcs(divisions, cities, (left, right) => left === right),
  };
}

/** The given units as one geometry over the arcs of `divisions`, with the feature's id. */
export function shapeObject(id: string, codes: readonly DivisionCode[]): GeometryObject {
  const parts = codes.map(unitByCode);
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) {
    return { ...first, id, properties: {} };
  }
  return { ...mergeArcs(divisions, parts), id };
}
