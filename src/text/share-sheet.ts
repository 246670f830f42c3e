/** What the share sheet says in Chinese; it comes with its script. */
export const sheetWords = {
  sheet: '分享',
  close: '关闭',
  address: '链接',
  copy: '复制链接',
  copied: '链接已复制',
  selected: '没能自动复制。链接已选中，请用键盘或菜单复制。',
  system: '用系统的分享…',
  code: '二维码',
  codeHint: '用手机扫一扫，打开这个地址',
  noCode: '地址太长，做不成二维码',
  standard: '引文 · GB/T 7714—2015',
  plain: '引文 · 一般写法',
  copyCitation: '复制引文',
  citationCopied: '引文已复制',
  citationSelected: '没能自动复制。引文已选中，请用键盘或菜单复制。',
  picture: '图片',
} as const;
