import { expect, test } from 'vitest';
import { feature } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { joinArcs, leaveOutArcs } from './shared-arcs.ts';

const border: Topology['arcs'][number] = [[0, 0], [1, 0], [1, 1]];
const coast: Topology['arcs'][number] = [[0, 0], [0, 1], [1, 1]];
const square: Polygon = { type: 'Polygon', id: 'square', arcs: [[1, ~0]] };
const topology: Topology = { type: 'Topology', objects: { square }, arcs: [coast, border] };

test.each([
  ['some', [[[9, 9], [8, 8]], border], 1],
  ['all', [coast, border], 0],
  ['none', [[[9, 9], [8, 8]]], 2],
])('a shape is the same again when its ground held %s of its arcs', (_, arcs, left) => {
  const ground: Topology = { type: 'Topology', objects: {}, arcs };
  const apart = leaveOutArcs(topology, ground);
  expect(apart.arcs).toHaveLength(left);
  const whole = joinArcs(ground, apart);
  expect(feature(whole, whole.objects['square'] as Polygon)).toEqual(feature(topology, square));
});
