import type { Slug } from '@/domain/model.ts';

/** A sensible combination of layers. */
export interface AtlasPreset {
  readonly name: string;
  /** What one sees in it, in a line. */
  readonly explanation: string;
  readonly layers: readonly Slug[];
  /** The part of the map that it is about, as it stands in the address; none for the whole. */
  readonly view?: string;
}

/** The layers that the atlas shows when the address asks for none. */
export const defaultLayers: readonly Slug[] = ['zones', 'corridors'];

/** The combinations that the atlas offers, the default first. */
export const atlasPresets: readonly AtlasPreset[] = [
  { name: '“1+3”与轴带', explanation: '四片功能区，七条轴带', layers: defaultLayers },
  { name: '三大都市圈与上海', explanation: '各圈的成员，重叠处画斜纹', layers: ['areas', 'area-outlines'] },
  { name: '南北与跨省合作', explanation: '跨省结对八对，两轮挂钩，两项试点', layers: ['pilots', 'pairs', 'south-north-2001', 'south-north-2022'] },
  { name: '临沪', explanation: '四处节点、两条毗邻线、五大新城', layers: ['shanghai-side'], view: '121.02_31.28_2.15' },
  { name: '徐州枢纽', explanation: '“米字型”的七个方向，淮海经济区十市', layers: ['huaihai', 'rail'], view: '117.6_34.45_0.85' },
  { name: '沿海', explanation: '一桥两线，文章对沿海的展望', layers: ['zones', 'rail', 'prospects'], view: '120.6_32.9_0.5' },
];

/** The address of a preset. */
export function presetAddress({ layers, view }: AtlasPreset): string {
  return `/atlas/?map=${layers.join('.')}${view === undefined ? '' : `&view=${view}`}`;
}
