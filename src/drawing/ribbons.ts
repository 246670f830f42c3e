import { sum } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { area, curveBumpX } from 'd3-shape';

/** A part of a source, such as one city of a region; its ribbon is as wide as `value`. */
export interface RibbonPart {
  readonly id: string;
  readonly value: number;
  /** Ids of the targets. A part with two is shared: it reaches both in full width, and is counted once in each. */
  readonly to: readonly string[];
}

export interface RibbonSource {
  readonly id: string;
  readonly parts: readonly RibbonPart[];
}

/** Room of a ribbon drawing, in drawing units. */
export interface RibbonShape {
  /** Where ribbons leave the sources, and where they reach the targets. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Drawing units that stand for a value of 1. */
  readonly unit: number;
  /** Clear room above each source, for its name. */
  readonly sourceGap: number;
  readonly targetGap: number;
}

/** Something that takes room from `top` to `bottom` for its `value`. */
export interface Span {
  readonly id: string;
  readonly value: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Ribbon {
  readonly part: string;
  readonly to: string;
  readonly width: number;
  /** Height of its middle where it reaches its target. */
  readonly arrives: number;
  /** The `d` of its outline. */
  readonly path: string;
}

export interface Ribbons {
  readonly sources: readonly (Span & { readonly parts: readonly Span[] })[];
  readonly targets: readonly Span[];
  readonly ribbons: readonly Ribbon[];
  readonly bottom: number;
}

/**
 * Ribbons from the parts of sources on the left to targets on the right, in the given orders, each as wide as the
 * value of its part. d3-sankey is not used: it splits what leaves a node among its links, and orders nodes by itself.
 * Here a part of two targets is drawn to each in full, so the targets together may hold more than the sources, and the
 * orders are those that readers know.
 * @throws when a part goes to a target that is not in `targets`.
 */
export function layOutRibbons(sources: readonly RibbonSource[], targets: readonly string[], shape: RibbonShape): Ribbons {
  const height = scaleLinear([0, 1], [0, shape.unit]);
  const parts = sources.flatMap((source) => source.parts);
  for (const part of parts) {
    const unknown = part.to.find((id) => !targets.includes(id));
    if (unknown !== undefined) throw new Error(`The ribbon of “${part.id}” goes to “${unknown}”, which is not among the targets.`);
  }

  let left = shape.top;
  const placedSources = sources.map((source) => {
    left += shape.sourceGap;
    const top = left;
    const spans = source.parts.map(({ id, value }): Span => {
      const span = { id, value, top: left, bottom: left + height(value) };
      left = span.bottom;
      return span;
    });
    return { id: source.id, value: sum(source.parts, ({ value }) => value), top, bottom: left, parts: spans };
  });

  // Targets stand beside the middle of the sources.
  const inflows = targets.map((id) => ({ id, value: sum(parts, (part) => (part.to.includes(id) ? part.value : 0)) }));
  const room = height(sum(inflows, ({ value }) => value)) + shape.targetGap * (targets.length - 1);
  let right = (shape.top + shape.sourceGap + left - room) / 2;
  const placedTargets = inflows.map(({ id, value }): Span => {
    const span = { id, value, top: right, bottom: right + height(value) };
    right = span.bottom + shape.targetGap;
    return span;
  });

  const filled = new Map(placedTargets.map(({ id, top }) => [id, top]));
  const spans = new Map(placedSources.flatMap((source) => source.parts.map((span) => [span.id, span])));
  const ribbons = parts.flatMap((part) =>
    part.to.map((to): Ribbon => {
      const from = spans.get(part.id)?.top ?? 0;
      const into = filled.get(to) ?? 0;
      const width = height(part.value);
      filled.set(to, into + width);
      const ends: RibbonEnd[] = [
        { x: shape.left, top: from, bottom: from + width },
        { x: shape.right, top: into, bottom: into + width },
      ];
      return { part: part.id, to, width, arrives: into + width / 2, path: outline(ends) ?? '' };
    }),
  );
  return { sources: placedSources, targets: placedTargets, ribbons, bottom: Math.max(left, right - shape.targetGap) };
}

/** Either end of a ribbon: where it stands, and from where to where it reaches. */
interface RibbonEnd {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The outline of a band that leaves and arrives level, to a tenth of a drawing unit. */
const outline = area<RibbonEnd>(({ x }) => x, ({ bottom }) => bottom, ({ top }) => top).curve(curveBumpX).digits(1);
