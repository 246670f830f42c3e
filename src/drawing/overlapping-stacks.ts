import { cumsum, sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A part of a stack, such as one city of a zone. */
export interface StackPart {
  readonly id: string;
  readonly value: number;
}

/** Parts that stand one after another. Its first part may be the last one of the stack before it: they share it. */
export interface Stack {
  readonly id: string;
  readonly parts: readonly StackPart[];
}

/** Something that reaches along the scale as far as its value says, in drawing units. */
export interface Extent {
  readonly id: string;
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

export interface PlacedStack extends Extent {
  readonly parts: readonly Extent[];
}

export interface OverlappingStacks {
  readonly stacks: readonly PlacedStack[];
  /** All parts, those of two stacks counted once. */
  readonly total: number;
  /** Where the last stack ends. */
  readonly end: number;
}

export interface StackRoom {
  /** Where the first stack begins. */
  readonly start: number;
  /** How long all parts are together, those of two stacks counted once. */
  readonly length: number;
  /** What is left free after a stack that shares nothing with the next one. */
  readonly gapAfter: (stack: string) => number;
}

/**
 * Stacks one after another on one scale. Where two neighbours share a part, they overlap by exactly this part: it has
 * one place on the scale, in both. So all stacks together are as long as their distinct parts, and no longer.
 * @throws when two stacks share a part that is not the last of the one and the first of the next.
 */
export function layOutOverlappingStacks(stacks: readonly Stack[], room: StackRoom): OverlappingStacks {
  const distinct = new Map(stacks.flatMap(({ parts }) => parts.map(({ id, value }) => [id, value])));
  const total = sum(distinct.values());
  const length = scaleLinear([0, total], [0, room.length]);
  const placed: PlacedStack[] = [];
  for (const { id, parts } of stacks) {
    const before = placed.at(-1);
    const last = before?.parts.at(-1);
    const shared = last !== undefined && last.id === parts[0]?.id ? last : undefined;
    const from = shared?.from ?? (before === undefined ? room.start : before.to + room.gapAfter(before.id));
    const ends = cumsum(parts, ({ value }) => value);
    placed.push({
      id,
      value: sum(parts, ({ value }) => value),
      from,
      to: from + length(ends.at(-1) ?? 0),
      parts: parts.map((part, index) => ({ ...part, from: from + length(ends[index - 1] ?? 0), to: from + length(ends[index] ?? 0) })),
    });
  }
  for (const part of distinct.keys()) {
    const places = placed.flatMap((stack) => stack.parts.filter(({ id }) => id === part).map(({ from }) => from));
    if (places.some((from) => from !== places[0])) {
      throw new Error(`The part “${part}” stands in two stacks at two places. Make it the last part of one stack and the first of the next.`);
    }
  }
  return { stacks: placed, total, end: placed.at(-1)?.to ?? room.start };
}
