/** What a page with maps or charts says in Chinese at once, apart from the rest so that its script carries no other words. */
export const mapWords = {
  close: '关闭',
  panel: (title: string): string => `所选地点：${title}`,
  wheelHint: '按住 Ctrl 滚动可缩放，点一下地图后可直接滚动。',
  pointerHint: '拖动、缩放；点一块地方看说明。',
  touchHint: '点按看说明，两指移动和缩放。',
  failed: '可缩放地图没有打开；静态地图仍然完整。',
  retry: '再试一次',
  chosen: (name: string): string => `已选中：${name}`,
  selected: (name: string, passages: number): string => `${mapWords.chosen(name)}。${mapWords.passages(passages)}。`,
  cleared: '已取消选择',
  passages: (count: number): string => (count === 0 ? '本页正文没有提到' : `本页${count}处提到`),
  /** Goes on from what a chart says of pointing at its marks. */
  chooseInChart: '；选中的地方在全页一起标出',
} as const;

/** What stands below every map, apart from the words above, since no script says it. */
export const attributionWords = {
  text: '示意图，不作为划界依据。海与长江 © OpenStreetMap contributors；湖泊与运河 GSHHG。',
  reviewNumber: (number: string): string => `审图号：${number}。`,
} as const;
