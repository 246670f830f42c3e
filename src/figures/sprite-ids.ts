import type { DivisionCode } from '@/domain/model.ts';
import type { MapRecord } from './map-figure.ts';

/** Id of a shape's path in the sprite of a page. */
export function shapeId({ scale }: Pick<MapRecord, 'scale'>, feature: DivisionCode): string {
  return scale === 'province' ? `shape-${feature}` : `shape-${feature}-${scale}`;
}

/** Parts of the ground that a map refers to as a whole. */
export type GroundPart = 'neighbours' | 'borders' | 'water';

/** Id of a part of the ground in the sprite of a page: one for all maps of the province, one for each local map. */
export function groundId({ id, scale }: Pick<MapRecord, 'id' | 'scale'>, part: GroundPart): string {
  return scale === 'province' ? `map-${part}` : `map-${part}-${id}`;
}
