import type { Point } from './projection.ts';

/** How a line is bowed between two points. */
export interface Bow {
  /**
   * How far its middle stands off the straight line, as a share of the distance: positive to the right of its way
   * (y runs down), negative to the left, 0 for a straight line.
   */
  readonly bow: number;
  /** Room that is left open around its start, in drawing units. */
  readonly startGap: number;
  /** Room that is left open around its end, where an arrowhead may stand. */
  readonly endGap: number;
}

/**
 * How far the line may stray from its curve, in drawing units. It has no more points than that takes: a live map lays
 * points on whole pixels, which short steps would turn into a jagged line with an arrowhead askew.
 */
const TOLERANCE = 0.25;

/** Halvings by which the place where a gap ends is found: to less than a thousandth of the line. */
const HALVINGS = 12;

/**
 * A bowed line from one point to another, as points and not as a path, so that the static drawing and Leaflet draw the
 * very same line. Two lines between the same ends, or on the same course, stay apart when they are bowed differently.
 * The bow is a parabola (a quadratic Bézier curve), which has no loop for any bow.
 * @throws when the gaps leave nothing of the line
 */
export function arcLine(from: Point, to: Point, { bow, startGap, endGap }: Bow): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const distance = Math.hypot(dx, dy);
  if (distance <= startGap + endGap) {
    throw new Error(
      `A line of ${String(Math.round(distance))} units leaves no room for gaps of ${String(startGap)} and ${String(endGap)}. Make the gaps smaller.`,
    );
  }
  // The curve's middle lies half-way to its control point.
  const control: Point = [(from[0] + to[0]) / 2 - dy * bow * 2, (from[1] + to[1]) / 2 + dx * bow * 2];
  const at = (t: number): Point => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * control[0] + t ** 2 * to[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * control[1] + t ** 2 * to[1],
  ];
  const first = leavingAt((t) => separation(at(t), from), startGap);
  const last = 1 - leavingAt((t) => separation(at(1 - t), to), endGap);
  // Halving the steps of a parabola brings it four times as near.
  const steps = Math.max(1, Math.ceil(Math.sqrt((Math.abs(bow) * distance) / TOLERANCE)));
  return Array.from({ length: steps + 1 }, (_, step) => at(first + ((last - first) * step) / steps));
}

/** Where on the first half of a line, from 0 to 1, its distance from its end reaches `gap`. */
function leavingAt(distanceAt: (t: number) => number, gap: number): number {
  let [near, far] = [0, gap === 0 ? 0 : 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (near + far) / 2;
    if (distanceAt(middle) < gap) near = middle;
    else far = middle;
  }
  return far;
}

function separation(left: Point, right: Point): number {
  return Math.hypot(left[0] - right[0], left[1] - right[1]);
}
