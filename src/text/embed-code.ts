/** What the script of a figure's page for other sites says in Chinese. */
export const embedCodeWords = {
  copy: '复制',
  copied: '已复制',
  selected: '没能自动复制。代码已选中，请用键盘或菜单复制。',
} as const;
