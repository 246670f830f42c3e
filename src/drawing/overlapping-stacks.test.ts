import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutOverlappingStacks, type Stack } from './overlapping-stacks.ts';

const room = { start: 10, length: 100, gapAfter: () => 5 };
const part = (id: string, value: number): { id: string; value: number } => ({ id, value });

describe('overlapping stacks', () => {
  test('a part that two neighbours share has one place, and the whole is as long as the distinct parts', () => {
    const { stacks, total, end } = layOutOverlappingStacks(
      [
        { id: 'west', parts: [part('a', 30), part('shared', 20)] },
        { id: 'east', parts: [part('shared', 20), part('b', 50)] },
      ],
      room,
    );
    expect(total).toBe(100);
    expect(end).toBe(110);
    expect(stacks.map(({ value }) => value)).toEqual([50, 70]);
    expect(stacks[1]?.from).toBe(40);
    expect(stacks[1]?.parts[0]).toEqual(stacks[0]?.parts[1]);
  });

  test('stacks that share nothing stand apart', () => {
    const { stacks, end } = layOutOverlappingStacks([{ id: 'a', parts: [part('a', 1)] }, { id: 'b', parts: [part('b', 3)] }], room);
    expect(stacks.map(({ from, to }) => [from, to])).toEqual([[10, 35], [40, 115]]);
    expect(end).toBe(115);
  });

  test('a shared part in the middle of a stack is refused, with its name', () => {
    const stacks: Stack[] = [
      { id: 'west', parts: [part('shared', 20), part('a', 30)] },
      { id: 'east', parts: [part('shared', 20)] },
    ];
    expect(() => layOutOverlappingStacks(stacks, room)).toThrow(/“shared” stands in two stacks/);
  });

  test('every part is as long as its value, in any number of stacks', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (values) => {
        const named = values.map((stack, index) => ({ id: String(index), parts: stack.map((value, at) => part(`${index}-${at}`, value)) }));
        const { stacks, total } = layOutOverlappingStacks(named, room);
        for (const { parts } of stacks) {
          for (const { value, from, to } of parts) expect(to - from).toBeCloseTo((value / total) * 100, 6);
        }
      }),
    );
  });
});
