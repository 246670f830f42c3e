import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages, readSite, siteFolder } from './built-site.ts';

/** Places by map, as the live maps know them. */
const known = new Map(
  readdirSync(join(siteFolder, 'data/maps'))
    .map((file): [string, unknown] => [file.replace('.json', ''), JSON.parse(readSite(`/data/maps/${file}`).toString('utf8'))])
    .map(([map, data]) => [map, new Set(Object.keys((data as { features?: object }).features ?? {}))]),
);

const atlas = readSite('/atlas/').toString('utf8');
const entries = new Set([...atlas.matchAll(/ id="at-([a-z0-9-]+)"/g)].map(([, id]) => id));
const layers = new Set([...atlas.matchAll(/<input[^>]* id="layer-([a-z0-9-]+)"/g)].map(([, id]) => id));

interface PlaceLink {
  readonly place: string;
  readonly page: string;
  readonly map: string;
  readonly asked: string;
  readonly fragment: string | undefined;
}

function placeLinks(html: string): PlaceLink[] {
  const pattern = /<a data-place="([^"]+)"[^>]*href="([^"?]*)\?map=([a-z0-9.-]+)&amp;place=([a-z0-9-]+)(?:#([a-z-]+))?"/g;
  return [...html.matchAll(pattern)].map(([, place = '', page = '', map = '', asked = '', fragment]) => ({ place, page, map, asked, fragment }));
}

/** Why a reader who follows a link would not see the place, or nothing. */
function faultOf({ place, page, map, asked, fragment }: PlaceLink): string | undefined {
  if (place !== asked) return `${place}: the link asks for ${asked}`;
  if (page === '/atlas/') {
    if (!entries.has(place)) return `${place} is not in the list of the atlas`;
    const unknown = map.split('.').find((layer) => !layers.has(layer));
    return unknown === undefined ? undefined : `${place}: the atlas has no layer ${unknown}`;
  }
  if (page !== '') return `${place} leads to ${page}, which is no page of maps`;
  return fragment === `fig-${map}` && known.get(map)?.has(place) === true ? undefined : `${place} is not on the map ${map}`;
}

test.each(readPages())('every place that $path names can be chosen on the map that its link opens', ({ html }) => {
  const links = placeLinks(html);
  const named = [...html.matchAll(/<a [^>]*data-place="/g)];
  expect(links.length, 'every data-place is such a link').toBe(named.length);
  expect(links.flatMap((link) => faultOf(link) ?? [])).toEqual([]);
});

test('names that no map of their page shows lead to the atlas', () => {
  const introduction = readPages().find(({ path }) => path === '/introduction/');
  expect(placeLinks(introduction?.html ?? '').map(({ page }) => page)).toContain('/atlas/');
});
