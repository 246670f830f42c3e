import { expect, test } from 'vitest';
import { faceFor } from '@/pictures/faces.ts';
import type { SvgNode } from '@/pictures/svg-tree.ts';
import { textBoxes } from '@/pictures/text-boxes.ts';
import { builtPictures } from './built-pictures.ts';
import { builtFor, readSite } from './built-site.ts';
import { attribute, parsePage, selectTags } from './html-tree.ts';

const maker = builtPictures(builtFor());
const drawn = (root: SvgNode): Set<string> => new Set(textBoxes(root).flatMap(({ text, groups }) => (groups.includes('drawing') ? [text] : [])));

function textIn(node: SvgNode): string {
  return typeof node === 'string' ? node : node.children.map(textIn).join('');
}

/** Texts of a drawing that are set like headings. */
function prominent(node: SvgNode, isDrawing = false): string[] {
  if (typeof node === 'string') return [];
  if (isDrawing && node.name === 'text' && faceFor(String(node.attributes['font-family']), '400') === 'song') return [textIn(node)];
  return node.children.flatMap((child) => prominent(child, isDrawing || node.attributes['id'] === 'drawing'));
}

test('the card on axes names the lines that it shows', () => {
  const axes = ['欧亚大陆桥东段', '沿海', '沿大运河', '沿江'];
  expect([...drawn(maker.card('linked-development').root)]).toEqual(expect.arrayContaining([...axes, '沿沪宁产业创新带']));
  expect([...drawn(maker.square('linked-development').root)]).toEqual(expect.arrayContaining(axes));
});

test('the cards on the area of Shanghai name it, what lies in it, and its members to the last', () => {
  for (const { root } of [maker.card('function-orientation'), maker.square('function-orientation')]) {
    expect([...drawn(root)]).toEqual(expect.arrayContaining(['上海大都市圈', '苏锡常都市圈', '上海', '苏州', '嘉兴', '宁波', '舟山']));
  }
});

test('the poster of a city has no other name on its map that stands out', () => {
  const links = selectTags(parsePage(readSite('/atlas/').toString('utf8')), 'a').flatMap((link) => /^\/posters\/([\w-]+)\.png$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []);
  expect(new Set(links).size).toBe(13);
  for (const slug of new Set(links)) {
    const { root } = maker.poster(slug);
    const title = textBoxes(root).find(({ groups }) => groups[0] === 'title')?.text;
    expect([...new Set(prominent(root))], slug).toEqual([title]);
  }
});
