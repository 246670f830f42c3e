import { boxOfBounds } from '@/drawing/projection.ts';
import type { MapDrawing } from './map-figure.ts';
import { frameOf } from './map-geometry.ts';
import { greatCircleDistance } from '@/drawing/distance.ts';

/** Lengths that a bar may stand for, in kilometres. */
const LENGTHS = [5, 10, 20, 50, 100, 200] as const;

/** The longest that a bar may be, as a part of the map's width. */
const LONGEST = 0.3;

/** A bar of so many kilometres, and how long it is as a part of the map's width. */
export interface ScaleBar {
  readonly kilometres: number;
  readonly share: number;
}

/** The scale bar of a map: true in its middle, since a Mercator map grows towards the pole. */
export function scaleBarOf({ scale, bounds }: Pick<MapDrawing, 'scale' | 'bounds'>): ScaleBar {
  const frame = frameOf(scale);
  const view = boxOfBounds(frame, bounds);
  const middle = view.y + view.height / 2;
  const width = greatCircleDistance(frame.unproject([view.x, middle]), frame.unproject([view.x + view.width, middle]));
  const kilometres = LENGTHS.findLast((length) => length <= width * LONGEST) ?? LENGTHS[0];
  return { kilometres, share: kilometres / width };
}
