import { cities, isCityCode } from '@/domain/cities.ts';
import { membershipsOf } from '@/domain/memberships.ts';
import type { Slug } from '@/domain/model.ts';
import { isWholeCity } from '@/domain/places.ts';
import type { Bounds } from '@/drawing/projection.ts';
import { mapRecords } from './all-figures.ts';
import { atlasLayers, type AtlasLayer } from './atlas-layers.ts';
import { furtherRailways } from './atlas-rail.ts';
import type { FigureRow } from './figure-record.ts';
import { cityNames } from './map-names.ts';
import type { DrawnMap, MapName, MapShape } from './map-figure.ts';
import { railRow } from './rail-rows.ts';

/** Everything that any layer shows, and room to see it in. Its middle is that of the frame, so that a wide window shows as much on either side. */
export const atlasBounds: Bounds = [115.3, 29.72, 122.2, 35.45];

/** Ground that a wide window shows around the frame, as far as the boundary files go. */
export const atlasGround: Bounds = [113.8, 29, 123.6, 36.9];

/** What the atlas draws in one of its layers, or on the ground where it has none. */
export interface Layered<Item> {
  readonly item: Item;
  readonly layer?: Slug;
}

interface Belonging {
  readonly feature: Slug;
  readonly memberOf: readonly Slug[];
}

/** What a feature belongs to on any map, so that choosing it brings out its members whatever layer is shown. */
const belongings = new Map<Slug, ReadonlySet<Slug>>();
for (const map of mapRecords) {
  for (const { feature, memberOf } of [...map.shapes, ...map.lines, ...map.points]) {
    belongings.set(feature, new Set([...(belongings.get(feature) ?? []), ...memberOf]));
  }
}
for (const { code } of cities) {
  const structures = membershipsOf(code).map(({ structure }) => structure.id);
  belongings.set(code, new Set([...(belongings.get(code) ?? []), ...structures]));
}

function withBelongings<Item extends Belonging>(item: Item): Item {
  return { ...item, memberOf: [...(belongings.get(item.feature) ?? [])] };
}

function inLayers<Item>(pick: (layer: AtlasLayer) => readonly Item[], layers: readonly AtlasLayer[] = atlasLayers): Layered<Item>[] {
  return layers.flatMap((layer) => pick(layer).map((item) => ({ item, layer: layer.id })));
}

const ground: readonly MapShape[] = cities.map(({ code, name }) => ({ feature: code, name, codes: [code], paints: ['plain'], memberOf: [] }));

const fills = atlasLayers.filter(({ kind }) => kind === 'fill');
const overlays = atlasLayers.filter(({ kind }) => kind === 'overlay');

/**
 * The shapes from the ground up: the cities; cities that an overlay paints, which give way to a fill; the fills; counties
 * that an overlay paints, which a fill would hide.
 */
export const atlasShapes: readonly Layered<MapShape>[] = [
  ...ground.map((item): Layered<MapShape> => ({ item })),
  ...inLayers(({ shapes }) => shapes.filter(({ feature }) => isWholeCity(feature)), overlays),
  ...inLayers(({ shapes }) => shapes, fills),
  ...inLayers(({ shapes }) => shapes.filter(({ feature }) => !isWholeCity(feature)), overlays),
].map(({ item, ...layer }) => ({ item: withBelongings(item), ...layer }));

/** The lines of all layers. */
export const atlasLines = inLayers(({ lines }) => lines.map(withBelongings));

/** The points of all layers. */
export const atlasPoints = inLayers(({ points }) => points.map(withBelongings));

/** The outlines of all layers. */
export const atlasOutlines = inLayers(({ outlines }) => outlines);

/** The 13 cities, the cities around them and the waters, each once. */
const groundNames = distinctNames([...cityNames(), ...mapRecords.flatMap(({ names }) => names.flatMap(asGround))]);

/** The names of the ground, then those of the layers; a layer does not repeat what the ground names. Two layers may name one thing. */
export const atlasNames: readonly Layered<MapName>[] = [
  ...groundNames.map((item): Layered<MapName> => ({ item })),
  ...inLayers(({ names }) => names.filter(({ id, text }) => !groundNames.some((name) => name.id === id || name.text === text))),
];

/** A name of the ground as it stands on another map; outside Jiangsu all names are quiet. */
function asGround(name: MapName): MapName[] {
  switch (name.kind) {
    case 'city':
    case 'neighbour':
      return isCityCode(name.id) || !isWholeCity(name.id) ? [] : [{ ...name, kind: 'neighbour' }];
    case 'water':
      return [name];
    case 'node':
    case 'structure':
    case 'line':
    case 'region':
    case 'division':
      return [];
  }
}

function distinctNames(names: readonly MapName[]): MapName[] {
  return [...new Map(names.map((name) => [name.id, name])).values()];
}

/** The rows of all maps, and of what only the atlas draws; where several maps speak of a feature, it has several. */
export const atlasRows: readonly FigureRow[] = [...mapRecords.flatMap(({ table }) => table.rows), ...furtherRailways.map((line) => railRow(line))];

/** All layers as one map, for what reads a whole map: the page's geometry and the live map. */
export const atlasRecord: DrawnMap = {
  id: 'atlas',
  scale: 'province',
  bounds: atlasBounds,
  shapes: atlasShapes.map(({ item }) => item),
  outlines: atlasOutlines.map(({ item }) => item),
  lines: atlasLines.map(({ item }) => item),
  points: atlasPoints.map(({ item }) => item),
  names: atlasNames.map(({ item }) => item),
  legend: [],
  table: { caption: '', columns: [], rows: atlasRows },
};
