import { quoted } from './quotation.ts';

/** Every word of the search that its scripts show, in Chinese; those that stand in the pages are in `./search-markup.ts`. */
export const searchWords = {
  results: '搜索结果',
  keys: '↑ ↓ 选择　Enter 打开　Ctrl Enter 新标签页　Esc 关闭',
  keysOnMac: '↑ ↓ 选择　Enter 打开　⌘ Enter 新标签页　Esc 关闭',
  allOnPage: '在搜索页中打开',
  /** In the dialog, which lists the first sections only. */
  allSectionsOnPage: (sections: number) => `在搜索页中看全部 ${sections} 节`,
  /** Title of the search page with a query; `query` is in quotation marks. */
  pageTitle: (query: string, title: string) => `${query} · ${title}`,

  idle: '逐字查找全站正文，结果直达小节。例如：',
  examples: ['飞地', '宁锡常', '“1+3”', '徐州', '虹桥'],
  idleMeans: '拼音、拼音首字母、简称和繁体字也认得：',
  meansExamples: ['xuzhou', 'nxc', '沪', '飛地'],
  /** For an input that has neither. */
  noLetters: '请输入文字或数字。',
  loading: '正在查找……',

  /** Live count. `query` is already in quotation marks. */
  found: (query: string, sections: number, pages: number) =>
    pages > 1 ? `${query}见于 ${sections} 个小节，分布在 ${pages} 页` : `${query}见于 ${sections} 个小节`,
  /** The same when the hits have something else than what was typed; a line above or below says what. */
  foundOther: (sections: number, pages: number) =>
    pages > 1 ? `找到 ${sections} 个小节，分布在 ${pages} 页` : `找到 ${sections} 个小节`,
  /** Read out after the count. */
  directCount: (count: number) => `另有 ${count} 项地点、图或术语`,

  notAsTyped: (query: string) => `没有原样写作${query}的小节。`,
  notInARow: (query: string) => `没有把${query}连在一起写的小节。`,
  together: '以下小节同时提到：',
  /** How a word was understood; terms follow. */
  means: {
    simplified: '按简体查找：',
    alias: '按文中的说法查找：',
    pinyin: '按拼音匹配：',
    initials: '按拼音首字母匹配：',
    slip: '按相近写法匹配：',
  },
  also: '也可以查：',

  none: (query: string) => `全站正文里没有${query}`,
  noneAdvice: '可以换一个更短的词，或地名的全称。',
  /** Before words that are like what was typed. */
  noneSuggestions: '与它相近、文中确实有的：',
  /** Before words that are parts of what was typed. */
  noneParts: '其中这些词文中有：',
  noneExamples: '文中常见的：',
  nonePrint: '也可以自己翻：',
  sections: (count: number) => `${count} 节`,
  /** After a term in a sentence. */
  sectionsAside: (count: number) => `（${count} 节）`,
  times: (count: number) => `${count} 处`,
  noExcerpt: '（这一节的摘录没有送到）',
  /** Above the hits. */
  partial: '这个词的其他说法没有送到。',
  cut: (characters: number) => `搜索词太长，只用了前 ${characters} 个字。`,
  quoted,
  joiner: '、',
  or: '或',
  sentenceEnd: '。',

  /** Beside the title of a page in another language than the one on show. */
  language: (language: string) => (language.startsWith('zh') ? '中文页面' : 'English page'),

  failed: {
    'old-browser': '这个浏览器版本太旧，解不开搜索用的文件，查不了。',
    'no-webassembly': '这个浏览器不能运行搜索所需的 WebAssembly（也可能被设置或插件拦下），查不了。',
    'index-missing': '搜索用的文件没有完整送到，可能是网络中断，或文件被拦下。',
    'too-slow': '搜索用的文件迟迟没有送到，网络可能太慢。',
    unexpected: '查找时出了意外的错误，没有得到结果。',
  },
  failedAdvice: '正文不受影响，仍可以用浏览器自带的查找：',
  again: '再试一次',
  print: '打开“全文一页”',
  printKeys: '，再按 Ctrl F（Mac 上是 ⌘ F）；手机上用浏览器菜单里的“在网页中查找”。',
} as const;
