import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { missingCharacters } from '@/pictures/faces.ts';
import { serialise } from '@/pictures/svg-tree.ts';
import { textBoxes, type TextBox } from '@/pictures/text-boxes.ts';
import { publicAddress } from '@/text/public-address.ts';
import { words } from '@/text/zh-CN.ts';
import { builtPictures } from './built-pictures.ts';
import { builtFor, chapterPaths, readClaims, readPages, readSite } from './built-site.ts';
import { decodePng, rgbaOf } from './decode-png.ts';
import { attribute, parsePage, select, selectTags, textOf } from './html-tree.ts';

const LARGEST = 400_000;
const WIDTH = 1080;
/** A phone shows three pixels as one of its own. */
const SMALLEST_TEXT = 32;

const maker = builtPictures(builtFor());
const solid = (text: string): string => text.replaceAll(/\s+/g, '');
const linked = [
  ...new Set(readPages().flatMap(({ document }) => selectTags(document, 'a').flatMap((link) => /^\/posters\/([\w-]+)\.png$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []))),
].sort();
const chapters = chapterPaths().map((path) => path.slice(1, -1));
const cities = linked.filter((slug) => !chapters.includes(slug));
const atlas = parsePage(readSite('/atlas/').toString('utf8'));

/** Paths of the shapes on the map that shows where a city lies, by their codes. */
const shapes = new Map(
  selectTags(parsePage(readSite('/embed/zones/').toString('utf8')), 'path').flatMap((path) => {
    const code = /^shape-(\d{6})$/.exec(attribute(path, 'id') ?? '')?.[1];
    return code === undefined ? [] : [[code, attribute(path, 'd') ?? ''] as const];
  }),
);

/** Where the poster of a chapter or a city is to lead. */
const pathOf = (slug: string): string => (chapters.includes(slug) ? `/${slug}/` : `/atlas/?place=${slug}`);

/** The groups of a poster in their order, each with the top and the bottom of its texts. */
function blocksOf(boxes: readonly TextBox[]): { readonly id: string; readonly top: number; readonly bottom: number }[] {
  return [...Map.groupBy(boxes, ({ groups }) => groups[0] ?? '')].map(([id, of]) => ({ id, top: Math.min(...of.map(({ top }) => top)), bottom: Math.max(...of.map(({ bottom }) => bottom)) }));
}

test('there is a poster for each chapter and each of the thirteen cities, and a link to it', () => {
  expect(chapters.filter((slug) => !linked.includes(slug))).toEqual([]);
  expect(cities).toHaveLength(13);
});

describe.each(linked)('the poster of %s', (slug) => {
  const { root, height } = maker.poster(slug);
  const boxes = textBoxes(root);
  const text = solid(boxes.map((box) => box.text).join(''));
  const address = publicAddress(pathOf(slug), builtFor());

  test('is a PNG that can be sent, as wide as phones have pixels', () => {
    const png = readSite(`/posters/${slug}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([WIDTH, height]);
    expect(png.length).toBeLessThanOrEqual(LARGEST);
  });

  test('cuts no text off, lays none over another part, and has none that is too small', () => {
    const out = boxes.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > WIDTH || bottom > height);
    expect(out.map((box) => box.text)).toEqual([]);
    const blocks = blocksOf(boxes);
    expect(blocks.length).toBeGreaterThan(8);
    expect(blocks.slice(1).filter(({ top }, index) => top < (blocks[index]?.bottom ?? 0)).map(({ id }) => id)).toEqual([]);
    expect(boxes.filter(({ top, bottom, groups }) => groups[0] !== 'drawing' && bottom - top < SMALLEST_TEXT - 0.01).map((box) => box.text)).toEqual([]);
    expect(missingCharacters(root), 'characters that the typefaces lack: run npm run typeface').toBe('');
  });

  test('says whose it is and where it leads, by a code where that is known', () => {
    expect(text).toContain(words.site.name);
    expect(text).toContain(address);
    // The code stands in the lower right corner.
    const size = 460;
    const corner = { left: WIDTH - size, top: height - size, width: size, height: size };
    expect(jsQR(rgbaOf(decodePng(readSite(`/posters/${slug}.png`)), corner), size, size)?.data).toBe(builtFor() === undefined ? undefined : address);
  });
});

test.each(['coast', 'nantong'])('the poster of %s has a code where the site’s address is known, and else its path alone', (slug) => {
  const imprint = (site: URL | undefined): { readonly hasCode: boolean; readonly text: string } => {
    const { root } = builtPictures(site).poster(slug);
    return { hasCode: serialise(root).includes('id="code"'), text: solid(textBoxes(root).map((box) => box.text).join('')) };
  };
  expect(imprint(new URL('https://example.org'))).toEqual({ hasCode: true, text: expect.stringContaining(`https://example.org${pathOf(slug)}`) });
  const bare = imprint(undefined);
  expect(bare).toEqual({ hasCode: false, text: expect.stringContaining(pathOf(slug)) });
  expect(bare.text).not.toContain('https:');
});

test.each(chapters)('the poster of the chapter %s has its title, its points and its first figure', (slug) => {
  const page = parsePage(readSite(`/${slug}/`).toString('utf8'));
  const text = solid(textBoxes(maker.poster(slug).root).map((box) => box.text).join(''));
  const hasClass = (name: string) => select(page, (element) => (attribute(element, 'class') ?? '').split(/\s+/).includes(name));
  const points = hasClass('key-points').flatMap((list) => selectTags(list, 'li')).map(textOf);
  const figures = selectTags(page, 'figure').filter((figure) => attribute(figure, 'data-figure') !== undefined);
  const figure = figures.find((each) => attribute(each, 'data-kind') === 'map') ?? figures[0];
  const inFigure = figure === undefined ? [] : select(figure, (element) => /\b(?:figure__title|legend__label|figure__note)\b/.test(attribute(element, 'class') ?? '')).map(textOf);
  expect(points.length).toBeGreaterThan(2);
  expect(inFigure.length).toBeGreaterThan(3);
  expect([...selectTags(page, 'h1').map(textOf), ...points, ...inFigure].map(solid).filter((said) => !text.includes(said))).toEqual([]);
});

test.each(cities)('the poster of %s has what the atlas says of it, and shows where it lies', (slug) => {
  const [entry] = select(atlas, (element) => attribute(element, 'id') === `at-${slug}`);
  if (entry === undefined) throw new Error(`the atlas has no entry of ${slug}`);
  const { root } = maker.poster(slug);
  const text = solid(textBoxes(root).map((box) => box.text).join(''));
  const gists = new Map(readClaims().map(({ id, gist }) => [id, gist]));
  const links = selectTags(entry, 'a');
  const passages = links.filter((link) => attribute(link, 'href')?.includes('#c-')).map(textOf);
  const structures = links.filter((link) => attribute(link, 'href')?.startsWith('#at-')).map(textOf);
  const facts = selectTags(entry, 'dd').map(textOf).filter((fact) => fact.includes('人口'));
  expect(facts).toHaveLength(1);
  expect([...passages, ...structures, ...facts].map(solid).filter((said) => !text.includes(said))).toEqual([]);
  expect(passages.filter((passage) => gists.get(passage.split(' ')[0] ?? '') !== passage.split(' ').slice(1).join(' '))).toEqual([]);
  expect(text.includes('没有点到')).toBe(passages.length === 0);
  // Its outline is drawn over its area: the same path twice, those of its neighbours once.
  const [code = ''] = (attribute(entry, 'data-features') ?? '').split(' ');
  const drawing = serialise(root);
  const times = (shape: string): number => drawing.split(`d="${shapes.get(shape) ?? 'no such shape'}"`).length - 1;
  const codes = select(atlas, (element) => /^at-/.test(attribute(element, 'id') ?? '')).flatMap((each) => attribute(each, 'data-features') ?? []).filter((each) => /^32\d{2}00$/.test(each));
  expect(codes).toHaveLength(13);
  expect(Object.fromEntries(codes.map((each) => [each, times(each)]))).toEqual(Object.fromEntries(codes.map((each) => [each, each === code ? 2 : 1])));
});
