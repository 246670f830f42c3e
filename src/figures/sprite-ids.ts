import type { DivisionCode } from '@/domain/model.ts';
import type { MapDrawing, MapOutline } from './map-figure.ts';

/** Id of a shape's path in the sprite of a page. */
export function shapeId({ scale }: Pick<MapDrawing, 'scale'>, feature: DivisionCode): string {
  return scale === 'province' ? `shape-${feature}` : `shape-${feature}-${scale}`;
}

/** Parts of the ground that a map refers to as a whole. */
export type GroundPart = 'neighbours' | 'borders' | 'water';

/** Id of a part of the ground in the sprite of a page: one for all maps of the province, one for each local map. */
export function groundId({ id, scale }: Pick<MapDrawing, 'id' | 'scale'>, part: GroundPart): string {
  return scale === 'province' ? `map-${part}` : `map-${part}-${id}`;
}

/** Id of an outline's path in the sprite of a page: that of the shape, where one shape is all that it goes around. */
export function outlineId(map: Pick<MapDrawing, 'scale' | 'shapes'>, { feature, codes }: Pick<MapOutline, 'feature' | 'codes'>): string {
  const shape = map.shapes.find((candidate) => candidate.codes.length === codes.length && candidate.codes.every((code) => codes.includes(code)));
  if (shape !== undefined) return shapeId(map, shape.feature);
  return map.scale === 'province' ? `outline-${feature}` : `outline-${feature}-${map.scale}`;
}
