import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { divisions } from '../domain/boundaries.ts';
import { cities } from '../domain/cities.ts';
import type { DivisionCode, LngLat } from '../domain/model.ts';
import { generaliseTopology } from '../drawing/generalise.ts';
import { pathData } from '../drawing/path-data.ts';
import { type Bounds, frameProjection, type Point } from '../drawing/projection.ts';
import { thinLine } from '../drawing/thin-line.ts';

/** Jiangsu as large as it can be; what lies further out is shown at the edge. */
const BOUNDS: Bounds = [115.95, 30.5, 122.2, 35.3];

/** Width of the drawing in units; it is shown half as wide in pixels, so that a unit is a dot of a fine screen. */
const WIDTH = 128;

/** Units between a dot's middle and the edge, at least. */
const MARGIN = 6;

/** How far an outline may stray, in units. */
const TOLERANCE = 1;

const frame = frameProjection(BOUNDS, WIDTH);

/** Generalised once a build: it takes a fifth of a second. */
const drawn = generaliseTopology(divisions, frame, TOLERANCE);

const units = new Map<DivisionCode, GeometryObject>(
  Object.values(divisions.objects).flatMap(({ geometries }) => geometries.map((unit) => [String(unit.id), unit] as const)),
);

/** The one drawing of which every locator shows a part: outlines are written once, each with its number. */
export interface LocatorSheet {
  /** Width and height in units. */
  readonly frame: readonly [width: number, height: number];
  /** The `d` of every outline that was asked for so far; the first are the 13 cities, the ground. */
  readonly shapes: readonly string[];
  readonly ground: number;
  /** The number of a unit's outline. Throws for a code that the boundary files lack. */
  readonly numberOf: (code: DivisionCode) => number;
  /** The `d` of a course. */
  readonly line: (points: readonly LngLat[]) => string;
  /** A point in whole units; at the edge when it lies outside. */
  readonly dot: (point: LngLat) => Point;
  /** Whether a point lies outside, so that its dot is not where it is. */
  readonly isOutside: (point: LngLat) => boolean;
}

/** A sheet with the 13 cities and nothing else. */
export function locatorSheet(): LocatorSheet {
  const shapes: string[] = [];
  const numbers = new Map<DivisionCode, number>();
  const numberOf = (code: DivisionCode): number => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    const unit = units.get(code);
    if (unit === undefined) {
      throw new Error(`content/boundaries/divisions.topojson has no outline of ${code}. Correct the code in content/facts, or add the unit in src/geodata.`);
    }
    const outline = feature(drawn, unit);
    const number = shapes.push('geometry' in outline ? pathData(outline.geometry) : '') - 1;
    numbers.set(code, number);
    return number;
  };
  for (const { code } of cities) numberOf(code);
  return {
    frame: [WIDTH, Math.round(frame.height)],
    shapes,
    ground: cities.length,
    numberOf,
    line: (points) => pathData({ type: 'LineString', coordinates: thinLine(points.map(frame.project), TOLERANCE).map(([x, y]) => [x, y]) }),
    dot: (point) => {
      const [x, y] = frame.project(point);
      const inside = (value: number, size: number) => Math.round(Math.min(Math.max(value, MARGIN), size - MARGIN));
      return [inside(x, WIDTH), inside(y, frame.height)];
    },
    isOutside: (point) => {
      const [x, y] = frame.project(point);
      return x < 0 || y < 0 || x > WIDTH || y > frame.height;
    },
  };
}
