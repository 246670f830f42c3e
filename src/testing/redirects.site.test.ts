/**
 * Whole-site tests of a second build: what content/redirects.json makes of a page, and where the build stops, since the site
 * itself may have no redirects; what pages leave out when nobody said where the site will stand, as with a bare `npm start`;
 * and what they print of a publisher who has said more.
 * The build stops before it makes pictures and a site map: see posters.site.test.ts and build/addressed-files.test.ts for those.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { linksOf, metaOf, thingsOf, versionsOf } from './head-tags.ts';
import { parsePage } from './html-tree.ts';
import { buildWith, type BuildOutcome } from './spoiled-build.ts';

const redirects = [
  { from: '/sea/', to: '/coast/' },
  { from: '/sea/#tide', to: '/coast/#why-the-coast' },
  { from: '/coast/#harbours', to: '/atlas/?place=nantong' },
  { from: '/coast/#c-4-1a', to: '/coast/#c-4-1b' },
  { from: '/shore/', to: '/coast/#beach' },
];

/** What only a publisher knows: README, “Deploy”. */
const publisher = { CONTACT_URL: 'mailto:maps@publisher.example', MAP_REVIEW_NUMBER: '某S（0000）000号' };

const PATHS = ['/', '/about/', '/atlas/', '/coast/', '/embed/coast/', '/sea/'];

const pages = new Map<string, string>();
let files: readonly string[] = [];
let robots = '';
let outcome: BuildOutcome;

beforeAll(async () => {
  outcome = await buildWith({ file: 'content/redirects.json', change: () => JSON.stringify(redirects) }, async (site) => {
    for (const path of PATHS) pages.set(path, await readFile(join(site, path, 'index.html'), 'utf8'));
    files = await readdir(site);
    robots = await readFile(join(site, 'robots.txt'), 'utf8');
  }, publisher);
}, 120_000);

test('pages and places that have moved lead on', () => {
  expect(pages.get('/sea/')).toContain('<noscript><meta http-equiv="refresh" content="0; url=/coast/"></noscript>');
  expect(pages.get('/sea/')).toContain('<a href="/coast/" data-moved-to>/coast/</a>');
  expect(pages.get('/sea/')).toContain('<meta name="robots" content="noindex">');
  expect(listOf(pages.get('/sea/'))).toEqual({ tide: '/coast/#why-the-coast' });
  expect(listOf(pages.get('/coast/'))).toEqual({ harbours: '/atlas/?place=nantong', 'c-4-1a': '/coast/#c-4-1b' });
  expect(pages.get('/atlas/'), 'a page without places that have moved carries no list').not.toContain('data-redirects');
});

test('the build stops at redirects that lead nowhere, or away from what is still there', () => {
  expect(outcome.exitCode, outcome.output).not.toBe(0);
  expect(outcome.output.match(/content\/redirects\.json · record \d.*/g)).toEqual([
    'content/redirects.json · record 4 (/coast/#c-4-1a) · field from: #c-4-1a still exists on /coast/. Remove the redirect, or give what stands there now another id.',
    'content/redirects.json · record 5 (/shore/) · field to: /coast/ has no #beach. Name an id that stands there.',
  ]);
});

describe('without SITE_URL', () => {
  test.each(PATHS.filter((path) => path !== '/sea/'))('%s says nothing that a path cannot say, and names its card by its path', (path) => {
    const page = { path, document: parsePage(pages.get(path) ?? '') };
    expect([...linksOf(page, 'canonical'), ...linksOf(page, 'alternate'), ...versionsOf(page).values(), ...thingsOf(page), ...metaOf(page, 'og:url'), ...metaOf(page, 'citation_public_url')]).toEqual([]);
    expect(metaOf(page, 'og:image')).toEqual([expect.stringMatching(/^\/cards\//), expect.stringMatching(/^\/cards\//)]);
    expect(pages.get(path)).not.toContain('changes.xml');
  });

  test('there is no feed, and robots learn of no site map', () => {
    expect(files).toContain('robots.txt');
    expect(files).not.toContain('changes.xml');
    expect(robots).not.toContain('Sitemap');
  });
});

describe('a publisher', () => {
  test('is named where mistakes are reported, by the whole address', () => {
    expect(pages.get('/about/')).toContain('联系：<a href="mailto:maps@publisher.example" data-contact>maps@publisher.example</a>');
    expect(pages.get('/about/')).not.toContain('本站没有公布联系地址');
  });

  test.each(['/', '/atlas/', '/coast/', '/embed/coast/', '/about/'])('has the number of the review printed by the maps of %s', (path) => {
    expect(pages.get(path)).toContain('审图号：某S（0000）000号');
    expect(pages.get(path)).not.toContain('没有审图号');
  });
});

function listOf(page = ''): unknown {
  return JSON.parse(/<script type="application\/json" data-redirects>(.*?)<\/script>/.exec(page)?.[1] ?? 'null');
}
