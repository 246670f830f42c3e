import type { Topology } from 'topojson-specification';
import type { LiveMap } from '@/drawing/live-map.ts';
import type { AtlasGeometry, AtlasLive } from './atlas-live.ts';
import { fetchJson } from './fetch-json.ts';
import { importAnew } from './import-anew.ts';
import { loadLiveStyles } from './live-styles.ts';

const importLive = importAnew(() => import('./atlas-live.ts'));

/** The code of the live atlas, and what it draws. */
interface LoadedAtlas {
  readonly Live: typeof AtlasLive;
  readonly geometry: AtlasGeometry;
}

/**
 * Loads what the atlas needs to go live, all at the same time. Rejects when any of it does not arrive.
 * @param signal ends the requests
 */
export async function loadAtlas(signal: AbortSignal): Promise<LoadedAtlas> {
  const [{ AtlasLive: Live }, , map, ...waters] = await Promise.all([
    importLive(),
    loadLiveStyles(),
    fetchJson<LiveMap>('/data/maps/atlas.json', signal),
    fetchJson<Topology>('/data/boundaries/sea-and-yangtze.topojson', signal),
    fetchJson<Topology>('/data/boundaries/lakes-and-canals.topojson', signal),
  ]);
  return { Live, geometry: { map, waters } };
}
