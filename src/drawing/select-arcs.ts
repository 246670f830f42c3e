import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

type AnyGeometry = GeometryObject<GeoJsonProperties>;

/**
 * A topology that holds only `objects` and the arcs that they use, renumbered, so that a page fetches the geometry
 * which its map draws and no more. Coordinates, transform and winding stay as they are.
 */
export function selectArcs(topology: Topology, objects: Readonly<Record<string, GeometryObject>>): Topology {
  const numbers = new Map<number, number>();
  const arcs: Topology['arcs'] = [];
  const renumber = (index: number): number => {
    // TopoJSON writes an arc that is walked backwards as the one's complement of its index.
    const forward = index < 0 ? ~index : index;
    let number = numbers.get(forward);
    if (number === undefined) {
      number = arcs.push(topology.arcs[forward] ?? []) - 1;
      numbers.set(forward, number);
    }
    return index < 0 ? ~number : number;
  };
  return {
    type: 'Topology',
    ...(topology.transform === undefined ? {} : { transform: topology.transform }),
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, object]) => [name, renumberGeometry(object, renumber)]),
    ),
    arcs,
  };
}

/** A geometry over the same arcs by other numbers; a backward arc is the one's complement of its number before and after. */
export function renumberGeometry(object: AnyGeometry, renumber: (index: number) => number): AnyGeometry {
  switch (object.type) {
    case 'GeometryCollection':
      return { ...object, geometries: object.geometries.map((part) => renumberGeometry(part, renumber)) };
    case 'LineString':
      return { ...object, arcs: object.arcs.map(renumber) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...object, arcs: object.arcs.map((part) => part.map(renumber)) };
    case 'MultiPolygon':
      return { ...object, arcs: object.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))) };
    default:
      return object;
  }
}
