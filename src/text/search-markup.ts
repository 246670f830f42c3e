/** The words of the search that stand in the built pages, in Chinese; apart from those of its scripts, which need not carry them. */
export const searchMarkupWords = {
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
  /** In the dialog when the script that searches while one types did not arrive. */
  plainForm: '即时结果没有送到。输入后按 Enter，到搜索页中查找。',
  chapters: '或者从各章进入：',
  withoutScript: '搜索要在浏览器里运行脚本，而脚本没有运行。仍可以用浏览器自带的查找：',
} as const;
