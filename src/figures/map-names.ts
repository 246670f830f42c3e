import { divisions } from '@/domain/boundaries.ts';
import { cities } from '@/domain/cities.ts';
import type { DivisionCode, LngLat } from '@/domain/model.ts';
import type { MapName } from './map-figure.ts';

/** The names of the 13 cities at their seats. */
export function cityNames(): MapName[] {
  return cities.map((city) => ({ id: city.code, text: city.shortName, point: city.seat, kind: 'city' }));
}

/** Names of cities around Jiangsu, quiet, for orientation; at the seats that the boundary file gives. */
export function neighbourNames(codes: readonly DivisionCode[]): MapName[] {
  return codes.map((code) => {
    const unit = divisions.objects.neighbours.geometries.find(({ id }) => String(id) === code);
    const properties = unit?.properties as { name?: string; seat?: [number, number] } | undefined;
    if (properties?.name === undefined || properties.seat === undefined) {
      throw new Error(`content/boundaries/divisions.topojson has no neighbour ${code} with name and seat.`);
    }
    return { id: code, text: properties.name.replace(/市$/, ''), point: properties.seat, kind: 'neighbour' };
  });
}

/** Where a water's name stands: chosen by hand on open water, since a lake's centroid may lie on an island. */
const WATER_NAMES = {
  'yellow-sea': { text: '黄海', point: [121.5, 33.3] },
  'tai-lake': { text: '太湖', point: [120.13, 31.2] },
  'hongze-lake': { text: '洪泽湖', point: [118.62, 33.3] },
  'gaoyou-lake': { text: '高邮湖', point: [119.27, 32.85] },
  yangtze: { text: '长江口', point: [121.95, 31.35] },
} as const satisfies Record<string, { text: string; point: LngLat }>;

/** Names of waters, written across them. */
export function waterNames(ids: readonly (keyof typeof WATER_NAMES)[]): MapName[] {
  return ids.map((id) => ({ id, ...WATER_NAMES[id], kind: 'water' }));
}

