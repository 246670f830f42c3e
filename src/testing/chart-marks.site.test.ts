import { describe, expect, test } from 'vitest';
import { namedPlaces } from '@/domain/named-places.ts';
import { figureRecords } from '@/figures/all-figures.ts';
import { galleryDrawings } from './gallery-drawings.ts';
import { attribute, parsePage, select } from './html-tree.ts';
import { strangeNumbers } from './table-words.ts';

const places = new Set(namedPlaces.map(({ id }) => id));

describe.each(galleryDrawings())('the marks of $file', ({ chart, file, svg }) => {
  const table = figureRecords.find(({ id }) => id === chart)?.table ?? { caption: '', columns: [], rows: [] };
  const page = parsePage(svg);
  const marks = select(page, (element) => attribute(element, 'data-mark') !== undefined);
  // A link leads to what it stands for, and says so by itself.
  const links = select(page, (element) => element.tagName === 'a');
  const valuesOf = (name: string): string[] => [...new Set(marks.flatMap((mark) => attribute(mark, name) ?? []))];

  test('stand for rows of its table', () => {
    const rows = new Set(table.rows.map(({ feature }) => feature));
    expect(marks.length + links.length, `${file}: nothing can be chosen`).toBeGreaterThan(0);
    expect(valuesOf('data-feature').filter((feature) => !rows.has(feature)), `${file}: data-feature without a row`).toEqual([]);
  });

  test('stand for places that prose and maps know', () => {
    expect(valuesOf('data-place').filter((place) => !places.has(place)), `${file}: data-place that is not an id of content/facts`).toEqual([]);
  });

  test('say what they stand for, with numbers of the table', () => {
    expect(marks.filter((mark) => !attribute(mark, 'data-readout')).map((mark) => attribute(mark, 'data-mark')), `${file}: marks without data-readout`).toEqual([]);
    const strange = valuesOf('data-readout').flatMap((readout) => strangeNumbers(readout, table).map((number) => `${number} in “${readout}”`));
    expect(strange, `${file}: not in the table`).toEqual([]);
  });
});
