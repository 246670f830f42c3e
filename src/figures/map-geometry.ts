import { feature, merge, mesh, meshArcs, mergeArcs } from 'topojson-client';
import type { Geometry } from 'geojson';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { divisions, lakesAndCanals, seaAndYangtze } from '@/domain/boundaries.ts';
import type { DivisionCode } from '@/domain/model.ts';
import { clipToBox } from '@/drawing/clip.ts';
import { generaliseTopology } from '@/drawing/generalise.ts';
import { pathData } from '@/drawing/path-data.ts';
import { boxOfBounds, frameProjection, type Bounds, type FrameProjection } from '@/drawing/projection.ts';
import type { MapScale } from './map-figure.ts';

/** The frame of every map of the site. It lies clear of any national border; maps are locked to it. */
export const siteBounds: Bounds = [114.6, 29.4, 122.9, 36.4];

/** How finely a scale draws. Tolerances are units of its frame; see `generaliseTopology`. */
interface Fineness {
  readonly unitsPerDegree: number;
  readonly tolerance: number;
  /** For borders that only show where one is; they meet nothing that is drawn with the other tolerance. */
  readonly quietTolerance: number;
}

/** A unit of `province` is about half a pixel where the province is 600 px wide; of `local`, where two degrees are. */
const FINENESS: Record<MapScale, Fineness> = {
  province: { unitsPerDegree: 200, tolerance: 2.4, quietTolerance: 5 },
  local: { unitsPerDegree: 500, tolerance: 1.6, quietTolerance: 4 },
};

/** The geometry of the site in the units of one scale. */
interface Drawing {
  readonly frame: FrameProjection;
  readonly divisions: Topology;
  readonly quietDivisions: Topology;
  readonly sea: Topology;
  readonly lakes: Topology;
}

function drawingAt(scale: MapScale): Drawing {
  const { unitsPerDegree, tolerance, quietTolerance } = FINENESS[scale];
  const frame = frameProjection(siteBounds, (siteBounds[2] - siteBounds[0]) * unitsPerDegree);
  return {
    frame,
    divisions: generaliseTopology(divisions, frame, tolerance),
    quietDivisions: generaliseTopology(divisions, frame, quietTolerance),
    sea: generaliseTopology(seaAndYangtze, frame, tolerance),
    lakes: generaliseTopology(lakesAndCanals, frame, tolerance),
  };
}

const drawings: Record<MapScale, Drawing> = { province: drawingAt('province'), local: drawingAt('local') };

/** The drawing that all static maps of a scale share: a map shows a part of it through its viewBox. */
export function frameOf(scale: MapScale): FrameProjection {
  return drawings[scale].frame;
}

type Unit = Polygon | MultiPolygon;

const units = new Map<DivisionCode, Unit>(
  (['neighbours', 'districts', 'outerCounties', 'counties', 'cities'] as const).flatMap((name) =>
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

/** SVG path of the given units as one shape, in units of the scale's frame. */
export function shapePath(scale: MapScale, codes: readonly DivisionCode[]): string {
  // Merging one unit gives the unit itself.
  return pathData(merge(drawings[scale].divisions, codes.map(unitByCode)));
}

export type GroundPaths = Record<'neighbours' | 'cityBorders' | 'province' | 'sea' | 'yangtze' | 'lakes' | 'canals', string>;

/**
 * SVG paths of what lies around and over the shapes, in units of the scale's frame.
 * @param bounds the part that is needed, where it is not the whole site
 */
export function groundPaths(scale: MapScale, bounds: Bounds = siteBounds): GroundPaths {
  const { frame, divisions: drawn, quietDivisions, sea, lakes } = drawings[scale];
  const box = boxOfBounds(frame, bounds);
  const path = (geometry: Geometry): string => pathData(bounds === siteBounds ? geometry : clipToBox(geometry, box));
  const pathOf = (topology: Topology, object: GeometryObject): string => {
    const shown = feature(topology, object);
    const features = shown.type === 'FeatureCollection' ? shown.features : [shown];
    return features.map(({ geometry }) => path(geometry)).join('');
  };
  return {
    neighbours: path(mesh(quietDivisions, divisions.objects.neighbours, (left, right) => left !== right)),
    cityBorders: path(mesh(drawn, divisions.objects.cities, (left, right) => left !== right)),
    province: path(mesh(drawn, divisions.objects.cities, (left, right) => left === right)),
    sea: pathOf(sea, seaAndYangtze.objects.sea),
    yangtze: pathOf(sea, seaAndYangtze.objects.yangtze),
    lakes: pathOf(lakes, lakesAndCanals.objects.lakes),
    canals: pathOf(lakes, lakesAndCanals.objects.lines),
  };
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
