/** Every word of the search that readers see, in Chinese. */
export const searchWords = {
  title: '搜索',
  description: '在全站正文里逐字查找：地名、术语、数字，只要文中出现就能找到，并直达所在的小节。',
  /** After the word 搜索 on a wide screen. */
  buttonHint: '：飞地、宁锡常…',
  buttonShort: '搜索',
  shortcut: 'Ctrl K',
  shortcutOnMac: '⌘ K',
  label: '在全站正文中搜索',
  placeholder: '地名、术语、数字',
  submit: '搜索',
  close: '关闭',
  results: '搜索结果',
  /** In the dialog when the script that searches while one types did not arrive. */
  plainForm: '即时结果没有送到。输入后按 Enter，到搜索页中查找。',
  keys: '↑ ↓ 选择　Enter 打开　Ctrl Enter 新标签页　Esc 关闭',
  keysOnMac: '↑ ↓ 选择　Enter 打开　⌘ Enter 新标签页　Esc 关闭',
  allOnPage: '在搜索页中打开',
  /** In the dialog, which lists the first sections only. */
  allSectionsOnPage: (sections: number) => `在搜索页中看全部 ${sections} 节`,
  /** Title of the search page with a query; `query` is in quotation marks. */
  pageTitle: (query: string, title: string) => `${query} · ${title}`,

  idle: '逐字查找全站正文，结果直达小节。例如：',
  examples: ['飞地', '宁锡常', '“1+3”', '徐州', '虹桥'],
  idleMeans: '拼音、首字母、简称和繁体字也认得：',
  meansExamples: ['xuzhou', 'nxc', '沪', '飛地'],
  loading: '正在查找……',

  /** Live count. `query` is already in quotation marks. */
  found: (query: string, sections: number, pages: number) =>
    pages > 1 ? `${query}见于 ${sections} 个小节，分布在 ${pages} 页` : `${query}见于 ${sections} 个小节`,
  /** The same when the hits have something else than what was typed; a line above or below says what. */
  foundOther: (sections: number, pages: number) =>
    pages > 1 ? `找到 ${sections} 个小节，分布在 ${pages} 页` : `找到 ${sections} 个小节`,
  /** Read out after the count. */
  directCount: (count: number) => `另有 ${count} 项地点、术语或图`,

  notAsTyped: (query: string) => `没有原样写作${query}的小节。`,
  notInARow: (query: string) => `没有把${query}连在一起写的小节。`,
  together: '以下小节同时提到：',
  /** How a word was understood; terms follow. */
  means: {
    simplified: '按简体查找：',
    alias: '按别名查找：',
    pinyin: '按拼音匹配：',
    initials: '按拼音首字母匹配：',
    slip: '按相近写法匹配：',
  },
  also: '也可以查：',

  none: (query: string) => `全站正文里没有${query}`,
  noneAdvice: '可以换一个更短的词，或地名的全称。',
  noneSuggestions: '与它相近、文中确实有的：',
  noneExamples: '文中常见的：',
  nonePrint: '也可以自己翻：',
  sections: (count: number) => `${count} 节`,
  /** After a term in a sentence. */
  sectionsAside: (count: number) => `（${count} 节）`,
  times: (count: number) => `${count} 处`,
  noExcerpt: '（这一节的摘录没有送到）',
  cut: (characters: number) => `搜索词太长，只用了前 ${characters} 个字。`,
  quoted: (text: string) => `“${text.replace(/^[“"]+|[”"]+$/gu, '')}”`,
  joiner: '、',
  or: '或',
  sentenceEnd: '。',

  /** Beside the title of a page in another language than the one on show. */
  language: (language: string) => (language.startsWith('zh') ? '中文页面' : 'English page'),

  failed: {
    'no-webassembly': '这个浏览器不能运行搜索所需的 WebAssembly（也可能被设置或插件拦下），查不了。',
    'index-missing': '搜索用的文件没有完整送到，可能是网络中断，或文件被拦下。',
    'too-slow': '搜索用的文件迟迟没有送到，网络可能太慢。',
  },
  failedAdvice: '正文不受影响，仍可以用浏览器自带的查找：',
  again: '再试一次',
  print: '打开“全文一页”',
  printKeys: '，再按 Ctrl F（Mac 上是 ⌘ F）。手机上用浏览器菜单里的“在网页中查找”。',
  chapters: '或者从各章进入：',

  withoutScript: '搜索要在浏览器里运行脚本，而脚本没有运行。仍可以用浏览器自带的查找：',
} as const;
