import type { Topology } from 'topojson-specification';
import type { FrameProjection, Point } from './projection.ts';

/**
 * A copy of a topology in drawing units, generalised to what the drawing can show: every arc is projected, thinned
 * by Douglas and Peucker's rule to `tolerance` units and laid on whole units. Whole arcs are thinned, not features,
 * so that neighbours still meet. The copy has no transform; read it with `feature` and `mesh` as usual.
 */
export function generaliseTopology(topology: Topology, frame: FrameProjection, tolerance: number): Topology {
  const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1];
  const [originX, originY] = topology.transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      if (topology.transform === undefined) return frame.project([dx, dy]);
      x += dx;
      y += dy;
      return frame.project([x * scaleX + originX, y * scaleY + originY]);
    });
    return thinLine(points, tolerance).map(([px, py]) => [Math.round(px), Math.round(py)]);
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}

/**
 * The points of a line that Douglas and Peucker's rule keeps: no dropped point lies further than `tolerance` from
 * the line that remains. A closed line keeps its furthest point, so that a small island stays an area.
 */
export function thinLine(points: readonly Point[], tolerance: number): Point[] {
  if (points.length <= 2) return [...points];
  const kept = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [from, to] = span;
    const start = points[from];
    const end = points[to];
    if (start === undefined || end === undefined) continue;
    let furthest = -1;
    let distance = tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const point = points[index];
      if (point === undefined) continue;
      const away = distanceToSegment(point, start, end);
      if (away > distance) {
        furthest = index;
        distance = away;
      }
    }
    if (furthest === -1) continue;
    kept.add(furthest);
    open.push([from, furthest], [furthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

/** Distance in drawing units from a point to the segment between `start` and `end`. */
export function distanceToSegment(point: Point, start: Point, end: Point): number {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - start[0] - t * dx, point[1] - start[1] - t * dy);
}
