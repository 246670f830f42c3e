import type { Topology } from 'topojson-specification';
import type { FrameProjection, Point } from './projection.ts';
import { thinLine } from './thin-line.ts';

/**
 * A copy of a topology in drawing units, generalised to what the drawing can show: every arc is projected, thinned
 * and laid on whole units, and stays within `tolerance` units of what it was. Whole arcs are thinned, not features,
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
    return thinLine(points, tolerance).map(([px, py]) => [px, py]);
  });
  return { type: 'Topology', objects: topology.objects, arcs };
}
