import { describe, expect, test } from 'vitest';
import { boxOfBounds } from '@/drawing/projection.ts';
import { holdsSquare } from '@/drawing/nearest-cells.ts';
import { labelTiers } from './label-tiers.ts';
import { frameOf } from './map-geometry.ts';
import { drawnPlaces } from './places-drawing.ts';
import { crowdedRecord, placesRecord } from './places-record.ts';

const maps = [placesRecord, crowdedRecord].map((record) => ({ id: record.id, view: boxOfBounds(frameOf(record.scale), record.bounds), drawn: drawnPlaces(record, boxOfBounds(frameOf(record.scale), record.bounds)) }));

test.each(labelTiers)('at %i px', (width) => {
  for (const { id, view, drawn } of maps) console.log(width, id, 'left', drawn.filter(({ targets }) => targets.every((t) => t.width !== width)).map(({ name }) => name.text).join(' '), 'small', [18,20,22,24].map((px) => px+':'+drawn.filter(({ at, targets }) => targets.some((t) => t.width === width && !holdsSquare(t.cell, at, px * view.width / width))).map(({ name }) => name.text).join(' ')).join(' '));
});
