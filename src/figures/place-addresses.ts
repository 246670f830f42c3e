import type { Slug } from '@/domain/model.ts';
import { namedPlaces } from '@/domain/named-places.ts';
import { atlasEntries } from './atlas-entries.ts';
import { atlasLayers } from './atlas-layers.ts';
import { featuresByPlace } from './live-map.ts';
import type { MapRecord } from './map-figure.ts';

/** The fill under an overlay that a link opens, so that it does not lie on bare ground. */
const GROUND_LAYER = 'zones';

/**
 * The view that shows a place, by its id: of the first map of the page that has a row for it, and otherwise of the
 * atlas, which holds everything.
 * @param maps the maps of the page, in their order
 */
function placeAddresses(maps: readonly MapRecord[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const record of maps) {
    for (const place of Object.keys(featuresByPlace(record))) {
      if (!addresses.has(place)) addresses.set(place, `?map=${record.id}&place=${place}#fig-${record.id}`);
    }
  }
  for (const { id, layers } of atlasEntries) {
    if (!addresses.has(id)) addresses.set(id, `/atlas/?map=${layersFor(layers[0])}&place=${id}`);
  }
  return addresses;
}

/** The layers to show for a place that `layer` draws best; the ground shows a place that no layer draws. */
function layersFor(layer: string | undefined): string {
  const isOverlay = atlasLayers.some(({ id, kind }) => id === layer && kind === 'overlay');
  return isOverlay ? `${GROUND_LAYER}.${layer ?? ''}` : (layer ?? GROUND_LAYER);
}

const onAtlas = placeAddresses([]);

/**
 * Where the atlas shows a place, a structure or a feature as the chosen one.
 * @throws for what the atlas does not list: to lead elsewhere instead would only lead astray
 */
export function addressOnAtlas(id: Slug): string {
  const address = onAtlas.get(id);
  if (address === undefined) throw new Error(`The atlas does not list “${id}”, so that no address shows it. Correct the id, or list it in src/figures/atlas-entries.ts.`);
  return address;
}

const withPages: ReadonlySet<Slug> = new Set(namedPlaces.filter(({ kind }) => kind === 'city' || kind === 'place').map(({ id }) => id));

/**
 * Where a name leads that was looked for, by its id: a city or a place to its page, anything else to the atlas.
 * @throws for what the atlas does not list
 */
export function soughtAddress(id: Slug): string {
  return withPages.has(id) ? `/places/${id}/` : addressOnAtlas(id);
}

/** A link of the prose from the name of a place. */
export interface PlaceLink {
  /** The page of a city or a place; for anything else the view that shows it. */
  readonly href: string;
  /** The first map of the page that shows it, on which a script chooses it instead of leaving the page. */
  readonly map: string | undefined;
}

/**
 * The links from the names of places in a page's prose, by id.
 * @param maps the maps of the page, in their order
 */
export function placeLinks(maps: readonly MapRecord[]): ReadonlyMap<string, PlaceLink> {
  const views = placeAddresses(maps);
  const rows = maps.map((record) => ({ id: record.id, places: new Set(Object.keys(featuresByPlace(record))) }));
  return new Map(namedPlaces.flatMap(({ id }) => {
    const href = withPages.has(id) ? `/places/${id}/` : views.get(id);
    return href === undefined ? [] : [[id, { href, map: rows.find(({ places }) => places.has(id))?.id }] as const];
  }));
}
