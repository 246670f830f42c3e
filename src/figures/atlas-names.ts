import type { Slug } from '@/domain/model.ts';
import { placeLabels, type Label } from '@/drawing/place-labels.ts';
import type { Box } from '@/drawing/projection.ts';
import { atlasLines, atlasNames, atlasPoints, type Layered } from './atlas-record.ts';
import { defaultLayers } from './atlas-presets.ts';
import { atlasNameRank } from './atlas-name-ranks.ts';
import { dotRadius, groupLabels, hasDot, nameSpacing, type LabelGroup } from './label-tiers.ts';
import type { MapName } from './map-figure.ts';
import { frameOf } from './map-geometry.ts';

/** Widths of the drawn frame in CSS pixels for which names are laid out; atlas.css shows the widest that fits. */
export const atlasTiers = [290, 400, 560, 780] as const;

/** Font size in CSS pixels of the names that are read first; of all others. */
const SIZES = { main: [12, 13, 14, 15.5], other: [12, 12, 12, 12.5] } as const;

/** The names of a layer, or of the ground, at a tier. */
interface LayerGroups {
  readonly layer?: Slug | undefined;
  readonly groups: readonly LabelGroup[];
}

export interface AtlasTier {
  readonly width: number;
  /** Drawing units a CSS pixel at this tier. */
  readonly unit: number;
  readonly layers: readonly LayerGroups[];
}

/**
 * The names of the atlas for each tier, in units of its frame. All layers are laid out together, so that no two names
 * touch whatever layers are shown; where there is no room, a name waits for the live map.
 * @param view the part of the frame that the names stay in
 */
export function layOutAtlasNames(view: Box): AtlasTier[] {
  const { project } = frameOf('province');
  const lines = atlasLines.filter(isAtFirst).map(({ item }) => item.points.map(project));
  const names = [...new Map(atlasNames.map((named) => [named.item.id, named])).values()];
  const marks = [...names.filter(({ item }) => hasDot(item)), ...atlasPoints].filter(isAtFirst);
  const dots = marks.map(({ item }) => project(item.point));
  return atlasTiers.map((width, tier) => {
    const unit = view.width / width;
    const labels = names.map((named): Label => ({
      id: named.item.id,
      text: named.item.text,
      at: project(named.item.point),
      stand: hasDot(named.item) ? 'dot' : 'middle',
      size: (SIZES[isMain(named) ? 'main' : 'other'][tier] ?? 12) * unit,
      rank: atlasNameRank(named),
      spacing: nameSpacing[named.item.kind],
    }));
    const placed = placeLabels(labels, { frame: view, dots, dotRadius: dotRadius * unit, lines });
    const layers = [...new Set(atlasNames.map(({ layer }) => layer))].map((layer): LayerGroups => {
      const own = atlasNames.filter((name) => name.layer === layer).map(({ item }) => item);
      return { layer, groups: groupLabels(placed, own) };
    });
    return { width, unit, layers };
  });
}

/** Names leave open what the atlas shows at first; what is switched on later would leave them no room on a phone. */
function isAtFirst({ layer }: Layered<unknown>): boolean {
  return layer === undefined || defaultLayers.includes(layer);
}

function isMain(named: Layered<MapName>): boolean {
  return atlasNameRank(named) < 2;
}
