import type { Topology } from 'topojson-specification';
import { renumberGeometry } from './select-arcs.ts';

/**
 * A topology without the arcs that `ground` has too, so that two files that are fetched together hold them once. Its
 * objects count the arcs of `ground` first and then its own: `joinArcs` makes it whole.
 */
export function leaveOutArcs(topology: Topology, ground: Topology): Topology {
  const inGround = new Map(ground.arcs.map((arc, index) => [JSON.stringify(arc), index]));
  const arcs: Topology['arcs'] = [];
  const numbers = topology.arcs.map((arc) => inGround.get(JSON.stringify(arc)) ?? ground.arcs.length + arcs.push(arc) - 1);
  // TopoJSON writes an arc that is walked backwards as the one's complement of its index.
  const renumber = (index: number): number => (index < 0 ? ~(numbers[~index] ?? 0) : (numbers[index] ?? 0));
  return {
    ...topology,
    objects: Object.fromEntries(
      Object.entries(topology.objects).map(([name, object]) => [name, renumberGeometry(object, renumber)]),
    ),
    arcs,
  };
}

/** The whole of a topology that `leaveOutArcs` took apart. */
export function joinArcs(ground: Topology, topology: Topology): Topology {
  return { ...topology, arcs: [...ground.arcs, ...topology.arcs] };
}
