import { scaleSqrt } from 'd3-scale';

/** Radius of a dot whose area stands for a count, so that a dot of four is four dots of one; none for a count of 0. */
export type DotScale = (count: number) => number;

/** Dots up to `radius`, in drawing units, for counts up to `highest`. */
export function dotScale(highest: number, radius: number): DotScale {
  return scaleSqrt([0, highest], [0, radius]);
}
