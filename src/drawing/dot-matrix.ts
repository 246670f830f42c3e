import { range, sum } from 'd3-array';
import { scalePoint } from 'd3-scale';

/** Room and rhythm of a dot matrix, in drawing units. */
export interface MatrixShape {
  /** Rows of each group of rows, such as 5, 3, 5. */
  readonly rowGroups: readonly number[];
  readonly columnGroups: readonly number[];
  /** Left and right edge of the columns: names stand before, counts behind. */
  readonly left: number;
  readonly right: number;
  /** Where the first group of rows begins. */
  readonly top: number;
  readonly rowHeight: number;
  /** Height of the heading over each group of rows. */
  readonly headingHeight: number;
  /** Clear room between two groups of columns. */
  readonly columnGap: number;
}

/** A dot matrix laid out: middles of rows and columns, and where their groups begin and end. */
export interface Matrix {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Distance of two columns of a group. */
  readonly pitch: number;
  readonly rowGroups: readonly { readonly top: number; readonly bottom: number }[];
  readonly columnGroups: readonly { readonly left: number; readonly right: number }[];
  readonly bottom: number;
}

/**
 * Lays out a dot matrix with groups of rows under headings and groups of columns side by side. Every column takes the
 * same room, in whichever group it stands.
 * @throws when there is no column: the pitch would be infinite.
 */
export function layOutMatrix(shape: MatrixShape): Matrix {
  const count = sum(shape.columnGroups);
  if (count === 0) throw new Error('A dot matrix needs at least one column.');
  const pitch = (shape.right - shape.left - shape.columnGap * (shape.columnGroups.length - 1)) / count;

  let left = shape.left;
  const columnGroups = shape.columnGroups.map((columns) => {
    const group = { left, right: left + columns * pitch };
    left = group.right + shape.columnGap;
    return group;
  });
  let top = shape.top;
  const rowGroups = shape.rowGroups.map((rows) => {
    const group = { top, bottom: top + shape.headingHeight + rows * shape.rowHeight };
    top = group.bottom;
    return group;
  });
  return {
    pitch,
    columnGroups,
    rowGroups,
    columns: columnGroups.flatMap((group, index) => middles(group.left, group.right, shape.columnGroups[index] ?? 0)),
    rows: rowGroups.flatMap((group, index) => middles(group.top + shape.headingHeight, group.bottom, shape.rowGroups[index] ?? 0)),
    bottom: top,
  };
}

/** Middles of equal steps from `start` to `end`. */
function middles(start: number, end: number, count: number): number[] {
  const steps = range(count);
  const middle = scalePoint(steps, [start, end]).padding(0.5);
  return steps.flatMap((step) => middle(step) ?? []);
}
