import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { figureRecords, mapRecords } from '@/figures/all-figures.ts';
import { labelTiers } from '@/figures/label-tiers.ts';
import { widestMap } from '@/figures/map-geometry.ts';
import { composePicture } from '@/pictures/compose-picture.ts';
import { missingCharacters } from '@/pictures/faces.ts';
import { readFigure } from '@/pictures/read-figure.ts';
import { serialise } from '@/pictures/svg-tree.ts';
import { publicAddress } from '@/text/public-address.ts';
import { words } from '@/text/zh-CN.ts';
import { builtFor, readSite, siteFile, siteFolder } from './built-site.ts';
import { decodePng } from './decode-png.ts';
import { attribute, parsePage, select, selectTags, textOf, type HtmlElement } from './html-tree.ts';

/** What a reader's messenger and an author's clone put up with. */
const LARGEST = { svg: 250_000, png: 400_000 };

const hasClass = (name: string) => (element: HtmlElement): boolean => (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

/** Text without the white space that lines and tags put into it. */
const solid = (text: string): string => text.replace(/\s+/g, '');

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The texts of an SVG file, joined, without its fonts. */
function textOfSvg(file: string): string {
  const plain = file.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, '');
  return solid(plain.replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity));
}

/** Names of the drawing that is shown at the width of the picture. */
function drawnTexts(id: string, figure: HtmlElement): string[] {
  const map = mapRecords.find((record) => record.id === id);
  const tier = map === undefined ? 480 : labelTiers.findLast((width) => width <= widestMap(map.scale, map.bounds));
  // A name that stands in the same place at several widths is written once for all of them.
  const drawings = select(figure, hasClass(map === undefined ? 'chart-drawing' : 'map-names')).filter((element) => attribute(element, 'data-tier')?.split(' ').includes(String(tier)));
  return drawings.flatMap((drawing) => selectTags(drawing, 'text').map(textOf));
}

describe.each(figureRecords.map(({ id }) => id))('the picture of %s', (id) => {
  const page = readSite(`/embed/${id}/`).toString('utf8');
  const [figure] = selectTags(parsePage(page), 'figure');
  if (figure === undefined) throw new Error(`dist/embed/${id}/index.html holds no figure`);
  const texts = (name: string): string[] => select(figure, hasClass(name)).map(textOf);
  const svg = readSite(`/data/${id}.svg`).toString('utf8');

  test('says what the figure says, and where it stands', () => {
    const sources = select(figure, hasClass('figure__source')).flatMap((source) => selectTags(source, 'a').map(textOf));
    const drawn = drawnTexts(id, figure);
    const address = attribute(figure, 'data-address') ?? '';
    const expected = [
      ...['figure__title', 'figure__subtitle', 'legend__label', 'legend__explanation', 'figure__note', 'provenance'].flatMap(texts),
      ...sources,
      ...drawn,
      words.site.name,
      address,
    ];
    const text = textOfSvg(svg);
    expect(drawn.length, 'texts of the drawing on the page').toBeGreaterThan(5);
    expect(sources.length).toBeGreaterThan(0);
    expect(address).toMatch(/^\/.*#fig-/);
    expect(expected.filter((part) => !text.includes(solid(part)))).toEqual([]);
  });

  test('has a name and a long description', () => {
    const description = select(figure, (element) => attribute(element, 'id') === `fig-${id}-description`).map(textOf);
    expect(solid(/<title>(.*?)<\/title>/s.exec(svg)?.[1] ?? '')).toBe(solid(texts('figure__title').join('')));
    expect([/<desc>(.*?)<\/desc>/s.exec(svg)?.[1]]).toEqual(description);
  });

  test('needs no style sheet, no other file and no program that knows more than SVG 1.1', () => {
    const drawing = svg.replace(/<style>.*?<\/style>/s, '');
    expect(drawing.match(/var\(|light-dark\(|color-mix\(|currentColor|\s(?:class|style|id="fig-|data-[\w-]+|aria-[\w-]+)=|<use\b|<foreignObject|href=|vector-effect|dominant-baseline|paint-order|NaN|undefined/g)).toBeNull();
    const fonts = /<style>(.*?)<\/style>/s.exec(svg)?.[1] ?? '';
    expect(fonts.replaceAll(/@font-face\{font-family:'Noto S(?:ans|erif) SC';font-weight:[47]00;src:url\(data:font\/woff2;base64,[\w+/=]+\) format\('woff2'\)\}/g, '')).toBe('');
    const ids = new Set([...drawing.matchAll(/\sid="([^"]+)"/g)].map(([, name]) => name));
    const references = [...drawing.matchAll(/url\(([^)]*)\)/g)].map(([, target]) => target ?? '');
    expect(references.filter((target) => !target.startsWith('#') || !ids.has(target.slice(1)))).toEqual([]);
  });

  test('is a PNG of twice its size, and both files are small enough to send', () => {
    const png = readSite(`/data/${id}.png`);
    const [width, height] = ['width', 'height'].map((name) => Number(new RegExp(`^<svg [^>]*\\b${name}="(\\d+)"`).exec(svg)?.[1]));
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * (width ?? 0), 2 * (height ?? 0)]);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(LARGEST.svg);
    expect(png.length).toBeLessThanOrEqual(LARGEST.png);
  });

  test('is a PNG that shows its texts, in both faces, and its drawing', () => {
    const { width, colourAt } = decodePng(readSite(`/data/${id}.png`));
    const paper = /<rect id="paper" [^>]*fill="(#\w{6})"/.exec(svg)?.[1] ?? '';
    const blocks = [...svg.matchAll(/<g id="(title|subtitle|drawing|legend|foot|imprint)" transform="translate\(\d+ (\d+)\)">/g)].map(([, name, top]) => ({ name, top: Number(top) }));
    /** How many pixels of a block are of a kind, in a thousand of all. */
    const share = (block: string, matches: (colour: string) => boolean): number => {
      const index = blocks.findIndex(({ name }) => name === block);
      const [top = 0, bottom = top + 20] = blocks.slice(index, index + 2).map((each) => each.top);
      // Every second line and column: one pixel for each of the page's.
      let found = 0;
      for (let y = 2 * top; y < 2 * bottom; y += 2) for (let x = 0; x < width; x += 2) if (matches(colourAt(x, y))) found += 1;
      return (2000 * found) / ((bottom - top) * width);
    };
    expect(paper).toMatch(/^#\w{6}$/);
    // Letters in the colour that the file gives them: those of the title are Song, those below it sans.
    for (const block of ['title', 'subtitle', 'imprint']) {
      const ink = new RegExp(`<g id="${block}"[^>]*>.*?<text [^>]*fill="(#\\w{6})"`, 's').exec(svg)?.[1];
      expect(share(block, (colour) => colour === ink), `${block} in ${ink ?? 'no colour'}`).toBeGreaterThan(2);
    }
    expect(share('drawing', (colour) => colour !== paper), 'drawing').toBeGreaterThan(40);
  });

  test('is the same each time it is made, in faces that have all its characters', () => {
    const read = readFigure(page, (address) => readFileSync(join(siteFolder, address), 'utf8'));
    const { root } = composePicture(read, { site: words.site.name, address: publicAddress(read.address, builtFor()) });
    expect(serialise(root)).toBe(svg.replace(/<style>.*?<\/style>/s, ''));
    expect(missingCharacters(root), 'characters that src/pictures/faces lacks: run npm run typeface').toBe('');
  });
});

test('every address of a picture on a page leads to its file', () => {
  const missing = figureRecords.flatMap(({ id }) => ['svg', 'png'].map((type) => `/data/${id}.${type}`)).filter((path) => siteFile(path) === undefined);
  expect(missing).toEqual([]);
});
