import { cities } from '@/domain/cities.ts';
import type { LngLat, Place, Slug } from '@/domain/model.ts';
import { isLake, places } from '@/domain/places.ts';
import type { Bounds } from '@/drawing/projection.ts';
import type { MapDrawing, MapName, MapOutline, MapShape } from './map-figure.ts';
import { frameOf } from './map-geometry.ts';
import { waterNames } from './map-names.ts';

/** Where places lie too close for the map of the province: from 苏州 to the mouth of the Yangtze. */
const CROWDED: Bounds = [120.5, 30.83, 122, 31.74];

/** What the map of the province shows of the crowded part, for orientation; 上海 stands for all that lies around it. */
const SHOWN_TWICE: readonly Slug[] = ['suzhou', 'shanghai'];

const cityNames = cities.map(({ slug, shortName, seat }): MapName => ({ id: slug, text: shortName, point: seat, kind: 'city' }));

/** Cities before smaller places, which give way to them. */
const otherNames = places
  .filter((place) => !isLake(place))
  .toSorted((one, other) => Number(other.kind === 'city') - Number(one.kind === 'city'))
  .map(({ slug, shortName, point }): MapName => ({ id: slug, text: shortName, point, kind: 'neighbour' }));

const lakes = places.filter(isLake);

const lakeNames = lakes.map(({ slug, shortName, point }): MapName => ({ id: slug, text: shortName, point, kind: 'water' }));

const isCrowded = ({ point: [lng, lat] }: { readonly point: LngLat }): boolean => lng > CROWDED[0] && lng < CROWDED[2] && lat > CROWDED[1] && lat < CROWDED[3];

/** The outlines of lakes, which are drawn only when they are meant. */
const shoresOf = (isShown: (lake: Place) => boolean): MapOutline[] => lakes.filter(isShown).map(({ slug }) => ({ feature: slug, codes: [slug], style: 'shore' }));

/** The map over the list of places: where each lies, and nothing of what it belongs to. */
export const placesRecord: MapDrawing = {
  id: 'places',
  scale: 'province',
  bounds: [115.2, 29.6, 122.6, 35.5],
  shapes: cities.map(({ code, name }) => ({ feature: code, name, codes: [code], paints: ['plain'], memberOf: [] })),
  outlines: shoresOf((lake) => !isCrowded(lake)),
  lines: [],
  points: [],
  names: [...[...cityNames, ...otherNames, ...lakeNames].filter((name) => !isCrowded(name) || SHOWN_TWICE.includes(name.id)), ...waterNames(['yellow-sea'])],
  keptClear: [[[0, 1], [2, 1], [2, 3], [0, 3], [0, 1]].map(([lng = 0, lat = 0]) => frameOf('province').project([CROWDED[lng] ?? 0, CROWDED[lat] ?? 0]))],
};

/** The crowded part of it, larger: what is too close together there to be told apart. */
export const crowdedRecord: MapDrawing = {
  id: 'places-crowded',
  scale: 'local',
  bounds: CROWDED,
  shapes: [
    ...cities.filter(({ slug }) => ['suzhou', 'wuxi', 'nantong'].includes(slug)).map(({ code, name }): MapShape => ({ feature: code, name, codes: [code], paints: ['plain'], memberOf: [] })),
    ...places
      .filter((place) => place.code !== undefined && place.kind !== 'city' && isCrowded(place))
      .map(({ code = '', name }): MapShape => ({ feature: code, name, codes: [code], paints: ['beside'], memberOf: [] })),
  ],
  outlines: shoresOf(isCrowded),
  lines: [],
  points: [],
  // Of the first rank, all of them: none may be left out here.
  names: [...cityNames, ...otherNames, ...lakeNames].filter(isCrowded).map((name) => (name.kind === 'neighbour' ? { ...name, kind: name.id === 'shanghai' ? 'city' : 'node' } : name)),
};
