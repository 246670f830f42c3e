import { describe, expect, test } from 'vitest';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceToSegment, generaliseTopology, thinLine } from './generalise.ts';
import { frameProjection, type Point } from './projection.ts';

describe('thinning', () => {
  const coast: Point[] = Array.from({ length: 200 }, (_, index) => [index, 12 * Math.sin(index / 9) + (index % 2)]);

  test('keeps the ends and drops no point further away than the tolerance', () => {
    const thin = thinLine(coast, 1.5);
    expect(thin.at(0)).toEqual(coast.at(0));
    expect(thin.at(-1)).toEqual(coast.at(-1));
    expect(thin.length).toBeLessThan(coast.length / 2);
    for (const point of coast) {
      const away = Math.min(...thin.slice(1).map((end, index) => distanceToSegment(point, thin[index] ?? end, end)));
      expect(away).toBeLessThanOrEqual(1.5);
    }
  });

  test('keeps a small island an area', () => {
    expect(thinLine([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], 1).length).toBeGreaterThan(3);
  });
});

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
