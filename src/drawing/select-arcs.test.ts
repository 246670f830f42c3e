import { expect, test } from 'vitest';
import { feature } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { selectArcs } from './select-arcs.ts';

const topology: Topology = {
  type: 'Topology',
  objects: {},
  arcs: [
    [[9, 9], [8, 8]],
    [[0, 0], [1, 0], [1, 1]],
    [[0, 0], [0, 1], [1, 1]],
  ],
};
const square: Polygon = { type: 'Polygon', id: 'square', arcs: [[1, ~2]] };

test('a selected shape is the same shape, and arcs that nobody uses are gone', () => {
  const selected = selectArcs(topology, { square });
  expect(selected.arcs).toHaveLength(2);
  const [before, after] = [
    feature({ ...topology, objects: { square } }, square),
    feature(selected, selected.objects['square'] as Polygon),
  ];
  expect(after).toEqual(before);
});
