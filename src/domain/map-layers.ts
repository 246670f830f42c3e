import rawLayers from '../../content/boundaries/layers.json' with { type: 'json' };
import { listOf, recordOf, slug, text } from './fields.ts';
import type { Slug } from './model.ts';
import { parseRecords } from './parse-records.ts';

const FILE = 'content/boundaries/layers.json';

/** What the maps draw, layer by layer, as readers and publishers must know it; PROVENANCE.md has the steps by which the files were made. */
export interface MapLayer {
  /** The name of its file under /data/boundaries/ where it is one. */
  readonly id: Slug;
  readonly name: string;
  readonly holds: string;
  readonly source: string;
  readonly vintage: string;
  readonly datum: string;
  readonly licence: string;
  /** What a reader may see on the maps and must not take for true, a sentence each. */
  readonly blemishes: readonly string[];
}

const layerSchema = recordOf({ id: slug, name: text, holds: text, source: text, vintage: text, datum: text, licence: text, blemishes: listOf(text) });

/** Reads the layers. Throws a `ContentError` with file, record, field and remedy. */
export function parseMapLayers(raw: unknown, file: string): readonly MapLayer[] {
  return parseRecords<MapLayer>(raw, file, layerSchema, { label: 'id', unique: ['id', 'name'] });
}

/** The layers of the maps in the order of the file. */
export const mapLayers = parseMapLayers(rawLayers, FILE);
