import { describe, expect, test } from 'vitest';
import { nameFiles } from './names.ts';
import { DRAWINGS_FILE, unpackDrawings } from '../names/drawings-pack.ts';
import { NAMES_FILE, unpackNames } from '../names/names-pack.ts';
import type { Drawing, NamesTable, PlaceRow, PlaceTable } from '../names/names-table.ts';

const city: PlaceRow & Drawing = { name: '徐州', note: '设区市', url: '/atlas/?map=zones&place=xuzhou', others: [], filled: [0], faint: [], line: '', dots: [] };
const axis: PlaceRow & Drawing = { ...city, name: '沿江', url: '/atlas/?map=corridors&place=along-yangtze', filled: [], line: 'M0 0l1 1' };
const places: PlaceTable = { frame: [10, 10], ground: 1, shapes: ['M0 0l9 0 0 9z'], places: [city, axis] };

function figure(id: string, title: string, note = ''): string {
  return `<figure class="figure" id="fig-${id}" data-figure="${id}" data-kind="chart"><figcaption><p class="figure__title"><span>${title}</span></p>
    <p class="figure__subtitle">按设区市；颜色有深浅</p></figcaption><p class="figure__note">${note}</p></figure>`;
}

function term(id: string, name: string): string {
  return `<dfn class="term" id="term-${id}">${name}</dfn>`;
}

const glossary = [{ id: 'a', gloss: '一座大城市和周边市县' }];

function filesOf(pages: Readonly<Record<string, string>>): { table: NamesTable; drawings: readonly Drawing[]; explanations: readonly string[] } {
  const files = nameFiles(Object.entries(pages).map(([address, body]) => ({ address, html: `<main><h1>题${address}</h1>${body}</main>` })), places, glossary);
  const contentOf = (wanted: (name: string) => boolean) => files.find(({ name }) => wanted(name))?.content;
  return {
    table: unpackNames(contentOf((name) => name === NAMES_FILE) ?? ''),
    drawings: unpackDrawings(contentOf((name) => name === DRAWINGS_FILE) ?? '').drawings,
    explanations: JSON.parse(contentOf((name) => name.startsWith('explanations')) ?? '[]') as string[],
  };
}

describe('figures', () => {
  test('stand with their first page, but the home page comes last', () => {
    const { table } = filesOf({ '/': figure('zones', '四片') + figure('outline', '线索'), '/one/': figure('zones', '四片'), '/two/': figure('zones', '四片') });
    expect(table.figures.map(({ name, url, page }) => [name, url, page])).toEqual([
      ['四片', '/one/#fig-zones', '题/one/'],
      ['线索', '/#fig-outline', '题/'],
    ]);
  });

  test('have their kind, the first part of their subtitle and what their notes speak of', () => {
    const { table } = filesOf({ '/one/': figure('zones', '四片', '徐州和沿江另画') , '/atlas/': '' });
    expect(table.figures[0]).toMatchObject({ kind: 'chart', subtitle: '按设区市', about: ['沿江'] });
  });

  test('without a title stop the build, with the page and the remedy', () => {
    expect(() => filesOf({ '/one/': '<figure id="fig-a" data-figure="a"></figure>' })).toThrow(/\/one\/.*Figure\.astro/);
  });
});

describe('terms', () => {
  test('have what the glossary says of them, whatever the sentence around them does', () => {
    const { table, explanations } = filesOf({ '/one/': `<p>${term('a', '“都市圈”')}要加快建设。</p>` });
    expect(table.terms).toEqual([{ name: '“都市圈”', url: '/one/#term-a' }]);
    expect(explanations).toEqual(['一座大城市和周边市县']);
  });

  test('that the glossary lacks stop the build, with the page and the remedy', () => {
    expect(() => filesOf({ '/one/': `<p>${term('b', '腹地')}</p>` })).toThrow(/content\/glossary\.json.*腹地.*term-b.*\/one\//);
  });

  test('stand with the page that marks them first, and without an id stop the build', () => {
    const { table } = filesOf({ '/one/': `<p>${term('a', '飞地')}</p>`, '/two/': `<p>${term('a', '飞地')}</p>` });
    expect(table.terms).toEqual([{ name: '飞地', url: '/one/#term-a' }]);
    expect(() => filesOf({ '/one/': '<p><dfn>飞地</dfn></p>' })).toThrow(/飞地.*Term\.astro/);
  });
});

test('places are in the file of the pages that show them, and of the list that their own pages stand under', () => {
  const { table, drawings } = filesOf({ '/atlas/': '' });
  expect(table.places.map((place, at) => ({ ...place, ...drawings[at] }))).toEqual([city, axis]);
  expect(filesOf({ '/en/': '' }).table.places).toEqual([]);
  const own = { name: '徐州', note: '设区市', url: '/places/xuzhou/', others: [] };
  const placesOf = (address: string) => unpackNames(nameFiles([{ address, html: '<main></main>' }], { ...places, places: [{ ...city, ...own }] }, [])[0]?.content ?? '').places;
  expect(placesOf('/places/')).toEqual([own]);
  expect(placesOf('/en/places/')).toEqual([]);
  expect(placesOf('/')).toEqual([]);
});
