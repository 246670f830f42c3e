import type { Geometry, Position } from 'geojson';

/** Points of a line, or the corners of a ring: neither repeats a point, and a ring does not come back to its first. */
export type Course = readonly Position[];

/**
 * Chooses how the courses of one polygon, or one line, are written: each may be turned round and a ring may begin at
 * any corner, since that draws the same.
 * @param closed whether they are rings; those of a polygon must all be turned round or none
 */
export type ArrangeCourses = (courses: readonly Course[], closed: boolean) => readonly Course[];

/**
 * The `d` of an SVG path for a geometry in drawing units, with relative commands, which are about a third shorter
 * than absolute ones. Rings that have shrunk to less than an area are left out; so are points (draw them as marks).
 * @param arrange as given, unless it is said otherwise
 */
export function pathData(geometry: Geometry, arrange: ArrangeCourses = (courses) => courses): string {
  const polygon = (rings: readonly Position[][]): string => write(arrange(rings.map((ring) => distinct(ring).slice(0, -1)), true), true);
  const line = (points: Position[]): string => write(arrange([distinct(points)], false), false);
  switch (geometry.type) {
    case 'Polygon':
      return polygon(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.map(polygon).join('');
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('');
    case 'GeometryCollection':
      return geometry.geometries.map((part) => pathData(part, arrange)).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

function distinct(positions: readonly Position[]): Position[] {
  return positions.filter(([x, y], index) => index === 0 || x !== positions[index - 1]?.[0] || y !== positions[index - 1]?.[1]);
}

function write(courses: readonly Course[], closed: boolean): string {
  return courses
    .filter((course) => course.length >= (closed ? 3 : 2))
    .map((course) => {
      const steps = course.slice(1).map(([x = 0, y = 0], index) => [x - (course[index]?.[0] ?? 0), y - (course[index]?.[1] ?? 0)]);
      return `M${numbers(course[0] ?? [])}l${numbers(steps.flat())}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** Numbers with no more separators than the SVG path grammar needs: a minus sign separates by itself. */
function numbers(values: readonly number[]): string {
  return values
    .map((value) => String(round(value)))
    .reduce((text, value) => (text === '' || value.startsWith('-') ? text + value : `${text} ${value}`), '');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
