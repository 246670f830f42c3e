import type { GeometryObject, Topology } from 'topojson-specification';
import { divisions } from '@/domain/boundaries.ts';
import { namedPlaces } from '@/domain/named-places.ts';
import type { LiveFeature, LiveMap, LiveName } from '@/drawing/live-map.ts';
import { selectArcs } from '@/drawing/select-arcs.ts';
import { leaveOutArcs } from '@/drawing/shared-arcs.ts';
import { arrowId } from './arrows.ts';
import type { FigureTable } from './figure-record.ts';
import { hatchFill } from './hatch.ts';
import { hasDot, nameClass, nameRanks, nameSpacing } from './label-tiers.ts';
import type { DrawnMap, MapName, MapRecord } from './map-figure.ts';
import { borderObjects, shapeObject, siteBounds } from './map-geometry.ts';

/**
 * A map as data for the browser: the geometry that it draws, and no more.
 * @param further geometry that is to share the arcs of what is drawn, by its name in the topology
 */
export function liveMap(record: DrawnMap, further: Readonly<Record<string, GeometryObject>> = {}): LiveMap {
  const objects: Record<string, GeometryObject> = { ...further };
  const shapes = record.shapes.map((shape): LiveFeature => {
    objects[shape.feature] = shapeObject(shape.feature, shape.codes);
    return {
      id: shape.feature,
      object: shape.feature,
      className: `map-shape paint-${shape.paints[0]}`,
      fill: hatchFill(shape.paints),
      memberOf: shape.memberOf,
    };
  });
  const outlines = record.outlines.map((outline): LiveFeature => {
    objects[outline.feature] = shapeObject(outline.feature, outline.codes);
    return { id: outline.feature, object: outline.feature, className: `map-outline line-${outline.style}`, memberOf: [] };
  });
  const topology = selectArcs(divisions, objects);
  const lines = record.lines.map(({ feature, points, style, arrow, memberOf }): LiveFeature => {
    // A free line has its own arc, in the topology's quantised steps.
    topology.objects[feature] = { type: 'LineString', id: feature, arcs: [topology.arcs.push(quantised(points)) - 1] };
    return {
      id: feature,
      object: feature,
      className: `map-line line-${style}`,
      memberOf,
      ...(arrow === true ? { arrow: arrowId(style, 'live') } : {}),
    };
  });
  return {
    bounds: record.bounds,
    limits: siteBounds,
    topology,
    shapes,
    outlines,
    lines,
    points: record.points.map(({ feature, point, sign, memberOf }) => ({ id: feature, point, className: `map-point map-point--${sign}`, memberOf })),
    names: record.names.map(liveName),
    features: featuresByPlace(record),
    pages: pagesByFeature(record),
    gists: gistsOf(record.table),
  };
}

/** What `/data/maps/<map>.json` holds: the map without the arcs of `/data/maps/borders.json`, which comes with it. */
export function liveMapFile(record: MapRecord): LiveMap {
  const live = liveMap(record);
  return { ...live, topology: leaveOutArcs(live.topology, liveBorders()) };
}

/** Borders that every live map draws. */
export function liveBorders(): Topology {
  return selectArcs(divisions, borderObjects());
}

function liveName(name: MapName): LiveName {
  const { id, text, point, kind } = name;
  return {
    id,
    text,
    point,
    stand: hasDot(name) ? 'dot' : 'middle',
    rank: nameRanks[kind],
    spacing: nameSpacing[kind],
    className: nameClass(name),
    // A node has its own mark.
    dot: kind === 'city' || kind === 'neighbour' ? kind : 'none',
  };
}

/** Delta-encoded integer positions of a line in the transform of `divisions`. */
function quantised(points: readonly (readonly [number, number])[]): Topology['arcs'][number] {
  const [scaleX, scaleY] = divisions.transform?.scale ?? [1, 1];
  const [originX, originY] = divisions.transform?.translate ?? [0, 0];
  let previous: readonly [number, number] = [0, 0];
  return points.map(([lng, lat]) => {
    const here = [Math.round((lng - originX) / scaleX), Math.round((lat - originY) / scaleY)] as const;
    const step = [here[0] - previous[0], here[1] - previous[1]];
    previous = here;
    return step;
  });
}

/** Which feature of a map stands for a place of the prose, by the place's id: itself, or the code of its outline. */
export function featuresByPlace(record: DrawnMap): Record<string, string> {
  const features = new Set(record.table.rows.map(({ feature }) => feature));
  return Object.fromEntries(
    namedPlaces.flatMap((named): [string, string][] => {
      const code = named.kind === 'city' ? named.city.code : named.kind === 'place' ? named.place.code : undefined;
      const feature = [named.id, code].find((id) => id !== undefined && features.has(id));
      return feature === undefined ? [] : [[named.id, feature]];
    }),
  );
}

/** The slug of the page that a city or a place has, by the feature that stands for it. */
function pagesByFeature(record: DrawnMap): Record<string, string> {
  const pages = new Set(namedPlaces.filter(({ kind }) => kind === 'city' || kind === 'place').map(({ id }) => id));
  return Object.fromEntries(Object.entries(featuresByPlace(record)).flatMap(([id, feature]) => (pages.has(id) ? [[feature, id] as const] : [])));
}

/** The gist of everything that a table links to, by the label of the link. */
function gistsOf({ rows }: FigureTable): Record<string, string> {
  const links = rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'object' ? cell : [])));
  return Object.fromEntries(links.flatMap(({ label, gist }) => (gist === undefined ? [] : [[label, gist] as const])));
}
