/** What the script of the atlas says in Chinese, beside the words that all maps share. */
export const atlasMapWords = {
  noFilter: '查找功能没有送到，请直接看列表',
  selected: (name: string): string => `已选中：${name}`,
  showing: (layers: readonly string[]): string => `，已打开图层“${layers.join('”“')}”`,
  layers: (names: readonly string[]): string => (names.length === 0 ? '没有显示图层' : `图层：${names.join('、')}`),
} as const;
