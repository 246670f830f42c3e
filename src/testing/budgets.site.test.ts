import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chapterPaths, readPages, readSite, sitePath, type Page } from './built-site.ts';
import { attribute, selectTags } from './html-tree.ts';
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
/**
 * The pages that hold more than text, or all of it: the chapters, the first page, the atlas, places, the glossary, sources and
 * files, the article beside its restatement, and figures for other sites.
 */
const weighed = pages
  .filter(({ path }) => ['/', '/about/', '/atlas/', '/claims/', '/terms/', ...chapterPaths()].includes(path) || /^\/(?:embed|places)\//.test(path))
  .map((page) => ({ path: page.path, page, maps: mapsOf(page) }));

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

/** The ids of the maps that a page holds: `/data/maps/<id>.json` is what each fetches. */
function mapsOf({ document }: Page): string[] {
  return [
    ...selectTags(document, 'figure-map').map((map) => attribute(map, 'data-map') ?? ''),
    ...selectTags(document, 'atlas-map').map(() => 'atlas'),
  ];
}

/** What the HTML of a page is made of, each part by itself: together they weigh less, since they share words. */
function partsOfHtml({ html }: Page): string {
  const parts = {
    'shared geometry': /<svg class="map-sprite[\s\S]*?<\/svg>/g,
    drawings: /<svg class="(?:map-drawing|chart-drawing|atlas__drawing)[\s\S]*?<\/svg>/g,
    tables: /<table[\s\S]*?<\/table>/g,
    'names in prose': /<a class="place[^>]*>/g,
  };
  const found = Object.entries(parts).map(([name, pattern]) => ({ name, texts: html.match(pattern) ?? [] }));
  return found.map(({ name, texts }) => `${String(texts.length)} × ${name} ${(gzip(texts.join('')) / kilobyte).toFixed(1)} KB`).join(', ');
}

test('there are chapters to weigh, the first page and the atlas', () => {
  expect(weighed.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/atlas/', ...chapterPaths()]));
});

test('some chapter has several maps, so that their weight is measured', () => {
  expect(Math.max(...weighed.map(({ maps }) => maps.length))).toBeGreaterThanOrEqual(3);
});

describe.each(weighed)('$path with $maps.length maps', ({ page, maps }) => {
  const scripts = scriptGraph(page);
  const inline = inlineScripts(page).map((code, index) => [`inline script ${index + 1}`, code] as const);

  test('the first load weighs at most 60 KB', () => {
    const weight = weigh([[page.path, page.html], ...siteFiles(styles(page)), ...siteFiles(scripts.atOnce)]);
    expect(weight.total, `${weight.parts}; in the HTML ${partsOfHtml(page)}`).toBeLessThanOrEqual(budget.firstLoad);
  });

  test('geometry stands once in the page', () => {
    const drawings = selectTags(page.document, 'svg').filter((svg) => /\bmap-sprite|\bmap-drawing|__drawing/.test(attribute(svg, 'class') ?? ''));
    const paths = drawings.flatMap((svg) => selectTags(svg, 'path').map((path) => attribute(path, 'd') ?? ''));
    // An arrowhead is no geometry, and dots are marks: lines without length.
    const geometry = paths.filter((path) => path.length > 60 && !/^(?:M[-\d. ]+h0)+$/.test(path));
    const seen = new Set<string>();
    const twice = geometry.filter((path) => seen.size === seen.add(path).size);
    // The map of a place stands still.
    expect(geometry.length > 0, 'a page with maps draws them').toBe(maps.length > 0 || page.path.startsWith('/places/'));
    expect(twice.map((path) => `${path.slice(0, 40)}… (${path.length} characters)`), 'draw it with <use>').toEqual([]);
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

  if (maps.length === 0) return;

  test('going live with a map weighs at most 110 KB', () => {
    // What a search, a chart or a table loads comes with those, and holds nothing of Leaflet.
    const loads = scripts.loads.filter((files) => siteFiles(files).some(([, content]) => /\bleaflet-/.test(content.toString('utf8'))));
    const code = siteFiles(new Set(loads.flatMap((files) => [...files.difference(styles(page))])));
    const weight = weigh([...code, ...siteFiles(groundOf(maps)), heaviest(maps)]);
    expect(code.length, 'the code of the live map must come by import(), after the page').toBeGreaterThan(0);
    expect(weight.total, weight.parts).toBeLessThanOrEqual(budget.liveMap);
  });
});

/** What a live map fetches beside its own file, and the browser keeps; the atlas has the borders among its geometry. */
function groundOf(maps: readonly string[]): string[] {
  const waters = ['/data/boundaries/sea-and-yangtze.topojson', '/data/boundaries/lakes-and-canals.topojson'];
  return maps.includes('atlas') ? waters : [...waters, '/data/maps/borders.json'];
}

/** The file of the map that weighs most. */
function heaviest(maps: readonly string[]): [string, Buffer] {
  const files = siteFiles(maps.map((map) => `/data/maps/${map}.json`));
  const [first] = files.sort((left, right) => gzip(right[1]) - gzip(left[1]));
  if (first === undefined) throw new Error('the page has no map');
  return first;
}

describe('the style sheets of the site', () => {
  const order = ['reset', 'tokens', 'base', 'vendor', 'prose', 'components', 'figures', 'print'];
  const sheets = pages
    .flatMap((page) => [...styles(page), ...scriptGraph(page).later])
    .filter((path) => path.endsWith('.css'));

  // Each must, because any of them may be the first to arrive.
  test.each([...new Set(sheets)])('%s names every layer in its order', (path) => {
    const named = readSite(path).toString('utf8').matchAll(/@layer ([\w, -]+)[;{]/g);
    const layers = [...named].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    expect([...new Set(layers)], "begin the sheet with @import './layers.css'").toEqual(order);
  });

  test.each(pages)('$path loads that of every page first', (page) => {
    const [first, ...others] = [...styles(page)];
    expect(first).toMatch(/\/index\.[\w-]+\.css$/);
    expect(others.length).toBeGreaterThan(0);
  });
});
