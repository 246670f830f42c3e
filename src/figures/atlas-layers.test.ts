import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { railLineById, routeOf } from '@/domain/rail.ts';
import { boxOfBounds } from '@/drawing/projection.ts';
import { mapRecords } from './all-figures.ts';
import { atlasLayers } from './atlas-layers.ts';
import { liveAtlas } from './atlas-live-map.ts';
import { atlasTiers, layOutAtlasNames } from './atlas-names.ts';
import { atlasPresets, defaultLayers } from './atlas-presets.ts';
import { atlasBounds, atlasLines, atlasNames, atlasOutlines, atlasPoints, atlasShapes } from './atlas-record.ts';
import { frameOf } from './map-geometry.ts';

const drawn = [...atlasShapes, ...atlasOutlines, ...atlasLines, ...atlasPoints];
const ids = atlasLayers.map(({ id }) => id);
const styles = readFileSync('src/styles/atlas.css', 'utf8');
const paper = readFileSync('src/styles/atlas-print.css', 'utf8');

describe('the layers hold every map of the site', () => {
  test.each(mapRecords)('every feature of the map “$id” is in a layer, or is a city on the ground', ({ shapes, outlines, lines, points }) => {
    const known = new Set(drawn.map(({ item }) => item.feature));
    const missing = [...shapes, ...outlines, ...lines, ...points].filter(({ feature }) => !known.has(feature));
    expect(missing.map(({ feature }) => feature)).toEqual([]);
  });

  test('no layer draws a line, a point or an outline twice, and no line stands in two', () => {
    const lines = atlasLines.map(({ item }) => item.feature);
    expect(lines.filter((feature, index) => lines.indexOf(feature) !== index)).toEqual([]);
    for (const { id, points, outlines } of atlasLayers) {
      for (const marks of [points, outlines]) expect(new Set(marks.map(({ feature }) => feature)).size, id).toBe(marks.length);
    }
  });

  test('railways go as far as the facts know them, also where a map of one region cuts them', () => {
    for (const { item } of atlasLines.filter(({ layer }) => layer === 'rail')) {
      const course = routeOf(railLineById(item.feature)).map(({ point }) => point);
      expect([course, course.toReversed()], item.feature).toContainEqual(item.points);
    }
    // The arrowhead stands at the last point: 京沪 goes on in the north, and ends at 上海.
    expect(atlasLines.find(({ item }) => item.feature === 'jinghu-hsr')?.item).toMatchObject({ arrow: true });
    expect(atlasLines.find(({ item }) => item.feature === 'jinghu-hsr')?.item.points.at(-1)?.[1]).toBeGreaterThan(35);
  });

  test('the legend of the railways says what its times are, and speaks of the whole province', () => {
    const words = atlasLayers.find(({ id }) => id === 'rail')?.legend.map(({ explanation }) => explanation).join('') ?? '';
    expect(words).toContain('“至上海”后面是开通初期的用时和年月');
    expect(words).toContain('徐州西南方向');
    expect(words).not.toContain('图外');
  });

  test('every layer draws something and explains it', () => {
    const empty = atlasLayers.filter(({ shapes, outlines, lines, points }) => [shapes, outlines, lines, points].every(({ length }) => length === 0));
    expect(empty.map(({ id }) => id)).toEqual([]);
    expect(atlasLayers.filter(({ legend }) => legend.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test('every paint, line, outline and mark that a layer draws has an item in its legend', () => {
    for (const { id, shapes, outlines, lines, points, legend } of atlasLayers) {
      const explained = new Set(
        legend.flatMap(({ sign }): string[] => (sign.kind === 'area' ? [...sign.paints] : [sign.kind === 'point' ? sign.sign : sign.style])),
      );
      const used = [...shapes.flatMap(({ paints }) => paints), ...[...outlines, ...lines].map(({ style }) => style), ...points.map(({ sign }) => sign)];
      expect([...new Set(used)].filter((style) => style !== 'plain' && !explained.has(style)), id).toEqual([]);
    }
  });

  test('fills lie over what overlays paint of whole cities, and under the counties that they paint', () => {
    const kinds = new Map(atlasLayers.map(({ id, kind }) => [id, kind]));
    const order = atlasShapes.map(({ item, layer }) => {
      if (layer === undefined) return 0;
      if (kinds.get(layer) === 'fill') return 2;
      return item.feature.endsWith('00') ? 1 : 3;
    });
    expect(order).toEqual(order.toSorted((left, right) => left - right));
  });
});

describe('presets', () => {
  test('the first is what the atlas shows by itself', () => {
    expect(atlasPresets[0]?.layers).toEqual(defaultLayers);
  });

  test.each(atlasPresets)('“$name” shows layers that exist, and at most one fill', ({ layers }) => {
    expect(layers.filter((layer) => !ids.includes(layer))).toEqual([]);
    expect(atlasLayers.filter(({ id, kind }) => layers.includes(id) && kind === 'fill').length).toBeLessThanOrEqual(1);
    // In the order of the switches, so that the address of a preset is the one that its switches write.
    expect(layers).toEqual(ids.filter((id) => layers.includes(id)));
  });
});

describe('the style sheets know', () => {
  test.each(ids)('the layer %s: its switch hides it on the drawing and in the legend, and lists it on paper', (id) => {
    expect(styles).toContain(`.atlas:not(:has(#layer-${id}:checked)) [data-layer='${id}']`);
    expect(paper).toContain(`.atlas:has(#layer-${id}:checked) .entry[data-layers~='${id}']`);
  });

  test('for which size of the map each layout of the names was made', () => {
    const { width, height } = boxOfBounds(frameOf('province'), atlasBounds);
    const sizes = [...styles.matchAll(/width >= (\d+)px\) and \(height >= (\d+)px\)[^{]*\{\s*\.atlas__names\[data-tier='(\d+)'\]/g)];
    expect(sizes.map(([, wide]) => Number(wide))).toEqual(atlasTiers.slice(1));
    for (const [, wide, high, tier] of sizes) {
      expect(tier).toBe(wide);
      expect(Math.abs(Number(high) - (Number(wide) * height) / width), `height of tier ${wide ?? ''}`).toBeLessThan(1);
    }
  });
});

describe('names', () => {
  const view = boxOfBounds(frameOf('province'), atlasBounds);

  test('of a layer carry it, so that they go when it goes; names of the ground carry none', () => {
    const live = liveAtlas();
    expect(live.names.filter(({ layer }) => layer === undefined).map(({ id }) => id)).toContain('320100');
    for (const { id, layer } of live.names.filter(({ className }) => className.includes('map-name--structure'))) expect(ids, id).toContain(layer);
  });

  test('stand once for each thing that a layer or the ground names', () => {
    const named = atlasNames.map(({ item, layer }) => `${layer ?? ''} ${item.id}`);
    expect(new Set(named).size).toBe(named.length);
  });

  test.each(layOutAtlasNames(view))('never touch at $width px, whatever layers are shown', ({ layers }) => {
    const labels = [...new Map(layers.flatMap(({ groups }) => groups.flatMap((group) => group.labels)).map((label) => [label.id, label])).values()];
    const touching = labels.flatMap((one, index) =>
      labels.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x);
        const height = Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y);
        return width > 0.01 && height > 0.01 ? [`${one.text}/${other.text}`] : [];
      }),
    );
    expect(labels.length).toBeGreaterThan(20);
    expect(touching).toEqual([]);
  });

  test('of the 13 cities stand at every size', () => {
    for (const { width, layers } of layOutAtlasNames(view)) {
      const texts = layers.flatMap(({ groups }) => groups.flatMap((group) => group.labels.map(({ id }) => id)));
      expect(texts.filter((id) => /^32\d\d00$/.test(id)), String(width)).toHaveLength(13);
    }
  });
});

test('the live atlas has every feature of the still one, with its layer', () => {
  const live = liveAtlas();
  const features = [...live.shapes, ...live.outlines, ...live.lines, ...live.points].map(({ id, layer }) => `${layer ?? ''} ${id}`);
  expect(features.toSorted()).toEqual(drawn.map(({ item, layer }) => `${layer ?? ''} ${item.feature}`).toSorted());
  expect(Object.keys(live.topology.objects)).toEqual(expect.arrayContaining(['neighbours', 'cityBorders', 'province']));
});
