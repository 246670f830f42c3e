import { provenanceWords } from './provenance.ts';

/** Every word that the interface says in Chinese. Content has its own place in `content/`. */
export const words = {
  site: {
    name: '江苏区域协调发展图解',
    skip: '跳到正文',
    navigation: '各章',
    atlas: '地图册',
    places: '地点',
    terms: '术语',
    about: '关于',
    footerArticle: '本站转述苏群《在新起点上推进江苏区域协调发展》的内容，逐条编号；不转载原文。',
    footerMaps: '地图均为示意图，不作为划界依据。',
    footerAbout: '来源、方法与许可',
    footerClaims: '原文对照',
    footerPrint: '全文一页（打印）',
  },
  home: {
    description: '逐段转述《在新起点上推进江苏区域协调发展》，用地图和图表看懂“1+3”功能区、三大都市圈与几条轴带。',
    kicker: '一篇文章 · 五章 · 五十条',
    headline: ['十三座城市，', '怎样走成一盘棋'],
    lead: '苏群的文章《在新起点上推进江苏区域协调发展》谈的是一件事：江苏的城市怎样各有分工，又连成整体，并且和上海、和长三角走到一起。本站把它逐条转述，放到地图上。',
    argument: [
      { words: '先分工', text: '“1+3”功能区：沿江、沿海、江淮、徐州各做各的事。', href: '/functional-zones/' },
      { words: '再连线', text: '三大都市圈作支点，沿江、沿海、沿大运河、陆桥四条轴线摆产业。', href: '/linked-development/' },
      { words: '换尺子', text: '产业落在哪里，不再只看归哪个城市管，先看谁合适：从“行政导向”到“功能导向”。', href: '/function-orientation/' },
      { words: '向大海', text: '南通、盐城、连云港是“蓝色板块”，也是全省的“关键变量”。', href: '/coast/' },
    ],
    begin: '从导言读起',
    chapters: '五章目录',
    threads: '全文的线索',
    layers: '选择图层',
    atlas: '打开地图册：各图层可以叠加',
    layerNames: ['功能区', '都市圈', '轴带'],
  },
  chapter: {
    prefix: (numeral: string): string => (numeral === '导言' ? '导言' : `第${numeral}章`),
    keyPoints: '三个要点',
    contents: '本章',
    previous: '上一章',
    next: '下一章',
    pager: '前后章节',
    paragraph: (number: string): string => `第${number}段`,
    claimLink: '本条链接',
  },
  provenance: provenanceWords,
  chart: {
    hint: '指向、点按或用方向键查看数值',
  },
} as const;
