/** What a map says in Chinese, apart from the rest so that a page's script carries no other words. */
export const mapWords = {
  region: (title: string): string => `可缩放地图：${title}。方向键移动，加减键缩放；要查看某地，请用“选择地点”。`,
  choose: '选择地点',
  chooseNone: '未选择',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '复位',
  close: '关闭',
  panel: (title: string): string => `所选地点：${title}`,
  wheelHint: '按住 Ctrl 滚动可缩放，点一下地图后可直接滚动。',
  pointerHint: '拖动、缩放；点一块地方看说明。',
  touchHint: '点一块地方看说明；两指移动和缩放。',
  failed: '可缩放地图没有打开；静态地图仍然完整。',
  retry: '再试一次',
  selected: (name: string): string => `已选中：${name}`,
  cleared: '已取消选择',
  attribution: '示意图，不作为划界依据。海与长江 © OpenStreetMap contributors；湖泊与运河 GSHHG。',
} as const;
