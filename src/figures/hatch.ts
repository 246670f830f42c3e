import type { Paint } from './map-figure.ts';

/** Two paints that are drawn as stripes, for a member of two structures. */
export type Hatch = readonly [Paint, Paint];

/** The id of the pattern that draws two paints as stripes; a page that draws it holds a pattern of that id. */
export function hatchId([first, second]: Hatch): string {
  return `hatch-${first}--${second}`;
}

/** The `fill` of a shape: a pattern where it has two paints, and nothing where a class of the style sheet paints it. */
export function hatchFill(paints: readonly [Paint] | Hatch): string | undefined {
  return paints.length === 2 ? `url(#${hatchId(paints)})` : undefined;
}
