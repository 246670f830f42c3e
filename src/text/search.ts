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
  keys: '↑ ↓ 选择　Enter 打开　Esc 关闭',
  allOnPage: '在搜索页中打开',

  idle: '逐字查找全站正文，结果直达小节。比如：',
  examples: ['飞地', '宁锡常', '“1+3”', '徐州', '虹桥'],
  loading: '正在查找……',

  /** Live count. `query` is already in quotation marks. */
  found: (query: string, sections: number, pages: number) =>
    pages > 1 ? `${query}见于 ${sections} 个小节，分布在 ${pages} 页` : `${query}见于 ${sections} 个小节`,
  foundApart: (words: string, sections: number) =>
    `没有连在一起的写法；${sections} 个小节同时提到${words}`,
  none: (query: string) => `全站正文里没有${query}`,
  noneAdvice: '换一个更短的词，或改用简体字、地名全称再试。',
  noneSuggestions: '与它相近、文中确实有的：',
  noneExamples: '或者看看这些：',
  sections: (count: number) => `${count} 节`,
  times: (count: number) => `${count} 处`,
  noExcerpt: '（这一节的摘录没有送到）',
  cut: (characters: number) => `搜索词太长，只用了前 ${characters} 个字。`,
  quoted: (text: string) => `“${text.replace(/^[“"]+|[”"]+$/gu, '')}”`,
  joiner: '、',

  failed: {
    'no-webassembly': '这个浏览器不能运行搜索所需的 WebAssembly（也可能被设置或插件拦下）。',
    'index-missing': '搜索索引没有完整送到，可能是网络中断，或文件被拦下。',
    'too-slow': '搜索索引迟迟没有送到，网络可能太慢。',
  },
  failedAdvice: '正文不受影响：可以进入各章，用浏览器的“在页面中查找”（Ctrl F 或 ⌘ F）。',
  again: '再试一次',

  withoutScript: '搜索要在浏览器里运行脚本。脚本没有运行时，可以进入各章，用浏览器的“在页面中查找”（Ctrl F 或 ⌘ F）。',
} as const;
