import type { Point } from './projection.ts';

/** A convex area: its corners in order, the first not repeated. */
export type Cell = readonly Point[];

/**
 * For each of some points the area that lies nearer to it than to any other, as far as a square around it goes, so that
 * whoever means a point hits it. Cells do not overlap. Points that coincide share a cell.
 * @param reach half the side of the square
 */
export function nearestCells(points: readonly Point[], reach: number): Cell[] {
  return points.map(([x, y]) => {
    const square: Cell = [[x - reach, y - reach], [x + reach, y - reach], [x + reach, y + reach], [x - reach, y + reach]];
    return points.filter((other) => other[0] !== x || other[1] !== y).reduce((cell, other) => nearerPart(cell, [x, y], other), square);
  });
}

/** The part of a cell that lies nearer to one point than to another. */
function nearerPart(cell: Cell, [x, y]: Point, other: Point): Cell {
  const [dx, dy] = [other[0] - x, other[1] - y];
  const middle = (other[0] ** 2 + other[1] ** 2 - x ** 2 - y ** 2) / 2;
  /** Below 0 on the side of the point. */
  const side = (corner: Point): number => corner[0] * dx + corner[1] * dy - middle;
  return cell.flatMap((end, index): Point[] => {
    const start = cell.at(index - 1) ?? end;
    const [before, after] = [side(start), side(end)];
    const isCut = before < 0 !== after < 0;
    const share = before / (before - after);
    const crossing: Point[] = isCut ? [[start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])]] : [];
    return after < 0 ? [...crossing, end] : crossing;
  });
}
