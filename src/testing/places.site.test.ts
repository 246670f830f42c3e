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

test.each(readPages())('every place that $path names can be chosen on the map that its link opens', ({ path, html }) => {
  const links = [...html.matchAll(/<a class="place" data-place="([^"]+)"[^>]*href="[^"?]*\?map=([a-z-]+)&amp;place=([a-z0-9-]+)#fig-([a-z-]+)"/g)];
  const named = [...html.matchAll(/data-place="/g)];
  expect(links.length, 'every data-place is such a link').toBe(named.length);
  const faults = links
    .filter(([, place = '', map = '', asked, figure]) => place !== asked || map !== figure || known.get(map)?.has(place) !== true)
    .map(([, place, map]) => `${path}: ${place} is not on the map ${map}`);
  expect(faults).toEqual([]);
});
