import { cities } from '@/domain/cities.ts';
import { places } from '@/domain/places.ts';
import type { MapDrawing, MapName } from './map-figure.ts';
import { cityNames, waterNames } from './map-names.ts';

/** Places that the map writes beside the 13 cities: those with room around them. What it leaves out has a dot. */
const outside = places.filter(({ kind }) => kind === 'city');

/** The map over the list of places: where each lies, and nothing of what it belongs to. */
export const placesRecord: MapDrawing = {
  id: 'places',
  scale: 'province',
  bounds: [115.2, 29.6, 122.6, 35.5],
  shapes: cities.map(({ code, name }) => ({ feature: code, name, codes: [code], paints: ['plain'], memberOf: [] })),
  outlines: [],
  lines: [],
  points: places.filter(({ kind }) => kind !== 'city').map(({ slug, shortName, point }) => ({ feature: slug, name: shortName, point, sign: 'listed', memberOf: [] })),
  names: [
    ...cityNames(),
    ...outside.map(({ slug, shortName, point }): MapName => ({ id: slug, text: shortName, point, kind: 'neighbour' })),
    ...waterNames(['yellow-sea']),
  ],
};
