/** What only a live map says in Chinese; it comes with the script of the first map that goes live. */
export const liveMapWords = {
  region: (title: string): string => `可缩放地图：${title}。方向键移动，加减键缩放；要查看某地，请用“选择地点”。`,
  choose: '选择地点',
  chooseNone: '选择地点…',
  toolbar: '缩放和移动地图',
  zoomIn: '放大',
  zoomOut: '缩小',
  left: '左移',
  up: '上移',
  down: '下移',
  right: '右移',
  reset: '复位',
  /** `count` is how many are brought out; `names` are the first of them. */
  broughtOut: (names: readonly string[], count: number, isHeldBack: boolean): string =>
    `${isHeldBack ? '没有随正文移动，仍' : ''}突出：${names.join('、')}${count > names.length ? `等${count}处` : ''}`,
  showAll: '显示全部',
  allShown: '已显示全部',
  following: (names: readonly string[], count: number): string => `地图随正文突出：${names.join('、')}${count > names.length ? `等${count}处` : ''}`,
  heldBack: '没有随正文移动，按 ⟲ 后再跟随。',
  notFollowing: '地图随正文回到全图',
  previousPassage: '上一处',
  nextPassage: '下一处',
  position: (number: number, count: number): string => `第${number}处，共${count}处`,
  backToMap: '回到地图',
  permalink: '本处链接',
  page: '地点页：在哪里，文章怎么说',
} as const;
