/** What happened to a document or with an event on its date, in Chinese. */
export const happenedWords = {
  dated: '文件日期',
  issued: '印发',
  published: '公布',
  signed: '签约',
  held: '召开',
  reported: '见报',
  begun: '开工',
} as const;
