import { describe, expect, test } from 'vitest';
import { namedPlaces } from '@/domain/named-places.ts';
import { readPages } from './built-site.ts';
import { attribute, select, selectTags } from './html-tree.ts';

const known = new Set<string>(namedPlaces.map(({ id }) => id));
const charts = readPages().flatMap(({ path, document }) =>
  selectTags(document, 'figure-chart').map((chart) => ({ path, id: attribute(chart, 'data-chart') ?? '', chart })),
);

test('there are charts whose marks stand for places', () => {
  expect(charts.filter(({ chart }) => select(chart, (element) => attribute(element, 'data-place') !== undefined).length > 0).length).toBeGreaterThan(2);
});

describe.each(charts)('the chart $id of $path', ({ id, chart }) => {
  const marks = select(chart, (element) => attribute(element, 'data-place') !== undefined);

  test('marks only places that prose and maps know by the same id', () => {
    const unknown = new Set(marks.map((mark) => attribute(mark, 'data-place') ?? '').filter((place) => !known.has(place)));
    expect([...unknown], 'data-place takes an id of src/domain/named-places.ts').toEqual([]);
  });

  test('has a value to say of each place', () => {
    const said = new Set(marks.filter((mark) => attribute(mark, 'data-readout') !== undefined).map((mark) => attribute(mark, 'data-place')));
    expect(marks.map((mark) => attribute(mark, 'data-place')).filter((place) => !said.has(place))).toEqual([]);
  });

  test('belongs to the figure that its address names', () => {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(selectTags(chart, 'svg').length).toBeGreaterThan(0);
  });
});
