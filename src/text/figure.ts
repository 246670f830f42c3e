/** What the frame of a figure says and offers, and what the page of one figure for other sites says, in Chinese. */
export const figureWords = {
  sources: '来源',
  manySources: (count: number): string => `${count}种来源`,
  sourceSeparator: '、',
  legend: '图例',
  data: '数据表',
  download: '下载',
  link: '本图地址',
  embed: '嵌入',
  embedPage: {
    description: (title: string, subtitle: string): string => `${title}。${subtitle}。可以嵌入其他网页。`,
    part: (numeral: string, title: string): string => `${numeral === '导言' ? '' : `第${numeral}章：`}${title}`,
    how: '怎样嵌入',
    note: '把下面这段代码放进网页，这张图就出现在那里，高度随宽度自动调整。',
  },
} as const;
