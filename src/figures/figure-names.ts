import type { Slug } from '@/domain/model.ts';
import type { FigureId } from './author-words.ts';

const names: Readonly<Record<FigureId, string>> = {
  zones: '功能区图',
  areas: '都市圈图',
  corridors: '轴带图',
  cooperation: '结对与试点图',
  'shanghai-side': '临沪图',
  xuzhou: '徐州枢纽图',
  coast: '沿海图',
  memberships: '归属总表',
  orientation: '三分与功能区图',
  'corridor-strips': '轴带站点图',
  'xuzhou-star': '“米字型”图',
  mentions: '点名次数图',
  timeline: '大事年表',
  'zone-population': '功能区人口图',
  outline: '全文线索图',
};

/** Short names of the figures, for links to them. */
export const figureNames: ReadonlyMap<Slug, string> = new Map(Object.entries(names));
