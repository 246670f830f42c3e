import { describe, expect, test } from 'vitest';
import { overlapArea, placeLabels, type Label } from './place-labels.ts';

const frame = { x: 0, y: 0, width: 200, height: 100 };
const label = (id: string, x: number, y: number, rank = 0): Label => ({
  id,
  text: '南京南京',
  at: [x, y],
  stand: 'dot',
  size: 12,
  rank,
});

describe('names on a map', () => {
  test('stand clear of one another and of every dot', () => {
    const labels = [label('a', 60, 50), label('b', 75, 55), label('c', 62, 70)];
    const dots = labels.map(({ at }) => at);
    const placed = placeLabels(labels, { frame, dots, dotRadius: 3 });
    expect(placed).toHaveLength(3);
    for (const one of placed) {
      const others = placed.filter((other) => other !== one).map(({ box }) => box);
      expect(overlapArea(one.box, others)).toBe(0);
      expect(overlapArea(one.box, dots.map(([x, y]) => ({ x: x - 3, y: y - 3, width: 6, height: 6 })))).toBe(0);
    }
  });

  test('stay inside the frame: a dot at the right edge has its name on the left', () => {
    const [placed] = placeLabels([label('edge', 195, 50)], { frame, dots: [[195, 50]], dotRadius: 3 });
    expect(placed?.anchor).toBe('end');
  });

  test('stand nearer to their own dot than to any other', () => {
    const [north, south] = [label('yangzhou', 100, 50), label('zhenjiang', 102, 58)];
    const placed = placeLabels([north, south], { frame, dots: [north.at, south.at], dotRadius: 2.6 });
    const order = placed.sort((left, right) => left.y - right.y).map(({ id }) => id);
    expect(order).toEqual(['yangzhou', 'zhenjiang']);
  });

  test('leave a line open when there is another place', () => {
    const east: [number, number][] = [[100, 50], [200, 50]];
    const [placed] = placeLabels([label('stop', 100, 50)], { frame, dots: [[100, 50]], dotRadius: 2.6, lines: [east] });
    const box = placed?.box ?? frame;
    expect(box.y > 50 || box.y + box.height < 50 || box.x + box.width < 100).toBe(true);
  });

  test('find room in a frame of fractional size, as every real one is', () => {
    const fractional = { x: 0.1, y: 0.2, width: 199.7, height: 99.3 };
    expect(placeLabels([label('minor', 60.3, 50.7, 3)], { frame: fractional, dots: [[60.3, 50.7]], dotRadius: 2.6 })).toHaveLength(1);
  });

  test('of the first rank find the order in which all of them have room', () => {
    const [one, two, three] = [label('one', 53, 52), label('two', 39, 29), label('three', 61, 46)];
    const crowded = { frame: { x: 0, y: 0, width: 120, height: 80 }, dots: [one.at, two.at, three.at], dotRadius: 2.6 };
    for (const order of [[one, two, three], [three, two, one], [two, one, three]]) {
      const boxes = placeLabels(order, crowded).map(({ box }) => box);
      expect(boxes.map((box) => overlapArea(box, boxes.filter((other) => other !== box)))).toEqual([0, 0, 0]);
    }
  });

  test('are left out when there is no room, unless they are of the first rank', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => label(`minor-${index}`, 100, 50, 1));
    const placed = placeLabels([label('major', 100, 50), ...crowd], { frame, dots: [[100, 50]], dotRadius: 3 });
    expect(placed.map(({ id }) => id)).toContain('major');
    expect(placed.length).toBeLessThan(13);
  });

  test('of areas may be held near their point', () => {
    const area: Label = { ...label('lake', 100, 50, 1), stand: 'middle' };
    const dots: [number, number][] = [[85, 50], [115, 50], [100, 42], [100, 58], [85, 42], [115, 58]];
    expect(placeLabels([area], { frame, dots, dotRadius: 3 })).toHaveLength(1);
    expect(placeLabels([{ ...area, stray: 1 }], { frame, dots, dotRadius: 3 })).toEqual([]);
  });
});
