/** Every word of the page for an address that does not exist, in Chinese. */
export const notFoundWords = {
  title: '没有这一页',
  description: '这个地址在本站没有对应的页面。',
  /** Around the path that was asked for. */
  lead: ['本站没有 ', ' 这个地址。'],
  /** The same without a script, which alone knows the path. */
  leadWithoutPath: '这个地址在本站没有对应的页面。',
  advice: '链接可能抄漏或抄错了几个字，也可能在转发时沾上了别的字。',
  nearest: '与它最接近的：',
  search: '在全站正文里找：',
  chapters: '或者从各章进入：',
  kinds: { page: '页面', chapter: '章节', map: '地图', chart: '图表', term: '术语', place: '地点', atlas: '地图册' },
  home: '首页',
} as const;
