import { expect, test } from 'vitest';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { generaliseTopology } from './generalise.ts';
import { frameProjection } from './projection.ts';

test('two neighbours still share their border to the unit after generalisation', () => {
  const border: [number, number][] = Array.from({ length: 50 }, (_, index) => [119 + 0.01 * Math.sin(index), 31 + index * 0.02]);
  const top = border.at(-1) ?? [0, 0];
  const bottom = border[0] ?? [0, 0];
  const topology: Topology = {
    type: 'Topology',
    objects: {
      units: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', id: 'west', arcs: [[0, 1]] },
          { type: 'Polygon', id: 'east', arcs: [[0, 2]] },
        ],
      },
    },
    arcs: [border, [top, [118, 32], [118, 31], bottom], [top, [120, 32], [120, 31], bottom]],
  };
  const drawn = generaliseTopology(topology, frameProjection([118, 31, 120, 32], 600), 1);
  const units = feature(drawn, drawn.objects['units'] as GeometryCollection);
  const [west, east] = units.features.map(({ geometry }) =>
    geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []).map(String) : [],
  );
  const shared = (west ?? []).filter((point) => east?.includes(point));
  expect(shared.length).toBeGreaterThanOrEqual(drawn.arcs[0]?.length ?? 99);
});
