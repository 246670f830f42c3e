/** What the page says that sets the article beside its restatement, in Chinese. Headings keep to the characters of the title face. */
export const besideWords = {
  title: '文章说的，本站说的',
  kicker: '原文对照',
  description: '原文对照：文章每一条在哪一段、用了什么词，本站怎样转述，又加了哪些外部资料、推算和说明。',
  lead: (claims: number): string =>
    `原文对照把${String(claims)}条逐条排开：先是文章的段号和一两个原词，再是本站的转述，然后是本站在这里加的内容。原词照录文章，只取短语；转述和所加的内容与各章相同。`,
  counting: (figures: number): string =>
    `外部资料、推算和编者说明，一个标记算一处。字数只算汉字、字母和数字。带点线的词后面的简短解释由本站所加，这里仍算在转述里。各章共放图${String(figures)}次，有的图在两章里出现；图不计处数和字数，这里只列图名。`,
  table: {
    caption: '转述几条，另加几处',
    chapter: '章',
    share: '转述的字数占比',
    all: '合计',
  },
  filter: {
    legend: '显示',
    all: '全部',
    article: '只看文章说的',
    added: '只看本站加的',
  },
  /** Said when the choice changes. */
  shown: {
    all: (claims: number, added: number): string => `显示全部：${String(claims)}条转述，另加${String(added)}处`,
    article: (claims: number): string => `只显示${String(claims)}条转述；其中术语的解释由本站所加`,
    added: (added: number): string => `只显示另加的${String(added)}处和图名`,
  },
  /** Below the title of a chapter. */
  chapter: (parts: { readonly article: number; readonly external: number; readonly derived: number; readonly editor: number; readonly figures: number }): string => {
    const { article, external, derived, editor, figures } = parts;
    const added = [part(external, '处外部资料'), part(derived, '处推算'), part(editor, '处编者说明'), part(figures, '张图')].filter((words) => words !== '');
    return `${String(article)}条转述，${added.length === 0 ? '本站没有另加内容' : `另加${added.join('、')}`}。`;
  },
  phrases: '文章原词：',
  toChapter: '在本章中的位置',
  figure: '图：',
  /** Around the claim that an addition follows. */
  after: ['接在', '之后'],
  /** In place of a claim, where an addition stands under a heading before any. */
  section: '说的是本节',
} as const;

function part(count: number, words: string): string {
  return count === 0 ? '' : `${String(count)}${words}`;
}
