import { scalePoint } from 'd3-scale';

/** A line with its stops in order. */
export interface StripLine {
  readonly id: string;
  readonly stops: readonly string[];
}

/**
 * One order of all stops in which every line runs forwards, so that a stop of several lines can stand in one column.
 * Where the lines leave a choice, the stop of smaller `rank` goes first. Where no such order exists, because two
 * lines run against each other, the stop that the fewest lines hold back goes first, and one line doubles back.
 */
export function commonOrder(lines: readonly StripLine[], rank: (stop: string) => number): string[] {
  const waiting = new Set(lines.flatMap(({ stops }) => stops));
  const order: string[] = [];
  const heldBack = (stop: string): number =>
    lines.filter(({ stops }) => stops.slice(0, Math.max(0, stops.indexOf(stop))).some((earlier) => waiting.has(earlier))).length;
  while (waiting.size > 0) {
    const [next] = [...waiting].sort((left, right) => heldBack(left) - heldBack(right) || rank(left) - rank(right));
    if (next === undefined) break;
    waiting.delete(next);
    order.push(next);
  }
  return order;
}

/** Room of a drawing of strips, in drawing units. */
export interface StripShape {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly rowHeight: number;
  /** Where a line runs in its row, from the top of the row. */
  readonly lineAt: number;
}

/** A line laid out: its own height, and its stops in the common columns. */
export interface Strip {
  readonly id: string;
  readonly top: number;
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly stops: readonly { readonly id: string; readonly x: number }[];
}

/** A column: where it stands, and how many lines stop in it. */
export interface StripColumn {
  readonly id: string;
  readonly x: number;
  /** Heights of the highest and the lowest line that stop here. */
  readonly highest: number;
  readonly lowest: number;
  readonly lines: readonly string[];
}

export interface Strips {
  readonly strips: readonly Strip[];
  readonly columns: readonly StripColumn[];
  /** Distance of two columns. */
  readonly pitch: number;
  readonly bottom: number;
}

/** Lays each line into a row of its own, and each stop into the column that `order` gives it. */
export function layOutStrips(lines: readonly StripLine[], order: readonly string[], shape: StripShape): Strips {
  const place = scalePoint(order, [shape.left, shape.right]);
  const at = (stop: string): number => {
    const x = place(stop);
    if (x === undefined) throw new Error(`The stop “${stop}” has no column: the order must hold every stop of every line.`);
    return x;
  };
  const strips = lines.map(({ id, stops }, row): Strip => {
    const top = shape.top + row * shape.rowHeight;
    const placed = stops.map((stop) => ({ id: stop, x: at(stop) }));
    const xs = placed.map(({ x }) => x);
    return { id, top, y: top + shape.lineAt, from: Math.min(...xs), to: Math.max(...xs), stops: placed };
  });
  const columns = order.map((id): StripColumn => {
    const through = strips.filter(({ stops }) => stops.some((stop) => stop.id === id));
    const heights = through.map(({ y }) => y);
    return { id, x: at(id), highest: Math.min(...heights), lowest: Math.max(...heights), lines: through.map((strip) => strip.id) };
  });
  return { strips, columns, pitch: place.step(), bottom: shape.top + lines.length * shape.rowHeight };
}
