import { feature, merge, mesh, meshArcs, mergeArcs } from 'topojson-client';
import type { Geometry } from 'geojson';
import type { GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { divisions, lakesAndCanals, seaAndYangtze } from '@/domain/boundaries.ts';
import type { DivisionCode, LngLat, Slug } from '@/domain/model.ts';
import { clipToViews } from '@/drawing/clip.ts';
import { generaliseTopology } from '@/drawing/generalise.ts';
import { pathData, type ArrangeCourses } from '@/drawing/path-data.ts';
import { boxOfBounds, frameProjection, type Bounds, type FrameProjection, type Point } from '@/drawing/projection.ts';
import { thinLine } from '@/drawing/thin-line.ts';
import { withoutSpecks } from '@/drawing/without-specks.ts';
import type { MapScale } from './map-figure.ts';

/** The frame of every map of the site. It lies clear of any national border; maps are locked to it. */
export const siteBounds: Bounds = [114.6, 29.4, 122.9, 36.4];

/**
 * How finely a scale draws, in units a degree of longitude. No map is shown larger than a pixel a unit (`widestMap`):
 * six degrees of `province` and two of `local` fill the largest size that there is.
 */
const UNITS_PER_DEGREE: Record<MapScale, number> = { province: 120, local: 352 };

/** How far a drawing may stray from the boundary files, in units: no more than a reader could see. */
const TOLERANCE = 1;

/** A free line is broad and smooth, where a corner shows sooner: it is drawn as much finer. */
const LINE_FINENESS = 2;

/** A part of a unit smaller than this, in square degrees, reads as a dot: 溧水 has two in 石臼湖. */
const SPECK = 0.00028;

/** The geometry of the site in the units of one scale. */
interface Drawing {
  readonly frame: FrameProjection;
  readonly divisions: Topology;
  readonly sea: Topology;
  readonly lakes: Topology;
}

function drawingAt(scale: MapScale): Drawing {
  const frame = frameProjection(siteBounds, (siteBounds[2] - siteBounds[0]) * UNITS_PER_DEGREE[scale]);
  return {
    frame,
    divisions: generaliseTopology(divisions, frame, TOLERANCE),
    sea: generaliseTopology(seaAndYangtze, frame, TOLERANCE),
    lakes: generaliseTopology(lakesAndCanals, frame, TOLERANCE),
  };
}

const drawings: Record<MapScale, Drawing> = { province: drawingAt('province'), local: drawingAt('local') };

/** The drawing that all static maps of a scale share: a map shows a part of it through its viewBox. */
export function frameOf(scale: MapScale): FrameProjection {
  return drawings[scale].frame;
}

/** Longest side of a map on a page of text, in CSS pixels: 44rem. */
const LONGEST_SIDE = 704;

/** The widest that a map on a page of text may be shown, in CSS pixels; `--map-widest` of styles/map.css keeps to it. */
export function widestMap(scale: MapScale, bounds: Bounds): number {
  const { width, height } = boxOfBounds(frameOf(scale), bounds);
  return Math.min(LONGEST_SIDE, (LONGEST_SIDE * width) / height, width);
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

/** The given units as one shape, or a lake by its slug, in units of the scale's frame. */
function geometryOf(scale: MapScale, codes: readonly (DivisionCode | Slug)[]): Geometry {
  const lake = lakesAndCanals.objects.lakes.geometries.find(({ id }) => codes.length === 1 && id === codes[0]);
  const { divisions: drawn, lakes } = drawings[scale];
  // Merging one unit gives the unit itself.
  return lake === undefined ? merge(drawn, codes.map(unitByCode)) : merge(lakes, [lake as Unit]);
}

/**
 * SVG path of the given units as one shape, or of a lake by its slug, in units of the scale's frame.
 * @param arrange how its rings are written
 */
export function shapePath(scale: MapScale, codes: readonly (DivisionCode | Slug)[], arrange?: ArrangeCourses): string {
  return pathData(geometryOf(scale, codes), arrange);
}

/** The same without parts so small that they read as dots. */
export function cleanShapePath(scale: MapScale, codes: readonly (DivisionCode | Slug)[], arrange?: ArrangeCourses): string {
  return pathData(withoutSpecks(geometryOf(scale, codes), SPECK * UNITS_PER_DEGREE[scale] ** 2), arrange);
}

/** The units of `shapePath` as a geometry in units of the scale's frame, as far as a part of the site shows it. */
export function shapeInView(scale: MapScale, codes: readonly (DivisionCode | Slug)[], view: Bounds): Geometry {
  return clipToViews(geometryOf(scale, codes), [boxOfBounds(frameOf(scale), view)]);
}

/** The sea, the Yangtze and the lakes likewise. */
export function watersInView(scale: MapScale, view: Bounds): readonly Geometry[] {
  const { frame, sea, lakes } = drawings[scale];
  const box = boxOfBounds(frame, view);
  const shown = [feature(sea, seaAndYangtze.objects.sea), feature(sea, seaAndYangtze.objects.yangtze), feature(lakes, lakesAndCanals.objects.lakes)];
  return shown.flatMap((part) => (part.type === 'FeatureCollection' ? part.features : [part])).map(({ geometry }) => clipToViews(geometry, [box]));
}

/** SVG path of a free line, in units of the scale's frame. */
export function linePath(scale: MapScale, points: readonly LngLat[]): string {
  const { project } = drawings[scale].frame;
  const fine = points.map((point): Point => {
    const [x, y] = project(point);
    return [x * LINE_FINENESS, y * LINE_FINENESS];
  });
  const drawn = thinLine(fine, TOLERANCE);
  return pathData({ type: 'LineString', coordinates: drawn.map(([x, y]) => [x / LINE_FINENESS, y / LINE_FINENESS]) });
}

export type GroundPaths = Record<'neighbours' | 'cityBorders' | 'province' | 'sea' | 'yangtze' | 'lakes' | 'canals', string>;

/**
 * SVG paths of what lies around and over the shapes, in units of the scale's frame: as much of it as lies in sight.
 * @param views the parts of the site that are shown
 * @param arrange how rings and lines are written
 */
export function groundPaths(scale: MapScale, views: readonly Bounds[], arrange?: ArrangeCourses): GroundPaths {
  const { frame, divisions: drawn, sea, lakes } = drawings[scale];
  const boxes = views.map((bounds) => boxOfBounds(frame, bounds));
  const path = (geometry: Geometry): string => pathData(clipToViews(geometry, boxes), arrange);
  const pathOf = (topology: Topology, object: GeometryObject): string => {
    const shown = feature(topology, object);
    const features = shown.type === 'FeatureCollection' ? shown.features : [shown];
    return features.map(({ geometry }) => path(geometry)).join('');
  };
  return {
    neighbours: path(mesh(drawn, divisions.objects.neighbours, (left, right) => left !== right)),
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
