import type { Slug } from '@/domain/model.ts';

/** Short names of the figures, for links to them. */
export const figureNames: ReadonlyMap<Slug, string> = new Map([
  ['zones', '功能区图'],
  ['areas', '都市圈图'],
  ['corridors', '轴带图'],
  ['cooperation', '结对与试点图'],
  ['shanghai-side', '临沪图'],
  ['xuzhou', '徐州枢纽图'],
  ['coast', '沿海图'],
  ['memberships', '归属总表'],
]);
