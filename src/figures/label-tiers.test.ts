import { describe, expect, test } from 'vitest';
import { overlapArea, type PlacedLabel } from '@/drawing/place-labels.ts';
import { boxOfBounds, type Box } from '@/drawing/projection.ts';
import { textWidth } from '@/drawing/text-width.ts';
import { mapRecords } from './all-figures.ts';
import { labelTiers, layOutTiers, nameRanks } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';

/** The letters of a label, without the room that is kept around them: Han characters fill a square. */
function letters({ text, size, spacing = 0, anchor, x, y }: PlacedLabel): Box {
  const width = (textWidth(text) + [...text].length * spacing) * size;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - size / 2, width, height: size };
}

const cases = mapRecords.flatMap((record) => {
  const view = boxOfBounds(frameOf(record.scale), record.bounds);
  return layOutTiers(record, view).map((tier) => ({ id: record.id, record, view, tier, width: tier.width }));
});

test('there is a layout for every width of every map', () => {
  expect(cases).toHaveLength(mapRecords.length * labelTiers.length);
});

describe.each(cases)('the names of “$id” at $width px', ({ record, view, tier: { unit, groups } }) => {
  const labels = groups.flatMap((group) => group.labels);

  test('are at least 12 px tall', () => {
    expect(labels.filter(({ size }) => size / unit < 12 - 1e-9).map(({ text }) => text)).toEqual([]);
  });

  test('touch no other name', () => {
    const touching = labels.flatMap((label, index) =>
      labels.slice(index + 1).filter((other) => overlapArea(letters(label), [letters(other)]) > 0).map(({ text }) => `${label.text} and ${text}`),
    );
    expect(touching).toEqual([]);
  });

  test('stay inside the frame', () => {
    const outside = labels.filter((label) => {
      const { x, y, width, height } = letters(label);
      return x < view.x || y < view.y || x + width > view.x + view.width || y + height > view.y + view.height;
    });
    expect(outside.map(({ text }) => text)).toEqual([]);
  });

  test('leave none of the first rank out', () => {
    const first = record.names.filter(({ kind }) => nameRanks[kind] === 0).map(({ text }) => text);
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(first));
  });
});
