import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { lakesAndCanals, seaAndYangtze } from '@/domain/boundaries.ts';
import { boxOfBounds, type Box } from '@/drawing/projection.ts';
import { linesOfGeometry, linesOfPath, outlineDistance, type Line } from '../testing/outline-distance.ts';
import { mapRecords } from './all-figures.ts';
import { liveBorders, liveMap } from './live-map.ts';
import type { MapRecord } from './map-figure.ts';
import { frameOf, groundPaths, linePath, shapePath, widestMap } from './map-geometry.ts';

const borders = liveBorders();
const remedy = 'give the scale of this map more units a degree, in src/figures/map-geometry.ts';

describe.each(mapRecords)('the drawing and the live map of “$id”, at the largest that a map is shown, differ by at most a pixel:', (record) => {
  const frame = frameOf(record.scale);
  const box = boxOfBounds(frame, record.bounds);
  const pixel = box.width / widestMap(record.scale, record.bounds);
  // Where the ground is cut at the frame's edge, what is near on one side may be beyond the edge on the other.
  const view: Box = { x: box.x + pixel, y: box.y + pixel, width: box.width - 2 * pixel, height: box.height - 2 * pixel };
  const pixelsApart = (drawn: string, live: readonly Line[]): number => outlineDistance(linesOfPath(drawn), live, view, pixel) / pixel;
  const live = liveMap(record);
  const drawn = drawnPaths(record);

  test.each([...live.shapes, ...live.outlines, ...live.lines])('$id', ({ id, object }) => {
    expect(pixelsApart(drawn.get(id) ?? '', linesOf(live.topology, object, frame)), remedy).toBeLessThanOrEqual(1);
  });

  const { neighbours, cityBorders, province, sea, yangtze, lakes, canals } = groundPaths(record.scale, [record.bounds]);
  test.each([
    ['neighbours', neighbours, borders, 'neighbours'],
    ['cityBorders', cityBorders, borders, 'cityBorders'],
    ['province', province, borders, 'province'],
    ['sea', sea, seaAndYangtze, 'sea'],
    ['yangtze', yangtze, seaAndYangtze, 'yangtze'],
    ['lakes', lakes, lakesAndCanals, 'lakes'],
    ['canals', canals, lakesAndCanals, 'lines'],
  ] as const)('%s', (_, path, topology, object) => {
    expect(pixelsApart(path, linesOf(topology, object, frame)), remedy).toBeLessThanOrEqual(1);
  });
});

/** The path data of every feature as the static drawing writes it. */
function drawnPaths({ scale, shapes, outlines, lines }: MapRecord): Map<string, string> {
  return new Map([
    ...[...shapes, ...outlines].map(({ feature: id, codes }) => [id, shapePath(scale, codes)] as const),
    ...lines.map(({ feature: id, points }) => [id, linePath(scale, points)] as const),
  ]);
}

/** An object of a topology, in the units of a frame. */
function linesOf(topology: Topology, object: string, { project }: ReturnType<typeof frameOf>): Line[] {
  const geometry = topology.objects[object];
  if (geometry === undefined) throw new Error(`the live map has no geometry “${object}”`);
  return linesOfGeometry(feature(topology, geometry), project);
}
