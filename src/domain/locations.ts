import type { KnownIds } from './check-references.ts';
import { cityByCode, isCityCode, knownCities } from './cities.ts';
import type { City, DivisionCode, LngLat, Place, Slug } from './model.ts';
import { knownPlaces, placeBySlug, pointOf } from './places.ts';

/** A city of Jiangsu or another place with what it takes to draw and name it. */
export interface Located {
  readonly unit: City | Place;
  readonly slug: Slug;
  /** 徐州 */
  readonly shortName: string;
  /** `[longitude, latitude]`. */
  readonly point: LngLat;
  /** Code of the unit where it has one. */
  readonly code: DivisionCode | undefined;
}

/** How records name a location: the code of one of the 13 cities, or the slug of another place. */
export const knownLocations: KnownIds = {
  what: 'the code of a city or the slug of a place',
  definedIn: `${knownCities.definedIn} or ${knownPlaces.definedIn}`,
  ids: new Set([...knownCities.ids, ...knownPlaces.ids]),
};

/** The city with this code or the place with this slug. Throws a `ContentError` with the closest known slug when there is neither. */
export function locationOf(id: DivisionCode | Slug): Located {
  const unit = isCityCode(id) ? cityByCode(id) : placeBySlug(id);
  const { slug, shortName, code } = unit;
  return { unit, slug, shortName, point: pointOf(unit), code };
}
