import type { Geometry, Position } from 'geojson';

/**
 * The `d` of an SVG path for a geometry in drawing units, with relative commands, which are about a third shorter
 * than absolute ones. Rings that have shrunk to less than an area are left out; so are points (draw them as marks).
 */
export function pathData(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
      return rings(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.map(rings).join('');
    case 'LineString':
      return line(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((part) => line(part, false)).join('');
    case 'GeometryCollection':
      return geometry.geometries.map(pathData).join('');
    case 'Point':
    case 'MultiPoint':
      return '';
  }
}

function rings(polygon: readonly Position[][]): string {
  return polygon.map((ring) => line(ring, true)).join('');
}

function line(positions: readonly Position[], closed: boolean): string {
  const moves: [number, number][] = [];
  let previous: [number, number] | undefined;
  for (const [x = 0, y = 0] of positions) {
    if (previous !== undefined && x === previous[0] && y === previous[1]) continue;
    moves.push(previous === undefined ? [x, y] : [x - previous[0], y - previous[1]]);
    previous = [x, y];
  }
  if (closed) moves.pop();
  if (moves.length < (closed ? 3 : 2)) return '';
  const [first, ...rest] = moves;
  return `M${numbers([first ?? [0, 0]])}l${numbers(rest)}${closed ? 'z' : ''}`;
}

/** Numbers with no more separators than the SVG path grammar needs: a minus sign separates by itself. */
function numbers(pairs: readonly (readonly [number, number])[]): string {
  return pairs
    .flat()
    .map((value) => String(round(value)))
    .reduce((text, value) => (text === '' || value.startsWith('-') ? text + value : `${text} ${value}`), '');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
