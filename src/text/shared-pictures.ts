/** What cards and posters say in Chinese besides what the pages say. */
export const sharedPictureWords = {
  poster: {
    /** Whose thoughts the points of a chapter are. */
    source: '要点转述自苏群《在新起点上推进江苏区域协调发展》。',
    scan: '扫码看全文和出处',
    visit: '全文和出处见',
    /** Beside the mark that says who says it. */
    sources: (listed: string): string => `来源：${listed}`,
    counted: (count: string): string => `${count}，见网页`,
  },
  place: {
    position: '在“1+3”功能区图上的位置',
    belongs: '属于哪些功能区、都市圈和组团',
    /** Kinds of structures that are listed with their authority, as the atlas calls them. */
    authorised: ['“1+3”功能区', '都市圈', '一体化组团'],
    further: '还在这些安排里',
    article: '文章怎么说',
    direct: (count: number): string => `直接写到它的有${count}条`,
    through: (count: number): string => `经合称写到的有${count}条`,
    and: '，',
    note: '文章各条为转述；归属和人口是外部资料，出处见网页。',
  },
} as const;
