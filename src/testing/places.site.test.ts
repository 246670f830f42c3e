import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Page, readPages, readSite, siteFolder } from './built-site.ts';
import { attribute, selectTags } from './html-tree.ts';

/** Places by map, as the live maps know them. */
const known = new Map(
  readdirSync(join(siteFolder, 'data/maps'))
    .map((file): [string, unknown] => [file.replace('.json', ''), JSON.parse(readSite(`/data/maps/${file}`).toString('utf8'))])
    .map(([map, data]) => [map, new Set(Object.keys((data as { features?: object }).features ?? {}))]),
);

const atlas = readSite('/atlas/').toString('utf8');
const entries = new Set([...atlas.matchAll(/ id="at-([a-z0-9-]+)"/g)].map(([, id]) => id));
const switches = new Set([...atlas.matchAll(/<input[^>]* id="layer-([a-z0-9-]+)"/g)].map(([, id]) => id));

/** A link of the prose from the name of a place. */
interface PlaceLink {
  readonly place: string;
  /** The map of its page on which a script chooses the place. */
  readonly map: string | undefined;
  readonly address: URL;
}

function placeLinks({ path, document }: Page): PlaceLink[] {
  return selectTags(document, 'a')
    .filter((link) => attribute(link, 'data-place') !== undefined)
    .map((link) => ({
      place: attribute(link, 'data-place') ?? '',
      map: attribute(link, 'data-map'),
      address: new URL(attribute(link, 'href') ?? '', `https://jiangsu.example${path}`),
    }));
}

const pages = new Set(readPages().map(({ path }) => path));

/** Why a reader who follows a link would not come to the place, or nothing. */
function faultOf(path: string, { place, map, address }: PlaceLink): string | undefined {
  if (map !== undefined && known.get(map)?.has(place) !== true) return `${place} is not on the map ${map}`;
  if (pages.has(`/places/${place}/`)) return address.pathname === `/places/${place}/` ? undefined : `${place} has a page, but leads to ${address.pathname}`;
  const layers = address.searchParams.get('map') ?? '';
  if (address.searchParams.get('place') !== place) return `${place}: the link asks for ${address.href}`;
  if (address.pathname === '/atlas/') {
    if (!entries.has(place)) return `${place} is not in the list of the atlas`;
    const unknown = layers.split('.').find((layer) => !switches.has(layer));
    return unknown === undefined ? undefined : `${place}: the atlas has no layer ${unknown}`;
  }
  return address.pathname === path && layers === map && address.hash === `#fig-${layers}` ? undefined : `${place} leads to ${address.href}`;
}

test.each(readPages())('every place that $path names has its page, or the map that shows it', (page) => {
  expect(placeLinks(page).flatMap((link) => faultOf(page.path, link) ?? [])).toEqual([]);
});

test('names stand for places of maps of their page, and of none', () => {
  const links = readPages().flatMap(placeLinks);
  expect(links.filter(({ map }) => map !== undefined).length).toBeGreaterThan(100);
  expect(links.filter(({ map }) => map === undefined).length).toBeGreaterThan(10);
});
