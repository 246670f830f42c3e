/** What the page of the whole text says, on screen and on paper, in Chinese. */
export const printWords = {
  title: '全文一页',
  description: '五章全文和其中的地图、图表放在一页，供打印，也供浏览器自带的查找。',
  kicker: '全文一页 · 五章 · 五十条',
  lead: '逐条转述苏群《在新起点上推进江苏区域协调发展》。每条前面有编号，例如 1.1a；这一条在网上的地址，是本章地址后面加 #c-1-1a。来源写作〔1〕，是页末来源表里的号码。',
  uses: [
    { name: '查找', text: '按 Ctrl F（Mac 上是 ⌘ F）；手机上用浏览器菜单里的“在网页中查找”。五章正文、图、数据表和来源都在这一页，逐字可查。' },
    { name: '打印', text: '按 Ctrl P（Mac 上是 ⌘ P）。每章另起一张纸，印正文、图和来源；数据表不印，可以在图的下方下载。' },
  ],
  contents: '目录',
  source: (number: number): string => `〔${String(number)}〕`,
  address: '本章地址：',
  again: {
    focus: (label: string): string => `这里突出“${label}”。`,
    before: '图例、来源和数据见',
    link: '前面的同一张图',
    after: '。',
  },
} as const;
