import type { APIRoute } from 'astro';
import { mapRecords } from '@/figures/all-figures.ts';
import { liveMapFile } from '@/figures/live-map.ts';
import type { MapRecord } from '@/figures/map-figure.ts';

export function getStaticPaths() {
  return mapRecords.map((record) => ({ params: { map: record.id }, props: { record } }));
}

/** What one map needs to go live, beside the ground that all maps share. */
export const GET: APIRoute<{ record: MapRecord }> = ({ props: { record } }) => Response.json(liveMapFile(record));
