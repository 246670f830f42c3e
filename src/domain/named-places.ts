import type { KnownIds } from './check-references.ts';
import { cities } from './cities.ts';
import type { City, Place, Slug, Structure } from './model.ts';
import { namedFeatures, type NamedFeature } from './named-features.ts';
import { ContentError, requireRecord } from './parse-records.ts';
import { places } from './places.ts';
import { structures } from './structures.ts';

/** Anything that prose can name with an id: a city, another place, a structure, or another drawn feature. */
export type NamedPlace =
  | { readonly kind: 'city'; readonly id: Slug; readonly name: string; readonly city: City }
  | { readonly kind: 'place'; readonly id: Slug; readonly name: string; readonly place: Place }
  | { readonly kind: 'structure'; readonly id: Slug; readonly name: string; readonly structure: Structure }
  | { readonly kind: 'feature'; readonly id: Slug; readonly name: string; readonly feature: NamedFeature };

/** Every city, place, structure and feature; names are the short ones (徐州, 昆山, 南京都市圈, 盐通高铁). */
export const namedPlaces: readonly NamedPlace[] = distinct([
  ...cities.map((city): NamedPlace => ({ kind: 'city', id: city.slug, name: city.shortName, city })),
  ...places.map((place): NamedPlace => ({ kind: 'place', id: place.slug, name: place.shortName, place })),
  ...structures.map((structure): NamedPlace => ({ kind: 'structure', id: structure.id, name: structure.name, structure })),
  ...namedFeatures.map((feature): NamedPlace => ({ kind: 'feature', id: feature.id, name: feature.name, feature })),
]);

const byId = new Map(namedPlaces.map((named) => [named.id, named]));

/** The ids of them all, for checks in other content. */
export const knownNamedPlaces: KnownIds = { what: 'the id of a city, place, structure or feature', definedIn: 'content/facts', ids: new Set(byId.keys()) };

/** The city, place, structure or feature with this id. Throws a `ContentError` with the closest known id when there is none. */
export function placeById(id: Slug): NamedPlace {
  return requireRecord(byId, id, 'city, place, structure or feature', 'content/facts');
}

/** Gives the list back when no id comes twice: cities, places, structures and features share one space of ids. */
export function distinct(list: readonly NamedPlace[]): readonly NamedPlace[] {
  const seen = new Map<Slug, NamedPlace>();
  for (const named of list) {
    const earlier = seen.get(named.id);
    if (earlier !== undefined) {
      throw new ContentError(
        `content/facts: the id "${named.id}" stands for ${earlier.name} and for ${named.name}. Give one of them another id.`,
      );
    }
    seen.set(named.id, named);
  }
  return list;
}
