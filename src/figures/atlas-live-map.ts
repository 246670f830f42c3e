import type { LiveMap, LiveName } from '@/drawing/live-map.ts';
import { atlasLines, atlasNames, atlasOutlines, atlasPoints, atlasRecord, atlasShapes, type Layered } from './atlas-record.ts';
import { atlasNameRank } from './atlas-name-ranks.ts';
import { liveMap } from './live-map.ts';
import { borderObjects } from './map-geometry.ts';

/**
 * The atlas as data for the browser: one geometry, and on every feature the layer that it is drawn in. The borders are
 * in it too: most of their arcs are those of the shapes, so that they cost little here and much in a file of their own.
 */
export function liveAtlas(): LiveMap {
  const live = liveMap(atlasRecord, borderObjects());
  return {
    ...live,
    // The list of the page says which feature stands for a place, and what the article says of it.
    features: {},
    gists: {},
    shapes: withLayers(live.shapes, atlasShapes),
    outlines: withLayers(live.outlines, atlasOutlines),
    lines: withLayers(live.lines, atlasLines),
    points: withLayers(live.points, atlasPoints),
    names: withLayers(live.names, atlasNames).map((name, index): LiveName => {
      const named = atlasNames[index];
      return named === undefined ? name : { ...name, rank: atlasNameRank(named) };
    }),
  };
}

/** `liveMap` keeps the order of the record, so that the layers can be put back one by one. */
function withLayers<Item extends object>(items: readonly Item[], layered: readonly Layered<unknown>[]): (Item & { layer?: string })[] {
  return items.map((item, index) => {
    const layer = layered[index]?.layer;
    return layer === undefined ? item : { ...item, layer };
  });
}
