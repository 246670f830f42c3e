import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { overlapArea, type PlacedLabel } from '@/drawing/place-labels.ts';
import { boxOfBounds, type Box } from '@/drawing/projection.ts';
import { textWidth } from '@/drawing/text-width.ts';
import { mapRecords } from './all-figures.ts';
import { labelTiers, layOutTiers, nameRanks, shareTiers } from './label-tiers.ts';
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

/** Font sizes that the style sheet gives to classes of names while the names of a tier are shown, in shares of the map's width. */
function sizesInSheet(tier: number): ReadonlyMap<string, number> {
  const sheet = readFileSync(new URL('../styles/map-names.css', import.meta.url), 'utf8');
  const block = sheet.split('@container').find((part) => part.includes(`[data-tier~='${String(tier)}']`)) ?? '';
  const rules = [...block.matchAll(/([^{}]*)\{\s*font-size: ([\d.]+)em;/g)];
  return new Map(rules.flatMap(([, selectors = '', size]) => [...selectors.matchAll(/\.(map-name[\w-]*)(?=,|\s|$)/g)].map(([, name = '']) => [name, Number(size)] as const)));
}

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

describe.each(mapRecords)('the names of “$id” as they are written', (record) => {
  const view = boxOfBounds(frameOf(record.scale), record.bounds);
  const tiers = layOutTiers(record, view);
  const shared = shareTiers(tiers);

  test.each(tiers)('are those of the layout at $width px, each in its place', ({ width, groups }) => {
    const at = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`;
    const written = shared
      .filter(({ widths }) => widths.includes(width))
      .flatMap(({ classes }) => [...classes])
      .flatMap(([className, labels]) => labels.map(({ text, at: [x, y], dx, dy, anchor }) => `${text} ${className} ${anchor} ${at(x, y)} ${at(dx, dy)}`));
    const laidOut = groups.flatMap(({ className, labels }) =>
      labels.map(({ text, at: [x, y], x: left, y: middle, size, anchor }) => `${text} ${className} ${anchor} ${at(x, y)} ${at((left - x) / size, (middle - y) / size)}`),
    );
    expect(written.map((place) => place.replaceAll('-0.00', '0.00')).sort()).toEqual(laidOut.map((place) => place.replaceAll('-0.00', '0.00')).sort());
  });

  test.each(tiers)('have the size in the style sheet for which they were laid out at $width px', ({ width, unit, groups }) => {
    const sizes = sizesInSheet(width);
    for (const { className, size } of groups) {
      const own = className.split(' ').flatMap((name) => sizes.get(name) ?? []).at(-1);
      expect((own ?? 0) * width, className).toBeCloseTo(size / unit, 1);
    }
  });
});
