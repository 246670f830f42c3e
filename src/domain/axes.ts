import rawAxes from '../../content/facts/axes.json' with { type: 'json' };
import { checkReferences, type KnownIds } from './check-references.ts';
import { corridors, stopsOf } from './corridors.ts';
import { listOf, lngLat, recordOf, slug, text } from './fields.ts';
import type { Corridor, LngLat, Slug } from './model.ts';
import { parseRecords } from './parse-records.ts';

const FILE = 'content/facts/axes.json';

/** A schematic line drawn by hand, for an axis that does not run through its stops. */
export interface Axis {
  readonly corridor: Slug;
  /** One Chinese phrase on how it was drawn, which the map of the axes prints. */
  readonly note: string;
  readonly points: readonly LngLat[];
}

const knownCorridors: KnownIds = {
  what: 'the id of a corridor',
  definedIn: 'content/facts/corridors.json',
  ids: new Set(corridors.map(({ id }) => id)),
};

/** Reads the axes. Throws a `ContentError` with file, record, field and remedy. */
export function parseAxes(raw: unknown, file: string): readonly Axis[] {
  const records = parseRecords<Axis>(raw, file, recordOf({ corridor: slug, note: text, points: listOf(lngLat) }), {
    label: 'corridor',
    unique: ['corridor'],
  });
  return checkReferences(records, file, ({ corridor }) => corridor, ({ corridor }) => [
    { field: 'corridor', id: corridor, known: knownCorridors },
  ]);
}

/** The axes that are drawn by hand. */
export const axes = parseAxes(rawAxes, FILE);

/**
 * The points that a corridor's schematic line runs through, `[longitude, latitude]`: its own axis where one is drawn
 * by hand, and otherwise its stops, without those that only a wider reading counts.
 */
export function axisOf(corridor: Corridor): readonly LngLat[] {
  return (
    axes.find((axis) => axis.corridor === corridor.id)?.points ??
    stopsOf(corridor)
      .filter(({ standing }) => standing !== 'wider')
      .map(({ point }) => point)
  );
}
