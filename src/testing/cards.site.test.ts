import { describe, expect, test } from 'vitest';
import { missingCharacters } from '@/pictures/faces.ts';
import { serialise, type SvgNode } from '@/pictures/svg-tree.ts';
import { textBoxes, type TextBox } from '@/pictures/text-boxes.ts';
import { cardName } from '@/text/card-name.ts';
import { words } from '@/text/zh-CN.ts';
import { builtFor, readPages, readSite, type Page } from './built-site.ts';
import { decodePng, type DecodedPng } from './decode-png.ts';
import { builtPictures } from './built-pictures.ts';
import { metaOf } from './head-tags.ts';
import { selectTags, textOf } from './html-tree.ts';

/** Messengers leave out larger ones. */
const LARGEST = 300_000;
/** What is smaller cannot be read where a card is seen at a third of its size. */
const SMALLEST = { title: 56, standfirst: 28, kicker: 28, imprint: 28, drawing: 20 } as const;
const PARTS = ['kicker', 'title', 'standfirst', 'imprint', 'drawing'] as const;

const pages = readPages();
const cardsOf = (page: Page): string[] => metaOf(page, 'og:image').map((address) => new URL(address, 'https://site.invalid').pathname);
const solid = (text: string): string => text.replaceAll(/\s+/g, '');

/** The pages that have a card of their own. */
const shown = pages.filter((page) => cardsOf(page).includes(`/cards/${cardName(page.path)}.png`));
const maker = builtPictures(builtFor());

/** Share of the pixels of a picture that are neither paper nor grey. */
function coloured({ width, height, colourAt }: DecodedPng): number {
  let found = 0;
  for (let y = 0; y < height; y += 4) {
    for (let x = 0; x < width; x += 4) {
      const channels = [1, 3, 5].map((start) => Number.parseInt(colourAt(x, y).slice(start, start + 2), 16));
      if (Math.max(...channels) - Math.min(...channels) > 40) found += 1;
    }
  }
  return (16 * found) / (width * height);
}

const partOf = ({ groups }: TextBox): (typeof PARTS)[number] | undefined => PARTS.find((part) => groups.includes(part));
const meet = (one: TextBox, other: TextBox): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What is wrong with where the texts of a card stand. */
function faultsOf(root: SvgNode, width: number, height: number): string[] {
  const boxes = textBoxes(root);
  const faults = boxes.flatMap((box) => {
    const part = partOf(box);
    if (part === undefined) return [`“${box.text}” stands in no part of the card`];
    const isOut = box.left < 0 || box.top < 0 || box.right > width || box.bottom > height;
    const isSmall = box.bottom - box.top < SMALLEST[part] - 0.01;
    return [...(isOut ? [`“${box.text}” leaves the card`] : []), ...(isSmall ? [`“${box.text}” is ${(box.bottom - box.top).toFixed(1)} px tall`] : [])];
  });
  const between = boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => partOf(other) !== partOf(box) && meet(box, other)).map((other) => `“${box.text}” meets “${other.text}”`));
  return [...faults, ...between];
}

test('every page names a card and its square', () => {
  expect(shown.map(({ path }) => path)).toEqual(expect.arrayContaining(['/', '/about/', '/atlas/', '/coast/', '/functional-zones/', '/introduction/']));
  // That they are there, and how large, head.site.test.ts asks.
  expect(pages.map(cardsOf).filter(([wide = '', square]) => square !== wide.replace('.png', '-square.png'))).toEqual([]);
});

describe.each(shown.map((page) => ({ page, name: cardName(page.path) })))('the cards of $name', ({ page, name }) => {
  const wide = maker.card(name);
  const square = maker.square(name);
  const title = solid(selectTags(page.document, 'h1').slice(0, 1).map(textOf).join(''));

  test('show the title, the description and the site’s name, in letters that stay readable', () => {
    const text = textBoxes(wide.root).filter((box) => partOf(box) !== 'drawing').map((box) => box.text).join('');
    for (const said of [title, solid(metaOf(page, 'description').join('')), words.site.name]) expect(solid(text)).toContain(said);
    const squareText = solid(textBoxes(square.root).map((box) => box.text).join(''));
    for (const said of [title, words.site.name]) expect(squareText).toContain(said);
    expect(faultsOf(wide.root, wide.width, wide.height)).toEqual([]);
    expect(faultsOf(square.root, square.width, square.height)).toEqual([]);
  });

  test('use no character that the typefaces lack', () => {
    expect(missingCharacters(wide.root) + missingCharacters(square.root), 'run npm run typeface').toBe('');
  });

  test('are drawings in the colours of the atlas, light enough to be sent', () => {
    for (const path of [`/cards/${name}.png`, `/cards/${name}-square.png`]) {
      const file = readSite(path);
      expect(file.length, path).toBeLessThanOrEqual(LARGEST);
      const png = decodePng(file);
      expect(png.colourAt(4, 4), path).toBe(maker.paper);
      // A chart has small dots, a map areas or broad lines.
      expect(coloured(png), path).toBeGreaterThan(name === 'introduction' ? 0.008 : 0.02);
    }
  });
});

test('a page that brings something out on its map has it brought out on its card', () => {
  const faded = (name: string): number => serialise(maker.card(name).root).match(/\bopacity="0\.28"/g)?.length ?? 0;
  expect(faded('coast')).toBeGreaterThan(faded('functional-zones') + 5);
});
