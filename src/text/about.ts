import { provenanceWords } from './provenance.ts';

/** What rests on a source, of one kind. */
export interface SourceUse {
  /** 正文, 图, 区域安排 */
  readonly label: string;
  /** What it is, and where the site says so with the source; some facts stand on a map without words. */
  readonly items: readonly { readonly name: string; readonly address?: string | undefined }[];
}

/** What the page about the site says in Chinese where records are listed; its prose is content/pages/zh-CN/about.mdx. */
export const aboutWords = {
  contents: '本页',
  changes: '本站的变化',
  changesNote: '订阅这份记录：',
  feed: 'RSS',
  sources: '来源',
  sourcesNote: '地址是查证时所见存档的出处，有些是转载页，不一定是发文机关自己的网页；坐标一类有的写数据包的名称。',
  /** How the list of the page about the site is ordered, and what stands under each source. */
  sourcesOrder: (count: number): string => `共${String(count)}种，按类别排列，每类里先列有日期的，由早到晚。每种来源下面写明本站的哪些内容以它为据。`,
  checkedAt: '查证于：',
  /** When a source came out, where it bears another date. */
  published: (date: string): string => `${date}公布`,
  kinds: {
    article: '所解读的文章',
    official: '文件、提案、答复与部门说明',
    report: '报道与评论',
    reference: '条目、汇编与概览',
    statistics: '统计',
    coordinates: '坐标与轮廓',
  },
  sourceFile: {
    columns: ['来源', '类别', '发布者', '日期', '公布', '查证于', '说明', '本站据此', '本站地址'],
    name: '来源表',
    holds: '每种来源和以它为据的内容。',
  },
  uses: {
    passages: '正文',
    figures: '图',
    structure: '区域安排',
    feature: '结对、铁路等',
    document: '文件与大事',
    number: '数字',
    population: '人口',
    position: '坐标',
    term: '术语',
    /** Behind the number of a claim: the block stands below it. */
    after: (claim: string): string => `${claim}之后`,
    /** 据此：正文2处，图3张. */
    basis: '据此',
    count: (label: string, count: number): string => `${label}${String(count)}`,
  },
  marks: {
    /** How many blocks of the chapters bear a mark: claims of the article, or places where the site adds something. */
    blocks: (count: number, isClaim: boolean): string => (isClaim ? `${String(count)}条` : `${String(count)}处`),
    figures: (count: number): string => `${String(count)}张图`,
    texts: {
      article: '文章的意思，用本站的话说。段首写着原文的段号和条号；带点线的词是术语，紧跟着的简短解释由本站所加，不是文章的内容。',
      external: '文章之外的文件、报道或数据，后面列出来源。',
      derived: '本站用列出的数据算出或推出的结果，后面列出数据的来源。',
      editor: '本站的提示，例如图上看什么、几种说法怎样区别。',
    } satisfies Record<keyof typeof provenanceWords, string>,
    besideLead: '逐条查看原文的段号、短语和本站的转述：',
    /** The view that sets the article's numbers and phrases beside the restatement. */
    beside: { name: '原文对照', address: '/claims/' },
  },
  standing: {
    inferred: '没有找到列明的文件，由名称、铁路、所在的江岸或文章的同一句话推出。',
    contested: '几处来源的说法不同，或者只找到早年的、转载的名单；文章没有说明用的是哪一种。',
    later: (day: string): string => `发生、公布或见报在${day}以后。推算文章写在那天以后，哪一天不详。本站因此把那天以后的事一律标为晚于文章；离那天很近的，未必真晚。`,
  },
  layers: {
    name: '图层',
    source: '来源',
    vintage: '年代',
    datum: '坐标：',
    licence: '许可',
    caption: '地图的图层，各自的来源、年代和许可',
    /** The frame in degrees: west, south, east, north. */
    frame: ([west, south, east, north]: readonly [number, number, number, number]): string =>
      `图幅是东经${String(west)}°至${String(east)}°、北纬${String(south)}°至${String(north)}°，放大、移动都不出这个范围，图中没有国界。`,
    noReviewNumber: '本站的地图没有审图号；请不要自行标注。',
  },
  files: {
    maps: '地图',
    charts: '图表',
    figure: '图',
    rows: '行数',
    table: '数据表',
    pictures: '图片',
    licence: '许可：',
    figureLicence: '本站没有为数据表和图片另给许可。事实出自表中所列来源。',
    mapLicence: '图片里画有三个边界文件的内容，再用时也要遵守它们各自的许可。',
    faces: 'SVG图片里嵌有Noto Serif SC和Noto Sans SC的字形子集，许可为SIL开放字体许可1.1。',
    posters: '长图',
    posterLicence: '本站没有另给许可；画有地图的部分，还要遵守三个边界文件各自的许可。',
    feed: '本站的变化',
    otherLicence: '本站没有另给许可。',
    lines: (count: number): string => `${String(count)}行`,
    kilobytes: (bytes: number): string => `${String(Math.round(bytes / 1024))} KB`,
    site: '本站的程序按MIT许可提供。转述、表格和图片没有另外给出许可；文章的权利归文章的权利人，本站没有取得，也不转授。',
  },
  cite: {
    site: '引本站',
    claim: '引一条转述',
    figure: '引一张图',
  },
  report: {
    what: '来信或留言时，请写清三点：',
    points: ['那句话或那张图的地址（点旁边的链接符号可以复制）', '哪里不对', '依据的来源，最好是发文机关的原页'],
    contact: '联系',
    noContact: '本站没有公布联系地址，请告诉发布本站的人或单位。',
    article: '对文章本身的意见，请向文章的作者或刊发者提出；本站只改转述、资料和图。',
  },
} as const;
