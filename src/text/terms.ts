/** What the page of terms says in Chinese. Headings keep to the characters of the title face. */
export const termsWords = {
  title: '各章里的词',
  description: '正文里解释过的术语，按内容分组：每个词是什么，文章怎样用它，有什么文件可查。',
  lead: (count: number): string =>
    `正文里带点线的词有${String(count)}个，这里按内容分组，意思相近的排在一起。每个词先由本站说明意思，再转述文章怎样用它；有外部资料可引的，列在后面；没有列的，是本站没有收入讲它的文件或报道。“3.2”这样的数字是本站给原文各段编的号。`,
  index: '各组的词',
  themes: {
    goals: '目标与大局',
    layout: '功能与布局',
    towns: '城市与城镇',
    industry: '产业与科技',
    cooperation: '联动与合作',
    countryside: '城乡与生态',
    'near-shanghai': '毗邻上海',
    'rail-and-coast': '铁路与海岸',
  },
  /** Labels of what leads on from a term. */
  claims: '条目',
  home: '正文',
  related: '相关',
  figures: '图',
  places: '地图',
  claim: (id: string, gist: string): string => `${id} ${gist}`,
  /** Before what to be careful about in the record of places. */
  caveat: (names: readonly string[]): string => `${names.join('、')}：`,
  filter: '筛选',
  filterHint: '输入词或解释里的字',
  /** Beside a term whose words lead to a map. */
  entryLink: (term: string): string => `术语：${term}`,
} as const;
