import { mapRecords } from './all-figures.ts';
import { featuresByPlace } from './live-map.ts';
import type { MapRecord } from './map-figure.ts';

/**
 * Where the names of places in a page's prose lead: by id, the first map of the page that has a row for the place, and
 * otherwise the one of the home page, which holds all maps. A place that no map shows is not in it.
 * @param maps the maps of the page, in their order
 */
export function placeAddresses(maps: readonly MapRecord[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  const add = (record: MapRecord, page: string): void => {
    for (const place of Object.keys(featuresByPlace(record))) {
      if (!addresses.has(place)) addresses.set(place, `${page}?map=${record.id}&place=${place}#fig-${record.id}`);
    }
  };
  for (const record of maps) add(record, '');
  for (const record of mapRecords) add(record, '/');
  return addresses;
}
