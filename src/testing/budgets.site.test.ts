import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chapterPaths, readPages, readSite, siteFolder, sitePath, type Page } from './built-site.ts';
import { inlineScripts, linkedFiles, scriptGraph } from './page-files.ts';

/** Bytes after gzip; the same on every machine. */
const kilobyte = 1024;
const budget = {
  firstLoad: 60 * kilobyte,
  scriptAtOnce: 10 * kilobyte,
  font: 50 * kilobyte,
  liveMap: 110 * kilobyte,
  requests: 12,
};

const pages = readPages();
const chapters = pages.filter(({ path }) => chapterPaths().includes(path));

function gzip(content: Buffer | string): number {
  return gzipSync(content, { level: 6 }).length;
}

/** Weights by address, the heaviest first, so that a message says where to begin. */
interface Weight {
  readonly total: number;
  readonly parts: string;
}

function weigh(files: Iterable<readonly [name: string, content: Buffer | string]>): Weight {
  const parts = [...files]
    .map(([name, content]) => ({ name, bytes: gzip(content) }))
    .sort((left, right) => right.bytes - left.bytes);
  return {
    total: parts.reduce((sum, { bytes }) => sum + bytes, 0),
    parts: parts.map(({ name, bytes }) => `${name} ${(bytes / kilobyte).toFixed(1)} KB`).join(', '),
  };
}

function siteFiles(paths: Iterable<string>): [string, Buffer][] {
  return [...paths].map((path) => [path, readSite(path)]);
}

function styles(page: Page): Set<string> {
  return new Set(
    linkedFiles(page).flatMap(({ kind, reference }) =>
      kind === 'style' ? (sitePath(reference, page.path) ?? []) : [],
    ),
  );
}

/** Fonts that the page preloads, and those that its style sheets may ask for. */
function fonts(page: Page): Set<string> {
  const preloaded = linkedFiles(page).flatMap(({ kind, reference }) =>
    kind === 'font' ? (sitePath(reference, page.path) ?? []) : [],
  );
  const declared = [...styles(page)].flatMap((sheet) =>
    [
      ...readSite(sheet)
        .toString('utf8')
        .matchAll(/url\(["']?([^"')]+\.woff2)/g),
    ].flatMap((match) => sitePath(match[1] ?? '', sheet) ?? []),
  );
  return new Set([...preloaded, ...declared]);
}

test('there are chapters to weigh', () => {
  expect(chapters).toHaveLength(5);
});

describe.each(chapters)('$path', (page) => {
  const scripts = scriptGraph(page);
  const inline = inlineScripts(page).map((code, index) => [`inline script ${index + 1}`, code] as const);

  test('the first load weighs at most 60 KB', () => {
    const weight = weigh([[page.path, page.html], ...siteFiles(styles(page)), ...siteFiles(scripts.atOnce)]);
    expect(weight.total, weight.parts).toBeLessThanOrEqual(budget.firstLoad);
  });

  test('script before any interaction weighs at most 10 KB', () => {
    const weight = weigh([...siteFiles(scripts.atOnce), ...inline]);
    expect(weight.total, weight.parts).toBeLessThanOrEqual(budget.scriptAtOnce);
  });

  test('fonts weigh at most 50 KB', () => {
    // A woff2 file is compressed already: what travels is what lies on the disk.
    const files = [...fonts(page)].map((path) => ({ path, bytes: readSite(path).length }));
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(total, files.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')).toBeLessThanOrEqual(budget.font);
  });

  test('the first load takes at most 12 requests', () => {
    const asked = linkedFiles(page).flatMap(({ reference, lazy }) =>
      lazy ? [] : (sitePath(reference, page.path) ?? []),
    );
    const requests = new Set([page.path, ...asked, ...scripts.atOnce, ...fonts(page)]);
    expect(requests.size, [...requests].join(', ')).toBeLessThanOrEqual(budget.requests);
  });

  test('going live with a map weighs at most 110 KB', () => {
    const isSearch = (path: string): boolean => /search|pagefind/i.test(path);
    const code = siteFiles([...scripts.later.difference(styles(page))].filter((path) => !isSearch(path)));
    const geometry = heaviestMap();
    const weight = weigh([...code, ...geometry]);
    expect(code.length, 'the code of the live map must come by import(), after the page').toBeGreaterThan(0);
    expect(geometry.length, 'a live map fetches two waters, /data/maps/borders.json and /data/maps/<map>.json').toBe(4);
    expect(weight.total, weight.parts).toBeLessThanOrEqual(budget.liveMap);
  });
});

/** What a live map fetches: the ground that all maps share, and the map that weighs most. */
function heaviestMap(): [string, Buffer][] {
  const names = readdirSync(join(siteFolder, 'data/maps')).filter((name) => name.endsWith('.json'));
  const files = siteFiles(names.map((name) => `/data/maps/${name}`)).sort(
    (left, right) => gzip(right[1]) - gzip(left[1]),
  );
  const isBorders = ([path]: [string, Buffer]): boolean => path.endsWith('/borders.json');
  const waters = siteFiles(['/data/boundaries/sea-and-yangtze.topojson', '/data/boundaries/lakes-and-canals.topojson']);
  return [...waters, ...files.filter(isBorders), ...files.filter((file) => !isBorders(file)).slice(0, 1)];
}
